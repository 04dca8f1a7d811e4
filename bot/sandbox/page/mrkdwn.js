// Slack's mrkdwn, plain text and emoji, to DOM nodes.

import { h } from "./dom.js";
import { emojiChar } from "./emoji.js";
import { channel, displayName, now, state, viewerZone } from "./state.js";
import { slackDate } from "./times.js";

const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

export function emojiNode(name) {
  const char = emojiChar(name);
  return char ? h("span.emoji", { title: `:${name}:`, role: "img", "aria-label": name.replaceAll("_", " ") }, char) : `:${name}:`;
}

export function mention(id, label) {
  const name = displayName(id) || label || id;
  return h("span.mention", { class: id === state.user ? "mention mention-me" : "mention", "data-user-id": id }, `@${name}`);
}

export function channelMention(id, label) {
  const name = channel(id)?.name || label;
  return h("a.mention", { href: `#user=${state.user}&channel=${id}` }, name ? `#${name}` : "private channel");
}

export const broadcast = (name) => h("span.mention.mention-me", {}, `@${name}`);

// The address, if it is of a kind that a link may have; scripts may not.
export const safeUrl = (url) => (/^(https?:|mailto:|tel:|slack:)/i.test(url) ? url : null);

export function link(url, label) {
  const nodes = label === undefined || label === "" ? url.replace(/^(mailto|tel):/i, "") : label;
  if (!safeUrl(url)) return h("span", {}, nodes);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, nodes);
}

export function dateNode(unix, format, url, fallback) {
  const text = slackDate(unix, format, viewerZone(), now());
  const node = h("span", { title: fallback || "" }, text);
  return url ? link(url, node) : node;
}

// What stands between < and >.
function angle(inner) {
  const bar = inner.indexOf("|");
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? undefined : unescape(inner.slice(bar + 1));
  if (/^@[UW]/.test(target)) return mention(target.slice(1), label);
  if (target.startsWith("#")) return channelMention(target.slice(1), label);
  if (target.startsWith("!date^")) {
    const [, unix, format, url] = target.split("^");
    return dateNode(Number(unix), unescape(format), url && unescape(url), label);
  }
  if (target.startsWith("!subteam^")) return h("span.mention", {}, label || "@group");
  if (target.startsWith("!")) return broadcast(label?.replace(/^@/, "") || target.slice(1));
  return link(unescape(target), label === undefined ? undefined : textNodes(label));
}

const styled = (tag) => (match, options) => h(tag, {}, inline(match[1], options));

// Tried in this order at each character; each must match exactly there. `edge` ones open only at a word's edge.
const RULES = [
  { match: /`([^`\n]+)`/y, make: (m) => h("code", {}, unescape(m[1])) },
  { match: /<([@#!][^<>\n]+|[a-z][\w+.-]*:[^<>\n]+)>/iy, make: (m) => angle(m[1]) },
  { match: /:([a-z0-9_+'-]+(?:::skin-tone-[2-6])?):/y, make: (m) => emojiNode(m[1]) },
  { match: /\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}])/yu, make: styled("b"), edge: true },
  { match: /_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}])/yu, make: styled("i"), edge: true },
  { match: /~(?=\S)([^~\n]*[^~\s])~(?![\p{L}\p{N}])/yu, make: styled("s"), edge: true },
  { match: /https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)*_~'"]/y, make: (m) => link(unescape(m[0])), edge: true, bare: true },
];

const WORD = /[\p{L}\p{N}]/u;

function matchAt(text, at, options) {
  const opens = at === 0 || !WORD.test(text[at - 1]);
  for (const rule of RULES) {
    if ((rule.edge && !opens) || (rule.bare && options.verbatim)) continue;
    rule.match.lastIndex = at;
    const found = rule.match.exec(text);
    if (found) return { node: rule.make(found, options), end: at + found[0].length };
  }
  return null;
}

// One run of text without quotes or code fences.
function inline(text, options = {}) {
  const nodes = [];
  let plain = "";
  for (let at = 0; at < text.length;) {
    const found = matchAt(text, at, options);
    if (!found) { plain += text[at++]; continue; }
    if (plain) nodes.push(unescape(plain));
    plain = "";
    nodes.push(found.node);
    at = found.end;
  }
  if (plain) nodes.push(unescape(plain));
  return nodes;
}

const QUOTE = /^(?:&gt;|>) ?/;
const LIST_ITEM = /^(\s*)([•◦▪‣-]|\d{1,3}[.)]) +(.*)$/u;

function itemNode(line, options) {
  const [, indent, marker, rest] = LIST_ITEM.exec(line);
  return h("div.hanging", {}, h("span.marker", {}, indent + marker), h("span", {}, inline(rest, options)));
}

// Quotes and list items are boxes that end their own line; a newline is only needed between plain lines.
function lines(text, options) {
  const nodes = [];
  let previous = null;
  for (const line of text.split("\n")) {
    const kind = QUOTE.test(line) ? "quote" : LIST_ITEM.test(line) ? "item" : "plain";
    if (kind === "quote") {
      if (previous === "quote") nodes.at(-1).append(h("br"));
      else nodes.push(h("blockquote"));
      nodes.at(-1).append(...inline(line.replace(QUOTE, ""), options));
    } else if (kind === "item") {
      nodes.push(itemNode(line, options));
    } else {
      if (previous === "plain") nodes.push("\n");
      nodes.push(...inline(line, options));
    }
    previous = kind;
  }
  return nodes;
}

// mrkdwn, as in messages and mrkdwn text objects: a list of nodes and strings.
export function mrkdwn(text, options = {}) {
  return String(text ?? "").split(/```/).flatMap((piece, at, all) => {
    const fenced = at % 2 === 1 && at < all.length - 1;
    if (fenced) return [h("pre", {}, preNodes(piece.replace(/^\n|\n$/g, "")))];
    if (at % 2 === 1) return lines("```" + piece, options);
    let body = at > 0 ? piece.replace(/^\n/, "") : piece;
    if (at < all.length - 2) body = body.replace(/\n$/, "");
    return body ? lines(body, options) : [];
  });
}

// Inside a fence only links and mentions live.
const preNodes = (text) => text.split(/(<(?:[@#!]|[a-z][\w+.-]*:)[^<>\n]+>)/i).map((piece, at) => (at % 2 ? angle(piece.slice(1, -1)) : unescape(piece)));

// Plain text: only emoji names mean something.
export function textNodes(text) {
  return String(text ?? "").split(/:([a-z0-9_+'-]+(?:::skin-tone-[2-6])?):/).map((piece, at) => (at % 2 ? emojiNode(piece) : piece));
}

// A Slack text object of either type.
export function textObject(object) {
  if (!object) return [];
  if (typeof object === "string") return textNodes(object);
  if (object.type === "mrkdwn") return mrkdwn(object.text, { verbatim: object.verbatim });
  return object.emoji === false ? [object.text] : textNodes(object.text);
}

export const plainOf = (object) => (typeof object === "string" ? object : object?.text ?? "");

// The text of a message turned back into what its author typed, for editing.
export function typedText(text) {
  const readable = text
    .replace(/<@([UW]\w+)(?:\|[^>]*)?>/g, (whole, id) => (displayName(id) ? `@${displayName(id)}` : whole))
    .replace(/<#(\w+)(?:\|([^>]*))?>/g, (whole, id, label) => `#${channel(id)?.name ?? label}`)
    .replace(/<!(here|channel|everyone)(?:\|[^>]*)?>/g, "@$1")
    .replace(/<((?:https?|mailto|tel):[^|>]+)(?:\|([^>]*))?>/g, (whole, url, label) => label || url);
  return unescape(readable);
}
