"""Good claims, and every way to be a bad one under a good trust list."""

from cases import trusted, vector
from formats import *  # noqa: F403
from formats import curves

ROOT, WORDS = Key("root"), Key("catalogue")
TITLE, COPY, LETTER = Key("city title"), Key("city copy"), Key("city letter")
OTHER, STATUS_KEY, STRANGER = Key("province title"), Key("status"), Key("stranger")
KEYS = [
    listed(WORDS, 1), listed(TITLE, 2, [CITY]), listed(COPY, 3, [CITY]), listed(LETTER, 5, [CITY]),
    listed(OTHER, 2, [PROVINCE]), listed(STATUS_KEY, 6),
]  # fmt: skip
GOOD = packed(claim())
GENUINE = envelope(TITLE, GOOD)


def signed(payload, key=TITLE):
    return envelope(key, payload)


def flipped(octets, place, bit=0):
    changed = bytearray(octets)
    changed[place] ^= 1 << bit
    return bytes(changed)


def mirrored(octets):
    s = curves.P256.n - int.from_bytes(octets[-32:], "big")
    return octets[:-32] + curves.octets(s)


def good():
    copy = claim(_1=1, _13=18_252)
    return [
        vector("genuine", GENUINE),
        vector("a sample", signed(packed(claim(_15=True)))),
        vector("no specialty", signed(packed(claim(_6=None)))),
        vector("a long Mongolian name", signed(packed(claim(_3="巴雅尔孟克·额尔敦陶克陶·乌力吉巴雅尔", _6=None)))),
        vector("a restriction on use", signed(packed(claim(_7=1)))),
        vector("replaces an earlier certificate", signed(packed(claim(_6=None, _14="2018-0042")))),
        vector("a number of another form and an issuer of its own", signed(packed(claim(_2="NM-2019/0042", _11=CITY)))),
        vector("a code without words", signed(packed(claim(_5=27_025)))),
        vector("a copy on its last day", envelope(COPY, packed(claim(_1=1, _13=18_252))), at=NOW),
        vector("a copy past its time", envelope(COPY, packed(copy)), "expired", "copy_expired", at=NOW + DAY),
        vector("a letter", envelope(LETTER, packed(claim(_1=3)))),
        vector("on the day the key begins", signed(packed(claim(_10=17_532, _9=17_500)))),
    ]


def not_entitled():
    return [
        vector("a title claim by a copy key", envelope(COPY, GOOD), "untrusted", "key_for_other_use"),
        vector("a copy by a title key", signed(packed(claim(_1=1))), "untrusted", "key_for_other_use"),
        vector("a title claim by a status key", envelope(STATUS_KEY, GOOD), "untrusted", "key_for_other_use"),
        vector("by the key of another body", envelope(OTHER, GOOD), "untrusted", "key_for_other_body"),
        vector("by a stranger: key not in the list", envelope(STRANGER, GOOD), "untrusted", "key_unknown"),
        vector("the root's own signature on a claim", envelope(ROOT, GOOD), "untrusted", "key_unknown"),
        vector("dated before the key", signed(packed(claim(_10=17_531, _9=17_500))), "untrusted", "key_not_valid_then"),
        vector("dated tomorrow", signed(packed(claim(_10=18_253))), "indeterminate", "issued_in_future"),
        vector("a host that is not listed", GENUINE, "untrusted", "address_not_official", host="zs-example.cn"),
    ]


def altered():
    header = protected(TITLE)
    wrong_key = wrapped(header, GOOD, STRANGER.sign(to_be_signed(header, GOOD)))
    other = envelope(TITLE, packed(claim(_3="王芳")))
    swapped = wrapped(protected(TITLE, algorithm=SM2), GOOD, GENUINE[-64:])
    place = GENUINE.index(GOOD)
    bad = "altered", "signature_wrong"
    return [
        vector("a bit of the key id changed", flipped(GENUINE, place - 6), "untrusted", "key_unknown"),
        vector("a bit of the payload changed: the name", flipped(GENUINE, GENUINE.index("额".encode()) + 2), *bad),
        vector("a bit of the payload changed: the day", flipped(GENUINE, GENUINE.index(packed(ISSUED_ON)) + 2), *bad),
        vector("a bit of r changed", flipped(GENUINE, -64), *bad),
        vector("a bit of s changed", flipped(GENUINE, -1), *bad),
        vector("wrong key: a stranger's signature under a listed id", wrong_key, *bad),
        vector("high s: n - s", mirrored(GENUINE), *bad),
        vector("another claim's signature", other[:-64] + GENUINE[-64:], *bad),
        vector("a signature of zeros", GENUINE[:-64] + bytes(64), *bad),
        vector("r and s the order of the group", GENUINE[:-64] + curves.octets(curves.P256.n) * 2, *bad),
        vector("the algorithm swapped for SM2", swapped, *bad),
    ]


def envelopes():
    damaged = "altered", "claim_damaged"
    header, sign = protected(TITLE), TITLE.sign
    signature = packed(GENUINE[-64:])
    inner = packed(header), packed(GOOD)
    unknown = packed({1: ES256, 4: TITLE.id, 5: 1})
    critical = packed({1: ES256, 2: [4], 4: TITLE.id})
    newer = packed({1: -8, 4: TITLE.id})
    reordered = b"\xa2\x04" + packed(TITLE.id) + b"\x01\x26"
    return [
        vector("tag missing", GENUINE[1:], *damaged),
        vector("tag of a COSE_Mac0", b"\xd1" + GENUINE[1:], *damaged),
        vector("tag 18 in two bytes", b"\xd8\x12" + GENUINE[1:], *damaged),
        vector("a byte behind the envelope", GENUINE + b"\0", *damaged),
        vector("the last byte missing", GENUINE[:-1], *damaged),
        vector("something in the unprotected header", b"\xd2\x84" + inner[0] + b"\xa1\x04\x40" + inner[1] + signature, *damaged),
        vector("an unknown key in the header", wrapped(unknown, GOOD, sign(to_be_signed(unknown, GOOD))), *damaged),
        vector("crit in the header", wrapped(critical, GOOD, sign(to_be_signed(critical, GOOD))), *damaged),
        vector("the header's keys in another order", wrapped(reordered, GOOD, sign(to_be_signed(reordered, GOOD))), *damaged),
        vector("another algorithm: EdDSA", wrapped(newer, GOOD, sign(to_be_signed(newer, GOOD))), "unsupported", "newer_version"),
        vector("a length that is not the shortest", b"\xd2\x84\x58\x0d" + header + GENUINE[3 + len(header) :], *damaged),
        vector("an array of indefinite length", b"\xd2\x9f" + GENUINE[2:] + b"\xff", *damaged),
        vector("a payload of indefinite length", b"\xd2\x84" + inner[0] + b"\xa0\x5f" + inner[1] + b"\xff" + signature, *damaged),
        vector("wrong content type: a full claim's", envelope(TITLE, GOOD, FULL), "unsupported", "other_content"),
        vector("wrong content type: one that nobody knows", envelope(TITLE, GOOD, "text/plain"), "unsupported", "other_content"),
        vector("a signature of 63 bytes", GENUINE[:-66] + packed(GENUINE[-64:-1]), *damaged),
        vector("oversize: an envelope of more than 1000 bytes", signed(packed(claim(_3="巴" * 300))), *damaged),
        vector("oversize: a payload of more than 400 bytes", signed(packed(claim(_3="巴" * 66, _6="路" * 66))), *damaged),
    ]


def signed_but_malformed():
    damaged, body = ("altered", "claim_damaged"), GOOD[1:]
    cases = {
        "a key twice": bytes([GOOD[0] + 1]) + body + b"\x0c\x82\x03\x01",
        "keys not ascending": bytes([GOOD[0]]) + body[2:] + body[:2],
        "an unknown key": packed(claim() | {16: 1}),
        "a missing key": packed(claim(_8=None)),
        "version not in its shortest form": GOOD[:2] + b"\x18\x01" + GOOD[3:],
        "a map of indefinite length": b"\xbf" + body + b"\xff",
        "bytes behind the map": GOOD + b"\0",
        "a float": packed(claim()).replace(packed(5013), b"\xf9\x6c\xe5"),
        "null for a missing specialty": packed(claim(_6=1)).replace(b"\x06\x01", b"\x06\xf6"),
        "sample: false": packed(claim(_15=False)),
        "a name that turns the reading direction": packed(claim(_3="巴\u202e根")),
        "a name of nothing": packed(claim(_3="")),
        "ill-formed UTF-8": GOOD.replace("额".encode(), b"\xff\xff\xff"),
        "three characters of the identity number": packed(claim(_4="78X")),
        "an issuer that the number names already": packed(claim(_11=CITY)),
        "a number of our form written as text": packed(claim(_2="1504002019Z000001R")),
        "a day of the year 10000": packed(claim(_10=2_932_897)),
        "a specialty that does not fit": packed(claim(_6="道路与桥梁" * 6)),
        "nine levels": packed(claim(_12=[3, 1])).replace(b"\x82\x03\x01", b"\x81" * 9 + b"\x03"),
    }
    newer = vector("signed, version 2", signed(packed(claim(_0=2))), "unsupported", "newer_version")
    return [newer] + [vector(f"signed, {name}", signed(payload), *damaged) for name, payload in cases.items()]


def texts():
    text = qr_text(GENUINE)
    damaged, foreign = ("altered", "claim_damaged"), ("unsupported", "not_our_format")
    trust = envelope(ROOT, packed({0: 1}), TRUST)
    return [
        vector("a trust list in the QR", trust, "unsupported", "other_content"),
        vector("no certificate's address", "https://example.com/", *foreign),
        vector("http without s", text.replace("https", "http"), *foreign),
        vector("no digits", "https://zs.example.cn/v#", *foreign),
        vector("a host in capitals", text.replace("zs.", "ZS."), *foreign),
        vector("a user before the host", text.replace("//", "//zs.example.cn@"), *foreign),
        vector("cut off by one group of digits", text[:-17], *damaged),
        vector("one digit missing", text[:-1], *damaged),
        vector("a group greater than its bytes", text[: text.index("#") + 1] + "9" * 17, *damaged),
        vector("full-width digits", text.replace("5", "５"), *damaged),
        vector("a space behind the digits", text + " ", *damaged),
    ]


def with_full_claims():
    full = envelope(TITLE, full_claim(GOOD), FULL)
    differs, name = ("altered", "claims_differ"), "with its full claim"
    return [
        vector(name, GENUINE, full=full.hex()),
        vector(f"{name}, with words in Mongolian", GENUINE, full=envelope(TITLE, full_claim(GOOD, _24={1: "ᠡᠷᠳᠡᠮᠲᠦ·ᠪᠠᠭᠠᠨ\u180eᠠ", 3: "ᠢᠨᠵᠧᠨᠧᠷ"}), FULL).hex()),
        vector(f"{name}, with words in Mongolian and no name among them", GENUINE, "altered", "claim_damaged", full=envelope(TITLE, full_claim(GOOD, _24={3: "ᠢᠨᠵᠧᠨᠧᠷ"}), FULL).hex()),
        vector(f"{name}, made for another claim", GENUINE, *differs, full=envelope(TITLE, full_claim(packed(claim(_10=18_241)), _18=18_241), FULL).hex()),
        vector(f"{name}, another name in it", GENUINE, *differs, full=envelope(TITLE, full_claim(GOOD, _3="王芳"), FULL).hex()),
        vector(f"{name}, a bit changed", GENUINE, "altered", "signature_wrong", full=flipped(full, -1).hex()),
        vector(f"{name}, by a stranger", GENUINE, "untrusted", "key_unknown", full=envelope(STRANGER, full_claim(GOOD), FULL).hex()),
        vector(f"{name}, by a letter key", GENUINE, "untrusted", "key_for_other_use", full=envelope(LETTER, full_claim(GOOD), FULL).hex()),
        vector(f"{name}, which is a compact one", GENUINE, "altered", "claim_damaged", full=GENUINE.hex()),
    ]  # fmt: skip


def made():
    main = trusted(trust_list(ROOT, KEYS), catalogue(WORDS), good_status(STATUS_KEY))
    parts = good, not_entitled, altered, envelopes, signed_but_malformed, texts, with_full_claims
    return {"trust": {"main": main}, "vectors": [case for part in parts for case in part()]}
