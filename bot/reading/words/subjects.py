"""Words around a name: what may follow a subject, what describes a customer."""

AFTER_A_SUBJECT = frozenset(
    """
called calls calling rang rings phoned telephoned emailed e-mailed mailed texted messaged wrote replied responded answered wants wanted
needs needed would is was are were has had will won't asked asks says said told tells left stopped came dropped visited
complained loves loved hates thinks thought requested reports reported waiting still never and but about re regarding to for on in with
by before after at from who that just again back yesterday today tomorrow this tonight wrote isn't wasn't hasn't can could did does
didn't doesn't wld wud called, keeps kept got gets looking asking hoping expecting expects hung picked confirmed cancelled seems seemed sounded sounds
raved phones pinged buzzed belled swung popped walked showed sent sends if when because so then as via
""".split()
)  # noqa: SIM905

AFTER_HER = frozenset(
    """
back about a an the to that by for when if at on in and but or with from again asap today tomorrow now this i we you know up yet regarding re
because so then as before after later soon he she they would someone our yesterday earlier over twice tonight first directly out off is was has
""".split()
)  # noqa: SIM905

EVERY = frozenset({"every", "each", "any", "no", "most", "all", "many", "per", "other", "which", "what"})

DETERMINERS = frozenset(
    {"the", "a", "an", "this", "that", "another", "our", "some", "one", "my", "his", "her", "their", "any"}
)
DESCRIBING = frozenset(
    """
new old same other angry upset unhappy happy nice elderly young older poor long-time longtime regular big small vip last next first
second potential existing prospective walk-in little nervous annoyed frustrated worried loyal important of our the
""".split()
)  # noqa: SIM905
SOMEONE = frozenset(
    {"someone", "somebody", "folks", "people", "guys", "team", "owner", "manager", "receptionist", "rep"}
)
PEOPLE_OF = frozenset({"receptionist", "manager", "secretary", "assistant", "buyer", "rep", "folks", "people", "team", "girl", "guys",
    "office", "office manager", "contact", "accountant", "engineer", "director", "boss", "ceo", "owner", "chef", "nurse", "foreman"})  # fmt: skip
KIN = frozenset({"wife", "husband", "mother", "father", "mom", "mum", "dad", "daughter", "son", "brother", "sister", "partner",
    "boyfriend", "girlfriend", "landlord", "doctor", "dentist", "kid", "kids", "parents"})  # fmt: skip
