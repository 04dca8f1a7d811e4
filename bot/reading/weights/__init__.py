"""The weights of signs: tables learned from the labelled messages, a sign a line, read when first needed.

A table's first line names its columns, the kinds or values that a sign may speak for; every other line is a
sign and its weight in each column, in thousandths of a logit. What speaks for a column is the sum over the signs
that are there, and its chance is the logistic function of that. `python -m tests.reading.learn` writes the tables.
"""

import math
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from itertools import repeat
from struct import Struct

from ..once import once

START = "(start)"  # no text holds it: where the sum begins
UNIT = 1000.0  # of a weight in a logit
LARGEST = 30.0  # logits: beyond it the chance does not change
LANE = 32  # bits of one column: more than any sum needs
HALF, MASK = 1 << (LANE - 1), (1 << LANE) - 1


class Weights:
    """One table: the weights of signs in some columns.

    The weights of a sign are kept side by side in one whole number, a lane of bits a column, so that all columns
    are summed at once.
    """

    def __init__(self, columns: tuple[str, ...], packed: dict[str, int]) -> None:
        self.columns = columns
        self.packed = packed
        self.start = packed.get(START, 0)
        self.even = lanes_of(len(columns))[1]  # makes every lane positive

    def sums(self, signs: Iterable[str]) -> list[float]:
        """What the signs say for each column, in logits."""
        return self.unpacked(self.packed_sum(signs))

    def packed_sum(self, signs: Iterable[str]) -> int:
        """What the signs say, without the start, in one number; such numbers can be added."""
        return sum(map(self.packed.get, signs, repeat(0)))

    def unpacked(self, total: int) -> list[float]:
        """The columns of a packed sum and the start, in logits."""
        return [one / UNIT for one in unpack(total + self.start, len(self.columns))]

    def chances(self, signs: Iterable[str]) -> dict[str, float]:
        """How likely each column is, from 0 to 1."""
        return self.chances_of(self.packed_sum(signs), self.columns)

    def chances_of(self, total: int, columns: Iterable[str]) -> dict[str, float]:
        """How likely some columns are by a packed sum and the start."""
        said = dict(zip(self.columns, self.unpacked(total), strict=True))
        return {column: chance(said[column]) for column in columns}

    def lane(self, total: int, column: str) -> float:
        """One column of a packed sum and the start, in logits."""
        shift = LANE * self.columns.index(column)
        return ((total + self.start + self.even >> shift & MASK) - HALF) / UNIT

    def thousandths(self, some: Iterable[Iterable[str]]) -> dict[str, list[int]]:
        """What each of some sets of signs says, by column, in thousandths of a logit, without the start."""
        rows = [unpack(self.packed_sum(signs), len(self.columns)) for signs in some]
        return {column: [row[i] for row in rows] for i, column in enumerate(self.columns)}

    def chance(self, signs: Iterable[str], column: str) -> float:
        """How likely one column is."""
        return chance(self.lane(self.packed_sum(signs), column))

    def of(self, signs: Iterable[str], column: str) -> float:
        """What some signs say for one column, in logits, without the start."""
        total = self.packed_sum(signs) + self.even
        return ((total >> LANE * self.columns.index(column) & MASK) - HALF) / UNIT


def unpack(total: int, lanes: int) -> tuple[int, ...]:
    """The numbers that are kept side by side in one, the last bits first."""
    size, even = lanes_of(lanes)
    # A negative number borrows from the next lane. What is added takes that back; then each lane is as a machine
    # keeps its whole numbers.
    return size.unpack((total + even ^ even).to_bytes(size.size, "little"))


@cache
def lanes_of(count: int) -> tuple[Struct, int]:
    return Struct(f"<{count}i"), sum(HALF << (LANE * lane) for lane in range(count))


def chance(logit: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-LARGEST, min(LARGEST, logit))))


def logit(chance: float) -> float:
    return math.log(chance / (1.0 - chance))


@once
def weights(*names: str) -> Weights:
    """The table of that name: kinds, whom, slots, praise, names, starts or ends; of several, one beside the other."""
    columns: tuple[str, ...] = ()
    packed: dict[str, int] = {}
    for name in names:
        head, *lines = files(__package__).joinpath(f"{name}.tsv").read_text(encoding="utf-8").splitlines()
        _, *more = head.split("\t")
        shifts = range(LANE * len(columns), LANE * (len(columns) + len(more)), LANE)
        for line in lines:
            sign, *numbers = line.rsplit("\t", len(more))  # a sign may hold the mark that keeps words apart
            sign = sign.replace("\\n", "\n")
            said = sum(int(number) << shift for number, shift in zip(numbers, shifts, strict=True) if number)
            packed[sign] = packed.get(sign, 0) + said
        columns += tuple(more)
    return Weights(columns, packed)
