"""ECDSA on P-256 (RFC 6979) and SM2 with SM3 (GB/T 32918.2), in plain numbers, for vectors alone.

Slow and not constant in time: a key made here is public by its seed, so there is nothing to guard.
"""

import hashlib
import hmac


class Curve:
    def __init__(self, p, a, n, x, y):
        self.p, self.a, self.n, self.base = p, a, n, (x, y)

    def add(self, left, right):
        if left is None or right is None:
            return left or right
        if left[0] == right[0] and (left[1] + right[1]) % self.p == 0:
            return None
        if left == right:
            slope = (3 * left[0] * left[0] + self.a) * pow(2 * left[1], -1, self.p)
        else:
            slope = (right[1] - left[1]) * pow(right[0] - left[0], -1, self.p)
        x = (slope * slope - left[0] - right[0]) % self.p
        return x, (slope * (left[0] - x) - left[1]) % self.p

    def times(self, scalar, point=None):
        point, result = point or self.base, None
        for bit in bin(scalar)[2:]:
            result = self.add(result, result)
            if bit == "1":
                result = self.add(result, point)
        return result


P256 = Curve(
    0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF,
    0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFC,
    0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)
SM2 = Curve(
    0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF,
    0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFC,
    0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123,
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)
SM2_B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93


def octets(number):
    return number.to_bytes(32, "big")


def nonces(scalar, digest, order):
    """Secret numbers of RFC 6979, 3.2, with HMAC-SHA-256."""
    seed = octets(scalar) + octets(int.from_bytes(digest, "big") % order)
    key, value = b"\0" * 32, b"\1" * 32
    for mark in (b"\0", b"\1"):
        key = hmac.digest(key, value + mark + seed, "sha256")
        value = hmac.digest(key, value, "sha256")
    while True:
        value = hmac.digest(key, value, "sha256")
        if 1 <= int.from_bytes(value, "big") < order:
            yield int.from_bytes(value, "big")
        key = hmac.digest(key, value + b"\0", "sha256")
        value = hmac.digest(key, value, "sha256")


def sign_p256(scalar, message):
    """r and s with s in the lower half."""
    digest = hashlib.sha256(message).digest()
    number, order = int.from_bytes(digest, "big"), P256.n
    for nonce in nonces(scalar, digest, order):
        r = P256.times(nonce)[0] % order
        s = pow(nonce, -1, order) * (number + r * scalar) % order
        if r and s:
            return octets(r) + octets(min(s, order - s))


def sm2_digest(point, message, identity=b"1234567812345678"):
    """e of GB/T 32918.2, 6.1: SM3 of Z and the message."""
    curve = SM2.a, SM2_B, *SM2.base, *point
    z = sm3((len(identity) * 8).to_bytes(2, "big") + identity + b"".join(map(octets, curve)))
    return sm3(z + message)


def sign_sm2(scalar, message, identity=b"1234567812345678"):
    digest = sm2_digest(SM2.times(scalar), message, identity)
    number, order = int.from_bytes(digest, "big"), SM2.n
    for nonce in nonces(scalar, digest, order):
        r = (number + SM2.times(nonce)[0]) % order
        s = pow(1 + scalar, -1, order) * (nonce - r * scalar) % order
        if r and s and (r + nonce) % order:
            return octets(r) + octets(s)


def sm3(message):
    """GB/T 32905."""
    state = [0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E]
    padded = message + b"\x80" + b"\0" * (-(len(message) + 9) % 64) + (len(message) * 8).to_bytes(8, "big")
    for start in range(0, len(padded), 64):
        state = [left ^ right for left, right in zip(state, sm3_block(state, padded[start : start + 64]))]
    return b"".join(word.to_bytes(4, "big") for word in state)


def turned(word, places):
    places %= 32
    return (word << places | word >> (32 - places)) & 0xFFFFFFFF


def sm3_words(block):
    words = [int.from_bytes(block[start : start + 4], "big") for start in range(0, 64, 4)]
    for place in range(16, 68):
        mixed = words[place - 16] ^ words[place - 9] ^ turned(words[place - 3], 15)
        spread = mixed ^ turned(mixed, 15) ^ turned(mixed, 23)
        words.append(spread ^ turned(words[place - 13], 7) ^ words[place - 6])
    return words


def sm3_block(state, block):
    words, (a, b, c, d, e, f, g, h) = sm3_words(block), state
    for step in range(64):
        constant = 0x79CC4519 if step < 16 else 0x7A879D8A
        first = turned((turned(a, 12) + e + turned(constant, step)) & 0xFFFFFFFF, 7)
        second = first ^ turned(a, 12)
        choice = a ^ b ^ c if step < 16 else (a & b) | (a & c) | (b & c)
        other = e ^ f ^ g if step < 16 else (e & f) | (~e & g)
        left = (choice + d + second + (words[step] ^ words[step + 4])) & 0xFFFFFFFF
        right = (other + h + first + words[step]) & 0xFFFFFFFF
        a, b, c, d = left, a, turned(b, 9), c
        e, f, g, h = right ^ turned(right, 9) ^ turned(right, 17), e, turned(f, 19), g
    return a, b, c, d, e, f, g, h
