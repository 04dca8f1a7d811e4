# ruff: noqa: E501
"""Words around a run of digits that tell whether it is a phone number."""

# Before digits: they are something else. In small letters, as patterns.
NOT_PHONES = (
    "#", r"\bpo", r"\bp\.o\.", r"\borders?", r"\btickets?", r"\binvoices?", r"\binv", r"\bpolicy", r"\bclaim", r"\bcase",
    r"\bacct", r"\baccounts?(?: ending(?: in)?)?", r"\ba/c", r"\bref", r"\breference", r"\bserial", r"\bsn", r"\bs/n",
    r"\bparts?", r"\btracking", r"\bconfirmation", r"\bconf", r"\bquote", r"\bzip", r"\bissue", r"\bversion", r"\bbuild",
    r"\bpid", r"\bport", r"\bid", r"\bip", r"\bsku", r"\bjob", r"\bcommit", r"\bmodel", r"\bvin", r"\blines?", r"\bwork order",
    r"\bwo", r"\brma", r"\bbatch", r"\blot", r"\btimestamp", r"\bts", r"\bepoch", r"\bbooking", r"\breservation", r"\bpin",
    r"\bmeter", r"\bbadge", r"\blicen[cs]e(?: plate)?", r"\bplate", r"\bvat", r"\bgst", r"\bein", r"\btin", r"\btax id", r"\bssn",
    r"\babn", r"\bacn", r"\bnhs", r"\bsort code", r"\biban", r"\bcard", r"\bamex", r"\bmastercard", r"\bfedex",
    r"\bups", r"\busps", r"\bdhl", r"\bparcel", r"\bbarcode", r"\bupc", r"\bean", r"\bisbn", r"\berror", r"\bcode", r"\busd",
    r"\beur", r"\bgbp", r"\binr", r"\brs", r"\bmember(?:ship)?", r"\basset", r"\bdevice", r"\bimei", r"\bvoucher", r"\bcoupon",
)  # fmt: skip

# Before digits: they are to be dialled; also before "#".
DIALLED = (
    r"\bcall(?:ing|ed)?", r"\bring", r"\brang", r"\bphone(?:d)?", r"\btext(?:ed)?", r"\bdial(?:led|ed)?", r"\breach(?:ed)?",
    r"\btry", r"\btel(?:ephone)?", r"\bph", r"\bcell(?:phone)?", r"\bmob(?:ile)?", r"\b(?:his|her|their|my|best|new)(?: (?:number|num|no|cell|mobile|direct|office|home|work))?", r"\b(?:direct|main|office|home|land|phone) ?line", r"\bwhatsapp",
    r"\bcontact", r"\bfax", r"\blandline", r"\bat", r"\bon", r"\bdirect", r"\bcallback", r"\bcall(?:er)? ?id",
)  # fmt: skip
