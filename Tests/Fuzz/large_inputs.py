"""Inputs of 20 MB, and small ones that say that they are large, which mutation does not reach in a minute. Without an argument: their names."""

import struct
import sys
import zlib

LIMIT = 20 << 20


def filled(head, part, tail=b""):
    return head + part * ((LIMIT - len(head) - len(tail)) // len(part)) + tail


def cbor_array(item):
    return filled(b"\x9a" + ((LIMIT - 5) // len(item)).to_bytes(4, "big"), item)


def zeros(count):
    """So many zeros, deflated."""
    packer, packed = zlib.compressobj(9), b""
    for start in range(0, count, 1 << 20):
        packed += packer.compress(bytes(min(1 << 20, count - start)))
    return packed + packer.flush()


def png(side, depth, color, interlaced, packed):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", side, side, depth, color, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def segment(marker, data):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def jpeg(side, components, frame, scans):
    """A picture of one gray: with one code of one bit, every block is a few zero bits."""
    numbers = range(1, components + 1)
    sof = struct.pack(">BHHB", 8, side, side, components) + b"".join(bytes([n, 0x11, 0]) for n in numbers)
    table = bytes([1] + [0] * 15 + [0])
    head = b"\xff\xd8" + segment(0xDB, b"\0" + b"\1" * 64) + segment(frame, sof)
    head += segment(0xC4, b"\0" + table) + segment(0xC4, b"\x10" + table)
    blocks, last = (side // 8) ** 2, 0 if frame == 0xC2 else 63
    bits = blocks * (1 if frame == 0xC2 else 2) * components // len(scans)
    for members in scans:
        sos = bytes([len(members)]) + b"".join(bytes([n, 0]) for n in members) + bytes([0, last, 0])
        head += segment(0xDA, sos) + bytes((bits + 7) // 8)
    return head + b"\xff\xd9"


def scan(entries, packed, side):
    """A PDF whose one page is one image."""
    content = b"q 595 0 0 842 0 0 cm /Im0 Do Q"
    image = b"<</Type/XObject/Subtype/Image/Width %d/Height %d%s/Length %d>>" % (side, side, entries, len(packed))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/Resources<</XObject<</Im0 4 0 R>>>>/Contents 5 0 R>>",
        image + b"\nstream\n" + packed + b"\nendstream",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
    ]
    numbered = [b"%d 0 obj\n%s\nendobj\n" % (number, text) for number, text in enumerate(objects, 1)]
    return SCAN + b"".join(numbered) + END


def kids():
    """A page tree in which every node has every node below it nine thousand times."""
    nodes = [b"%d 0 obj<</Kids[%s]>>endobj\n" % (n, b"%d 0 R " % (n + 1) * 9000) for n in range(2, 7)]
    return SCAN + b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n" + b"".join(nodes) + b"7 0 obj<</Kids[]>>endobj" + END


FLATE = b"/Filter/FlateDecode/ColorSpace/Device%s/BitsPerComponent 8"
PREDICTED = b"/DecodeParms<</Predictor 15/Colors 3/Columns 8000>>"
SCAN, END = b"%PDF-1.4\n", b"\nstartxref\n15\n%%EOF\n"
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
    "scan-streams-without-end": lambda: filled(SCAN, b"1 0 obj<<>>stream\n", END),
    "scan-strings-without-end": lambda: filled(SCAN, b"1 0 obj(", END),
    "scan-hexadecimal": lambda: filled(SCAN, b"1 0 obj<0", END),
    "scan-one-name": lambda: filled(SCAN + b"1 0 obj/", b"a", END),
    "scan-values": lambda: SCAN + b"".join(b"%d 0 obj[%s]endobj\n" % (n, b"0 " * 9900) for n in range(1, 1050)) + END,
    "scan-kids": kids,
    "scan-rgb-predicted": lambda: scan(FLATE % b"RGB" + PREDICTED, zeros(8000 * 24001), 8000),
    "png-interlaced": lambda: png(8000, 16, 6, 1, zeros(8000 * 64000 + 30000)),
    "jpeg-inks": lambda: jpeg(8000, 4, 0xC0, [[1, 2, 3, 4]]),
    "jpeg-scans-apart": lambda: jpeg(8000, 3, 0xC0, [[1], [2], [3]]),
    "jpeg-progressive": lambda: jpeg(4096, 3, 0xC2, [[1, 2, 3]]),
    "jpeg-progressive-inks": lambda: jpeg(8000, 4, 0xC2, [[1, 2, 3, 4]]),
}


def main(names):
    if names:
        sys.stdout.buffer.write(INPUTS[names[0]]())
    else:
        print("\n".join(INPUTS))


main(sys.argv[1:])
