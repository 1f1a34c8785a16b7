"""What a compromised key had signed before: root-signed lists, and claims on and off them."""

import hashlib

from cases import trusted, vector
from claims import GENUINE, KEYS, ROOT, STRANGER, TITLE, WORDS, flipped, packed
from formats import (
    BEFORE, CITY, DAY, FULL, ISSUED_ON, NOW, TRUST, catalogue, claim, envelope, full_claim, listed, trust_list,
)  # fmt: skip

MORNING = ISSUED_ON * DAY - 8 * 3_600_000
STOLEN = NOW - DAY
FULL_CLAIM = full_claim(packed(claim()))
GENUINE_DIGESTS = [hashlib.sha256(payload).digest() for payload in (packed(claim()), FULL_CLAIM)]
OTHERS = [hashlib.sha256(b"another claim").digest()]


def payload(digests, key=TITLE, time=STOLEN, issued=NOW, **changes):
    fields = {0: 1, 1: key.id, 2: time, 3: issued, 4: b"".join(digests)}
    return packed(fields | {int(name[1:]): value for name, value in changes.items()})


def part(digests=(), signer=ROOT, content=BEFORE, **options):
    return envelope(signer, payload(sorted(digests), **options), content)


def state(*before, time=STOLEN):
    key = listed(TITLE, 2, [CITY], (2, time))
    return trusted(trust_list(ROOT, [KEYS[0], key]), catalogue(WORDS), before=before)


def lists():
    return {
        "on the list": state(part(GENUINE_DIGESTS + OTHERS)),
        "no list": state(),
        "not on the list": state(part(OTHERS)),
        "an empty list": state(part()),
        "in two parts": state(part(GENUINE_DIGESTS[:1]), part(GENUINE_DIGESTS[1:])),
        "the compact claim alone": state(part(GENUINE_DIGESTS[:1])),
        "a list for a later time": state(part(GENUINE_DIGESTS, time=STOLEN + 1)),
        "a list for an earlier time": state(part(GENUINE_DIGESTS, time=STOLEN - 1)),
        "a newer list without it": state(part(GENUINE_DIGESTS, issued=NOW - 1), part(OTHERS)),
        "a newer list with it": state(part(GENUINE_DIGESTS), part(OTHERS, issued=NOW - 1)),
        "a newer list for a later time": state(part(GENUINE_DIGESTS, issued=NOW - 1), part(OTHERS, time=STOLEN + 1)),
        "a list of another key": state(part(GENUINE_DIGESTS, key=STRANGER)),
        "stolen the moment the day of issue begins": state(part(GENUINE_DIGESTS, time=MORNING), time=MORNING),
        "stolen on the day of issue": state(part(GENUINE_DIGESTS, time=MORNING + 1), time=MORNING + 1),
    }


def cases():
    good = {"on the list", "in two parts", "the compact claim alone", "a list for an earlier time", "a newer list with it"}
    good |= {"stolen on the day of issue", "a newer list for a later time"}
    untrusted = ("untrusted", "key_compromised")
    forged = envelope(TITLE, packed(claim(_3="伪造者")))
    wrapped = {"full": envelope(TITLE, full_claim(packed(claim()), _8="高级工程师"), FULL).hex()}
    genuine = {"full": envelope(TITLE, FULL_CLAIM, FULL).hex()}
    made = [vector(f"before: {name}", GENUINE, *(() if name in good else untrusted), trust=name) for name in lists()]
    return made + [
        vector("before: forged with the stolen key and dated back", forged, *untrusted, trust="on the list"),
        vector("before: both claims on the list", GENUINE, trust="on the list", **genuine),
        vector("before: both claims in two parts", GENUINE, trust="in two parts", **genuine),
        vector("before: the full claim not on the list", GENUINE, *untrusted, trust="the compact claim alone", **genuine),
        vector("before: another full claim around a listed one", GENUINE, *untrusted, trust="on the list", **wrapped),
    ]


def case(name, octets, fault=None):
    return {"name": name, "list": octets.hex(), "fault": fault}


def signed(octets):
    return envelope(ROOT, octets, BEFORE)


def forms():
    no_list, wrong = "not_a_list_of_issued", "list_of_issued_signature_wrong"
    two = sorted(GENUINE_DIGESTS)
    good = part(GENUINE_DIGESTS)
    return [
        case("good", good),
        case("empty", part()),
        case("signed by another root", part(GENUINE_DIGESTS, signer=STRANGER), wrong),
        case("signed by the stolen key itself", part(GENUINE_DIGESTS, signer=TITLE), wrong),
        case("a bit of the signature changed", flipped(good, -1), wrong),
        case("a bit of a digest changed", flipped(good, -70), wrong),
        case("digests that descend", signed(payload(two[::-1])), no_list),
        case("a digest twice", signed(payload(two[:1] * 2)), no_list),
        case("a digest cut short", signed(payload([two[0], two[1][:31]])), no_list),
        case("digests as an array", signed(payload([], _4=two)), no_list),
        case("version 2", signed(payload(two, _0=2)), no_list),
        case("an unknown key", signed(payload(two, _5=1)), no_list),
        case("a key id of seven bytes", signed(payload(two, _1=TITLE.id[:7])), no_list),
        case("the content type of a trust list", part(GENUINE_DIGESTS, content=TRUST), no_list),
        case("cut short", good[:-1], no_list),
        case("bytes behind it", good + b"\0", no_list),
        case("nothing", b"", no_list),
    ]


def made():
    return {"trust": lists(), "vectors": cases(), "forms": {"under": "no list", "lists": forms()}}
