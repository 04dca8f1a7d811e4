// Things that float above the page: menus, the emoji picker, questions, notices.

import { byId, h } from "./dom.js";
import { PICKER, emojiChar } from "./emoji.js";
import { textObject } from "./mrkdwn.js";

let closeOpen = null;

export function closePopup() {
  closeOpen?.();
}

// Where the box fits: under the anchor if there is room, else above it.
function place(box, anchor) {
  const at = anchor.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, innerWidth - box.offsetWidth - 8));
  const below = at.bottom + 4;
  const top = below + box.offsetHeight > innerHeight - 8 ? Math.max(8, at.top - box.offsetHeight - 4) : below;
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}

function openPopup(anchor, box) {
  closePopup();
  byId("layer").append(box);
  place(box, anchor);
  anchor.setAttribute("aria-expanded", "true");
  const outside = (event) => { if (!box.contains(event.target) && !anchor.contains(event.target)) closePopup(); };
  document.addEventListener("pointerdown", outside, true);
  closeOpen = () => {
    closeOpen = null;
    document.removeEventListener("pointerdown", outside, true);
    anchor.setAttribute("aria-expanded", "false");
    box.remove();
  };
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    closePopup();
    anchor.focus();
  });
  box.querySelector("button, a")?.focus();
}

function arrowKeys(event) {
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll("button, a")];
  items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
}

// items: {label, description?, danger?, url?, testid?, onPick?} or null for a line between groups.
export function menu(anchor, items) {
  const box = h("div.popup.menu", { role: "menu", onkeydown: arrowKeys }, items.map((item) => {
    if (!item) return h("div.menu-line", { role: "separator" });
    const tag = item.url ? "a" : "button";
    return h(`${tag}.menu-item${item.danger ? ".danger" : ""}`, {
      role: "menuitem", "data-testid": item.testid, href: item.url, target: item.url && "_blank", rel: item.url && "noopener",
      onclick: () => { closePopup(); item.onPick?.(); },
    }, h("span", {}, item.label), item.description && h("small", {}, item.description));
  }));
  openPopup(anchor, box);
}

export function emojiPicker(anchor, onPick) {
  const buttons = PICKER.map((name) => h("button.emoji-choice", {
    "aria-label": `:${name}:`, title: `:${name}:`, "data-testid": `emoji-${name}`,
    onclick: () => { closePopup(); onPick(name); },
  }, emojiChar(name)));
  openPopup(anchor, h("div.popup.emoji-picker", { role: "dialog", "aria-label": "Pick an emoji", "data-testid": "emoji-picker", onkeydown: arrowKeys }, buttons));
}

// Keeps the keyboard inside a dialog.
export function trapFocus(event) {
  if (event.key !== "Tab") return;
  const focusable = [...event.currentTarget.querySelectorAll("button, input, select, textarea, a[href]")].filter((node) => !node.disabled && node.offsetParent);
  const edge = event.shiftKey ? focusable[0] : focusable.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? focusable.at(-1) : focusable[0]).focus();
}

// Asks, and answers true or false. `question` has the shape of Slack's confirm object.
export function ask(question) {
  const before = document.activeElement;
  return new Promise((resolve) => {
    const done = (answer) => { veil.remove(); before?.focus?.(); resolve(answer); };
    const yes = h(`button.btn.${question.style === "danger" ? "danger-solid" : "primary"}`, { "data-testid": "confirm-yes", onclick: () => done(true) }, textObject(question.confirm));
    const onkeydown = (event) => { if (event.key === "Escape") { event.stopPropagation(); done(false); } else trapFocus(event); };
    const veil = h("div.veil.veil-top", { onkeydown },
      h("div.dialog", { role: "alertdialog", "aria-modal": "true", "aria-label": question.title?.text, "data-testid": "confirm" },
        h("h2", {}, textObject(question.title)),
        h("div.dialog-text", {}, textObject(question.text)),
        h("div.dialog-buttons", {}, h("button.btn", { "data-testid": "confirm-no", onclick: () => done(false) }, textObject(question.deny)), yes)));
    byId("layer").append(veil);
    yes.focus();
  });
}

export function notice(words, kind = "error") {
  const toast = h(`div.toast.${kind}`, { "data-testid": "toast" }, words);
  byId("toasts").append(toast);
  setTimeout(() => toast.remove(), 6000);
}

// For what runs from a click: a failure is told, not lost.
export async function attempt(work) {
  try { return await work(); } catch (error) { notice(error.message); return null; }
}
