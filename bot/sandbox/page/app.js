// The page as a whole: where we are, what is shown there, and keeping it true.

import { get, listen, post } from "./api.js";
import { drawBlocks } from "./blocks.js";
import { buildClockbar, tick } from "./clockbar.js";
import { composer } from "./composer.js";
import { byId, h, icon, iconButton } from "./dom.js";
import { Values } from "./elements.js";
import { avatar } from "./faces.js";
import { MessageList, fetchMessages, fetchThread } from "./messages.js";
import { faceOf, loadModal } from "./modal.js";
import { attempt, closePopup, notice } from "./popups.js";
import { appId, appName, channel, channels, dmOf, hashFor, isDm, nameOfPlace, page, people, person, readHash, setNow, state } from "./state.js";
import { drawSidebar } from "./sidebar.js";
import { checkUnread, forgetFuture, markSeen } from "./unread.js";

let list = null;         // messages of the open channel
let thread = null;       // messages of the open thread
let homeShown = null;    // what the Home tab shows, as JSON
let stopListening = () => {};

// ---- loading

// Runs one at a time; asked again meanwhile, runs once more, so that the last answer shown is the newest.
function serial(work) {
  let running = null;
  let again = false;
  return () => {
    if (running) { again = true; return running; }
    running = (async () => {
      do { again = false; await work(); } while (again);
    })().catch((error) => notice(error.message)).finally(() => { running = null; });
    return running;
  };
}

const still = ({ user, place, threadTs }) => user === state.user && place === state.place && (threadTs === undefined || threadTs === state.threadTs);

const loadMessages = serial(async () => {
  const { user, place } = state;
  if (!list) return;
  const messages = await fetchMessages(user, place);
  if (!still({ user, place }) || !list) return;
  const scroller = list.node.closest(".scroller");
  const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
  list.render(place, messages);
  markSeen(user, place, messages);
  if (atEnd || list.fresh) toEnd(scroller);
  list.fresh = false;
});

const loadThread = serial(async () => {
  const { user, place, threadTs } = state;
  if (!thread) return;
  const messages = await fetchThread(user, place, threadTs);
  if (!still({ user, place, threadTs }) || !thread) return;
  const replies = messages.length - 1;
  const before = thread.count;
  thread.render(place, messages, (at) => (at === 0 && replies > 0 ? `${replies} ${replies === 1 ? "reply" : "replies"}` : null));
  thread.count = messages.length;
  if (before !== thread.count) toEnd(thread.node.closest(".scroller"));
});

const loadHome = serial(async () => {
  const { user } = state;
  if (state.place !== "home") return;
  const { view } = await get("home", { user });
  const face = JSON.stringify(view && faceOf(view));
  if (!still({ user, place: "home" }) || homeShown === face) return;
  homeShown = face;
  const ctx = view && { container: { type: "view", view_id: view.id }, values: new Values() };
  byId("home-view").replaceChildren(view ? drawBlocks(view.blocks || [], ctx)
    : h("div.empty", {}, avatar(appId(), 56), h("p", {}, `${appName()} has not published a Home for you yet.`)));
});

const loadWorkspace = serial(async () => {
  state.workspace = await get("state");
  setNow(state.workspace.now);
  tick(byId("clockbar"));
});

const toEnd = (scroller) => { scroller.scrollTop = scroller.scrollHeight; };

// ---- drawing the frame

const header = (mark, title, quiet, extra) => h("header.pane-head", {},
  h("h1", {}, mark, h("span", {}, title)), quiet && h("p.topic", {}, quiet), extra);

const faces = () => h("span.members", { title: `${people().length} people and ${appName()}` },
  people().slice(0, 3).map((user) => avatar(user.id, 22)), h("span", {}, people().length + 1));

// The app's own page has two tabs, as in Slack.
function tabs(current) {
  const tab = (label, place, testid) => h("button.tab", {
    role: "tab", "aria-selected": String(current === label), "data-testid": testid, onclick: () => page.go({ place }),
  }, label);
  return h("div.tabs", { role: "tablist" }, tab("Home", "home", "tab-home"), tab("Messages", dmOf(state.user), "tab-messages"));
}

function beginning(place) {
  const name = nameOfPlace(place);
  if (isDm(place)) return h("div.beginning", {}, avatar(appId(), 48), h("h2", {}, name), h("p", {}, `This is the very beginning of your conversation with ${name}. Only you two see it.`));
  return h("div.beginning", {}, h("h2", {}, `# ${name}`), h("p", {}, `This is the very beginning of #${name}. ${channel(place)?.topic || ""}`));
}

function drawHome() {
  list = null;
  homeShown = null;
  byId("pane").replaceChildren(
    header(avatar(appId(), 24), appName(), null, null), tabs("Home"),
    h("div.scroller.home", { "data-testid": "home-view", id: "home-scroller" }, h("div.home-view", { id: "home-view" })));
}

function drawPlace() {
  const { place } = state;
  const dm = isDm(place);
  const name = nameOfPlace(place);
  list = new MessageList();
  list.fresh = true;
  const box = composer({ place, placeholder: `Message ${dm ? "" : "#"}${name}`, testid: "composer", sendTestid: "send" });
  byId("pane").replaceChildren(
    header(dm ? avatar(appId(), 24) : h("span.hash", {}, "#"), name, channel(place)?.topic, dm ? null : faces()),
    dm ? tabs("Messages") : "",
    h("div.scroller", { tabindex: "-1" }, h("div.spring"), beginning(place), list.node),
    box.node);
  box.focus();
}

function drawThread() {
  const pane = byId("thread");
  const open = Boolean(state.threadTs);
  pane.hidden = !open;
  byId("workspace").classList.toggle("with-thread", open);
  thread = null;
  if (!open) { pane.replaceChildren(); return; }
  thread = new MessageList({ inThread: true });
  const box = composer({ place: state.place, threadTs: state.threadTs, placeholder: "Reply…", testid: "thread-composer", sendTestid: "thread-send" });
  const name = nameOfPlace(state.place);
  pane.replaceChildren(
    h("header.pane-head", {}, h("h1", {}, h("span", {}, "Thread")), h("p.topic", {}, isDm(state.place) ? name : `#${name}`),
      iconButton("close", "Close thread", { "data-testid": "thread-close", onclick: () => page.go({ threadTs: null }) })),
    h("div.scroller", { tabindex: "-1" }, thread.node, box.node));
  box.focus();
}

const redrawSidebar = () => drawSidebar(byId("sidebar"));

// ---- going somewhere

page.go = (to) => {
  const next = { user: state.user, place: state.place, threadTs: null, ...to };
  // Being someone else means the same channel, or that person's own DM.
  if (to.user && isDm(next.place)) next.place = dmOf(to.user);
  // At once, not when the browser gets round to its hashchange: what is typed next belongs to the new place.
  if (location.hash !== hashFor(next)) history.pushState(null, "", hashFor(next));
  arrive();
};

async function arrive() {
  const next = readHash();
  const otherUser = next.user !== state.user;
  const otherPlace = otherUser || next.place !== state.place;
  const otherThread = otherPlace || next.threadTs !== state.threadTs;
  Object.assign(state, next);
  closePopup();
  if (otherPlace) (state.place === "home" ? drawHome : drawPlace)();
  if (otherThread) drawThread();
  document.title = `${state.place === "home" ? "Home" : nameOfPlace(state.place)} · ${person(state.user).real_name} · ${state.workspace.team?.name || ""}`;
  if (otherUser) becomeSomeone();
  redrawSidebar();
  if (otherPlace) await enterApp();
  await page.refresh();
}

// The app hears that its Home or its messages were opened.
async function enterApp() {
  const { user, place } = state;
  const tab = place === "home" ? "home" : isDm(place) ? "messages" : null;
  if (tab) await attempt(() => post("home", { user, tab }));
}

function becomeSomeone() {
  stopListening();
  stopListening = listen(state.user, onChange, () => page.refresh({ all: true }));
  tick(byId("clockbar"));
  checkAllUnread();
}

// ---- staying true

const unreadPlaces = () => [...channels().map((one) => one.id), dmOf(state.user)];

async function checkAllUnread() {
  const { user } = state;
  const others = people().filter((one) => one.id !== user).map((one) => [one.id, dmOf(one.id)]);
  const mine = unreadPlaces().map((place) => [user, place]);
  const changed = await Promise.all([...mine, ...others].map(([who, place]) => checkUnread(who, place)));
  if (changed.some(Boolean)) redrawSidebar();
}

// What the app says to other people is not told to this person's page: look, a little after something was done.
let looking = null;
function lookAround() {
  clearTimeout(looking);
  looking = setTimeout(checkAllUnread, 1200);
}

async function onMessage(place) {
  lookAround();
  if (place && place !== state.place) {
    if (!nameOfPlace(place)) await loadWorkspace();
    if (await checkUnread(state.user, place)) redrawSidebar();
    return;
  }
  await Promise.all([loadMessages(), loadThread()]);
}

async function onChange({ what, channel: place }) {
  if (what === "message") return onMessage(place);
  if (what === "home") return loadHome();
  if (what === "modal") return loadModal().catch((error) => notice(error.message));
  await loadWorkspace();
  redrawSidebar();
  if (what === "clock") await page.refresh();
}

// After anything done here: the news will also come by itself, but a person should not wait for it.
page.refresh = async ({ clock = false, all = false } = {}) => {
  if (clock || all) await attempt(loadWorkspace);
  if (all) redrawSidebar();
  await Promise.all([loadMessages(), loadThread(), loadHome(), loadModal().catch((error) => notice(error.message))]);
  lookAround();
};

async function start() {
  try {
    state.workspace = await get("state");
  } catch (error) {
    byId("pane").replaceChildren(h("div.empty", {}, icon("warning", 32), h("p", {}, error.message)));
    return;
  }
  setNow(state.workspace.now);
  forgetFuture(new Date(state.workspace.now));
  buildClockbar(byId("clockbar"));
  setInterval(() => tick(byId("clockbar")), 5000);
  addEventListener("hashchange", arrive);
  await arrive();
}

start();
