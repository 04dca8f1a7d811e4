"""`python -m tests.reading.learn`: the reader's weights, learned anew from the messages that we build on.

It needs scikit-learn (`make learn` installs it); the reader itself does not.
"""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.reading import weights
from bot.reading.hints import COLUMNS
from bot.reading.small_signs import TAGS
from bot.reading.weights import START, UNIT
from tests.reading import instances, parts
from tests.reading.instances import Instance, labelled
from tests.reading.prose import paragraphs
from tests.reading.scoring import KINDS, messages
from tests.reading.small_names import of_small_names

FOLDER = Path(weights.__file__).parent
LEAST = 3  # texts in which a sign must stand to be learned
SMALL = 0.06  # a weight under it is left out
ASIDE = 2.0  # how much a text of programmers counts: a false alarm among them costs more trust than a miss
FREEDOM = 0.4  # how far the weights may go for one text: scikit-learn's C
OUTSIDE = tuple(kind for kind in KINDS if kind != "praise")


@dataclass(frozen=True)
class Table:
    """Columns, and for each sign its weights by the column's number, in thousandths of a logit."""

    columns: tuple[str, ...]
    rows: dict[str, dict[int, int]]


def learn(rows: Sequence[dict[str, Any]]) -> dict[str, Table]:
    """The tables that speak of sketches, from labelled messages."""
    some = [labelled(row) for row in rows]
    return {
        "kinds": fit(list(instances.of_kinds(some)), (*OUTSIDE, "software")),
        "slots": fit(list(instances.of_slots(some)), instances.SLOTS),
        "whom": fit(list(instances.of_whom(some)), OUTSIDE),
        "praise": fit(list(instances.of_praise(some)), ("praise",)),
        "starts": fit(list(parts.of_starts(some)), parts.STARTS),
        "ends": fit(list(parts.of_ends(some)), parts.ENDS),
    }


def building() -> list[dict[str, Any]]:
    """All that we learn from."""
    talk = [*messages("developers.jsonl"), *messages("chat.jsonl")]
    return [*messages(), *({**row, "software": True} for row in talk), *prose()]


def prose() -> list[dict[str, Any]]:
    """Technical talk, with a teammate put into every second paragraph: no customer and no praise."""
    chance = random.Random(0)
    texts = paragraphs(0)
    texts[::2] = [mentioning(text, chance) for text in texts[::2]]
    return [
        {"id": "", "text": text, "author": "U1", "mentions": [], "maybe": [], "software": True}
        for text in texts
    ]


def mentioning(text: str, chance: random.Random) -> str:
    """A text with a teammate somewhere in it."""
    words = text.split(" ")
    words.insert(chance.randrange(len(words) + 1), "<@U2>")
    return " ".join(words)


def fit(found: list[Instance], columns: tuple[str, ...]) -> Table:
    """One table: for each column a logistic regression over the signs."""
    met = Counter(sign for one in found for sign in one.signs)
    vocabulary = {sign: i for i, sign in enumerate(sorted(sign for sign, n in met.items() if n >= LEAST))}
    rows: dict[str, dict[int, int]] = {}
    for number, column in enumerate(columns):
        taught = [
            one for one in found if column not in one.unclear and (one.asked is None or column in one.asked)
        ]
        says = numpy.array([column in one.says for one in taught])
        if says.all() or not says.any():
            continue
        model = LogisticRegression(C=FREEDOM, solver="liblinear", max_iter=1000, random_state=0)
        counts = numpy.array([ASIDE if one.row.get("software") else 1.0 for one in taught])
        model.fit(matrix(taught, vocabulary), says, sample_weight=counts)
        rows.setdefault(START, {})[number] = round(float(model.intercept_[0]) * UNIT)
        for sign, i in vocabulary.items():
            weight = float(model.coef_[0][i])
            if abs(weight) >= SMALL:
                rows.setdefault(sign, {})[number] = round(weight * UNIT)
    return Table(columns, rows)


def matrix(found: list[Instance], vocabulary: dict[str, int]) -> csr_matrix:
    """A row a text, a column a sign, 1 where it stands."""
    ends, places = [0], []
    for one in found:
        places += [vocabulary[sign] for sign in one.signs if sign in vocabulary]
        ends.append(len(places))
    return csr_matrix((numpy.ones(len(places)), places, ends), shape=(len(found), len(vocabulary)))


def write(name: str, table: Table) -> None:
    """A table as the reader loads it."""
    lines = ["\t".join(("sign", *table.columns))]
    for sign in sorted(table.rows):
        row = table.rows[sign]
        numbers = (str(row.get(i, "")) for i in range(len(table.columns)))
        lines.append("\t".join((sign.replace("\n", "\\n"), *numbers)))
    (FOLDER / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    # First what the sketch of a message asks for.
    write("names", fit(list(instances.of_names(messages())), ("person",)))
    write("hints", fit(list(instances.of_hints(building())), COLUMNS))
    write("small", fit(list(of_small_names(building())), TAGS))
    for name, table in learn(building()).items():
        write(name, table)
        print(f"{name}: {len(table.rows)} signs")
