"""Prints signatures made by OpenSSL (through the cryptography package), one a line: key, message, r||s with low s.

usage: openssl_signatures.py KEYS SIGNATURES_PER_KEY
"""

import os
import sys

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551

for _ in range(int(sys.argv[1])):
    key = ec.generate_private_key(ec.SECP256R1())
    spki = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    for index in range(int(sys.argv[2])):
        message = os.urandom(1 + index)
        r, s = utils.decode_dss_signature(key.sign(message, ec.ECDSA(hashes.SHA256())))
        signature = r.to_bytes(32, "big") + min(s, ORDER - s).to_bytes(32, "big")
        print(spki.hex(), message.hex(), signature.hex())
