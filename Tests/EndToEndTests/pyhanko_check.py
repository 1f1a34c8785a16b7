"""Validates a PDF's one signature with pyHanko against a root: pyhanko_check.py FILE ROOT.pem [ROOT.crl]

With a revocation list the signing certificate must be known not to be revoked.
"""
import sys

from asn1crypto import crl, pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

file, root, *lists = sys.argv[1:]
anchor = x509.Certificate.load(pem.unarmor(open(root, "rb").read())[2])
revoked = [crl.CertificateList.load(open(path, "rb").read()) for path in lists]
mode = "require" if lists else "soft-fail"
with open(file, "rb") as stream:
    reader = PdfFileReader(stream)
    assert len(reader.embedded_signatures) == 1, "not exactly one signature"
    signature = reader.embedded_signatures[0]
    attributes = {a["type"].native for a in signature.signer_info["signed_attrs"]}
    assert "signing_certificate_v2" in attributes, attributes
    assert "signing_time" not in attributes, attributes
    status = validate_pdf_signature(
        signature, ValidationContext(trust_roots=[anchor], crls=revoked, revocation_mode=mode, allow_fetching=False)
    )
    print(status.pretty_print_details())
    assert status.valid and status.intact and status.trusted, "not valid"
    assert status.coverage == SignatureCoverageLevel.ENTIRE_FILE, status.coverage
    assert status.modification_level == ModificationLevel.NONE, status.modification_level
    assert status.docmdp_ok
