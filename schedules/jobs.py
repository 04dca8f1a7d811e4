"""Every job: its name, how often it looks, and its piece of work."""

from functools import partial

from bot.slack.authorize import Tokens
from bot.store import Store

from .ask_channels import ask_one_channel
from .learn_members import learn_one_member
from .learn_workspace import learn_workspace
from .nag_owners import nag_one_owner
from .runner import Job
from .tell_managers import tell_one_workspace
from .tidy_up import forget_keys


def all_jobs(store: Store, tokens: Tokens, zone: str) -> tuple[Job, ...]:
    return (
        Job("nag_owners", 5, partial(nag_one_owner, store), "one private message before the end of the day"),
        Job("ask_channels", 5, partial(ask_one_channel, store), "who takes what nobody owns"),
        Job("tell_managers", 30, partial(tell_one_workspace, store), "what is a working day late"),
        Job(
            "learn_members", 2, partial(learn_one_member, store, tokens), "names, zones and hours from Slack"
        ),
        Job(
            "learn_workspace",
            60,
            partial(learn_workspace, store, tokens, zone),
            "people and channels, once a day",
        ),
        Job("tidy_up", 3600, partial(forget_keys, store), "keys of what Slack cannot send again"),
    )
