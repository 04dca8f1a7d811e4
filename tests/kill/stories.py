"""What people do in a storm: each story is told to its end, one step when the step before is seen."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

from tests.kill.ledger import Wanted
from tests.kill.street import Street

Step = Callable[[], object]
Story = Iterator[Step]

PHONE, CHECK, HANDS = "telephone_receiver", "white_check_mark", "raised_hands"
FIRST, SECOND, THIRD = "the first invoice", "the second invoice", "the third invoice"


def _owes(word: str, owner: str | None, about: str = FIRST) -> str:
    return f"Jane from {word} called, wants a call back re {about}" + (f" <@{owner}>" if owner else "")


def _owed(street: Street, name: str, owned: bool = True) -> tuple[Wanted, str, str, str]:
    """Somebody writes that a customer waits: the wish, the writer, the channel, the message."""
    word, by, channel = street.new_word(), street.person(), street.channel()
    wanted = street.ledger.want(Wanted(name, word, followups=1, about=FIRST))
    ts = street.say(by, channel, _owes(word, street.person(but=by) if owned else None))
    wanted.marks.append((channel, ts, PHONE))
    return wanted, by, channel, ts


def owed(street: Street) -> Story:
    wanted, *_ = _owed(street, "owed")
    yield lambda: street.marked(wanted)


def asked(street: Street) -> Story:
    """Nobody owns it: the channel is asked once."""
    wanted, *_ = _owed(street, "asked", owned=False)
    wanted.asked = 1
    yield lambda: street.marked(wanted)
    yield street.due(wanted, "ask_at")


def called(street: Street) -> Story:
    """A contact closes what it answers."""
    wanted, by, channel, _ = _owed(street, "called")
    yield lambda: street.marked(wanted)
    wanted.contacts, wanted.endings = 1, ("done",)
    ts = street.say(by, channel, f"Called Jane at {wanted.word}, sorted")
    wanted.marks.append((channel, ts, CHECK))
    yield lambda: street.marked(wanted)


def replied(street: Street) -> Story:
    """Tried in vain, then done, in the thread."""
    wanted, by, channel, root = _owed(street, "replied")
    yield lambda: street.marked(wanted)
    wanted.contacts, wanted.attempts = 1, 1
    ts = street.say(by, channel, "left a message", root)
    wanted.marks.append((channel, ts, "eyes"))
    yield lambda: street.marked(wanted)
    wanted.contacts, wanted.endings = 2, ("done",)
    ts = street.say(by, channel, "done", root)
    wanted.marks.append((channel, ts, CHECK))
    yield lambda: street.marked(wanted)


def checked(street: Street) -> Story:
    """A check mark on the message closes it."""
    wanted, by, channel, ts = _owed(street, "checked")
    yield lambda: street.marked(wanted)
    wanted.contacts, wanted.endings = 1, ("done",)
    street.react(by, channel, ts, CHECK)
    yield street.settled


def edited(street: Street) -> Story:
    """Two edits in a row, whatever of it the bot hears first."""
    wanted, by, channel, ts = _owed(street, "edited")
    if street.dice.random() < 0.5:
        yield lambda: street.marked(wanted)
    wanted.about = THIRD
    for about in (SECOND, THIRD):
        street.edit(by, channel, ts, _owes(wanted.word, by, about))
    yield lambda: street.marked(wanted)


def deleted(street: Street) -> Story:
    """Written, corrected, deleted: nobody is nagged about it."""
    wanted, by, channel, ts = _owed(street, "deleted")
    wanted.endings, wanted.certain, wanted.marks, wanted.about = ("withdrawn",), False, [], None
    if street.dice.random() < 0.7:
        yield lambda: street.has_mark(channel, ts, PHONE)
    street.edit(by, channel, ts, _owes(wanted.word, by, SECOND))
    street.delete(by, channel, ts)
    yield street.settled


def contact(street: Street) -> Story:
    word, by, channel = street.new_word(), street.person(), street.channel()
    wanted = street.ledger.want(Wanted("contact", word, contacts=1))
    ts = street.say(by, channel, f"Emailed Jane at {word} the quote")
    wanted.marks.append((channel, ts, CHECK))
    yield lambda: street.marked(wanted)


def contact_deleted(street: Street) -> Story:
    word, by, channel = street.new_word(), street.person(), street.channel()
    street.ledger.want(Wanted("contact deleted", word))
    ts = street.say(by, channel, f"Emailed Jane at {word} the quote")
    street.edit(by, channel, ts, f"Called Jane at {word} about the quote")
    street.delete(by, channel, ts)
    yield street.settled


def _praised(street: Street, name: str, receivers: int = 1) -> tuple[Wanted, str, str, str]:
    word, by, channel = street.new_word(), street.person(), street.channel()
    people = " and ".join(f"<@{one}>" for one in street.people_but(by, receivers))
    wanted = street.ledger.want(Wanted(name, word, praise=receivers))
    ts = street.say(by, channel, f"Kudos to {people} for fixing the {word} pump #extra-mile")
    wanted.marks.append((channel, ts, HANDS))
    return wanted, by, channel, ts


def praised(street: Street) -> Story:
    wanted, *_ = _praised(street, "praised")
    yield lambda: street.marked(wanted)


def praised_two(street: Street) -> Story:
    wanted, *_ = _praised(street, "praised two", 2)
    yield lambda: street.marked(wanted)


def unpraised(street: Street) -> Story:
    """Edited away, at once or after it was seen."""
    wanted, by, channel, ts = _praised(street, "unpraised")
    if street.dice.random() < 0.5:
        yield lambda: street.marked(wanted)
    wanted.praise, wanted.marks, wanted.no_marks = 0, [], [(channel, ts, HANDS)]
    street.edit(by, channel, ts, f"Never mind the {wanted.word} pump")
    yield street.settled


def praise_deleted(street: Street) -> Story:
    wanted, by, channel, ts = _praised(street, "praise deleted")
    street.edit(by, channel, ts, f"Kudos to <@{street.person(but=by)}> for mending the {wanted.word} pump")
    if street.dice.random() < 0.5:
        yield lambda: street.marked(wanted)
    wanted.praise, wanted.marks = 0, []
    street.delete(by, channel, ts)
    yield street.settled


def hands(street: Street) -> Story:
    """Praise by reaction, and half of it taken back at once."""
    by, other, channel = street.person(), street.person(), street.channel()
    ts = street.say(other, channel, "lunch at noon?")
    wanted = street.ledger.want(Wanted("hands", ts, praise=int(by != other)))
    street.react(by, channel, ts, HANDS)
    if street.dice.random() < 0.5:
        wanted.praise = 0
        street.unreact(by, channel, ts, HANDS)
    yield street.settled


def phone(street: Street) -> Story:
    by, channel = street.person(), street.channel()
    ts = street.say(by, channel, "see you all at nine")
    street.ledger.want(Wanted("phone", ts, followups=1))
    street.react(by, channel, ts, PHONE)
    yield street.settled


def _told(wanted: Wanted, answer: "Future[dict[str, Any]]") -> bool:
    wanted.certain = bool(answer.result()["ok"])
    return wanted.certain


def commanded(street: Street) -> Story:
    """Slack sends a command once; where it heard no answer, nothing is as right as once."""
    word, by, channel = street.new_word(), street.person(), street.channel()
    name, text = street.dice.choice(
        (
            ("/callback", f"Jane at {word} 555-0134 re {FIRST}"),
            ("/contact", f"called Jane at {word}, sorted"),
            ("/praise", f"<@{street.person(but=by)}> for fixing the {word} pump"),
        )
    )
    wanted = street.ledger.want(Wanted("commanded", word, certain=False))
    wanted.followups, wanted.contacts = int(name == "/callback"), int(name == "/contact")
    wanted.praise = int(name == "/praise")
    answer = street.command(by, channel, name, text)
    yield answer.done
    _told(wanted, answer)


def nagged(street: Street) -> Story:
    """Nagged twice, then done by the button of the nag."""
    word, by, channel, owner = street.new_word(), street.person(), street.channel(), street.person()
    wanted = street.ledger.want(Wanted("nagged", word, followups=1))
    wanted.marks.append((channel, street.say(by, channel, _owes(word, owner)), PHONE))
    yield lambda: street.marked(wanted)
    for _ in range(2):
        wanted.nags += 1
        yield street.due(wanted, "next_nag_at")
        yield lambda: street.nag_of(owner, word)
    ts, block = street.nag_of(owner, word) or ("", "")
    wanted.contacts, wanted.certain = 1, False
    wanted.endings = (None, "done")
    answer = street.press(owner, ts, "followup_done", block)
    yield answer.done
    if _told(wanted, answer):
        wanted.endings = ("done",)
        wanted.marks.append((*wanted.marks[0][:2], CHECK))


def told(street: Street) -> Story:
    """Late: the managers are told once."""
    wanted, *_ = _owed(street, "told")
    wanted.escalated = 1
    yield lambda: street.marked(wanted)
    yield street.due(wanted, "escalate_at")


STORIES: tuple[Callable[[Street], Story], ...] = (
    owed,
    asked,
    called,
    replied,
    checked,
    edited,
    deleted,
    contact,
    contact_deleted,
    praised,
    praised_two,
    unpraised,
    praise_deleted,
    hands,
    phone,
    commanded,
    commanded,
    nagged,
    nagged,
)
SLOW_STORIES = (told,)  # their job looks every thirty seconds
