"""Rows. Importing this package names every table."""

from bot.models.channel import Channel
from bot.models.contact import Contact
from bot.models.customer import Customer, CustomerKey
from bot.models.digest import Digest
from bot.models.followup import Followup, FollowupStep
from bot.models.guideline import GuidelineShown
from bot.models.inbox import Inbox
from bot.models.member import Member
from bot.models.outbox import Outbox, Pace
from bot.models.own_word import OwnWord
from bot.models.praise import Praise
from bot.models.verdict import Verdict
from bot.models.workspace import Workspace

__all__ = [
    "Channel",
    "Contact",
    "Customer",
    "CustomerKey",
    "Digest",
    "Followup",
    "FollowupStep",
    "GuidelineShown",
    "Inbox",
    "Member",
    "Outbox",
    "OwnWord",
    "Pace",
    "Praise",
    "Verdict",
    "Workspace",
]
