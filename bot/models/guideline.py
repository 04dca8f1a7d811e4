"""Guidelines that a workspace has been shown, and those it has written itself."""

from datetime import datetime

from sqlalchemy import Index

from bot.models.columns import Row


class GuidelineShown(Row, table=True):
    __tablename__ = "guideline_shown"
    __table_args__ = (Index("ix_guideline_shown_key", "workspace_id", "key"),)

    key: str
    at: datetime
