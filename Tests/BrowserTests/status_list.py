"""Status lists for the stand-in of the verifier."""

import time
import zlib


def status_list(first, age, bomb=False):
    """An envelope as docs/formats/status.md has it; its last 13 bytes tell the stand-in when it was issued."""
    bits = bytes([first]) + bytes((1 << 24) if bomb else 9999)
    payload = b"\xa3" + b"\x00\x01" + b"\x01\x07" + b"\x05" + byte_string(zlib.compress(bits))
    issued = str(int(time.time() * 1000) - age * 1000).encode()
    return b"\xd2\x84" + byte_string(b"header") + b"\xa0" + byte_string(payload) + byte_string(b"s" * 51 + issued)


def byte_string(content):
    size = len(content)
    head = bytes([0x40 + size]) if size < 24 else bytes([0x58, size]) if size < 256 else b"\x59" + size.to_bytes(2, "big")
    return head + content if size < 65536 else b"\x5a" + size.to_bytes(4, "big") + content
