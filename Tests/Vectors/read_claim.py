"""Reads a QR text with nothing of ours: decimal groups, cbor2, and the COSE of the cwt package.

usage: read_claim.py TRUST_LIST QR_TEXT    prints the claim's map as one JSON object
"""

import json
import sys

import cbor2
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key
from cwt import COSE, COSEKey

DIGITS = {3: 1, 5: 2, 8: 3, 10: 4, 13: 5, 15: 6, 17: 7}


def envelope_bytes(text):
    address, digits = text.split("#")
    assert address.startswith("https://") and address.endswith("/v"), address
    groups = [digits[start : start + 17] for start in range(0, len(digits), 17)]
    return b"".join(int(group).to_bytes(DIGITS[len(group)], "big") for group in groups)


def cose_key(spki, key_id):
    pem = load_der_public_key(spki).public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return COSEKey.from_pem(pem, kid=key_id)


def opened(envelope, spki):
    message = cbor2.loads(envelope)
    assert message.tag == 18 and cbor2.dumps(message, canonical=True) == envelope, "not deterministic"
    protected = cbor2.loads(message.value[0])
    payload = COSE.new().decode(envelope, cose_key(spki, protected[4]))
    assert cbor2.dumps(cbor2.loads(payload), canonical=True) == payload, "not deterministic"
    return protected, cbor2.loads(payload)


def main(trust_path, text):
    trust_envelope = open(trust_path, "rb").read()
    unverified = cbor2.loads(cbor2.loads(trust_envelope).value[2])
    protected, trust = opened(trust_envelope, unverified[5])
    assert protected[3] == "application/vnd.titlecert.trust+cbor", protected
    envelope = envelope_bytes(text)
    key_id = cbor2.loads(cbor2.loads(envelope).value[0])[4]
    key = next(key for key in trust[7] if key[1] == key_id)
    _, claim = opened(envelope, key[3])
    assert key[4] == 2, "not a title key"
    claim = {str(name): value.hex() if isinstance(value, bytes) else value for name, value in claim.items()}
    print(json.dumps({"claim": claim, "bodies": key[5], "size": len(envelope)}, ensure_ascii=False))


main(sys.argv[1], sys.argv[2])
