"""A message that Slack refuses is told another way where there is one; nobody owed word goes without."""

from datetime import datetime

from sqlmodel import Session

from bot import outbox
from bot.actions.members import managers
from bot.models import Followup, Outbox


def tell(session: Session, now: datetime, row: Outbox) -> None:
    """A quiet line becomes a direct message, a channel's question goes to who logged it, a nag to managers."""
    key = f"{row.key}:dm"
    if row.verb == "ephemeral" and row.say != "offer":
        outbox.say(session, now, row.workspace_id, key, row.args["user"], say=row.say, args=row.args)
    elif row.say == "ask":
        followup = session.get(Followup, (row.workspace_id, row.args["followup"]))
        if followup and row.to.startswith(("C", "G")):
            outbox.say(session, now, row.workspace_id, key, followup.created_by, say="ask", args=row.args)
    elif row.say == "nag":
        for manager in managers(session, row.workspace_id):
            args = {"manager": manager.id, "followups": row.args["followups"]}
            if manager.id != row.to:
                outbox.say(
                    session, now, row.workspace_id, f"{key}:{manager.id}", manager.id, say="late", args=args
                )
