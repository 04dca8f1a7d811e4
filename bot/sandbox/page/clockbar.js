// The bar on top: what time it is in the sandbox, and ways to move on.

import { post } from "./api.js";
import { h, icon } from "./dom.js";
import { attempt } from "./popups.js";
import { appName, now, page, state, viewerZone } from "./state.js";
import { clockLabel } from "./times.js";

const MOVES = [
  ["before-end-of-day", "To before the end of the day"],
  ["tomorrow", "To tomorrow"],
  ["monday", "To Monday"],
];

async function move(to, buttons) {
  for (const button of buttons) button.disabled = true;
  await attempt(() => post("clock", { to }));
  for (const button of buttons) button.disabled = false;
  await page.refresh({ clock: true });
}

export function buildClockbar(node) {
  const buttons = MOVES.map(([to, label]) => h("button.clock-button", { "data-testid": `clock-${to}`, onclick: () => move(to, buttons) }, label));
  node.replaceChildren(
    h("div.connection", { "data-testid": "connection" }, h("i"), h("span")),
    h("div.clock", { "data-testid": "clock", role: "timer", "aria-label": "Time in the workspace" }, icon("clock", 16), h("b"), h("span")),
    h("div.clock-moves", { role: "group", "aria-label": "Move the clock" }, buttons));
  tick(node);
}

export function tick(node) {
  const { day, time } = clockLabel(now(), viewerZone());
  node.querySelector(".clock b").textContent = day;
  node.querySelector(".clock span").textContent = time;
  node.querySelector(".clock").dataset.now = now().toISOString();
  const on = state.workspace.connected;
  node.querySelector(".connection").classList.toggle("on", Boolean(on));
  node.querySelector(".connection span").textContent = on ? `${appName()} is connected` : `${appName()} is not connected`;
}
