// rich_text blocks, and the standard Markdown of markdown blocks.

import { h } from "./dom.js";
import { broadcast, channelMention, dateNode, emojiNode, link, mention } from "./mrkdwn.js";

const STYLES = { bold: "b", italic: "i", strike: "s", code: "code", underline: "u" };

function leaf(element) {
  switch (element.type) {
    case "text": return element.text;
    case "link": return link(element.url, element.text || element.url);
    case "emoji": return emojiNode(element.skin_tone ? `${element.name}::skin-tone-${element.skin_tone}` : element.name);
    case "user": return mention(element.user_id);
    case "channel": return channelMention(element.channel_id);
    case "broadcast": return broadcast(element.range);
    case "usergroup": return h("span.mention", {}, "@group");
    case "date": return dateNode(element.timestamp, element.format, element.url, element.fallback);
    case "color": return element.value;
    default: return element.text || "";
  }
}

const inline = (elements = []) => elements.map((element) =>
  Object.keys(STYLES).filter((name) => element.style?.[name]).reduce((node, name) => h(STYLES[name], {}, node), leaf(element)));

function richPart(part) {
  switch (part.type) {
    case "rich_text_list":
      return h(part.style === "ordered" ? "ol" : "ul", { start: part.offset ? part.offset + 1 : null, style: { "margin-left": `${(part.indent || 0) * 22}px` } },
        part.elements.map((item) => h("li", {}, inline(item.elements))));
    case "rich_text_quote": return h("blockquote", {}, inline(part.elements));
    case "rich_text_preformatted": return h("pre", {}, inline(part.elements));
    default: return h("div.rich-section", {}, inline(part.elements));
  }
}

export const richText = (block) => h("div.rich-text", {}, (block.elements || []).map(richPart));

// ---- markdown blocks

const MARKS = [
  { match: /`([^`]+)`/y, make: (m) => h("code", {}, m[1]) },
  { match: /!?\[([^\]]+)\]\(([^)\s]+)\)/y, make: (m) => link(m[2], span(m[1])) },
  { match: /<(https?:[^>\s]+)>/y, make: (m) => link(m[1]) },
  { match: /<@([UW]\w+)>/y, make: (m) => mention(m[1]) },
  { match: /<#(\w+)(?:\|[^>]*)?>/y, make: (m) => channelMention(m[1]) },
  { match: /\*\*(?=\S)(.+?)\*\*/y, make: (m) => h("b", {}, span(m[1])) },
  { match: /~~(?=\S)(.+?)~~/y, make: (m) => h("s", {}, span(m[1])) },
  { match: /\*(?=\S)([^*]+?)\*/y, make: (m) => h("i", {}, span(m[1])) },
  { match: /_(?=\S)([^_]+?)_(?!\w)/y, make: (m) => h("i", {}, span(m[1])) },
  { match: /:([a-z0-9_+-]+):/y, make: (m) => emojiNode(m[1]) },
  { match: /\\([\\`*_~[\]()#>-])/y, make: (m) => m[1] },
];

function span(text) {
  const nodes = [];
  for (let at = 0; at < text.length;) {
    let found = null;
    const rule = MARKS.find(({ match }) => { match.lastIndex = at; found = match.exec(text); return found; });
    nodes.push(rule ? rule.make(found) : text[at]);
    at += rule ? found[0].length : 1;
  }
  return nodes;
}

const cells = (line) => line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());

// Each takes lines off the front and gives a node, or null when it is not its kind.
const PARTS = [
  function fence(rest) {
    if (!rest[0].startsWith("```")) return null;
    rest.shift();
    const end = rest.findIndex((line) => line.startsWith("```"));
    const body = rest.splice(0, end < 0 ? rest.length : end);
    rest.shift();
    return h("pre", {}, body.join("\n"));
  },
  function heading(rest) {
    const found = /^(#{1,6})\s+(.*)$/.exec(rest[0]);
    if (!found) return null;
    rest.shift();
    return h(`h${Math.min(6, found[1].length + 1)}`, {}, span(found[2]));
  },
  function rule(rest) {
    if (!/^\s*([-*_])(\s*\1){2,}\s*$/.test(rest[0])) return null;
    rest.shift();
    return h("hr");
  },
  function quote(rest) {
    const node = h("blockquote");
    while (rest.length && /^>/.test(rest[0])) node.append(...span(rest.shift().replace(/^> ?/, "")), h("br"));
    return node.childNodes.length ? node : null;
  },
  function table(rest) {
    if (!rest[0].includes("|") || !/^[\s|:-]+$/.test(rest[1] || "") || !rest[1].includes("-")) return null;
    const rows = [cells(rest.shift())];
    rest.shift();
    while (rest.length && rest[0].includes("|")) rows.push(cells(rest.shift()));
    return h("table.slack-table", {}, rows.map((row, at) => h("tr", {}, row.map((cell) => h(at ? "td" : "th", {}, span(cell))))));
  },
  function list(rest) {
    const item = /^\s*([-*+]|\d+[.)])\s+(.*)$/;
    const first = item.exec(rest[0]);
    if (!first) return null;
    const node = h(/\d/.test(first[1]) ? "ol" : "ul");
    for (let found; rest.length && (found = item.exec(rest[0])); rest.shift()) {
      node.append(h("li", {}, span(found[2].replace(/^\[ \] /, "☐ ").replace(/^\[x\] /i, "☑ "))));
    }
    return node;
  },
  function paragraph(rest) {
    const lines = [];
    while (rest.length && rest[0].trim() && !/^(```|#{1,6}\s|>|\s*([-*+]|\d+[.)])\s)/.test(rest[0])) lines.push(rest.shift());
    // A line that looked like something else but was not is still text.
    if (!lines.length) lines.push(rest.shift());
    return h("p", {}, span(lines.join("\n")));
  },
];

export function markdown(text) {
  const rest = String(text ?? "").split("\n");
  const node = h("div.markdown");
  while (rest.length) {
    if (!rest[0].trim()) { rest.shift(); continue; }
    for (const part of PARTS) {
      const made = part(rest);
      if (made) { node.append(made); break; }
    }
  }
  return node;
}
