// Building DOM nodes. Text from data only ever becomes a text node: nothing here parses HTML.

const SVG_NS = "http://www.w3.org/2000/svg";

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : String(child));
  }
  return node;
}

function setProp(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name === "style") for (const [key, v] of Object.entries(value)) node.style.setProperty(key, v);
  else if (name === "value" || name === "checked" || name === "selected") node[name] = value;
  else node.setAttribute(name, value === true ? "" : value);
}

// h("button.primary", {onclick: f}, "Save"): children are nodes, strings, or nested arrays of them.
export function h(spec, props = {}, ...children) {
  const [tag, ...classes] = spec.split(".");
  const node = document.createElement(tag || "div");
  if (classes.length) node.className = classes.join(" ");
  if (node.tagName === "BUTTON") node.type = "button";
  append(node, children);
  // Properties come last: a select can only take its value once it has its options.
  for (const [name, value] of Object.entries(props)) setProp(node, name, value);
  return node;
}

export function svg(tag, props = {}, ...children) {
  const node = document.createElementNS(SVG_NS, tag);
  for (const [name, value] of Object.entries(props)) node.setAttribute(name, value);
  return append(node, children);
}

// Line icons on a 20 × 20 grid.
const ICONS = {
  smile: ["M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z", "M7 11.5c.6 1.4 1.7 2.1 3 2.1s2.4-.7 3-2.1", "M7.6 7.6v.6M12.4 7.6v.6"],
  reply: ["M3 4.5h14v9.5H9.5L6 17v-3H3Z", "M6.5 8h7M6.5 10.7h4.5"],
  more: ["M10 4.6v.01M10 10v.01M10 15.4v.01"],
  dots: ["M4.6 10h.01M10 10h.01M15.4 10h.01"],
  edit: ["M4 16l.8-3.4L13.5 4l2.5 2.5-8.6 8.7Z"],
  trash: ["M4 5.5h12M8 5.5V3.8h4v1.7M5.5 5.5l.7 10.7h7.6l.7-10.7"],
  close: ["M5 5l10 10M15 5L5 15"],
  back: ["M12 4.5L6.5 10l5.5 5.5"],
  send: ["M3.5 3.5l13.5 6.5-13.5 6.5 1.8-6.5ZM5.3 10h6"],
  plus: ["M10 4v12M4 10h12"],
  bolt: ["M11.2 2.8L4.5 11.4h4.8l-.6 5.8 6.8-8.8h-4.9Z"],
  eye: ["M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5Z", "M10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z"],
  clock: ["M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4Z", "M10 5.8V10l2.8 1.8"],
  home: ["M3.5 9.2L10 3.6l6.5 5.6M5.3 8v8.2h9.4V8"],
  chevron: ["M6 8l4 4 4-4"],
  at: ["M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0Zm0 0v1.2a2 2 0 0 0 4 0V10a7 7 0 1 0-2.8 5.6"],
  slash: ["M4 3.5h12v13H4ZM11.8 6.5l-3.6 7"],
  warning: ["M10 3.2L17.6 16H2.4ZM10 8v4M10 14v.01"],
};

export function icon(name, size = 18) {
  const paths = ICONS[name].map((d) => svg("path", { d }));
  return svg("svg", {
    viewBox: "0 0 20 20", width: size, height: size, fill: "none", stroke: "currentColor", "aria-hidden": "true",
    "stroke-width": name === "more" || name === "dots" ? 2.4 : 1.5, "stroke-linecap": "round", "stroke-linejoin": "round",
  }, paths);
}

export function iconButton(name, label, props = {}) {
  return h("button.icon-button", { "aria-label": label, title: label, ...props }, icon(name));
}

export const byId = (id) => document.getElementById(id);
