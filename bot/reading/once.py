"""What is dear to make is made once, though several threads ask for it at the same time."""

from collections.abc import Callable
from functools import cache
from threading import RLock
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
MAKING = RLock()  # one for all, for what is made may need more that is made so


def once(make: Callable[P, T]) -> Callable[P, T]:
    """Like `functools.cache`, which lets every thread make what is not there yet."""
    made = cache(make)

    @cache
    def waited(*words: P.args, **named: P.kwargs) -> T:
        with MAKING:
            return made(*words, **named)  # type: ignore[arg-type]

    return waited  # type: ignore[return-value]
