"""Every job: its name, how often it looks, and its piece of work."""

from functools import partial

from bot.slack.authorize import Tokens
from bot.store import Store

from .ask_channels import ask_one_channel
from .learn_members import learn_one_member
from .learn_workspace import learn_workspace
from .nag_owners import nag_one_owner
from .post_guidelines import post_one_guideline
from .runner import Job
from .send_digests import send_one_digest
from .tell_managers import tell_one_workspace
from .tidy_up import tidy_one


def all_jobs(store: Store, tokens: Tokens, zone: str) -> tuple[Job, ...]:
    return (
        Job("nag_owners", 5, partial(nag_one_owner, store), "one private message before the end of the day"),
        Job("ask_channels", 5, partial(ask_one_channel, store), "who takes what nobody owns"),
        Job("tell_managers", 30, partial(tell_one_workspace, store), "what is a working day late"),
        Job("post_guidelines", 30, partial(post_one_guideline, store), "one guideline a week for the team"),
        Job("send_digests", 30, partial(send_one_digest, store), "the week's figures for each manager"),
        Job(
            "learn_members", 2, partial(learn_one_member, store, tokens), "names, zones and hours from Slack"
        ),
        Job(
            "learn_workspace",
            60,
            partial(learn_workspace, store, tokens, zone),
            "people and channels, once a day",
        ),
        Job("tidy_up", 3600, partial(tidy_one, store), "what nobody needs any more"),
    )
