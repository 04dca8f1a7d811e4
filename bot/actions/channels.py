"""Channels that we come to, leave, or that change."""

from datetime import datetime

from sqlmodel import Session

from bot.models import Channel

from .workspaces import access_workspace, leave_channel, note_channel


def joined(session: Session, now: datetime, workspace_id: str, channel_id: str, user_id: str) -> None:
    """We were invited: from now on we listen there. Others who come are no concern of ours."""
    if user_id == access_workspace(session, workspace_id, now).bot_user_id:
        channel = note_channel(session, now, workspace_id, channel_id)
        channel.left_at = None
        session.add(channel)


def left(session: Session, now: datetime, workspace_id: str, channel_id: str, user_id: str) -> None:
    """We are no longer there; others who go are no concern of ours either."""
    if user_id == access_workspace(session, workspace_id, now).bot_user_id:
        leave_channel(session, now, workspace_id, channel_id)


def closed(session: Session, now: datetime, workspace_id: str, channel_id: str) -> None:
    """We were removed, or it was archived or deleted: nothing can be said there."""
    leave_channel(session, now, workspace_id, channel_id)


def renamed(session: Session, workspace_id: str, channel_id: str, name: str) -> None:
    channel = session.get(Channel, (workspace_id, channel_id))
    if channel:
        channel.name = name
        session.add(channel)


def returned(session: Session, workspace_id: str, channel_id: str) -> None:
    """A channel that we were in is no longer archived."""
    channel = session.get(Channel, (workspace_id, channel_id))
    if channel:
        channel.left_at = None
        session.add(channel)
