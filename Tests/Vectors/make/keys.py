"""Keys that are no longer in use, and lists that are not what they should be for the day."""

from cases import trusted, vector
from claims import GENUINE, KEYS, ROOT, STATUS_KEY, TITLE, WORDS, packed
from formats import CITY, DAY, ISSUED_ON, NOW, catalogue, claim, envelope, good_status, listed, trust_list

#: The day of issue begins in China.
MORNING = ISSUED_ON * DAY - 8 * 3_600_000


def state(of, first=None, last=None):
    key = listed(TITLE, 2, [CITY], of, **({"first": first} if first else {}), last=last)
    return trusted(trust_list(ROOT, [KEYS[0], key, listed(STATUS_KEY, 6)]), catalogue(WORDS), good_status(STATUS_KEY))


def lists():
    return {
        "retired the moment the day of issue begins": state((1, MORNING)),
        "retired on the day of issue": state((1, MORNING + 1)),
        "retired later": state((1, NOW - DAY)),
        "compromised before the issue": state((2, MORNING - DAY)),
        "compromised after the issue": state((2, NOW - DAY)),
        "ended the moment the day of issue begins": state((0,), last=MORNING),
        "ended on the day of issue": state((0,), last=MORNING + 1),
        "began behind the day of issue": state((0,), first=MORNING + DAY),
        "began on the day of issue": state((0,), first=MORNING + DAY - 1),
        "stale": trusted(trust_list(ROOT, KEYS, _4=NOW), catalogue(WORDS), good_status(STATUS_KEY)),
        "a demonstration's": trusted(trust_list(ROOT, KEYS, _8=True), catalogue(WORDS), good_status(STATUS_KEY)),
        "no catalogue": trusted(trust_list(ROOT, KEYS), status_list=good_status(STATUS_KEY)),
    }


def made():
    sample = envelope(TITLE, packed(claim(_15=True)))
    untrusted = {
        "retired the moment the day of issue begins": "key_retired_before",
        "compromised before the issue": "key_compromised",
        "compromised after the issue": "key_compromised",
        "ended the moment the day of issue begins": "key_not_valid_then",
        "began behind the day of issue": "key_not_valid_then",
        "a demonstration's": "demo_key",
    }
    cases = [
        vector(f"key or list: {name}", GENUINE, *(("untrusted", untrusted[name]) if name in untrusted else ()), trust=name)
        for name in lists()
    ]
    known = {"status": "valid", "statusAsOf": NOW}
    cases += [
        vector("a stale list and a known status", GENUINE, "indeterminate", "trust_list_stale", trust="stale", **known),
        vector("a sample under a demonstration's list", sample, trust="a demonstration's"),
    ]
    return {"trust": lists(), "vectors": cases}
