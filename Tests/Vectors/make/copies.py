"""Copies for one purpose: good ones, and every way to be a bad one."""

from cases import trusted, vector
from claims import COPY, GENUINE, KEYS, LETTER, OTHER, ROOT, STATUS_KEY, STRANGER, TITLE, WORDS, flipped, mirrored
from formats import *  # noqa: F403

CONTENT = "application/vnd.titlecert.copy+cbor"
TODAY = 18_252  # 2019-12-22, the day of NOW


def copy(**changes):
    """The claim of a copy; None takes a key out."""
    fields = {
        0: 1, 1: 1, 2: "0000000000010", 3: "投标人员资格审查", 4: "某某建设集团", 5: CITY, 6: TODAY, 7: TODAY + 30, 8: [3, 77_123],
        9: "额尔德木图·巴根", 11: 5013,
    }  # fmt: skip
    fields |= {int(name[1:]): value for name, value in changes.items()}
    return packed({name: fields[name] for name in sorted(fields) if fields[name] is not None})


def signed(payload, key=COPY, content=CONTENT):
    return envelope(key, payload, content)


def good():
    last = copy(_6=TODAY - 30, _7=TODAY)
    whole = copy(_10="8X", _12="道路与桥梁", _13=1, _14=18_200, _15=18_240, _16=1, _17=True)
    return [
        vector("a copy", signed(copy())),
        vector("a copy that shows all", signed(whole)),
        vector("a copy with a code without words", signed(copy(_11=27_025))),
        vector("a copy for ninety days", signed(copy(_7=TODAY + 90))),
        vector("a copy for its own day alone", signed(copy(_7=TODAY))),
        vector("a copy with its terms on its last day", signed(last)),
        vector("a copy a millisecond before its end", signed(last), at=(TODAY + 1) * DAY - 8 * 3_600_000 - 1),
        vector("a copy whose last day is over", signed(last), "expired", "copy_expired", at=(TODAY + 1) * DAY - 8 * 3_600_000),
    ]  # fmt: skip


def known(status, outcome, reason):
    return vector(f"a copy that is {status}", signed(copy()), outcome, reason, status=status, statusAsOf=NOW)


def ended():
    return [
        known("revoked", "revoked", "status_revoked"), known("cancelled", "revoked", "status_cancelled"),
        known("suspended", "suspended", "status_suspended"),
        vector("a copy nobody was asked about", signed(copy()), "indeterminate", "status_unavailable", status="unavailable"),
    ]  # fmt: skip


def not_entitled():
    use, untrusted = "key_for_other_use", "untrusted"
    return [
        vector("a copy with its terms by a title key", signed(copy(), TITLE), untrusted, use),
        vector("a copy by a letter key", signed(copy(), LETTER), untrusted, use),
        vector("a copy by the status key", signed(copy(), STATUS_KEY), untrusted, use),
        vector("a copy by another body's title key", signed(copy(), OTHER), untrusted, use),
        vector("a copy for another body", signed(copy(_5=PROVINCE)), untrusted, "key_for_other_body"),
        vector("a copy by a stranger", signed(copy(), STRANGER), untrusted, "key_unknown"),
        vector("a copy made tomorrow", signed(copy(_6=TODAY + 1)), "indeterminate", "issued_in_future"),
        vector("a copy made before the key", signed(copy(_6=17_500, _7=17_590)), untrusted, "key_not_valid_then", at=17_532 * DAY),
        vector("a copy at a stranger's address", signed(copy()), untrusted, "address_not_official", host="zs.example.com"),
    ]  # fmt: skip


def altered():
    whole = signed(copy())
    wrong = "altered", "signature_wrong"
    return [
        vector("a copy, a bit of its end changed", flipped(whole, -1), *wrong),
        vector("a copy, the other s", mirrored(whole), *wrong),
        vector("a copy signed as a certificate", signed(copy(), COPY, None), "altered", "claim_damaged"),
        vector("a certificate signed as a copy", signed(packed(claim()), COPY), "altered", "claim_damaged"),
        vector("a certificate's envelope with a copy's payload", flipped(GENUINE, -1), *wrong),
    ]


def malformed():
    cases = {
        "for ninety-one days": copy(_7=TODAY + 91), "ending before it begins": copy(_7=TODAY - 1),
        "of another kind": copy(_1=0), "of kind receipt": copy(_1=2), "without a code": copy(_2=None),
        "with a long code": copy(_2="00000000000100"), "without a purpose": copy(_3=None), "with an empty purpose": copy(_3=""),
        "without a receiver": copy(_4=None), "with a long receiver": copy(_4="字" * 67), "without a body": copy(_5=None),
        "with a small letter in the body": copy(_5="15040a"), "without an end": copy(_7=None), "without a name": copy(_9=None),
        "with a hidden character": copy(_9="额\u200b尔"), "with three characters of the number": copy(_10="78X"),
        "with a title beyond all": copy(_11=1_000_000), "with an empty specialty": copy(_12=""), "with a way beyond all": copy(_13=256),
        "with false for sample": copy(_17=False), "with a key more": copy(_18=1), "with a status of three": copy(_8=[3, 1, 1]),
        "longer than any": copy(_3="字" * 66, _4="字" * 66),
    }  # fmt: skip
    newer = vector("a copy, version 2", signed(copy(_0=2)), "unsupported", "newer_version")
    return [newer] + [vector(f"a copy {name}", signed(payload), "altered", "claim_damaged") for name, payload in cases.items()]


def made():
    main = trusted(trust_list(ROOT, KEYS), catalogue(WORDS), good_status(STATUS_KEY))
    return {"trust": {"main": main}, "vectors": [case for part in (good, ended, not_entitled, altered, malformed) for case in part()]}
