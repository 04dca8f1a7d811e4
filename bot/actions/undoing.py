"""Taking back one of several matters that a message was heard to hold: the others stay as they were noted."""

from typing import Any

from sqlmodel import Session, col, select

from bot.models import Contact, Followup, Outbox, Praise

Row = type[Followup] | type[Contact] | type[Praise]
NAMES: dict[Row, str] = {Followup: "followups", Contact: "contacts", Praise: "praise"}


def noted_with(session: Session, workspace_id: str, model: Row, row_id: str) -> dict[str, Any]:
    """The ids that the quiet line about this row's message names; none where it told of something else."""
    row: Any = session.get(model, (workspace_id, int(row_id)))
    if row is None or row.message_ts is None:
        return {}
    key = f"noted:{row.channel_id}:{row.message_ts}"
    lines = select(Outbox).where(col(Outbox.workspace_id) == workspace_id, col(Outbox.key) == key)
    line = session.exec(lines).first()
    if line is None or row.id not in line.args.get(NAMES[model], ()):
        return {}
    return {name: line.args[name] for name in NAMES.values()}
