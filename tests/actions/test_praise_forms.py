from datetime import timedelta

import pytest
from sqlmodel import select

from bot.actions import praise, praise_forms
from bot.actions.followup_rows import Source
from bot.actions.praise import Given
from bot.actions.speech.praise import say_aloud_again, say_praise_aloud, say_praised, say_praised_again
from bot.errors import Sorry
from bot.models import Channel, Outbox, Praise
from bot.sandbox import check_message, check_view
from bot.store import Store
from tests.actions.people import MONDAY, TEAM, move_in, said, workspace_of


def give(store: Store, typed: str, by: str = "UBOB", channel: str | None = "C1") -> str:
    """The words that the giver reads."""
    with store.begin() as session:
        made = praise_forms.give_typed(session, MONDAY, TEAM, by, typed, channel)
        assert check_message(made) == []
        return str(made)


def refusal(store: Store, typed: str, by: str = "UBOB") -> Sorry:
    with store.session() as session:
        with pytest.raises(Sorry) as caught:
            praise_forms.give_typed(session, MONDAY, TEAM, by, typed, "C1")
        return caught.value


def rows(store: Store) -> list[Praise]:
    with store.begin() as session:
        return list(session.exec(select(Praise).order_by(Praise.receiver_id)))


def mark_sent(store: Store, say: str, channel: str = "D1", ts: str = "1.1") -> None:
    with store.begin() as session:
        for row in said(session, say):
            row.ts, row.channel_id, row.send_at, row.sent_at = ts, channel, None, MONDAY
            session.add(row)


def tell_receivers(store: Store) -> list[str]:
    with store.begin() as session:
        made = [say_praised(session, row, MONDAY) for row in said(session, "praised")]
        return [one["text"] if one else "" for one in made]


def test_it_passes_praise_on(store: Store) -> None:
    move_in(store)
    words = give(store, "<@UMARIA> for staying late with the Patel order #extra-mile")
    assert "Lovely. I'll pass it on to Maria Petrova." in words
    assert [(one.receiver_id, one.reason, one.tags, one.via) for one in rows(store)] == [
        ("UMARIA", "staying late with the Patel order", "extra-mile", "command")
    ]
    assert tell_receivers(store) == [
        "Somebody noticed: *Bob Tanaka*: staying late with the Patel order #extra-mile"
    ]


def test_it_finds_a_name_that_slack_did_not_resolve(store: Store) -> None:
    move_in(store)
    give(store, "@maria for the patience")
    assert [one.receiver_id for one in rows(store)] == ["UMARIA"]


def test_an_unknown_name_keeps_the_words_for_the_form(store: Store) -> None:
    move_in(store)
    error = refusal(store, "@zorro for the mask")
    assert "I don't know who @zorro is here." in error.words
    assert (error.form, error.draft) == ("praise", "@zorro for the mask")


def test_nobody_named_is_answered_with_an_example(store: Store) -> None:
    move_in(store)
    assert "`/praise @maria" in refusal(store, "great week everybody").words


def test_self_praise_is_refused_kindly(store: Store) -> None:
    move_in(store)
    assert "for the others to say" in refusal(store, "<@UBOB> for being me").words
    assert rows(store) == []


def test_ones_own_part_is_left_out(store: Store) -> None:
    move_in(store)
    assert "Your own part" in give(store, "<@UBOB> <@UMARIA> for the night shift")
    assert [one.receiver_id for one in rows(store)] == ["UMARIA"]


def test_the_limit_is_told(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        workspace_of(session).praise_limit = 1
    assert "Tomorrow there is more" in give(store, "<@UMARIA> <@UALICE> for the night shift")
    assert "That is all for today" in refusal(store, "<@UALICE> for the morning").words
    assert len(rows(store)) == 1


def test_undo_takes_back_all_that_was_given_at_once(store: Store) -> None:
    move_in(store)
    give(store, "<@UMARIA> <@UALICE> for the night shift")
    with store.begin() as session:
        key = session.exec(select(Praise.id)).first()
        assert praise_forms.take_back(session, MONDAY, TEAM, str(key), "UBOB") == "Taken back."
    assert rows(store) == []
    assert tell_receivers(store) == ["", ""]


def test_only_the_giver_takes_it_back(store: Store) -> None:
    move_in(store)
    give(store, "<@UMARIA> for the night shift")
    key = rows(store)[0].id
    with store.session() as session, pytest.raises(Sorry, match="already taken back"):
        praise_forms.take_back(session, MONDAY, TEAM, str(key), "UALICE")


def test_praise_that_waits_is_told_in_one_message(store: Store) -> None:
    move_in(store)
    give(store, "<@UMARIA> for the night shift")
    give(store, "<@UMARIA> for the morning", by="UALICE")
    assert len(tell_receivers(store)) == 1
    with store.begin() as session:
        row = said(session, "praised")[0]
        assert {one.told_id for one in session.exec(select(Praise))} == {row.id}


def test_what_one_message_told_no_other_tells(store: Store) -> None:
    move_in(store)
    give(store, "<@UMARIA> for the night shift")
    tell_receivers(store)
    mark_sent(store, "praised")
    give(store, "<@UMARIA> for the morning", by="UALICE")
    with store.begin() as session:
        second = say_praised(session, said(session, "praised")[1], MONDAY)
    assert second is not None
    assert "the morning" in str(second)
    assert "night shift" not in str(second)


def test_a_copy_that_was_sent_shows_what_is_left(store: Store) -> None:
    move_in(store)
    give(store, "<@UMARIA> for the night shift")
    give(store, "<@UMARIA> for the morning", by="UALICE")
    tell_receivers(store)
    mark_sent(store, "praised")
    with store.begin() as session:
        praise.take_back(
            session, MONDAY, [one for one in session.exec(select(Praise)) if one.giver_id == "UBOB"]
        )
        again = said(session, "praised_again")[0]
        made = say_praised_again(session, again, MONDAY)
        assert again.verb == "update"
        assert "the morning" in str(made)
        assert "night shift" not in str(made)
        praise.take_back(session, MONDAY, list(session.exec(select(Praise))))
        gone = said(session, "praised_again")[1]
        assert (gone.verb, say_praised_again(session, gone, MONDAY)) == ("delete", {})
        assert say_praised_again(session, again, MONDAY) is None


def aloud(store: Store) -> None:
    with store.begin() as session:
        channel = session.get_one(Channel, (TEAM, "C1"))
        channel.praise_aloud = True
        session.add(channel)


def test_a_channel_that_wants_it_hears_praise(store: Store) -> None:
    move_in(store)
    aloud(store)
    give(store, "<@UMARIA> <@UALICE> for the night shift")
    with store.begin() as session:
        row = said(session, "praise_aloud")[0]
        made = say_praise_aloud(session, row, MONDAY)
    assert row.to == "C1"
    assert made is not None
    assert check_message(made) == []
    assert made["text"].startswith("Applause for *Maria Petrova* and *Alice Moreno*!")


def test_what_the_channel_heard_goes_with_the_praise(store: Store) -> None:
    move_in(store)
    aloud(store)
    give(store, "<@UMARIA> <@UALICE> for the night shift")
    with store.begin() as session:
        say_praise_aloud(session, said(session, "praise_aloud")[0], MONDAY)
    mark_sent(store, "praise_aloud", "C1", "5.5")
    with store.begin() as session:
        maria, alice = (
            session.exec(select(Praise).where(Praise.receiver_id == one)).one()
            for one in ("UMARIA", "UALICE")
        )
        praise.take_back(session, MONDAY, [maria])
        row = said(session, "aloud_again")[0]
        assert (row.verb, row.args["ts"]) == ("update", "5.5")
        assert "Applause for *Alice Moreno*!" in str(say_aloud_again(session, row, MONDAY))
        praise.take_back(session, MONDAY, [alice])
        assert said(session, "aloud_again")[1].verb == "delete"


def test_a_message_that_was_undone_loses_its_mark(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        source = Source("C1", "7.7")
        given = Given("UBOB", ("UMARIA",), "message", "the night", source=source)
        made = praise.give(session, MONDAY, workspace_of(session), given)
        praise_forms.take_back(session, MONDAY, TEAM, str(made.rows[0].id), "UBOB")
        assert [row.verb for row in session.exec(select(Outbox)) if row.say == "reaction"] == ["unreact"]


def test_the_form_begins_with_what_was_understood(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        view = praise_forms.form(session, MONDAY, TEAM, "@maria @zorro for the night shift #extramile", "{}")
    assert check_view(view) == []
    assert view["blocks"][0]["element"]["initial_users"] == ["UMARIA"]
    assert view["blocks"][2]["element"]["initial_options"][0]["value"] == "extra-mile"


def test_the_form_gives_and_confirms(store: Store) -> None:
    move_in(store)
    fields = {
        "people": ["UMARIA", "UALICE"],
        "reason": "the night",
        "tags": ["courtesy"],
        "from_customer": "Acme",
    }
    with store.begin() as session:
        praise_forms.give_filled(session, MONDAY + timedelta(hours=1), TEAM, "UBOB", fields, "C1")
        row = said(session, "noted")[0]
        assert (row.verb, row.to, len(row.args["praise"])) == ("ephemeral", "C1", 2)
    assert {(one.tags, one.from_customer) for one in rows(store)} == {("courtesy", "Acme")}
