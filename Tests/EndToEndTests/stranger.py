"""A forger's tools: stranger.py resign|resave|incremental IN.pdf OUT.pdf"""
import datetime
import io
import subprocess
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers

attack, source, target = sys.argv[1:]


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


if attack == "resave":
    subprocess.run(["qpdf", "--linearize", source, target], check=False)
elif attack == "incremental":
    writer = IncrementalPdfFileWriter(io.BytesIO(open(source, "rb").read()), strict=False)
    writer.root["/Forged"] = generic.pdf_string("yes")
    writer.update_root()
    with open(target, "wb") as out:
        writer.write(out)
else:
    plain = target + ".plain"
    subprocess.run(["qpdf", "--remove-restrictions", source, plain], check=False)
    writer = IncrementalPdfFileWriter(io.BytesIO(open(plain, "rb").read()), strict=False)
    fields.append_signature_field(writer, fields.SigFieldSpec("Stranger"))
    with open(target, "wb") as out:
        out.write(
            signers.PdfSigner(signers.PdfSignatureMetadata(field_name="Stranger", md_algorithm="sha256"), signer=look_alike())
            .sign_pdf(writer).getvalue()
        )
