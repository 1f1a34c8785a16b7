"""A second implementation, written from docs/formats/{claim,qr,trust,status,verdict}.md: no line of it is ours.

Here are the bytes: CBOR, the QR text, the envelope and its signatures, on the standard library and, for ES256, the
package `cryptography`. second_rules.py has the rules, second_judge.py judges the vectors with both. X.509 is not read:
the published trust lists hold no certificates.
"""

import hashlib
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

sys.dont_write_bytecode = True
MEDIA = "application/vnd.titlecert."
ES256, SM2 = -7, -70001
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
SPKI = {
    ES256: bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004"),
    SM2: bytes.fromhex("3059301306072a8648ce3d020106082a811ccf5501822d03420004"),
}
DAY = 86_400_000
DAYS, TIMES = (-719_162, 2_932_896), (-62_135_596_800_000, 253_402_300_799_999)
UINT = 2**64 - 1
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
GRAVITY = [
    "unsupported", "altered", "untrusted", "not_found", "revoked", "superseded", "suspended", "expired",
    "indeterminate", "valid",
]  # fmt: skip
REASONS = {
    "unsupported": "not_our_format newer_version other_content",
    "altered": "claim_damaged signature_wrong claims_differ",
    "untrusted": "key_unknown key_for_other_use key_for_other_body demo_key key_not_valid_then key_retired_before "
    "key_compromised address_not_official",
    "not_found": "status_not_registered",
    "revoked": "status_revoked status_cancelled",
    "superseded": "status_superseded",
    "suspended": "status_suspended",
    "expired": "copy_expired",
    "indeterminate": "issued_in_future status_unavailable status_stale status_list_missing status_list_unreadable "
    "status_list_foreign status_list_key_unfit status_list_signature_wrong status_entry_missing status_from_future "
    "status_day_missing status_before_issue",
}
OUTCOME = {reason: outcome for outcome, reasons in REASONS.items() for reason in reasons.split()}


class Fault(Exception):
    """Why something is not what it should be: a reason of verdict.md."""


def need(holds, reason="claim_damaged"):
    if not holds:
        raise Fault(reason)


# CBOR (claim.md, "Encoding")


class Item:
    """`kind` is the major type; `value` an int, bytes, str, list, or a dict in the order of its keys."""

    def __init__(self, kind, value):
        self.kind, self.value = kind, value


def head(data, at):
    need(at < len(data))
    major, short = data[at] >> 5, data[at] & 31
    if short < 24:
        return major, short, at + 1
    need(short < 28)
    size = 1 << (short - 24)
    need(len(data) - at > size)
    value = int.from_bytes(data[at + 1 : at + 1 + size], "big")
    need(major != 7 and value >= (24 if size == 1 else 1 << size * 4))
    return major, value, at + 1 + size


def item(data, at, depth=0):
    need(depth <= 8)
    major, value, at = head(data, at)
    if major in (0, 1):
        return Item(major, value if major == 0 else -1 - value), at
    if major in (2, 3):
        need(value <= len(data) - at)
        return Item(major, data[at : at + value]), at + value
    if major == 4:
        need(value <= len(data) - at)
        return sequence(data, at, depth, value)
    if major == 5:
        need(value * 2 <= len(data) - at)
        return mapping(data, at, depth, value)
    if major == 6:
        inner, at = item(data, at, depth + 1)
        return Item(6, (value, inner)), at
    need(value in (20, 21, 22))
    return Item(7, value), at


def sequence(data, at, depth, count):
    items = []
    for _ in range(count):
        one, at = item(data, at, depth + 1)
        items.append(one)
    return Item(4, items), at


def mapping(data, at, depth, count):
    entries, last = {}, b""
    for _ in range(count):
        start = at
        key, at = item(data, at, depth + 1)
        need(last < data[start:at])
        last = data[start:at]
        value, at = item(data, at, depth + 1)
        entries[key.value if key.kind == 0 else last] = value
    return Item(5, entries), at


def read(data, limit):
    need(len(data) <= limit)
    found, end = item(data, 0)
    need(end == len(data))
    return found


def fields(of, *known, version=False):
    need(of.kind == 5 and all(isinstance(key, int) and key in known for key in of.value))
    if version:
        need(integer(of.value.get(0), 0, UINT) == 1, "newer_version")
    return of.value


def integer(of, low, high):
    need(of is not None and of.kind in (0, 1) and low <= of.value <= high)
    return of.value


def octets(of, low, high):
    need(of is not None and of.kind == 2 and low <= len(of.value) <= high)
    return of.value


def array(of, low, high):
    need(of is not None and of.kind == 4 and low <= len(of.value) <= high)
    return of.value


def text(of, low, high):
    need(of is not None and of.kind == 3 and low <= len(of.value) <= high)
    try:
        found = of.value.decode("utf-8")
    except UnicodeDecodeError:
        raise Fault("claim_damaged") from None
    need(not any(is_forbidden(ord(character)) for character in found))
    return found


def is_forbidden(point):
    ranges = (
        (0, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x61C, 0x61C), (0x200B, 0x200B), (0x200E, 0x200F), (0x2028, 0x202E),
        (0x2060, 0x206F), (0xFEFF, 0xFEFF), (0xFDD0, 0xFDEF), (0xFFF9, 0xFFFB), (0xE0000, 0xE0FFF),
    )  # fmt: skip
    return any(low <= point <= high for low, high in ranges) or point & 0xFFFE == 0xFFFE


def code(of, count):
    found = text(of, count, count)
    need(all(character in ALPHABET for character in found))
    return found


def flag(of):
    need(of is None or (of.kind, of.value) == (7, 21))
    return of is not None


def optional(of, reader, *bounds):
    return None if of is None else reader(of, *bounds)


# The QR text (qr.md)


def envelope_of(qr):
    whole = qr.encode()
    need(len(whole) <= 3000)
    before, mark, digits = qr.partition("#")
    need(mark and digits and before.startswith("https://") and before.endswith("/v"), "not_our_format")
    host = before[8:-2]
    need(1 <= len(host) <= 253, "not_our_format")
    need(all(character in "abcdefghijklmnopqrstuvwxyz0123456789.-:" for character in host), "not_our_format")
    found = b""
    for start in range(0, len(digits), 17):
        group = digits[start : start + 17]
        need(len(group) in (3, 5, 8, 10, 13, 15, 17) and group.isascii() and group.isdecimal())
        size = (3, 5, 8, 10, 13, 15, 17).index(len(group)) + 1
        need(int(group) < 256**size)
        found += int(group).to_bytes(size, "big")
    need(len(found) <= 1000)
    return host, found


# Envelopes and signatures (claim.md, "Envelope")


class Envelope:
    def __init__(self, data):
        tagged = read(data, 4 << 20)
        need(tagged.kind == 6 and tagged.value[0] == 18)
        parts = array(tagged.value[1], 4, 4)
        fields(parts[1])
        self.header = octets(parts[0], 0, 128)
        header = fields(read(self.header, 128), 1, 3, 4)
        self.algorithm = integer(header.get(1), -(2**63), 2**63 - 1)
        need(self.algorithm in SPKI, "newer_version")
        self.key_id = octets(header.get(4), 8, 8)
        self.content = optional(header.get(3), text, 1, 100)
        names = [f"{MEDIA}{name}+cbor" for name in ("claim", "trust", "catalogue", "status", "copy")]
        need(self.content is None or self.content in names, "other_content")
        self.payload, self.signature = octets(parts[2], 1, 4 << 20), octets(parts[3], 64, 64)

    def is_signed_by(self, spki, algorithm):
        signed = b"\x84" + string(3, b"Signature1") + string(2, self.header) + string(2, b"") + string(2, self.payload)
        if algorithm != self.algorithm or not is_key(spki, algorithm):
            return False
        r, s = int.from_bytes(self.signature[:32], "big"), int.from_bytes(self.signature[32:], "big")
        return (is_es256 if algorithm == ES256 else is_sm2)(spki[27:], signed, r, s)


def string(major, content):
    size = len(content)
    if size < 24:
        return bytes([major << 5 | size]) + content
    width = 1 if size < 256 else 2 if size < 65_536 else 4
    return bytes([major << 5 | {1: 24, 2: 25, 4: 26}[width]]) + size.to_bytes(width, "big") + content


def is_key(spki, algorithm):
    if len(spki) != 91 or not spki.startswith(SPKI[algorithm]):
        return False
    if algorithm == SM2:
        x, y = int.from_bytes(spki[27:59], "big"), int.from_bytes(spki[59:], "big")
        return x < P and y < P and (y * y - x * x * x - A * x - B) % P == 0
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), b"\x04" + spki[27:])
        return True
    except ValueError:
        return False


def is_es256(point, message, r, s):
    if not (0 < r < P256_ORDER and 0 < s <= P256_ORDER // 2):
        return False
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), b"\x04" + point)
    try:
        key.verify(encode_dss_signature(r, s), message, ec.ECDSA(hashes.SHA256()))
        return True
    except InvalidSignature:
        return False


P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
A = P - 3
B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
G = (
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)


def is_sm2(point, message, r, s):
    """GB/T 32918.2, section 7, under the user id of GM/T 0009."""
    t = (r + s) % N
    if not (0 < r < N and 0 < s < N and t):
        return False
    user = b"1234567812345678"
    parameters = b"".join(number.to_bytes(32, "big") for number in (A, B, *G))
    digest = hashlib.new("sm3", hashlib.new("sm3", b"\x00\x80" + user + parameters + point).digest() + message).digest()
    key = int.from_bytes(point[:32], "big"), int.from_bytes(point[32:], "big")
    found = plus(times(s, G), times(t, key))
    return found is not None and (int.from_bytes(digest, "big") + found[0]) % N == r


def plus(left, right):
    if left is None or right is None:
        return left or right
    if left[0] == right[0] and (left[1] + right[1]) % P == 0:
        return None
    if left == right:
        slope = (3 * left[0] ** 2 + A) * pow(2 * left[1], -1, P) % P
    else:
        slope = (right[1] - left[1]) * pow(right[0] - left[0], -1, P) % P
    x = (slope**2 - left[0] - right[0]) % P
    return x, (slope * (left[0] - x) - left[1]) % P


def times(scalar, point):
    found = None
    for bit in bin(scalar)[2:]:
        found = plus(found, found)
        found = plus(found, point) if bit == "1" else found
    return found
