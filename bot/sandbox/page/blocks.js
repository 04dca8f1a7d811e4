// Block Kit, block by block. A kind that is not known says so instead of failing.

import { chartBlock } from "./chart.js";
import { h } from "./dom.js";
import { drawElement, image } from "./elements.js";
import { link, plainOf, textObject } from "./mrkdwn.js";
import { markdown, richText } from "./richtext.js";

let serial = 0;

const act = (element, block, ctx) => drawElement(element, { block, dispatch: true }, ctx);

function section(block, ctx) {
  const body = h("div.section-body", {},
    block.text && h("div.text", {}, textObject(block.text)),
    block.fields && h("div.fields", {}, block.fields.map((field) => h("div.text", {}, textObject(field)))));
  const side = block.accessory && h(`div.accessory.accessory-${block.accessory.type}`, {}, act(block.accessory, block, ctx));
  return h("div.section", {}, body, side);
}

const context = (block) => h("div.context", {}, (block.elements || []).map((element) =>
  (element.type === "image" ? image(element) : h("span.text", {}, textObject(element)))));

const actions = (block, ctx) => h("div.actions", {}, (block.elements || []).map((element) => act(element, block, ctx)));

function imageBlock(block) {
  const title = block.title && h("figcaption", {}, textObject(block.title));
  return h("figure.picture", {}, title, image(block));
}

// The label, the control, what is wrong with it, the hint; the error stands beside the field it is about.
function input(block, ctx) {
  const labelId = `label-${++serial}`;
  const controlId = `control-${serial}`;
  const place = { block, isInput: true, dispatch: Boolean(block.dispatch_action), labelId, controlId };
  return h("div.input", { "data-block-id": block.block_id },
    h("label", { id: labelId, for: controlId }, textObject(block.label), block.optional && h("span.optional", {}, " (optional)")),
    drawElement(block.element, place, ctx),
    h("div.field-error", { role: "alert", "data-testid": "field-error", hidden: true }),
    block.hint && h("div.hint", {}, textObject(block.hint)));
}

function cell(data, tag, align) {
  const body = data?.type === "rich_text" ? richText(data) : String(data?.text ?? data?.value ?? "");
  return h(tag, { class: align || (data?.type === "raw_number" ? "right" : "") }, body);
}

function table(block) {
  const settings = block.column_settings || [];
  const row = (cells, tag) => h("tr", {}, cells.map((data, at) => cell(data, tag, settings[at]?.align)));
  const [head, ...rest] = block.rows || [];
  return h("div.table-wrap", {}, h("table.slack-table", {},
    block.caption && h("caption", {}, block.caption),
    head && h("thead", {}, row(head, "th")),
    h("tbody", {}, rest.map((cells) => row(cells, "td")))));
}

function card(block, ctx) {
  return h("div.card", {},
    block.hero_image && image(block.hero_image, "hero"),
    h("div.card-head", {}, block.icon && image(block.icon, "card-icon"),
      h("div", {}, block.title && h("b.text", {}, textObject(block.title)), block.subtitle && h("div.text.quiet", {}, textObject(block.subtitle)))),
    block.body && h("div.text", {}, textObject(block.body)),
    block.actions && actions({ ...block, elements: block.actions }, ctx));
}

function container(block, ctx) {
  const title = block.rich_text_title ? richText(block.rich_text_title) : textObject(block.title);
  const head = [block.icon && image(block.icon, "card-icon"), h("div", {}, h("b", {}, title), block.subtitle && h("div.quiet", {}, textObject(block.subtitle)))];
  const body = drawBlocks(block.child_blocks || [], ctx);
  if (!block.is_collapsible) return h("div.card", {}, h("div.card-head", {}, head), body);
  return h("details.card", { open: !block.default_collapsed }, h("summary.card-head", {}, head), body);
}

const alert = (block) => h(`div.alert.alert-${block.level || "default"}`, {}, textObject(block.text));

const STATUS = { pending: "○", in_progress: "◐", complete: "●", error: "✕" };

const task = (block) => h("div.card", {}, h("b", {}, `${STATUS[block.status] || "○"} ${plainOf(block.title)}`),
  block.details && richText(block.details), block.output && richText(block.output));

const DRAW = {
  section, context, actions, input, table, card, container, alert,
  context_actions: actions, data_table: table, task_card: task,
  header: (block) => h("h3.header", {}, textObject(block.text)),
  divider: () => h("hr.divider"),
  image: imageBlock,
  rich_text: richText,
  markdown: (block) => markdown(block.text),
  data_visualization: chartBlock,
  carousel: (block, ctx) => h("div.carousel", {}, (block.elements || block.cards || []).map((one) => card(one, ctx))),
  plan: (block) => h("div", {}, h("b", {}, plainOf(block.title)), (block.tasks || []).map(task)),
  video: (block) => h("div.card", {}, link(block.title_url || block.video_url, plainOf(block.title))),
  file: (block) => h("div.card", {}, `File ${block.external_id || ""}`),
};

function drawBlock(block, ctx) {
  const draw = DRAW[block.type];
  try {
    if (draw) return draw(block, ctx);
  } catch (error) {
    console.error("A block could not be drawn", block, error);
  }
  return h("div.unknown", {}, `This workspace cannot show a “${block.type}” block.`);
}

export function drawBlocks(blocks, ctx) {
  return h("div.blocks", {}, blocks.map((block, at) => {
    const known = block.block_id ? block : { ...block, block_id: `block-${at}` };
    const node = drawBlock(known, ctx);
    node.classList.add("block");
    node.dataset.blockId = known.block_id;
    return node;
  }));
}
