"""Signed status lists: what each of them makes of a genuine claim, today and for a past day."""

import zlib

from cases import trusted, vector
from claims import KEYS, OTHER, ROOT, STATUS_KEY, STRANGER, TITLE, WORDS, flipped, packed
from formats import DAY, ISSUED_ON, KEYS_FROM, NOW, STATUS, catalogue, claim, envelope, listed, trust_list
from formats import Key

LIST, INDEX, ENTRIES = 3, 41, 64
CLAIM = envelope(TITLE, packed(claim(_12=[LIST, INDEX])))
TODAY = (NOW + 8 * 3_600_000) // DAY
VALID, REVOKED, SUSPENDED, SUPERSEDED = range(4)
RETIRED = Key("status, retired")


def bits(code, index=INDEX, entries=ENTRIES):
    octets = bytearray((entries + 3) // 4)
    if index < entries:
        octets[index // 4] |= code << index % 4 * 2
    return bytes(octets)


def stored(octets):
    """zlib's form (RFC 1950) with one block that is not compressed: the same bytes with every zlib."""
    size = len(octets).to_bytes(2, "little")
    flipped_size = bytes(255 - byte for byte in size)
    return b"\x78\x01\x01" + size + flipped_size + octets + zlib.adler32(octets).to_bytes(4, "big")


def payload(code=VALID, octets=None, **changes):
    fields = {0: 1, 1: LIST, 2: NOW, 3: 3600, 4: 2, 5: stored(bits(code) if octets is None else octets)}
    fields |= {int(name[1:]): value for name, value in changes.items()}
    return packed({name: value for name, value in fields.items() if value is not None})


def token(code=VALID, key=STATUS_KEY, content=STATUS, **changes):
    return envelope(key, payload(code, **changes), content)


def case(name, tokens, outcome="valid", reason=None, **more):
    lists = [one.hex() for one in (tokens if isinstance(tokens, list) else [tokens])]
    return vector(f"list: {name}", CLAIM, outcome, reason, status="lists", lists=lists, **more)


def present():
    revoked, cancelled = ("revoked", "status_revoked"), ("revoked", "status_cancelled")
    others = [[4, 0], [40, 0], [42, 0]]
    return [
        case("good", token()),
        case("revoked", token(REVOKED), *revoked),
        case("suspended", token(SUSPENDED), "suspended", "status_suspended"),
        case("superseded", token(SUPERSEDED), "superseded", "status_superseded"),
        case("cancelled", token(REVOKED, _7=[[INDEX, TODAY]]), *cancelled),
        case("cancelled among others", token(REVOKED, _7=others[:2] + [[INDEX, 18_245]] + others[2:]), *cancelled),
        case("revoked, others cancelled", token(REVOKED, _7=others), *revoked),
        case("good, its neighbours revoked", token(octets=bits(REVOKED, 40, 64)[:10] + b"\x11" + bits(VALID)[11:])),
        case("good, as old as its ttl", token(_2=NOW - 3_600_000)),
        case("good, ahead by five minutes", token(_2=NOW + 300_000)),
        case("good, older than a day under a ttl of ten", token(_2=NOW - DAY - 1, _3=864_000), "indeterminate", "status_stale"),
        case("good, a day old under a ttl of ten", token(_2=NOW - DAY, _3=864_000)),
        case("revoked, a year old", token(REVOKED, _2=NOW - 365 * DAY), *revoked),
        case("suspended, past its ttl", token(SUSPENDED, _2=NOW - 3_600_001), "suspended", "status_suspended"),
        case("of two the newer: good again", [token(SUSPENDED, _2=NOW - 60_000), token()]),
        case("of two the newer: revoked", [token(REVOKED), token(_2=NOW - 60_000)], *revoked),
        case("another number's beside it", [token(REVOKED, _1=4), token()]),
        case("an unreadable one beside it", [b"\xd2\x84", token()]),
    ]  # fmt: skip


def useless():
    def unknown(name, reason, *tokens):
        return case(name, list(tokens), "indeterminate", reason)

    unfit, wrong, unreadable = "status_list_key_unfit", "status_list_signature_wrong", "status_list_unreadable"
    body = token().index(stored(bits(VALID)))
    return [
        unknown("none", "status_list_missing"),
        unknown("of another number", "status_list_missing", token(_1=4)),
        unknown("of a past day, asked about today", "status_list_missing", token(_6=TODAY - 1)),
        unknown("entry behind the end", "status_entry_missing", token(octets=bits(VALID, 0, INDEX - 1))),
        unknown("no entries", "status_entry_missing", token(octets=b"")),
        unknown("past its ttl", "status_stale", token(_2=NOW - 3_600_001)),
        unknown("from the future", "status_from_future", token(_2=NOW + 300_001)),
        unknown("revoked, from the future", "status_from_future", token(REVOKED, _2=NOW + 300_001)),
        unknown("by a title key", unfit, token(key=TITLE)),
        unknown("by another body's title key", unfit, token(REVOKED, key=OTHER)),
        unknown("by the catalogue's key", unfit, token(key=WORDS)),
        unknown("before its key began", unfit, token(_2=KEYS_FROM - 1)),
        unknown("by a retired status key", unfit, token(key=RETIRED)),
        unknown("by the root", "status_list_foreign", token(key=ROOT)),
        unknown("by a stranger", "status_list_foreign", token(key=STRANGER)),
        unknown("a bit of the bits changed", wrong, flipped(token(), body + 9)),
        unknown("a bit of the signature changed", wrong, flipped(token(REVOKED), -1)),
        unknown("without content type", unreadable, token(content=None)),
        unknown("a byte behind it", unreadable, token() + b"\0"),
        unknown("version 2", unreadable, token(_0=2)),
        unknown("one bit an entry", unreadable, token(_4=1)),
        unknown("an unknown key", unreadable, token(_8=1)),
        unknown("a ttl of 32 days", unreadable, token(_3=2_678_401)),
        unknown("cancellations not ascending", unreadable, token(REVOKED, _7=[[INDEX, 18_245], [4, 0]])),
        unknown("cancellations of nobody", unreadable, token(_7=[])),
        unknown("bits that are no zlib", unreadable, token(_5=b"\1\2\3")),
        unknown("bits with a wrong checksum", unreadable, token(_5=stored(bits(VALID))[:-1] + b"\0")),
        unknown("bytes behind the bits", unreadable, token(_5=stored(bits(VALID)) + b"\0")),
    ]


def past():
    day = TODAY - 1
    revoked = "revoked", "status_revoked"

    def asked(name, tokens, outcome="valid", reason=None, on=day):
        return case(f"{name}, asked about a past day", tokens, outcome, reason, day=on)

    def gone(first):
        return token(REVOKED, _7=[[INDEX, first]])

    good = token(_6=day)
    return [
        asked("good", good),
        asked("good, and good today", [good, token()]),
        asked("good, and suspended today", [good, token(SUSPENDED)]),
        asked("suspended", token(SUSPENDED, _6=day), "suspended", "status_suspended"),
        asked("revoked", token(REVOKED, _6=day), *revoked),
        asked("good, and revoked since", [good, token(REVOKED)], *revoked),
        asked("good, and cancelled from a day behind it", [good, gone(TODAY)]),
        asked("good, and cancelled from that day", [good, gone(day)], "revoked", "status_cancelled"),
        asked("cancelled from a day behind it", token(REVOKED, _6=day, _7=[[INDEX, TODAY]])),
        asked("no list of it", token(), "indeterminate", "status_day_missing"),
        asked("another day's list", token(_6=day - 1), "indeterminate", "status_day_missing"),
        asked("before the issue", token(_6=ISSUED_ON - 1), "indeterminate", "status_before_issue", on=ISSUED_ON - 1),
    ]


def made():
    keys = KEYS + [listed(RETIRED, 6, state=(1, NOW))]
    main = trusted(trust_list(ROOT, keys), catalogue(WORDS))
    return {"trust": {"main": main}, "vectors": present() + useless() + past()}
