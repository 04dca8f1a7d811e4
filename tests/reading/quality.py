"""`python -m tests.reading.quality`: the README's table of quality, measured on what nothing is learned from."""

from tests.reading.scoring import KINDS, Score, messages, score

HEAD = (
    "| kind | mentions | precision | recall | F1 | certain: precision |",
    "| --- | --- | --- | --- | --- | --- |",
)


def quality() -> Score:
    return score(messages("measured.jsonl"))


def strangers() -> Score:
    """On messages by people of whom nothing at all was learned."""
    return score(messages("strangers.jsonl"))


def figures(total: Score, kind: str | None = None) -> tuple[float, float, float, float]:
    """Precision, recall, F1, and the precision of what is certain, in percent."""
    found = (total.precision(kind), total.recall(kind), total.f1(kind), total.sure_precision(kind))
    return tuple(100 * figure for figure in found)  # type: ignore[return-value]


def lines(total: Score) -> list[str]:
    """The lines of the table."""
    rows = [(kind, total.labels(kind), figures(total, kind)) for kind in KINDS]
    rows.append(("all", total.labels(), figures(total)))
    return [
        *HEAD,
        *(f"| {kind} | {labels} | {' | '.join(f'{f:.0f} %' for f in told)} |" for kind, labels, told in rows),
    ]


if __name__ == "__main__":
    total = quality()
    print("\n".join(lines(total)))
    total = strangers()
    told = (total.f1(), total.sure_precision(), total.slot_accuracy())
    print(
        "strangers: F1 {:.0f} %, certain precision {:.0f} %, slots {:.0f} %".format(
            *(100 * one for one in told)
        )
    )
    total = quality()
    print(f"slots {100 * total.slot_accuracy():.0f} %, recipients {100 * total.recipients():.0f} %")
