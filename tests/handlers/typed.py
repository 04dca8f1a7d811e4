"""Messages as people type them, and what each must see: what was sure, what was only asked, silence."""

from dataclasses import dataclass

NOBODYS = " Nobody has it yet; I'll ask here in ten minutes if nobody takes it."


@dataclass(frozen=True, slots=True)
class Done:
    """A message with what is sure in it: the marks on it, and the quiet line, a sentence for each matter."""

    text: str
    marks: tuple[str, ...]
    noted: tuple[str, ...]
    by: str = "UCAROL"


CALL, DID, PRAISED = ("telephone_receiver",), ("white_check_mark",), ("raised_hands",)

# Said before, so that Nabisco and Mrs. Patel are known.
EARLIER = ("spoke with Henry at Nabisco about the parts", "left a voicemail for Mrs. Patel")

DONE = (
    Done(  # small letters, short forms
        "jane from acme rang, wants a call back b4 4 re the invoice @bob",
        CALL,
        ("Noted: jane at acme waits for Bob's call, by 4 pm today.",),
    ),
    Done(  # typos
        "mrs. patel wants a call back abuot her oder by 3 @Bob",
        CALL,
        ("Noted: Mrs. Patel waits for Bob's call, by 3 pm today.",),
    ),
    Done(  # a known customer with a typo
        "henry at nabsico wants a call back tmrw re the crates <@UDAN>",
        CALL,
        ("Noted: henry at Nabisco waits for Dan's call, by 5 pm tomorrow.",),
    ),
    Done(  # spoken into a phone
        "ok so mrs patel just called again about her order she is still waiting on a call back from us",
        CALL,
        (f"Noted: Mrs. Patel waits for a call, by 5 pm today.{NOBODYS}",),
    ),
    Done(
        "so I just got off the phone with henry at nabisco and he's all set with the parts",
        DID,
        ("Noted: you spoke with henry at Nabisco.",),
    ),
    Done(  # a hand-over
        "handover from the night shift:\n"
        "1. room 212 wants a call back re the towels by noon\n"
        "2. left a voicemail for mr. ortiz\n"
        "3. van 3 needs oil\n"
        "4. please call Dale at <tel:+12505552195|250-555-2195> about the pump",
        (*CALL, *DID),
        (
            f"Noted: room 212 waits for a call, by noon today.{NOBODYS}",
            f"Noted: Dale waits for a call, by 5 pm today.{NOBODYS}",
            "Noted: you left a message for mr. ortiz.",
        ),
    ),
    Done(  # Slack's own markup
        "Please e-mail Sam at <mailto:sam@bluebird.com|sam@bluebird.com> the price list by Friday",
        ("email",),
        (f"Noted: Sam waits for an e-mail, by 5 pm Friday.{NOBODYS}",),
    ),
    Done(  # Australian
        "could somebody ring Mrs. Hughes back this arvo about the boiler",
        CALL,
        (f"Noted: Mrs. Hughes waits for a call, by 5 pm today.{NOBODYS}",),
    ),
    Done(  # British, and said in London, where it is 15:12
        "Priya at Tesco rang, could you ring her back by half 4 pls <@UDAN>",
        CALL,
        ("Noted: Priya at Tesco waits for Dan's call, by 4:30 pm today.",),
        by="UMARIA",
    ),
    Done(  # Indian
        "Kindly call Mr. Sharma back regarding the quotation by EOD",
        CALL,
        (f"Noted: Mr. Sharma waits for a call, by 5 pm today.{NOBODYS}",),
    ),
    Done(  # a customer known only by a unit
        "unit 4B wants a call back re the leak, tmrw am is fine",
        CALL,
        (f"Noted: unit 4B waits for a call, by noon tomorrow.{NOBODYS}",),
    ),
    Done(  # a company that is called like a thing
        "Bright Ideas called, wants a call back before noon re their sign",
        CALL,
        (f"Noted: Bright Ideas waits for a call, by noon today.{NOBODYS}",),
    ),
    Done(  # a promise is nothing yet; the contact beside it is
        "promised mrs. patel a refund, and henry from nabisco wants a call back by 4",
        CALL,
        (f"Noted: henry at Nabisco waits for a call, by 4 pm today.{NOBODYS}",),
    ),
    Done(
        "kudos @Maria for staying late with the patel order, cc @Alice",
        PRAISED,
        ("Lovely. I'll pass it on to Maria.",),
    ),
)

ASKED = (
    ("initech called again", "Does initech wait for a call? I can track it."),
    (
        "rick from Nimbus called earlier about the invoice",
        "Does rick at Nimbus wait for a call? I can track it.",
    ),
    ("I think mrs. patel might want a call back", "Does Mrs. Patel wait for a call? I can track it."),
)

SILENT = {
    "developers": "the callback never fires when the promise rejects, can you message me the stack trace",
    "code": "customer.call() raises before the message handler runs, see the callback in acme.py",
    "courtesy": "if you have any questions please call me on 555-0134",
    "question": "did anyone call Jane at Acme back?",
    "thanks": "thanks @Bob, that worked!",
    "advice": "tip of the day: always call people back before lunch, even when you have no news",
    "joke": "haha if i had a dollar for every time Mr. Ortiz called i'd retire",
    "quotation": "> jane from acme wants a call back by 4",
    "colleague": "@Bob can you call me when you're out of the meeting",
    "promise": "told mrs patel we'd waive the delivery fee",
    "feedback": "Acme is upset that the driver was late",
}
