"""The main job, driven as a person does it: a message, a nag before the end of the day, Done, and quiet."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from sqlmodel import col, select

from bot.demo import Demo
from bot.models import Contact
from tests.browser.looking import become, message, quiet, write

pytestmark = pytest.mark.browser

ASKED = "Jane from Acme called, 555-0134, wants a call back before 4 re the invoice @Bob"


def test_it_nags_bob_before_the_end_of_his_day_until_the_call_is_returned(demo: Demo, page: Page) -> None:
    page.goto(demo.url)
    become(page, "UCAROL")
    page.get_by_test_id("channel-CSERVICE").click()
    write(page, ASKED)

    said = message(page, "555-0134")
    expect(said.get_by_test_id("reaction-telephone_receiver")).to_be_visible()
    line = quiet(page).filter(has_text="Noted: Jane at Acme")
    expect(line).to_contain_text("waits for Bob's call, by 4 pm today")
    expect(line.get_by_role("button", name="Undo")).to_be_visible()
    _photograph(page)

    become(page, "UBOB")
    page.get_by_test_id("home").click()
    expect(page.get_by_test_id("home-view")).to_contain_text("Jane at Acme")

    page.get_by_test_id("dm").click()
    expect(message(page, "Before you go")).to_have_count(0)
    page.get_by_test_id("clock-before-end-of-day").click()
    nag = message(page, "Before you go: one person is still waiting")
    expect(nag).to_have_count(1)
    expect(nag).to_contain_text("the invoice, 555-0134")
    nag.get_by_role("button", name="Done").click()
    expect(message(page, "Done: Jane at Acme")).to_have_count(1)

    page.get_by_test_id("clock-tomorrow").click()
    page.get_by_test_id("home").click()
    expect(page.get_by_test_id("home-view")).to_contain_text("Nobody is waiting for you")
    page.get_by_test_id("clock-before-end-of-day").click()
    demo.sandbox.wait_until(lambda: _jobs_have_looked(demo))
    page.get_by_test_id("dm").click()
    expect(message(page, "still waiting")).to_have_count(0)
    assert _contacts(demo) == [("Jane", "call", "reached", "UBOB")]


def _photograph(page: Page) -> None:
    """`make screenshot` keeps this moment for the README."""
    if kept := os.environ.get("SCREENSHOT"):
        page.screenshot(path=Path(kept))


def _jobs_have_looked(demo: Demo) -> bool:
    """Every job has run since the clock was moved: whatever was due has been said."""
    assert demo.kept is not None
    while any(job.piece() for job in demo.kept.runner.jobs if job.name == "nag_owners"):
        pass
    return not demo.kept.sender.send_one()


def _contacts(demo: Demo) -> list[tuple[str | None, str | None, str | None, str]]:
    with demo.store.begin() as session:
        rows = session.exec(
            select(Contact).where(col(Contact.person) == "Jane").order_by(col(Contact.id))
        ).all()
    return [(row.person, row.medium, row.outcome, row.member_id) for row in rows][1:]
