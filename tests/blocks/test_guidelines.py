import pytest

from bot.blocks import guidelines
from bot.guidelines import library
from bot.sandbox import check_message


@pytest.mark.parametrize("tip", library(), ids=lambda tip: tip.key)
def test_it_posts_each_tip_as_a_message_that_fits(tip) -> None:  # type: ignore[no-untyped-def]
    made = guidelines.post(tip)
    assert check_message(made) == []
    assert tip.title.split()[0] in made["text"]


def test_it_lists_every_tip_by_page() -> None:
    pages = [guidelines.listed(library(), library()[0], page) for page in (1, 2)]
    said = str(pages)
    assert all(check_message(page) == [] for page in pages)
    assert all(tip.title.replace("'", "\\'") in said or tip.title in said for tip in library())
    assert "`/guidelines 2`" in str(pages[0])


@pytest.mark.parametrize("page", [-1, 0, 3, 9999])
def test_a_page_that_is_not_there_is_the_nearest(page: int) -> None:
    assert check_message(guidelines.listed(library(), None, page)) == []


def test_it_begins_with_this_weeks() -> None:
    assert "This week" in guidelines.listed(library(), library()[3])["blocks"][0]["text"]["text"]
    assert "This week" not in guidelines.listed(library(), None)["blocks"][0]["text"]["text"]


def test_it_says_what_was_found() -> None:
    made = guidelines.found(library()[:2], "<!channel>")
    assert check_message(made) == []
    assert made["text"] == "Two guidelines speak of '&lt;!channel&gt;'."
