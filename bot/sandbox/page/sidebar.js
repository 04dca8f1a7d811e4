// The left side: the workspace, whom we are being, and where one can go.

import { h, icon } from "./dom.js";
import { avatar } from "./faces.js";
import { appId, appName, channels, dmOf, page, people, state } from "./state.js";

function personRow(user) {
  const current = user.id === state.user;
  return h(`button.person${current ? ".current" : ""}`, {
    "data-testid": `person-${user.id}`, "aria-pressed": String(current), title: `Be ${user.real_name || user.name}`,
    onclick: () => page.go({ user: user.id }),
  }, avatar(user.id, 26), h("span.person-name", {}, user.real_name || user.name), h("span.person-title", {}, user.title || ""),
  !current && state.unread.has(`${user.id} ${dmOf(user.id)}`) && h("span.dot", { title: `${appName()} wrote to them` }));
}

function placeRow(place, testid, mark, label) {
  const current = state.place === place;
  const unread = !current && state.unread.has(`${state.user} ${place}`);
  return h(`button.place${current ? ".current" : ""}${unread ? ".unread" : ""}`, {
    "data-testid": testid, "data-unread": String(unread), "aria-current": current ? "page" : null, onclick: () => page.go({ place }),
  }, h("span.place-mark", {}, mark), h("span.place-name", {}, label), unread && h("span.dot", { title: "New" }));
}

const group = (title, ...rows) => h("section.side-group", {}, h("h2", {}, title), rows);

export function drawSidebar(node) {
  const dm = dmOf(state.user);
  const focused = document.activeElement?.closest("#sidebar") && document.activeElement.dataset.testid;
  node.replaceChildren(
    h("div.team", {}, h("b", {}, state.workspace.team?.name || "Workspace"), h("small", {}, "A workspace in a box")),
    group("Be this person", people().map(personRow)),
    group("Channels", channels().map((one) => placeRow(one.id, `channel-${one.id}`, "#", one.name))),
    group("Direct messages", placeRow(dm, "dm", avatar(appId(), 20), appName())),
    group("Apps", placeRow("home", "home", icon("home", 17), `${appName()} Home`)));
  if (focused) node.querySelector(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
}
