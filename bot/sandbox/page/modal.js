// The modal on top of a person's stack: drawn, checked, submitted, closed.

import { get, post } from "./api.js";
import { drawBlocks } from "./blocks.js";
import { byId, h, iconButton } from "./dom.js";
import { Values } from "./elements.js";
import { avatar } from "./faces.js";
import { textObject } from "./mrkdwn.js";
import { attempt, closePopup, trapFocus } from "./popups.js";
import { appId, page, state } from "./state.js";

let shown = null;            // {signature, viewId, veil, opener}
const valuesOf = new Map();  // view id -> Values: going back to a view finds it as it was left

export async function loadModal() {
  const user = state.user;
  const modal = await get("modal", { user });
  if (user !== state.user) return;
  state.modal = modal.view ? modal : null;
  drawModal();
}

// What of a view can be seen. Its state and hash change with every click, and are no reason to draw it again.
export const faceOf = ({ state: _state, hash: _hash, ...face }) => face;

function drawModal() {
  const signature = state.modal && JSON.stringify([state.user, state.modal.depth, faceOf(state.modal.view)]);
  if (signature === (shown?.signature ?? null)) return;
  const before = shown;
  const left = before && { focus: { ...document.activeElement.dataset }, scrolled: before.veil.querySelector(".modal-body").scrollTop };
  before?.veil.remove();
  closePopup();
  shown = null;
  if (!state.modal) { valuesOf.clear(); before?.opener?.focus?.(); return; }
  const { view, depth } = state.modal;
  const veil = buildModal(view, depth);
  byId("layer").prepend(veil);
  shown = { signature, viewId: view.id, veil, opener: before?.opener || document.activeElement };
  focusIn(veil, before?.viewId === view.id ? left : null);
}

// After an update one is where one was; a new view begins at its first field.
function focusIn(veil, left) {
  const { actionId, blockId } = left?.focus || {};
  const again = actionId && veil.querySelector(`[data-action-id="${CSS.escape(actionId)}"][data-block-id="${CSS.escape(blockId)}"]`);
  const first = veil.querySelector("[autofocus]") || veil.querySelector(".modal-body :is(input, textarea, select):not([disabled])");
  (again || first || veil.querySelector(".modal-buttons button:last-child")).focus();
  if (left) veil.querySelector(".modal-body").scrollTop = left.scrolled;
}

function buildModal(view, depth) {
  if (!valuesOf.has(view.id)) valuesOf.set(view.id, new Values());
  const ctx = { container: { type: "view", view_id: view.id }, values: valuesOf.get(view.id), inModal: true, seen: new Set() };
  const body = h("div.modal-body", { tabindex: "-1" }, drawBlocks(view.blocks || [], ctx));
  ctx.values.keepOnly(ctx.seen);
  const hasInput = (view.blocks || []).some((block) => block.type === "input");
  const submitText = view.submit || (hasInput ? "Submit" : null);
  const close = () => closeView(view);
  const form = h("form.modal", {
    role: "dialog", "aria-modal": "true", "aria-labelledby": "modal-title", novalidate: true,
    "data-testid": "modal", "data-view-id": view.id, "data-callback-id": view.callback_id, "data-depth": depth,
    onsubmit: (event) => { event.preventDefault(); submit(view, form, ctx); },
  },
    h("header.modal-head", {},
      depth > 1 ? iconButton("back", "Back", { onclick: close, "data-testid": "modal-back" }) : avatar(appId(), 24),
      h("h1", { id: "modal-title" }, textObject(view.title)),
      iconButton("close", "Close", { onclick: close, "data-testid": "modal-x" })),
    h("div.modal-notice", { role: "alert", hidden: true }),
    body,
    h("footer.modal-buttons", {},
      h("button.btn", { onclick: close, "data-testid": "modal-close" }, view.close ? textObject(view.close) : submitText ? "Cancel" : "Close"),
      submitText && h("button.btn.primary", { type: "submit", "data-testid": "modal-submit" }, textObject(submitText))));
  const veil = h("div.veil", {
    onkeydown: (event) => { if (event.key === "Escape") { event.preventDefault(); close(); } else trapFocus(event); },
  }, h(`div.stack.stack-${Math.min(depth, 3)}`, {}, form));
  return veil;
}

async function closeView(view) {
  await attempt(() => post("close", { user: state.user, view_id: view.id }));
  valuesOf.delete(view.id);
  await page.refresh();
}

const VALUE_FIELDS = ["value", "selected_option", "selected_user", "selected_channel", "selected_conversation", "selected_date",
  "selected_time", "selected_date_time", "rich_text_value", "selected_options", "selected_users", "selected_channels", "selected_conversations"];

function isEmpty(value) {
  const field = VALUE_FIELDS.find((name) => name in (value || {}));
  const content = field && value[field];
  return content === null || content === undefined || content === "" || (Array.isArray(content) && !content.length);
}

const FORMATS = {
  email_text_input: [(v) => /^\S+@\S+\.\S+$/.test(v), "Please enter a valid email address."],
  url_text_input: [(v) => /^https?:\/\/\S+$/i.test(v), "Please enter a valid URL."],
  number_input: [(v) => Number.isFinite(Number(v)), "Please enter a number."],
};

// What Slack itself refuses before the app hears of it; null when the field is fine.
function fieldProblem(block, value) {
  const element = block.element;
  if (isEmpty(value)) return block.optional ? null : "Please complete this required field.";
  const [fits, words] = FORMATS[element.type] || [];
  if (fits && !fits(value.value)) return words;
  if (element.type === "number_input") {
    if (element.is_decimal_allowed === false && !/^-?\d+$/.test(value.value)) return "Please enter a whole number.";
    if (element.min_value !== undefined && Number(value.value) < Number(element.min_value)) return `Please enter a number of ${element.min_value} or more.`;
    if (element.max_value !== undefined && Number(value.value) > Number(element.max_value)) return `Please enter a number of ${element.max_value} or less.`;
  }
  if (element.min_length && (value.value || "").length < element.min_length) return `Please enter at least ${element.min_length} characters.`;
  return null;
}

function problems(view, values) {
  const found = {};
  (view.blocks || []).forEach((block, at) => {
    if (block.type !== "input") return;
    const blockId = block.block_id || `block-${at}`;
    const words = fieldProblem(block, values.get(blockId, block.element.action_id));
    if (words) found[blockId] = words;
  });
  return found;
}

function showErrors(form, errors) {
  let first = null;
  for (const field of form.querySelectorAll(".input")) {
    const words = errors[field.dataset.blockId];
    const slot = field.querySelector(".field-error");
    slot.textContent = words || "";
    slot.hidden = !words;
    field.classList.toggle("wrong", Boolean(words));
    const control = field.querySelector("input, textarea, select");
    if (words) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
    if (words && !first) first = control;
  }
  first?.focus();
}

async function submit(view, form, ctx) {
  const button = form.querySelector("[data-testid=modal-submit]");
  const banner = form.querySelector(".modal-notice");
  const errors = problems(view, ctx.values);
  showErrors(form, errors);
  banner.hidden = true;
  if (Object.keys(errors).length || button?.disabled) return;
  if (button) button.disabled = true;
  const answer = await attempt(() => post("submit", { user: state.user, view_id: view.id, state: ctx.values.blocks }));
  if (button) button.disabled = false;
  if (answer?.errors) showErrors(form, answer.errors);
  else if (answer?.ok === false) {
    banner.textContent = "We had some trouble connecting. Try again?";
    banner.hidden = false;
  } else if (answer) await page.refresh();
}

