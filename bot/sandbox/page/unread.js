// Which places hold something that a person has not seen. Kept for this tab, so that a reload forgets nothing.

import { fetchMessages } from "./messages.js";
import { state } from "./state.js";

const KEY = "seen";
const seen = JSON.parse(sessionStorage.getItem(KEY) || "{}");
const key = (user, place) => `${user} ${place}`;

// When the newest thing in a place that is not one's own was said, as a number. As in Slack, replies do not count.
const newest = (user, messages) => Math.max(0, ...messages.filter((msg) => msg.user !== user).map((msg) => parseFloat(msg.ts)));

export function markSeen(user, place, messages) {
  seen[key(user, place)] = Math.max(seen[key(user, place)] || 0, newest(user, messages));
  state.unread.delete(key(user, place));
  sessionStorage.setItem(KEY, JSON.stringify(seen));
}

// Looks whether `place` has something new for `user`; true when that changed.
export async function checkUnread(user, place) {
  if (user === state.user && place === state.place) return false;
  let messages;
  // A DM that nobody has opened yet is not an error.
  try { messages = await fetchMessages(user, place); } catch { return false; }
  if (user === state.user && place === state.place) return false;
  const isNew = newest(user, messages) > (seen[key(user, place)] || 0);
  const before = state.unread.has(key(user, place));
  if (isNew) state.unread.add(key(user, place));
  else state.unread.delete(key(user, place));
  return isNew !== before;
}

// A sandbox started anew may be earlier than what this tab remembers of the last one.
export function forgetFuture(now) {
  for (const [place, ts] of Object.entries(seen)) if (ts * 1000 > now.getTime() + 5000) delete seen[place];
}
