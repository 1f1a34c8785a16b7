"""Trust lists and catalogues that a reader takes, or refuses as a whole."""

from claims import KEYS, ROOT, STRANGER, TITLE, WORDS, flipped, packed
from formats import CITY, TRUST, catalogue, envelope, listed, trust_list

GOOD = trust_list(ROOT, KEYS)


def case(name, trust, fault=None, words=None):
    return {"name": name, "list": trust.hex(), "catalogue": words.hex() if words else None, "fault": fault}


def made():
    misnamed = [listed(TITLE, 2, [CITY]) | {1: STRANGER.id}]
    no_list, wrong, unfit = "not_a_trust_list", "root_signature_wrong", "unfit_key"
    return {
        "vectors": [
            case("good", GOOD),
            case("good, with its catalogue", GOOD, words=catalogue(WORDS)),
            case("no keys", trust_list(ROOT, [])),
            case("signed by a stranger who names the root", trust_list(ROOT, KEYS, signer=STRANGER), wrong),
            case("signed by a listed key", trust_list(ROOT, KEYS, signer=TITLE), wrong),
            case("a bit of the payload changed", flipped(GOOD, 200), wrong),
            case("a bit of the signature changed", flipped(GOOD, -1), wrong),
            case("a key twice", trust_list(ROOT, KEYS + KEYS[1:2]), unfit),
            case("a key under another's id", trust_list(ROOT, misnamed), unfit),
            case("a point that is not on the curve", trust_list(ROOT, [off_curve()]), unfit),
            case("an unknown key in the map", trust_list(ROOT, KEYS, _9=1), no_list),
            case("demonstration: false", trust_list(ROOT, KEYS, _8=False), no_list),
            case("version 2", trust_list(ROOT, KEYS, _0=2), no_list),
            case("a state without its time", trust_list(ROOT, [listed(TITLE, 2, [CITY], (1,))]), no_list),
            case("an unknown use", trust_list(ROOT, [listed(TITLE, 99, [CITY])]), no_list),
            case("no content type", envelope(ROOT, packed({0: 1})), no_list),
            case("bytes behind it", GOOD + b"\0", no_list),
            case("nothing", b"", no_list),
            case("a catalogue by a title key", GOOD, "catalogue_signature_wrong", catalogue(TITLE)),
            case("a catalogue by a stranger", GOOD, "catalogue_signature_wrong", catalogue(STRANGER)),
            case("a trust list for a catalogue", GOOD, "not_a_catalogue", GOOD),
            case("a catalogue for a trust list", catalogue(WORDS), no_list),
        ]
    }


def off_curve():
    """A key whose point was moved, under the id of what it now is."""
    import hashlib

    spki = flipped(TITLE.spki, -1)
    return listed(TITLE, 2, [CITY]) | {1: hashlib.sha256(spki).digest()[:8], 3: spki}
