"""Words before a run of digits that make it something else than a phone number."""

NOT_PHONES = (
    "#", r"\bPO", r"\bP\.O\.", r"\border", r"\bticket", r"\binvoice", r"\binv", r"\bpolicy", r"\bclaim", r"\bcase",
    r"\bacct", r"\baccount", r"\ba/c", r"\bref", r"\breference", r"\bserial", r"\bsn", r"\bs/n", r"\bpart",
    r"\btracking", r"\bconfirmation", r"\bconf", r"\bquote", r"\bzip", r"\bissue", r"\bversion", r"\bbuild",
    r"\bpid", r"\bport", r"\bid", r"\bip", r"\bsku", r"\bjob", r"\bcommit", r"\bmodel", r"\bvin", r"\bline",
    r"\bport", r"\bwork order", r"\bwo", r"\brma", r"\bbatch", r"\blot", r"\btimestamp", r"\bts", r"\bepoch",
)  # fmt: skip
