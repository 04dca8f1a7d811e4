// Interactive block elements. Each draws itself, keeps its state in ctx.values, and tells the app when it is used.
// ctx: {container, values, inModal}. `place` says where the element stands: {block, isInput, dispatch, labelId}.

import { attempt, ask, menu, notice } from "./popups.js";
import { multiSelect, optionText, selectKind, singleSelect } from "./choices.js";
import { h, icon } from "./dom.js";
import { post } from "./api.js";
import { plainOf, safeUrl, textObject } from "./mrkdwn.js";
import { page, state, viewerZone } from "./state.js";
import { unixToWall, wallToUnix } from "./times.js";

// The state of every element of one message or view, in the shape of Slack's state.values.
export class Values {
  blocks = {};
  get(blockId, actionId) { return this.blocks[blockId]?.[actionId]; }
  set(blockId, actionId, value) { (this.blocks[blockId] ??= {})[actionId] = value; }
  // Forgets what is no longer shown.
  keepOnly(seen) {
    for (const [blockId, actions] of Object.entries(this.blocks)) {
      for (const actionId of Object.keys(actions)) if (!seen.has(`${blockId}\n${actionId}`)) delete actions[actionId];
      if (!Object.keys(actions).length) delete this.blocks[blockId];
    }
  }
}

async function press(ctx, place, element, payload) {
  if (element.confirm && !(await ask(element.confirm))) return;
  const answer = await attempt(() => post("press", {
    user: state.user, container: { ...ctx.container, state: ctx.values.blocks },
    block_id: place.block.block_id, action_id: element.action_id, ...payload,
  }));
  // Under a message Slack itself says so; in a view there is no room for its words.
  if (answer?.ok === false && ctx.container.type === "view") notice("That did not work: the app did not answer in time. Try again?");
  if (answer) await page.refresh();
}

const hooks = (place, element) => ({
  "data-action-id": element.action_id, "data-block-id": place.block.block_id,
  "aria-labelledby": place.labelId, "aria-label": place.labelId ? null : plainOf(element.placeholder) || null, id: place.controlId, autofocus: element.focus_on_load,
});

const currentOf = (ctx, place, element) => ctx.values.get(place.block.block_id, element.action_id);

// Remembers the value and, where this element is one that acts at once, tells the app.
function keep(ctx, place, element, payload, { quiet = false } = {}) {
  ctx.values.set(place.block.block_id, element.action_id, { type: element.type, ...payload });
  if (!quiet && place.dispatch) press(ctx, place, element, payload);
}

// The state so far, else what the app said to begin with; also recorded, since Slack sends untouched fields too.
function begin(ctx, place, element, field, initial) {
  const kept = currentOf(ctx, place, element);
  const value = kept && kept.type === element.type ? kept[field] : initial;
  keep(ctx, place, element, { [field]: value }, { quiet: true });
  return value;
}

function button(element, place, ctx) {
  const style = element.style ? `.${element.style}` : "";
  const onclick = () => press(ctx, place, element, element.value === undefined ? {} : { value: element.value });
  const props = { ...hooks(place, element), "data-value": element.value, "aria-label": element.accessibility_label, onclick };
  if (!element.url) return h(`button.btn${style}`, props, textObject(element.text));
  return h(`a.btn${style}`, { ...props, href: safeUrl(element.url), target: "_blank", rel: "noopener noreferrer" }, textObject(element.text));
}

function overflow(element, place, ctx) {
  const open = () => menu(node, element.options.map((option) => ({
    label: optionText(option.text), description: option.description && optionText(option.description), url: option.url && safeUrl(option.url),
    testid: `option-${option.value}`, onPick: () => press(ctx, place, element, { selected_option: option }),
  })));
  const node = h("button.btn.overflow", { ...hooks(place, element), "aria-label": "More options", "aria-haspopup": "menu", onclick: open }, icon("dots"));
  return node;
}

function select(element, place, ctx) {
  const kind = selectKind(element.type);
  const chosen = begin(ctx, place, element, kind.field, element[kind.first] ?? (kind.many ? [] : null));
  const onChange = (value) => keep(ctx, place, element, { [kind.field]: value });
  if (kind.many) return multiSelect(element, kind, chosen, hooks(place, element), onChange);
  return singleSelect(element, kind, chosen, hooks(place, element), onChange, place.block.optional);
}

const PICKERS = {
  datepicker: { input: "date", field: "selected_date", first: (e) => e.initial_date },
  timepicker: { input: "time", field: "selected_time", first: (e) => e.initial_time },
  datetimepicker: {
    input: "datetime-local", field: "selected_date_time", first: (e) => e.initial_date_time,
    show: (unix) => unixToWall(unix, viewerZone()), read: (wall) => wallToUnix(wall, viewerZone()),
  },
};

function picker(element, place, ctx) {
  const kind = PICKERS[element.type];
  const first = begin(ctx, place, element, kind.field, kind.first(element) ?? null);
  const shown = first && kind.show ? kind.show(first) : first;
  const input = h("input.field", {
    ...hooks(place, element), type: kind.input, value: shown || "", title: plainOf(element.placeholder),
    onchange: () => keep(ctx, place, element, { [kind.field]: input.value ? (kind.read || String)(input.value) : null }),
  });
  return input;
}

function optionLabel(option) {
  return h("span", {}, textObject(option.text), option.description && h("small", {}, textObject(option.description)));
}

// Checkboxes and radio buttons.
function ticks(element, place, ctx) {
  const many = element.type === "checkboxes";
  const field = many ? "selected_options" : "selected_option";
  const first = begin(ctx, place, element, field, many ? element.initial_options || [] : element.initial_option || null);
  const on = new Set([first].flat().filter(Boolean).map((option) => option.value));
  const name = `${place.block.block_id}-${element.action_id}-${ctx.container.view_id || ctx.container.ts}`;
  const chosen = () => element.options.filter((_, at) => boxes[at].checked);
  const onchange = () => keep(ctx, place, element, { [field]: many ? chosen() : chosen()[0] ?? null });
  const boxes = element.options.map((option) => h("input", {
    type: many ? "checkbox" : "radio", name, value: option.value, checked: on.has(option.value), onchange,
  }));
  return h("div.ticks", { ...hooks(place, element), role: many ? "group" : "radiogroup" },
    element.options.map((option, at) => h("label", {}, boxes[at], optionLabel(option))));
}

const INPUT_TYPES = { plain_text_input: "text", number_input: "text", email_text_input: "email", url_text_input: "url" };

function textInput(element, place, ctx) {
  const triggers = element.dispatch_action_config?.trigger_actions_on || ["on_enter_pressed"];
  const value = begin(ctx, place, element, "value", element.initial_value ?? null);
  const send = () => keep(ctx, place, element, { value: node.value || null });
  const node = h(element.multiline ? "textarea.field" : "input.field", {
    ...hooks(place, element), type: element.multiline ? null : INPUT_TYPES[element.type],
    inputmode: element.type === "number_input" ? "decimal" : null, rows: element.multiline ? 4 : null, value: value ?? "",
    placeholder: plainOf(element.placeholder), maxlength: element.max_length, autocomplete: "off",
    oninput: () => keep(ctx, place, element, { value: node.value || null }, { quiet: !triggers.includes("on_character_entered") }),
    onkeydown: (event) => {
      if (event.key !== "Enter" || event.isComposing || (element.multiline && !(event.ctrlKey || event.metaKey))) return;
      if (!place.dispatch || !triggers.includes("on_enter_pressed")) return;
      event.preventDefault();
      send();
    },
  });
  return node;
}

// A rich text field without its toolbar: the words arrive as one plain section.
function richInput(element, place, ctx) {
  const wordsOf = (block) => (block?.elements || []).flatMap((part) => part.elements || []).map((leaf) => leaf.text || "").join("");
  const asBlock = (text) => (text ? { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }] } : null);
  const first = begin(ctx, place, element, "rich_text_value", element.initial_value ?? null);
  const node = h("textarea.field", {
    ...hooks(place, element), rows: 4, value: wordsOf(first), placeholder: plainOf(element.placeholder),
    oninput: () => keep(ctx, place, element, { rich_text_value: asBlock(node.value) }, { quiet: true }),
  });
  return node;
}

// A picture that cannot be loaded leaves its words in its place.
export function image(element, className = "") {
  const alt = element.alt_text || "";
  const url = element.image_url || element.slack_file?.url || "";
  const node = h("img", { src: url, alt, class: className, title: alt, onerror: () => node.replaceWith(h("span.no-image", {}, alt)) });
  return node;
}

const DRAW = {
  button, overflow, checkboxes: ticks, radio_buttons: ticks,
  plain_text_input: textInput, number_input: textInput, email_text_input: textInput, url_text_input: textInput,
  rich_text_input: richInput, datepicker: picker, timepicker: picker, datetimepicker: picker,
  image: (element) => image(element), workflow_button: button,
  icon_button: (element, place, ctx) => button({ ...element, text: element.text || "•" }, place, ctx),
};

export function drawElement(element, place, ctx) {
  const draw = selectKind(element.type) ? select : DRAW[element.type];
  if (!draw) return h("span.unknown", {}, `This workspace cannot show “${element.type}”.`);
  ctx.seen?.add(`${place.block.block_id}\n${element.action_id}`);
  return draw(element, place, ctx);
}
