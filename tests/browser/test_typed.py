"""Messages as people type them, in the demo's page: what the writer sees, and what nobody does."""

import pytest
from playwright.sync_api import Locator, Page, expect

from bot.demo import Demo
from bot.models import Contact, Followup, Praise
from tests.browser.looking import become, held, message, photograph, quiet, write

pytestmark = pytest.mark.browser

HANDOVER = """handover from the night shift:
- room 212 wants a call back re the towels by noon
- left a voicemail for Mr. Lindqvist
- van 3 needs oil"""


@pytest.fixture
def service(demo: Demo, page: Page) -> Page:
    """Carol, at the front desk, in #service."""
    page.goto(demo.url)
    become(page, "UCAROL")
    page.get_by_test_id("channel-CSERVICE").click()
    return page


def mark(page: Page, words: str, emoji: str) -> Locator:
    return message(page, words).get_by_test_id(f"reaction-{emoji}")


def test_a_call_in_small_letters_with_a_typo_is_noted_and_undone(demo: Demo, service: Page) -> None:
    before = held(demo, Followup)
    write(service, "mrs. patel wants a call back abuot her oder by 3 @Bob")
    expect(mark(service, "abuot her oder", "telephone_receiver")).to_be_visible()
    line = quiet(service).filter(has_text="Noted: Mrs. Patel waits for Bob's call, by 3 pm today.")
    expect(line.get_by_role("button", name="Edit")).to_be_visible()
    assert held(demo, Followup) == before + 1
    photograph(service, "typo")

    line.get_by_role("button", name="Undo").click()
    expect(quiet(service).filter(has_text="Taken back. Nothing is owed.")).to_be_visible()
    expect(mark(service, "abuot her oder", "telephone_receiver")).to_have_count(0)


def test_a_hand_over_is_noted_line_by_line(service: Page) -> None:
    write(service, HANDOVER)
    for emoji in ("telephone_receiver", "white_check_mark"):
        expect(mark(service, "handover from the night shift", emoji)).to_be_visible()
    line = quiet(service).filter(has_text="Noted: room 212 waits for a call, by noon today.")
    expect(line).to_contain_text("Noted: you left a message for Mr. Lindqvist.")
    expect(line.get_by_role("button", name="Undo")).to_have_count(2)
    expect(line).not_to_contain_text("van 3")
    photograph(service, "handover")


def test_kind_words_go_to_who_earned_them_and_to_nobody_copied(demo: Demo, service: Page) -> None:
    before = held(demo, Praise)
    write(service, "kudos @Maria for staying late with the patel order, cc @Alice")
    expect(mark(service, "kudos", "raised_hands")).to_be_visible()
    line = quiet(service).filter(has_text="Lovely. I'll pass it on to Maria.")
    expect(line.get_by_role("button", name="Undo")).to_be_visible()
    photograph(service, "praise")

    become(service, "UMARIA")
    service.get_by_test_id("dm").click()
    expect(message(service, "staying late with the patel order")).to_be_visible()
    assert held(demo, Praise) == before + 1


def test_what_is_not_sure_is_asked_and_tracked_on_yes(demo: Demo, service: Page) -> None:
    before = held(demo, Followup)
    write(service, "rick from Nimbus called earlier about the invoice")
    line = quiet(service).filter(has_text="Does rick at Nimbus wait for a call? I can track it.")
    expect(line.get_by_role("button", name="No")).to_be_visible()
    expect(mark(service, "rick from Nimbus", "telephone_receiver")).to_have_count(0)
    assert held(demo, Followup) == before
    photograph(service, "asked")

    line.get_by_role("button", name="Track it").click()
    expect(quiet(service).filter(has_text="It is on the list.")).to_be_visible()
    expect(mark(service, "rick from Nimbus", "telephone_receiver")).to_be_visible()
    assert held(demo, Followup) == before + 1


def test_talk_of_software_is_left_alone(demo: Demo, service: Page) -> None:
    before = (held(demo, Followup), held(demo, Contact))
    write(service, "the callback never fires when the promise rejects, can you message me the stack trace")
    write(
        service, "Ms. Abara wants a call back by 4"
    )  # once this is answered, so would be what came before it
    expect(quiet(service).filter(has_text="Noted: Ms. Abara waits for a call")).to_be_visible()
    expect(quiet(service)).to_have_count(1)
    expect(message(service, "the callback never fires").locator("[data-testid^=reaction-]")).to_have_count(0)
    assert (held(demo, Followup), held(demo, Contact)) == (before[0] + 1, before[1])
    photograph(service, "silent")
