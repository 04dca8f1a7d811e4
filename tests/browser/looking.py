"""What a browser test does in the demo's page, and what it looks at."""

import os
from pathlib import Path

from playwright.sync_api import Locator, Page
from sqlmodel import SQLModel, func, select

from bot.demo import Demo


def become(page: Page, person: str) -> None:
    page.get_by_test_id(f"person-{person}").click()


def message(page: Page, words: str) -> Locator:
    return page.get_by_test_id("message").filter(has_text=words)


def quiet(page: Page) -> Locator:
    """The lines that only the reader of the page sees."""
    return page.locator("[data-testid=message][data-ephemeral=true]")


def write(page: Page, words: str) -> None:
    page.get_by_test_id("composer").fill(words)
    page.get_by_test_id("send").click()


def held(demo: Demo, model: type[SQLModel]) -> int:
    """How many rows of a kind there are."""
    with demo.store.begin() as session:
        return session.exec(select(func.count()).select_from(model)).one()


def photograph(page: Page, name: str) -> None:
    """With SCREENSHOTS=folder each moment is kept there, to look at."""
    if folder := os.environ.get("SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png")
