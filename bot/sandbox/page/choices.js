// Selects of every kind: what can be chosen, and how Slack names what was.

import { h, iconButton } from "./dom.js";
import { emojiChar } from "./emoji.js";
import { plainOf } from "./mrkdwn.js";
import { appId, appName, channels, dmOf, people, state } from "./state.js";

// Inside <option> there is no markup: emoji names become characters.
export const optionText = (object) => plainOf(object).replace(/:([a-z0-9_+-]+):/g, (whole, name) => emojiChar(name) || whole);

const userChoices = () => people().map((user) => ({ key: user.id, label: user.real_name || user.name, payload: user.id }));
const channelChoices = () => channels().map((one) => ({ key: one.id, label: `#${one.name}`, payload: one.id }));

const optionChoices = (element) => {
  const groups = element.option_groups || [{ options: element.options || [] }];
  return groups.flatMap((group) => (group.options || []).map((option) => ({
    key: option.value, label: optionText(option.text), payload: option, group: group.label && optionText(group.label),
  })));
};

// An external select asks the app for options while typing, which this workspace does not: it shows what it was given.
const externalChoices = (element) => optionChoices({ options: element.initial_options || [element.initial_option].filter(Boolean) });

const conversationChoices = () => [
  ...channelChoices(),
  { key: dmOf(state.user), label: appName(), payload: dmOf(state.user) },
  ...userChoices().map((one) => ({ ...one, group: "People" })),
];

const SOURCES = {
  static: { noun: "option", list: optionChoices, keyOf: (option) => option.value },
  external: { noun: "option", list: externalChoices, keyOf: (option) => option.value },
  users: { noun: "user", list: userChoices },
  channels: { noun: "channel", list: channelChoices },
  conversations: { noun: "conversation", list: conversationChoices },
};

// How one type of select works: its choices, the field its value goes in, and what is chosen at first.
export function selectKind(type) {
  const found = /^(multi_)?(static|external|users|channels|conversations)_select$/.exec(type);
  if (!found) return null;
  const source = SOURCES[found[2]];
  const many = Boolean(found[1]);
  const noun = source.noun + (many ? "s" : "");
  return { ...source, many, field: `selected_${noun}`, first: `initial_${noun}`, keyOf: source.keyOf || ((id) => id) };
}

function optionNodes(choices) {
  const nodes = [];
  for (const choice of choices) {
    const option = h("option", { value: choice.key }, choice.label);
    if (!choice.group) { nodes.push(option); continue; }
    let group = nodes.at(-1);
    if (group?.label !== choice.group) nodes.push(group = h("optgroup", { label: choice.group }));
    group.append(option);
  }
  return nodes;
}

// onChange(payload or null). `attributes` land on the control itself.
export function singleSelect(element, kind, chosen, attributes, onChange, clearable) {
  const choices = kind.list(element);
  const key = chosen ? kind.keyOf(chosen) : "";
  const placeholder = plainOf(element.placeholder) || "Choose an option";
  const select = h("select.field", {
    ...attributes,
    onchange: () => { select.classList.toggle("unset", !select.value); onChange(choices.find((one) => one.key === select.value)?.payload ?? null); },
  }, h("option", { value: "", disabled: !clearable, hidden: !clearable }, placeholder), optionNodes(choices));
  select.value = choices.some((one) => one.key === key) ? key : "";
  select.classList.toggle("unset", !select.value);
  return h("span.select-wrap", {}, select);
}

// Chosen things as tokens, and a select that adds one more.
export function multiSelect(element, kind, chosen, attributes, onChange) {
  const choices = kind.list(element);
  let picked = (chosen || []).map(kind.keyOf).filter((key) => choices.some((one) => one.key === key));
  const tokens = h("span.tokens");
  const select = h("select.field.unset", { ...attributes, onchange: () => change([...picked, select.value]) });
  const find = (key) => choices.find((one) => one.key === key);
  const limit = element.max_selected_items || Infinity;

  function draw() {
    tokens.replaceChildren(...picked.map((key) => h("span.token", { "data-value": key }, find(key).label,
      iconButton("close", `Remove ${find(key).label}`, { onclick: () => change(picked.filter((one) => one !== key)) }))));
    const placeholder = picked.length ? "Add another" : plainOf(element.placeholder) || "Choose options";
    select.replaceChildren(h("option", { value: "" }, placeholder), ...optionNodes(choices.filter((one) => !picked.includes(one.key))));
    select.value = "";
    select.disabled = picked.length >= limit;
  }

  function change(keys) {
    picked = keys;
    draw();
    onChange(picked.map((key) => find(key).payload));
  }

  draw();
  return h("span.multi", {}, tokens, h("span.select-wrap", {}, select));
}
