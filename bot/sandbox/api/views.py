"""views.*: forms and the Home tab."""

from bot.sandbox import modals
from bot.sandbox.api.args import needed
from bot.sandbox.box import Box
from bot.sandbox.errors import SlackError
from bot.sandbox.shapes import Json


def open_view(box: Box, args: Json) -> Json:
    trigger_id, view = needed(args, "trigger_id", "view")
    user = box.tickets.spend_trigger(trigger_id)
    return {"view": modals.opened(box.workspace, user, view)}


def push(box: Box, args: Json) -> Json:
    trigger_id, view = needed(args, "trigger_id", "view")
    user = box.tickets.spend_trigger(trigger_id)
    return {"view": modals.pushed(box.workspace, user, view)}


def update(box: Box, args: Json) -> Json:
    (view,) = needed(args, "view")
    if not args.get("view_id") and not args.get("external_id"):
        raise SlackError("invalid_arguments")
    found = modals.updated(
        box.workspace, args.get("view_id"), args.get("external_id"), view, args.get("hash")
    )
    return {"view": found}


def publish(box: Box, args: Json) -> Json:
    user, view = needed(args, "user_id", "view")
    return {"view": modals.published(box.workspace, user, view, args.get("hash"))}
