"""Inputs of 20 MB, which mutation does not reach in a minute. Without an argument: their names."""

import sys

LIMIT = 20 << 20


def filled(head, part, tail=b""):
    return head + part * ((LIMIT - len(head) - len(tail)) // len(part)) + tail


def cbor_array(item):
    return filled(b"\x9a" + ((LIMIT - 5) // len(item)).to_bytes(4, "big"), item)


PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
INPUTS = {
    "zeros": lambda: bytes(LIMIT),
    "digits": lambda: filled(b"https://h.example/v#", b"9"),
    "cbor-small-items": lambda: cbor_array(b"\x00"),
    "cbor-empty-maps": lambda: cbor_array(b"\xa0"),
    "cbor-nested": lambda: cbor_array(b"\x81\x81\x81\x81\x81\x00"),
    "cbor-one-string": lambda: filled(b"\x5a" + (LIMIT - 5).to_bytes(4, "big"), b"\x00"),
    "cose-huge-payload": lambda: filled(
        b"\xd2\x84\x4d\xa2\x01\x26\x04\x48\1\1\1\1\1\1\1\1\xa0\x5a" + (4_000_000).to_bytes(4, "big"), b"\x80"
    ),
    "pdf-many-objects": lambda: filled(PDF, b"1 0 obj\n0\nendobj\n", b"startxref\n15\n%%EOF\n"),
    "pdf-open-brackets": lambda: filled(PDF + b"1 0 obj\n", b"[", b"startxref\n15\n%%EOF\n"),
    "pdf-open-dictionaries": lambda: filled(PDF + b"1 0 obj\n", b"<</A", b"startxref\n15\n%%EOF\n"),
    "pdf-numbers": lambda: filled(PDF + b"1 0 obj\n[", b"1 ", b"]\nendobj\nstartxref\n15\n%%EOF\n"),
    "pdf-strings": lambda: filled(PDF + b"1 0 obj\n", b"(", b"startxref\n15\n%%EOF\n"),
    "pdf-xref": lambda: filled(PDF + b"xref\n0 1000000\n", b"0000000015 00000 n \n", b"startxref\n15\n%%EOF\n"),
    "pdf-comments": lambda: filled(PDF, b"%\n", b"startxref\n15\n%%EOF\n"),
}


def main(names):
    if names:
        sys.stdout.buffer.write(INPUTS[names[0]]())
    else:
        print("\n".join(INPUTS))


main(sys.argv[1:])
