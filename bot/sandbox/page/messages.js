// Messages: one drawn, and a list of them kept in step with what the server says.

import { get, post } from "./api.js";
import { drawBlocks } from "./blocks.js";
import { h, icon, iconButton } from "./dom.js";
import { Values } from "./elements.js";
import { emojiChar } from "./emoji.js";
import { avatar } from "./faces.js";
import { link, mrkdwn, typedText } from "./mrkdwn.js";
import { ask, attempt, emojiPicker, menu } from "./popups.js";
import { appId, displayName, now, page, state, viewer, viewerZone } from "./state.js";
import { clockTime, dayKey, dividerLabel, fromTs, fullMoment } from "./times.js";

const QUICK = ["telephone_receiver", "white_check_mark", "raised_hands"];
const GROUPING_SECONDS = 300;

const isMine = (msg) => msg.user === state.user && !msg.bot;
const nameOf = (msg) => displayName(msg.user) || msg.name || "Someone";

const react = (msg, place, name) => attempt(async () => {
  await post("react", { user: state.user, channel: place, ts: msg.ts, name });
  await page.refresh();
});

function reactions(msg, place) {
  if (!msg.reactions?.length) return null;
  const pills = msg.reactions.map(({ name, users = [], count }) => {
    const mine = users.includes(state.user);
    const who = users.map((id) => (id === state.user ? "You" : displayName(id) || id)).join(", ");
    return h(`button.reaction${mine ? ".mine" : ""}`, {
      "aria-pressed": String(mine), title: `${who} reacted with :${name}:`, "aria-label": `${count ?? users.length} reacted with ${name}`,
      "data-testid": `reaction-${name}`, onclick: () => react(msg, place, name),
    }, h("span.emoji", {}, emojiChar(name) || `:${name}:`), h("span.count", {}, count ?? users.length));
  });
  const add = iconButton("smile", "Add a reaction", { class: "reaction add-reaction" });
  add.addEventListener("click", () => emojiPicker(add, (name) => react(msg, place, name)));
  return h("div.reactions", {}, pills, add);
}

function repliesBar(msg) {
  if (!msg.reply_count) return null;
  return h("button.replies", { "data-testid": "replies", onclick: () => page.go({ threadTs: msg.ts }) },
    h("b", {}, `${msg.reply_count} ${msg.reply_count === 1 ? "reply" : "replies"}`), h("span.quiet", {}, "View thread"));
}

function edit(msg, place, node) {
  const area = h("textarea", { rows: 2, "aria-label": "Edit message", "data-testid": "edit-text" });
  const editor = h("div.editor", {}, area, h("div.editor-buttons", {},
    h("button.btn.small", { onclick: () => editor.replaceWith(body) }, "Cancel"),
    h("button.btn.small.primary", { "data-testid": "edit-save", onclick: () => save() }, "Save")));
  const body = node.querySelector(".message-content");
  area.value = typedText(msg.text);
  area.addEventListener("keydown", (event) => {
    if (event.key === "Escape") editor.replaceWith(body);
    if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); save(); }
  });
  const save = () => attempt(async () => {
    if (area.value.trim() && area.value !== typedText(msg.text)) await post("edit", { user: state.user, channel: place, ts: msg.ts, text: area.value });
    editor.replaceWith(body);
    await page.refresh();
  });
  body.replaceWith(editor);
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}

async function remove(msg, place) {
  const yes = await ask({
    title: { type: "plain_text", text: "Delete message" }, confirm: "Delete", deny: "Cancel", style: "danger",
    text: { type: "plain_text", text: "Are you sure you want to delete this message? This cannot be undone." },
  });
  if (!yes) return;
  await attempt(() => post("delete", { user: state.user, channel: place, ts: msg.ts }));
  await page.refresh();
}

function moreItems(msg, place, node) {
  const shortcuts = (state.workspace.shortcuts || []).filter((one) => one.type === "message").map((one) => ({
    label: one.name, description: displayName(appId()), testid: `shortcut-${one.callback_id}`,
    onPick: () => attempt(async () => {
      await post("shortcut", { user: state.user, callback_id: one.callback_id, channel: place, ts: msg.ts });
      await page.refresh();
    }),
  }));
  const own = [
    isMine(msg) && { label: "Edit message", testid: "edit", onPick: () => edit(msg, place, node) },
    (isMine(msg) || viewer().is_admin) && { label: "Delete message…", testid: "delete", danger: true, onPick: () => remove(msg, place) },
  ].filter(Boolean);
  return [...shortcuts, ...(shortcuts.length && own.length ? [null] : []), ...own];
}

function toolbar(msg, place, node, inThread) {
  const quick = QUICK.map((name) => h("button.icon-button.emoji", {
    title: `:${name}:`, "aria-label": `React with ${name}`, "data-testid": `quick-${name}`, onclick: () => react(msg, place, name),
  }, emojiChar(name)));
  const smile = iconButton("smile", "Add a reaction", { "data-testid": "react", onclick: () => emojiPicker(smile, (name) => react(msg, place, name)) });
  const reply = !inThread && iconButton("reply", "Reply in thread", { "data-testid": "reply", onclick: () => page.go({ threadTs: msg.thread_ts || msg.ts }) });
  const more = moreItems(msg, place, node).length > 0 && iconButton("more", "More actions", {
    "data-testid": "more", "aria-haspopup": "menu", onclick: (event) => menu(event.currentTarget, moreItems(msg, place, node)),
  });
  return h("div.toolbar", { role: "toolbar", "aria-label": "Message actions" }, quick, smile, reply, more);
}

function attachment(one, ctx) {
  return h("div.attachment", { style: one.color ? { "border-color": /^[0-9a-f]{3,8}$/i.test(one.color) ? `#${one.color}` : one.color } : {} },
    one.title && h("b", {}, one.title_link ? link(one.title_link, one.title) : one.title),
    (one.text || (!one.blocks && one.fallback)) && h("div.text", {}, mrkdwn(one.text || one.fallback)),
    one.blocks && drawBlocks(one.blocks, ctx));
}

function content(msg, place) {
  const ctx = { container: { type: "message", channel: place, ts: msg.ts }, values: new Values() };
  // People's own words are drawn from their text: the rich text beside it says the same. An app's blocks are its words,
  // and Slack does not mark them as edited.
  const words = msg.bot && msg.blocks?.length ? drawBlocks(msg.blocks, ctx)
    : h("div.text", {}, mrkdwn(msg.text), msg.edited && h("span.edited", {}, " (edited)"));
  return h("div.message-content", {}, words, (msg.attachments || []).map((one) => attachment(one, ctx)));
}

function head(msg, zone) {
  return h("div.message-head", {},
    h("b.author", {}, nameOf(msg)), msg.bot && msg.user !== "USLACKBOT" && h("span.badge", {}, "App"),
    h("time", { title: fullMoment(fromTs(msg.ts), zone) }, clockTime(fromTs(msg.ts), zone)));
}

function drawMessage(msg, place, { compact, inThread }) {
  const zone = viewerZone();
  const time = clockTime(fromTs(msg.ts), zone);
  const node = h("article.message", {
    class: ["message", compact && "compact", msg.ephemeral && "ephemeral"].filter(Boolean).join(" "), tabindex: "-1",
    "data-testid": "message", "data-ts": msg.ts, "data-ephemeral": String(Boolean(msg.ephemeral)), "data-user": msg.user,
    "aria-label": `${nameOf(msg)}, ${time}`,
  },
    h("div.gutter", {}, compact ? h("time", {}, time.replace(/ [AP]M$/, "")) : avatar(msg.user, 36, msg.name)),
    h("div.message-body", {},
      msg.ephemeral && h("div.only-you", {}, icon("eye", 14), "Only visible to you"),
      msg.subtype === "thread_broadcast" && !inThread && h("div.only-you", {}, icon("reply", 14), "replied to a thread"),
      !compact && head(msg, zone), content(msg, place), reactions(msg, place), !inThread && repliesBar(msg)));
  if (!msg.ephemeral) node.append(toolbar(msg, place, node, inThread));
  return node;
}

function follows(msg, previous) {
  return previous && !msg.ephemeral && !previous.ephemeral && previous.user === msg.user && previous.name === msg.name
    && !previous.reply_count && parseFloat(msg.ts) - parseFloat(previous.ts) < GROUPING_SECONDS;
}

// Leaves what has not changed alone, so that focus, open menus and half-made choices survive.
export class MessageList {
  constructor({ inThread = false } = {}) {
    this.inThread = inThread;
    this.node = h("div.messages", { role: "log", "aria-label": inThread ? "Thread" : "Messages", onkeydown: walk });
    this.drawn = new Map();
  }

  render(place, messages, extra = () => null) {
    const today = dayKey(now(), viewerZone());
    const kept = new Map();
    const wanted = [];
    const use = (key, signature, make) => {
      const old = this.drawn.get(key);
      const entry = old?.signature === signature ? old : { signature, node: make() };
      kept.set(key, entry);
      wanted.push(entry.node);
    };
    messages.forEach((msg, at) => {
      const day = dayKey(fromTs(msg.ts), viewerZone());
      const newDay = at === 0 || dayKey(fromTs(messages[at - 1].ts), viewerZone()) !== day;
      if (newDay && !this.inThread) use(`day ${day}`, `${today} ${state.user}`, () => divider(dividerLabel(fromTs(msg.ts), viewerZone(), now())));
      const compact = Boolean(!newDay && follows(msg, messages[at - 1])) && !(this.inThread && at === 1);
      const signature = JSON.stringify([msg, compact, today, state.user, place]);
      use(`${msg.ts} ${Boolean(msg.ephemeral)}`, signature, () => drawMessage(msg, place, { compact, inThread: this.inThread }));
      const line = extra(at);
      if (line) use(`extra ${at}`, line, () => h("div.reply-count", {}, line));
    });
    this.drawn = kept;
    this.arrange(wanted);
  }

  arrange(wanted) {
    const keep = new Set(wanted);
    for (const child of [...this.node.children]) if (!keep.has(child)) child.remove();
    wanted.forEach((node, at) => { if (this.node.children[at] !== node) this.node.insertBefore(node, this.node.children[at] || null); });
    // One stop for the Tab key: the last message. The arrows go on from there.
    const messages = this.node.querySelectorAll(".message");
    messages.forEach((node, at) => { node.tabIndex = at === messages.length - 1 ? 0 : -1; });
  }
}

function walk(event) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step || !event.target.matches(".message")) return;
  const messages = [...event.currentTarget.querySelectorAll(".message")];
  messages[messages.indexOf(event.target) + step]?.focus();
  event.preventDefault();
}

const divider = (label) => h("div.day", { role: "separator" }, h("span", {}, label));

export const fetchMessages = async (user, place) => (await get("view", { user, channel: place })).messages;
export const fetchThread = async (user, place, ts) => (await get("thread", { user, channel: place, ts })).messages;
