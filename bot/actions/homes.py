"""The Home tab: drawn when it is opened, and again whenever what it shows has changed."""

from datetime import datetime

from sqlmodel import Session

from bot import outbox

from .members import access_member


def open_home(session: Session, now: datetime, workspace_id: str, user_id: str, tab: str) -> None:
    """Somebody looks at our Home tab; the messages tab draws itself."""
    if tab != "home":
        return
    member = access_member(session, now, workspace_id, user_id)
    member.home_opened_at = now
    session.add(member)
    outbox.draw_home(session, now, workspace_id, user_id)
