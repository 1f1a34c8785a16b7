"""Makes a P-256 key and signs a compact claim with cbor2 and cwt: an envelope that ours must read.

Prints one JSON object: the key, the payload, the envelope as cwt made it and with s in the lower half.
"""

import hashlib
import json

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cwt import COSE, COSEKey

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
CLAIM = {
    0: 1, 1: 0, 2: "NM-2019/0042", 3: "额尔德木图·巴根", 4: "8X", 5: 5013, 6: "道路与桥梁", 8: 1, 9: 18200, 10: 18240,
    11: "150400", 12: [3, 77123],
}  # fmt: skip


def with_s(message, in_upper_half):
    parts = list(message.value)
    s = int.from_bytes(parts[3][32:], "big")
    if (s > ORDER // 2) != in_upper_half:
        s = ORDER - s
    parts[3] = parts[3][:32] + s.to_bytes(32, "big")
    return cbor2.dumps(cbor2.CBORTag(18, parts), canonical=True)


def main():
    key = ec.generate_private_key(ec.SECP256R1())
    spki = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    key_id = hashlib.sha256(spki).digest()[:8]
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    payload = cbor2.dumps(CLAIM, canonical=True)
    made = COSE.new().encode(payload, COSEKey.from_pem(pem, kid=key_id), protected={1: -7, 4: key_id})
    message = cbor2.loads(made)
    upper, lower = with_s(message, True), with_s(message, False)
    assert made in (upper, lower), "cwt wrote other bytes than deterministic ones"
    values = {"key": spki, "payload": payload, "lower": lower, "upper": upper}
    print(json.dumps({name: value.hex() for name, value in values.items()}))


main()
