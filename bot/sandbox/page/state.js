// What the page knows, in one place, and the questions asked of it.

export const state = {
  workspace: null,     // GET /sandbox/state
  user: null,          // the id of the person we are being
  place: null,         // "home", a channel id, or the id of the DM with the app
  threadTs: null,
  clockOffset: 0,      // sandbox time minus this machine's time, milliseconds
  unread: new Set(),   // places with something new
  modal: null,         // GET /sandbox/modal
};

export const now = () => new Date(Date.now() + state.clockOffset);
export const setNow = (iso) => { state.clockOffset = new Date(iso).getTime() - Date.now(); };

export const people = () => state.workspace.users.filter((user) => !user.is_bot && user.id !== "USLACKBOT");
export const channels = () => state.workspace.channels;
export const person = (id) => state.workspace.users.find((user) => user.id === id);
export const channel = (id) => state.workspace.channels.find((one) => one.id === id);
export const viewer = () => person(state.user);
export const viewerZone = () => viewer()?.tz || "America/New_York";
export const dmOf = (userId) => `D${userId.slice(1)}`;
export const isDm = (place) => Boolean(place) && place.startsWith("D");

export function appId() {
  const bot = state.workspace.bot || {};
  return bot.user || bot.user_id || "U0KEPT";
}

export function appName() {
  const bot = state.workspace.bot || {};
  const name = bot.real_name || bot.display_name || bot.name || "Kept";
  return name[0].toUpperCase() + name.slice(1);
}

export function displayName(id) {
  if (id === appId()) return appName();
  const found = person(id);
  return found ? found.real_name || found.name : null;
}

export const nameOfPlace = (id) => channel(id)?.name ?? (isDm(id) ? appName() : null);

// "#user=UBOB&channel=CSERVICE&thread=…" or "#user=UBOB&home"
export function readHash() {
  const hash = new URLSearchParams(location.hash.slice(1));
  const user = person(hash.get("user")) ? hash.get("user") : people()[0].id;
  let place = hash.has("home") ? "home" : hash.get("channel");
  if (isDm(place)) place = dmOf(user);
  else if (place !== "home" && !channel(place)) place = channels()[0].id;
  return { user, place, threadTs: place === "home" ? null : hash.get("thread") };
}

export function hashFor({ user, place, threadTs = null }) {
  const where = place === "home" ? "home" : `channel=${place}`;
  return `#user=${user}&${where}${threadTs ? `&thread=${threadTs}` : ""}`;
}

// What other parts ask of the page as a whole; app.js fills it in.
export const page = { refresh: async () => {}, go: () => {} };
