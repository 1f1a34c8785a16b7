"""The rules of the second implementation: claims, trust, status and the verdict. See second_reader.py."""

import hashlib
import zlib

from second_reader import (
    ALPHABET, DAY, DAYS, ES256, GRAVITY, MEDIA, OUTCOME, SM2, TIMES, UINT, Envelope, Fault, array, code, envelope_of,
    fields, flag, integer, is_key, need, octets, optional, read, text,
)  # fmt: skip

USES = {0: 2, 1: 3, 2: 4, 3: 5, 4: 5}


# Claims (claim.md)


def check_character(characters):
    product = 36
    for character in characters:
        product = (product + ALPHABET.index(character)) % 36 or 36
        product = product * 2 % 37
    return ALPHABET[(37 - product) % 36]


def is_ours(number):
    plain = len(number) == 18 and all(character in ALPHABET for character in number)
    return plain and check_character(number[:17]) == number[17]


def number(of):
    if of is not None and of.kind == 2:
        rest, found = int.from_bytes(octets(of, 11, 11), "big"), ""
        need(rest < 36**17)
        for _ in range(17):
            rest, digit = divmod(rest, 36)
            found = ALPHABET[digit] + found
        return found + check_character(found)
    found = text(of, 1, 40)
    need(all("!" <= character <= "~" for character in found) and not is_ours(found))
    return found


def compact_claim(payload):
    map = fields(read(payload, 400), *range(16), version=True)
    claim = {
        "kind": integer(map.get(1), 0, 4), "number": number(map.get(2)), "name": text(map.get(3), 1, 200),
        "identity": code(map.get(4), 2), "title": integer(map.get(5), 0, 999_999),
        "specialty": optional(map.get(6), text, 1, 200), "restriction": optional(map.get(7), integer, 0, 255),
        "route": integer(map.get(8), 0, 255), "qualified": integer(map.get(9), *DAYS),
        "issued": integer(map.get(10), *DAYS), "issuer": optional(map.get(11), code, 6),
        "status": [integer(one, 0, 2**32 - 1) for one in array(map.get(12), 2, 2)],
        "expires": optional(map.get(13), integer, *DAYS), "previous": optional(map.get(14), number),
        "sample": flag(map.get(15)),
    }  # fmt: skip
    named = claim["number"][:6] if is_ours(claim["number"]) else None
    need(claim["issuer"] != named)
    claim["issuer"] = claim["issuer"] or named
    need(claim["specialty"] is None or len(payload) <= 111)
    return claim


def copy_claim(payload):
    map = fields(read(payload, 400), *range(18), version=True)
    claim = {
        "kind": integer(map.get(1), 1, 1), "code": text(map.get(2), 13, 13), "purpose": text(map.get(3), 1, 200),
        "receiver": text(map.get(4), 1, 200), "issuer": code(map.get(5), 6), "issued": integer(map.get(6), *DAYS),
        "expires": integer(map.get(7), *DAYS), "status": [integer(one, 0, 2**32 - 1) for one in array(map.get(8), 2, 2)],
        "name": text(map.get(9), 1, 200), "identity": optional(map.get(10), code, 2),
        "title": optional(map.get(11), integer, 0, 999_999), "specialty": optional(map.get(12), text, 1, 200),
        "route": optional(map.get(13), integer, 0, 255), "qualified": optional(map.get(14), integer, *DAYS),
        "certified": optional(map.get(15), integer, *DAYS), "restriction": optional(map.get(16), integer, 0, 255),
        "sample": flag(map.get(17)),
    }  # fmt: skip
    need(0 <= claim["expires"] - claim["issued"] <= 90)
    return claim


def body(of):
    parts = array(of, 2, 2)
    return code(parts[0], 6), text(parts[1], 1, 200)


def full_claim(payload):
    map = fields(read(payload, 8192), *range(26), version=True)
    for key, low, high in ((2, 13, 13), (6, 1, 200), (8, 1, 200), (9, 1, 60), (11, 1, 60)):
        text(map.get(key), low, high)
    for key, reader, *bounds in ((5, integer, *DAYS), (20, octets, 32, 32), (23, text, 1, 200)):
        optional(map.get(key), reader, *bounds)
    optional(map.get(12), reviewing)
    optional(map.get(24), mongolian)
    optional(map.get(25), earlier)
    body(map.get(13))
    ground = array(map.get(15), 3, 3)
    integer(ground[0], 0, 1), text(ground[1], 1, 200), integer(ground[2], *DAYS)
    integer(map.get(17), *DAYS), octets(map.get(21), 32, 32)
    return {
        "compact": octets(map.get(1), 1, 400), "name": text(map.get(3), 1, 200), "identity": code(map.get(4), 2),
        "specialty": text(map.get(7), 0, 400), "rank": integer(map.get(10), 0, 5), "issuer": body(map.get(14))[0],
        "qualified": integer(map.get(16), *DAYS), "issued": integer(map.get(18), *DAYS),
        "restriction": optional(map.get(19), text, 1, 200), "previous": optional(map.get(22), earlier),
    }  # fmt: skip


def reviewing(of):
    parts = array(of, 2, 3)
    code(parts[0], 6), text(parts[1], 1, 200)
    [text(committee, 1, 400) for committee in parts[2:]]


def mongolian(of):
    map = fields(of, *range(1, 5))
    text(map.get(1), 1, 600), [optional(map.get(key), text, 1, 600) for key in (2, 3, 4)]


def earlier(of):
    parts = array(of, 2, 3)
    text(parts[1], 1, 200), [integer(day, *DAYS) for day in parts[2:]]
    return text(parts[0], 1, 60)


def agree(full, claim, payload):
    same = all(full[name] == claim[name] for name in ("name", "identity", "issuer", "qualified", "issued"))
    # The original of a conversion may have a number that the compact claim has no way to hold.
    same = same and (full["previous"] == claim["previous"] or claim["previous"] is None and claim["route"] == 4)
    specialty = claim["specialty"] in (None, full["specialty"])
    restriction = (full["restriction"] is None) == (claim["restriction"] is None)
    return full["compact"] == payload and same and full["rank"] == claim["title"] % 10 and specialty and restriction


# Trust (trust.md)


def trusted_key(of):
    map = fields(of, *range(1, 10))
    found = {
        "id": octets(map.get(1), 8, 8), "algorithm": integer(map.get(2), SM2, ES256),
        "spki": octets(map.get(3), 32, 512), "use": integer(map.get(4), 0, 7),
        "bodies": [code(one, 6) for one in array(map.get(5), 0, 1000)], "first": integer(map.get(6), *TIMES),
        "last": optional(map.get(7), integer, *TIMES), "state": array(map.get(8), 1, 2),
    }  # fmt: skip
    need(found["algorithm"] in (ES256, SM2))
    [octets(one, 64, 4096) for one in array(map.get(9), 0, 4)]
    kind = integer(found["state"][0], 0, 2)
    need(len(found["state"]) == (1 if kind == 0 else 2))
    found["state"] = kind, *(integer(one, *TIMES) for one in found["state"][1:])
    return found


def trust_list(payload):
    map = fields(read(payload, 4 << 20), *range(9), version=True)
    text(map.get(1), 1, 200), integer(map.get(2), 0, UINT), integer(map.get(3), *TIMES)
    return {
        "next": integer(map.get(4), *TIMES), "root": octets(map.get(5), 32, 512),
        "hosts": [text(one, 1, 253) for one in array(map.get(6), 0, 100)],
        "keys": [trusted_key(one) for one in array(map.get(7), 0, 5000)], "demo": flag(map.get(8)),
    }  # fmt: skip


def key_id(spki):
    return hashlib.sha256(spki).digest()[:8]


def was_good(key, time):
    inside = key["first"] <= time and (key["last"] is None or time < key["last"])
    return inside and (key["state"][0] == 0 or (key["state"][0] == 1 and time < key["state"][1]))


def opened(data, catalogue=None):
    """The trust list; a `Fault` with the code of trust.json when list or catalogue is refused."""
    try:
        envelope = Envelope(data)
        need(envelope.content == f"{MEDIA}trust+cbor")
        trust = trust_list(envelope.payload)
    except Fault:
        raise Fault("not_a_trust_list") from None
    signed = envelope.key_id == key_id(trust["root"]) and envelope.is_signed_by(trust["root"], envelope.algorithm)
    need(signed, "root_signature_wrong")
    for key in trust["keys"]:
        need(key["id"] == key_id(key["spki"]) and is_key(key["spki"], key["algorithm"]), "unfit_key")
    trust["keys"] = {key["id"]: key for key in trust["keys"]} if trust["keys"] else {}
    need(len(trust["keys"]) == len(trust_list(envelope.payload)["keys"]), "unfit_key")
    if catalogue is not None:
        check_catalogue(catalogue, trust)
    return trust


def check_catalogue(data, trust):
    try:
        envelope = Envelope(data)
        need(envelope.content == f"{MEDIA}catalogue+cbor")
        issued = catalogue(envelope.payload)
    except Fault:
        raise Fault("not_a_catalogue") from None
    key = trust["keys"].get(envelope.key_id)
    fit = key and key["use"] == 1 and was_good(key, issued) and envelope.is_signed_by(key["spki"], key["algorithm"])
    need(fit, "catalogue_signature_wrong")


def catalogue(payload):
    map = fields(read(payload, 4 << 20), *range(7), version=True)
    integer(map.get(1), 0, UINT)
    codes = [[body(one)[0] for one in array(map.get(3), 0, 10_000)], []]
    for title in array(map.get(4), 0, 10_000):
        parts = array(title, 4, 4)
        text(parts[1], 1, 200), text(parts[2], 1, 200), text(parts[3], 1, 60)
        codes[1].append(integer(parts[0], 0, 999_999))
    for key in (5, 6):
        words = [array(one, 2, 2) for one in array(map.get(key), 0, 256)]
        [text(one[1], 1, 200) for one in words]
        codes.append([integer(one[0], 0, 255) for one in words])
    need(all(sorted(set(each)) == each for each in codes))
    return integer(map.get(2), *TIMES)


# Status (status.md)


def status_list(data, trust):
    """A list that counts; a `Fault` with the reason of verdict.md otherwise."""
    try:
        envelope = Envelope(data)
        need(envelope.content == f"{MEDIA}status+cbor")
        found = status_payload(envelope.payload)
    except Fault:
        raise Fault("status_list_unreadable") from None
    key = trust["keys"].get(envelope.key_id)
    need(key, "status_list_foreign")
    need(key["use"] == 6 and was_good(key, found["issued"]), "status_list_key_unfit")
    need(envelope.is_signed_by(key["spki"], key["algorithm"]), "status_list_signature_wrong")
    inflater = zlib.decompressobj()
    try:
        found["bits"] = inflater.decompress(found["deflated"], (1 << 20) + 1)
    except zlib.error:
        raise Fault("status_list_unreadable") from None
    whole = inflater.eof and not inflater.unused_data and len(found["bits"]) <= 1 << 20
    need(whole, "status_list_unreadable")
    return found


def status_payload(payload):
    map = fields(read(payload, 4 << 20), *range(8), version=True)
    pairs = [array(one, 2, 2) for one in array(map[7], 1, 100_000)] if 7 in map else []
    cancelled = [(integer(one[0], 0, 2**32 - 1), integer(one[1], *DAYS)) for one in pairs]
    indices = [index for index, _ in cancelled]
    need(indices == sorted(set(indices)) and integer(map.get(4), 0, UINT) == 2)
    return {
        "list": integer(map.get(1), 0, 2**32 - 1), "issued": integer(map.get(2), *TIMES),
        "ttl": integer(map.get(3), 0, 2_678_400), "deflated": octets(map.get(5), 1, (1 << 20) + 4096),
        "day": optional(map.get(6), integer, *DAYS), "cancelled": dict(cancelled),
    }  # fmt: skip


def entry(found, index):
    bits = found["bits"]
    return bits[index // 4] >> index % 4 * 2 & 3 if index // 4 < len(bits) else None


def ended(found, index, day):
    """Why an entry was void on a day: 撤销 from the beginning, 注销 from its own day."""
    if entry(found, index) != 1:
        return None
    if index not in found["cancelled"]:
        return "status_revoked"
    return "status_cancelled" if found["cancelled"][index] <= day else None


def named(found, index):
    if entry(found, index) == 1:
        return "status_cancelled" if index in found["cancelled"] else "status_revoked"
    return {2: "status_suspended", 3: "status_superseded"}.get(entry(found, index))


def by_lists(lists, claim, now, day, trust):
    good, faults = [], []
    for data in lists:
        try:
            good.append(status_list(data, trust))
        except Fault as fault:
            faults.append(str(fault))
    (number, index), absence = claim["status"], faults[0] if faults else "status_list_missing"
    mine = [one for one in good if one["list"] == number]
    present = max((one for one in mine if one["day"] is None), key=lambda one: one["issued"], default=None)
    if day is None:
        return for_today(present, index, now) if present else absence
    if day < claim["issued"]:
        return "status_before_issue"
    if present and ended(present, index, day):
        return ended(present, index, day)
    of_day = max((one for one in mine if one["day"] == day), key=lambda one: one["issued"], default=None)
    if of_day is None:
        return absence if faults else "status_day_missing"
    if entry(of_day, index) is None:
        return "status_entry_missing"
    return ended(of_day, index, day) if entry(of_day, index) == 1 else named(of_day, index)


def for_today(found, index, now):
    if entry(found, index) is None:
        return "status_entry_missing"
    if found["issued"] > now + 300_000:
        return "status_from_future"
    if named(found, index):
        return named(found, index)
    return "status_stale" if now - found["issued"] > min(found["ttl"] * 1000, DAY) else None


def by_register(status, as_of, now):
    bad = f"status_{'not_registered' if status == 'not_registered' else status}"
    if status != "valid":
        return bad
    return "status_stale" if now - as_of > DAY else None


# The verdict (verdict.md)


def entitled(key, claim, trust):
    need(key["use"] == USES[claim["kind"]], "key_for_other_use")
    need(claim["sample"] or not trust["demo"], "demo_key")
    need(claim["issuer"] in key["bodies"], "key_for_other_body")


def in_time(key, claim, trust, now, day):
    begin = claim["issued"] * DAY - 8 * 3_600_000
    need(now >= begin, "issued_in_future")
    need(begin + DAY > key["first"] and (key["last"] is None or begin < key["last"]), "key_not_valid_then")
    need(key["state"][0] != 1 or begin < key["state"][1], "key_retired_before")
    need(key["state"][0] != 2, "key_compromised")
    if claim["expires"] is not None:
        over = now >= (claim["expires"] + 1) * DAY - 8 * 3_600_000 if day is None else day > claim["expires"]
        need(not over, "copy_expired")
    need(now < trust["next"], "trust_list_stale")


def reason_of(check, *arguments):
    try:
        check(*arguments)
    except Fault as fault:
        return str(fault)


def checked_full(data, claim, payload, trust):
    envelope = Envelope(data)
    need(envelope.content == f"{MEDIA}claim+cbor")
    full = full_claim(envelope.payload)
    key = trust["keys"].get(envelope.key_id)
    need(key, "key_unknown")
    need(envelope.is_signed_by(key["spki"], key["algorithm"]), "signature_wrong")
    entitled(key, claim, trust)
    need(agree(full, claim, payload), "claims_differ")


def reasons(vector, trust):
    """Every reason against the claim, in any order."""
    host, data = envelope_of(vector["text"])
    envelope = Envelope(data)
    need(envelope.content in (None, f"{MEDIA}copy+cbor"), "other_content")
    claim = (compact_claim if envelope.content is None else copy_claim)(envelope.payload)
    key = trust["keys"].get(envelope.key_id)
    address = None if host in trust["hosts"] or "full" in vector else "address_not_official"
    if key is None or not envelope.is_signed_by(key["spki"], key["algorithm"]):
        return ["key_unknown" if key is None else "signature_wrong", address]
    now, status, day = vector["at"], vector["status"], vector.get("day")
    found = [address, reason_of(entitled, key, claim, trust), reason_of(in_time, key, claim, trust, now, day)]
    if "full" in vector:
        found.append(reason_of(checked_full, bytes.fromhex(vector["full"]), claim, envelope.payload, trust))
    if status == "lists":
        found.append(by_lists([bytes.fromhex(one) for one in vector["lists"]], claim, now, day, trust))
    elif status == "unavailable":
        found.append("status_unavailable")
    elif status != "waived":
        found.append(by_register(status, vector["statusAsOf"], now))
    return found


def verdict(vector, trust):
    """Outcome, and the reasons that made it."""
    try:
        found = {one for one in reasons(vector, trust) if one}
    except Fault as fault:
        found = {str(fault)}
    stale = "valid" if vector["status"] == "waived" else "indeterminate"
    outcomes = {one: OUTCOME.get(one, stale) for one in found}
    outcome = min(outcomes.values(), key=GRAVITY.index, default="valid")
    return outcome, {one for one in found if outcomes[one] == outcome and outcome != "valid"}
