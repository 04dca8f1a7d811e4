# ruff: noqa: E501
"""Ways of saying that we committed to do something for an outsider. See `cues.py` for the rows."""

from .cues import Row

PROMISE: list[Row] = [
    ("told-would", "promise", True, ("told", "promised", "assured", "let", "guaranteed", "said", "informed", "advised", "swore", "confirmed"),
     r"{told} {out}(?: know)?,? (?:that )?(?P<sub>(?:i|we|you|he|she|it|they|M\d+|S\d+|N\d+|H\d+|someone|the [a-z ]{1,30}?|their [a-z ]{1,30}?|his [a-z ]{1,30}?|her [a-z ]{1,30}?|our [a-z ]{1,30}?|an? [a-z ]{1,30}?))(?:'d|'ll| (?:would|will|'ll|ll|d|are going to|is going to|can have|could have|should have))(?P<what> [^.!?]+)", {}),
    ("promised-thing", "promise", True, ("promised", "guaranteed", "committed", "offered"), r"(?:(?P<by>i|we|you|M\d+|S\d+|{dept}|they|N\d+) )?(?:have |has |'ve |also |already |just )*(?:promised|guaranteed|pledged) {named}(?P<what> (?:an?|the|that|their|his|her|our|\d|free|to|we|new|some|full|N\d+|[a-z]+)\b[^.!?]*)", {}),
    ("promised-to", "promise", True, ("promised", "committed", "agreed", "pledged", "guaranteed"), r"(?:(?P<by>i|we|you|M\d+|S\d+|{dept}) )?(?:have |has |'ve |also |already )*(?:promised|committed|agreed|pledged|guaranteed)(?P<what> (?:to [^.!?]{1,60}?|(?:the|a|an|their|delivery|that)[^.!?]{1,60}?) (?:to|for|with|by) {named}[^.!?]*)", {}),
    ("committed-to", "promise", True, ("committed", "agreed", "promised", "offered"), r"(?:(?P<by>i|we|you|M\d+|S\d+|{dept}) )?(?:have |has |'ve |also |already )*(?:committed to {named}(?P<what> to [^.!?]+)|(?:agreed|promised|offered|committed)(?P<what2> to (?!in |by |on |at |with )[a-z]+ {named}[^.!?]*))", {}),
    ("gave-word", "promise", True, ("my word", "our word", "committed to", "on the hook"), r"(?:gave|given|give) {named} (?:my|our) word", {}),
    ("called-and-promised", "promise", True, ("promised",), r"(?P<who>[NGH]\d+)[^.!?]{0,40}?(?:but|and|,)(?: i| we| then| also| have)* promised(?P<what> (?:to|that|we'd|i'd|we would|i would)\b[^.!?]*)", {"antecedent": "yes"}),
]  # fmt: skip
