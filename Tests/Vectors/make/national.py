"""SM2 with SM3, the national profile."""

from cases import trusted, vector
from claims import flipped
from formats import *  # noqa: F403
from formats import curves

ROOT, WORDS, TITLE = Key("root"), Key("catalogue"), Key("city title SM2", SM2)
STATUS_KEY = Key("status SM2", SM2)
STRANGER, P256_KEY = Key("stranger SM2", SM2), Key("city title")
GOOD = packed(claim(_6=None))
GENUINE = envelope(TITLE, GOOD)


def plain_ecdsa():
    """ECDSA on SM2's curve over SHA-256: another signature by the right key."""
    curve, number = curves.SM2, int.from_bytes(hashlib.sha256(to_be_signed(protected(TITLE), GOOD)).digest(), "big")
    r = curve.times(12_345)[0] % curve.n
    s = pow(12_345, -1, curve.n) * (number + r * TITLE.scalar) % curve.n
    return GENUINE[:-64] + curves.octets(r) + curves.octets(s)


def swapped(key, other):
    """A header that names the other algorithm, signed by the key."""
    header = protected(key, algorithm=other)
    return wrapped(header, GOOD, key.sign(to_be_signed(header, GOOD)))


def made():
    keys = [listed(WORDS, 1), listed(TITLE, 2, [CITY]), listed(P256_KEY, 2, [CITY]), listed(STATUS_KEY, 6)]
    wrong = "altered", "signature_wrong"
    place = GENUINE.index("额".encode())
    other_s = (curves.SM2.n - int.from_bytes(GENUINE[-32:], "big")).to_bytes(32, "big")
    return {
        "trust": {"main": trusted(trust_list(ROOT, keys), catalogue(WORDS), good_status(STATUS_KEY))},
        "vectors": [
            vector("SM2, genuine", GENUINE),
            vector("SM2, a sample", envelope(TITLE, packed(claim(_6=None, _15=True)))),
            vector("ES256 beside it in the same list", envelope(P256_KEY, GOOD)),
            vector("SM2, a bit of the payload changed", flipped(GENUINE, place + 2), *wrong),
            vector("SM2, a bit of r changed", flipped(GENUINE, -33), *wrong),
            vector("SM2, a bit of s changed", flipped(GENUINE, -1), *wrong),
            vector("SM2, n - s", GENUINE[:-32] + other_s, *wrong),
            vector("SM2, a signature of zeros", GENUINE[:-64] + bytes(64), *wrong),
            vector("SM2, by a stranger", envelope(STRANGER, GOOD), "untrusted", "key_unknown"),
            vector("SM2, another distinguishing identifier", envelope(TITLE, GOOD, identity=b"ALICE123@YAHOO.COM"), *wrong),
            vector("SM2, an empty distinguishing identifier", envelope(TITLE, GOOD, identity=b""), *wrong),
            vector("ECDSA with SHA-256 on SM2's curve", plain_ecdsa(), *wrong),
            vector("the header names ES256, the key is SM2", swapped(TITLE, ES256), *wrong),
            vector("the header names SM2, the key is P-256", swapped(P256_KEY, SM2), *wrong),
        ],
    }
