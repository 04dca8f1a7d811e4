// Avatars: people are initials on their colour, the app has its own mark.

import { h, svg } from "./dom.js";
import { appId, person } from "./state.js";

const COLORS = ["#2b6cb0", "#b7472a", "#2f855a", "#805ad5", "#b83280", "#975a16"];

const fallbackColor = (id) => COLORS[[...id].reduce((sum, char) => sum + char.charCodeAt(0), 0) % COLORS.length];

function colorOf(user) {
  if (!user.color) return fallbackColor(user.id);
  // A little darker than given, so that white initials can be read on yellow.
  return `color-mix(in srgb, ${user.color.startsWith("#") ? "" : "#"}${user.color}, #000 16%)`;
}

const initialsOf = (name) => name.split(/\s+/).map((word) => word[0]).join("").slice(0, 2).toUpperCase();

// A bubble that holds a tick: said, and kept.
const mark = () => svg("svg", { viewBox: "0 0 36 36", "aria-hidden": "true" },
  svg("path", { d: "M9 8.5h18a3 3 0 0 1 3 3v10.5a3 3 0 0 1-3 3h-9l-6 5v-5H9a3 3 0 0 1-3-3V11.5a3 3 0 0 1 3-3Z", fill: "#fff" }),
  svg("path", { d: "M12.6 16.9l4 4 7.2-8", fill: "none", stroke: "#0b7a6f", "stroke-width": 3, "stroke-linecap": "round", "stroke-linejoin": "round" }));

export function avatar(id, size, name = "") {
  const style = { width: `${size}px`, height: `${size}px`, "font-size": `${Math.round(size * 0.4)}px`, "border-radius": `${Math.max(4, size / 5)}px` };
  if (id === appId()) return h("span.avatar.avatar-app", { style }, mark());
  if (id === "USLACKBOT") return h("span.avatar.avatar-slackbot", { style, "aria-hidden": "true" }, "S");
  const user = person(id) || { id: id || "U", real_name: name || "?" };
  return h("span.avatar", { style: { ...style, background: colorOf(user) }, "aria-hidden": "true" }, user.initials || initialsOf(user.real_name || user.name));
}
