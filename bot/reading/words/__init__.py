"""Tables of words that a person can read and extend; no code that decides."""
