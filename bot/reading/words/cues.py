"""What a row of the cue tables holds; the rows are in `owed.py`, `made.py`, `promise.py`, `feedback.py`.

A row is (name, kind, sure, triggers, pattern, facts): for one way of saying a thing its name, its kind,
and how sure it makes us. Triggers are words of which the sketch must hold one before the pattern is
tried; facts are slots that the words themselves settle.
"""

Row = tuple[str, str, bool, tuple[str, ...], str, dict[str, str]]
