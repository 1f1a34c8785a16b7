"""What pyHanko says of a stamped seal: pyhanko_stamp.py FILE ROOT.pem AUTHORITY.pem

Signature and time stamp valid and trusted, the whole file covered, nothing changed; revocation known from the document.
"""
import sys

from pyhanko.keys import load_certs_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.status import SignatureCoverageLevel

file, *roots = sys.argv[1:]
with open(file, "rb") as stream:
    reader = PdfFileReader(stream)
    assert len(reader.embedded_signatures) == 1, "not exactly one signature"
    signature = reader.embedded_signatures[0]
    info = signature.signer_info
    signed = sorted(attribute["type"].native for attribute in info["signed_attrs"])
    assert signed == ["content_type", "message_digest", "signing_certificate_v2"], signed
    unsigned = [attribute["type"].native for attribute in info["unsigned_attrs"]]
    assert unsigned == ["signature_time_stamp_token"], unsigned
    store = DocumentSecurityStore.read_dss(reader)
    print(f"certificates {len(store.certs)} lists {len(store.crls)}")
    context = store.as_validation_context(
        {"trust_roots": list(load_certs_from_pemder(roots)), "allow_fetching": False, "revocation_mode": "hard-fail"}
    )
    status = validate_pdf_signature(signature, context)
    assert status.valid and status.intact and status.trusted, status.pretty_print_details()
    stamp = status.timestamp_validity
    assert stamp is not None and stamp.valid and stamp.trusted, status.pretty_print_details()
    assert status.coverage == SignatureCoverageLevel.ENTIRE_FILE, status.coverage
    assert status.modification_level == ModificationLevel.NONE, status.modification_level
    assert status.docmdp_ok
    print(f"stamped {stamp.timestamp.isoformat()}")
