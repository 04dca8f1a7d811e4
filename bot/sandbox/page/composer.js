// Where one types: Enter sends, "/" lists the commands, "@" the people.

import { post } from "./api.js";
import { h, iconButton } from "./dom.js";
import { emojiChar } from "./emoji.js";
import { avatar } from "./faces.js";
import { attempt, emojiPicker, menu, notice } from "./popups.js";
import { page, people, state } from "./state.js";

const drafts = new Map();

const commandsLike = (typed) => (state.workspace.commands || []).filter((one) => one.command.startsWith(typed.toLowerCase())).map((one) => ({
  insert: `${one.command} `, exact: one.command === typed.toLowerCase(), testid: `suggest-${one.command.slice(1)}`,
  nodes: [h("b", {}, one.command), h("span.quiet", {}, one.hint || ""), h("small", {}, one.description || "")],
}));

function peopleLike(typed) {
  const wanted = typed.toLowerCase();
  const names = (user) => [user.name, user.real_name, ...(user.real_name || "").split(" ")].filter(Boolean).map((name) => name.toLowerCase());
  return people().filter((user) => names(user).some((name) => name.startsWith(wanted))).map((user) => ({
    insert: `@${user.real_name || user.name} `, exact: names(user).includes(wanted), testid: `suggest-${user.id}`,
    nodes: [avatar(user.id, 20), h("b", {}, user.real_name || user.name), h("span.quiet", {}, user.title || "")],
  }));
}

// What could complete the words before the cursor: {from, choices} or null.
function suggestionsFor(before, inThread) {
  if (/^\/\S*$/.test(before) && !inThread) return { from: 0, choices: commandsLike(before), title: "Commands" };
  const at = /(?:^|[\s(])@([\p{L}.'-]*)$/u.exec(before);
  if (at) return { from: before.length - at[1].length - 1, choices: peopleLike(at[1]), title: "People" };
  return null;
}

export function composer({ place, threadTs = null, placeholder, testid, sendTestid }) {
  const draftKey = `${state.user} ${place} ${threadTs || ""}`;
  const listId = `suggest-${testid}`;
  let open = null;   // {from, choices, at}

  const box = h("div.suggest", { id: listId, role: "listbox", hidden: true, "data-testid": `${testid}-suggestions` });
  const hint = h("div.command-hint", { hidden: true });
  const area = h("textarea", {
    rows: 1, placeholder, "aria-label": placeholder, "data-testid": testid, "aria-controls": listId, "aria-autocomplete": "list",
    oninput: () => { drafts.set(draftKey, area.value); grow(); suggest(); }, onkeydown: keydown, onblur: () => setTimeout(shut, 150), onclick: () => suggest(),
  });
  const send = iconButton("send", "Send now", { class: "send", "data-testid": sendTestid, onclick: () => submit() });

  function grow() {
    area.style.height = "auto";
    area.style.height = `${Math.min(area.scrollHeight, 220)}px`;
    send.classList.toggle("ready", Boolean(area.value.trim()));
    showHint();
  }

  function showHint() {
    const command = /^(\/\S+)\s/.exec(area.value)?.[1];
    const found = command && (state.workspace.commands || []).find((one) => one.command === command);
    hint.hidden = !found;
    if (found) hint.replaceChildren(h("b", {}, found.command), ` ${found.hint || ""}`, h("span.quiet", {}, found.description || ""));
  }

  function suggest() {
    open = suggestionsFor(area.value.slice(0, area.selectionStart), Boolean(threadTs));
    if (!open?.choices.length) return shut();
    open.at = 0;
    drawSuggestions();
  }

  function drawSuggestions() {
    box.hidden = false;
    box.replaceChildren(h("div.suggest-title", {}, open.title), ...open.choices.map((choice, at) => h("div.suggestion", {
      role: "option", id: `${listId}-${at}`, "aria-selected": String(at === open.at), "data-testid": choice.testid,
      onpointerdown: (event) => { event.preventDefault(); pick(at); },
    }, choice.nodes)));
    area.setAttribute("aria-activedescendant", `${listId}-${open.at}`);
    box.querySelector("[aria-selected=true]").scrollIntoView({ block: "nearest" });
  }

  function shut() {
    open = null;
    box.hidden = true;
    area.removeAttribute("aria-activedescendant");
  }

  function pick(at) {
    const { from, choices } = open;
    area.setRangeText(choices[at].insert, from, area.selectionStart, "end");
    drafts.set(draftKey, area.value);
    shut();
    grow();
    area.focus();
  }

  // True when the key was for the list of suggestions.
  function listKey(event) {
    if (!open) return false;
    const count = open.choices.length;
    const step = { ArrowDown: 1, ArrowUp: count - 1 }[event.key];
    if (step) { open.at = (open.at + step) % count; drawSuggestions(); return true; }
    if (event.key === "Escape") { shut(); return true; }
    // A word typed in full needs no completing: Enter sends it.
    if (event.key === "Enter" && open.choices.some((choice) => choice.exact)) return false;
    if (event.key === "Enter" || event.key === "Tab") { pick(open.at); return true; }
    return false;
  }

  function keydown(event) {
    if (event.isComposing) return;
    if (listKey(event)) event.preventDefault();
    else if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); submit(); }
  }

  async function submit() {
    const text = area.value.trim();
    if (!text) return;
    if (threadTs && text.startsWith("/")) return notice(`${text.split(/\s/)[0]} is not supported in threads. Sorry!`);
    put("");
    try {
      // A command that fails is told by Slackbot, in its place.
      await post("message", { user: state.user, channel: place, text, ...(threadTs ? { thread_ts: threadTs } : {}) });
    } catch (error) {
      if (!area.value) put(text);
      notice(error.message);
    }
    await page.refresh();
  }

  function put(text) {
    area.value = text;
    drafts.set(draftKey, text);
    shut();
    grow();
  }

  function insert(text) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.focus();
    area.dispatchEvent(new Event("input"));
  }

  area.value = drafts.get(draftKey) || "";
  const node = h("div.composer", {}, box, hint, area, h("div.composer-bar", {}, buttons(insert, Boolean(threadTs), sendTestid), send));
  requestAnimationFrame(grow);
  return { node, focus: () => area.focus() };
}

function globalShortcuts(anchor) {
  const shortcuts = (state.workspace.shortcuts || []).filter((one) => one.type === "global");
  menu(anchor, shortcuts.map((one) => ({
    label: one.name, description: "Kept", testid: `shortcut-${one.callback_id}`,
    onPick: () => attempt(async () => { await post("shortcut", { user: state.user, callback_id: one.callback_id }); await page.refresh(); }),
  })));
}

function buttons(insert, inThread, prefix) {
  const emoji = iconButton("smile", "Emoji", { "data-testid": `${prefix}-emoji`, onclick: () => emojiPicker(emoji, (name) => insert(`${emojiChar(name)} `)) });
  const hasGlobal = !inThread && (state.workspace.shortcuts || []).some((one) => one.type === "global");
  return h("div.composer-tools", {},
    hasGlobal && iconButton("plus", "Shortcuts", { class: "icon-button round", "data-testid": "shortcuts", "aria-haspopup": "menu", onclick: (event) => globalShortcuts(event.currentTarget) }),
    emoji,
    iconButton("at", "Mention someone", { onclick: () => insert("@") }),
    !inThread && iconButton("slash", "Run a command", { onclick: () => insert("/") }));
}
