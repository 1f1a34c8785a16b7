import TestSupport
import Testing
import TitleClaim
import TitleDocument
import TitleSeal
import TitleVerify

/// Other people's programs judge what we sealed: qpdf, poppler with NSS, pyHanko, OpenSSL, and our own verifier.
@Suite struct IndependentReadersTests {
    private let sample: SealedSample

    init() throws {
        sample = try SealedSample()
    }

    @Test("Our own verifier finds the sealed document genuine")
    func verifier() throws {
        let verdict = Verifier(trust: try sample.keys.trust())
            .verify(file: sample.bytes, status: .waived, at: SealedSample.now)
        #expect(verdict.outcome == .valid, "\(verdict.checks)")
    }

    @Test("qpdf reads the sealed document without complaint")
    func qpdf() async throws {
        let report = try await Command.run("qpdf", ["--check", sample.file])
        #expect(report.exitCode == 0 && report.text.contains("No syntax or stream encoding errors found"))
    }

    @Test("pdfsig finds one valid, trusted signature over the total document; a changed byte breaks it")
    func pdfsig() async throws {
        let database = "sql:" + sample.folder.path("nss")
        try await Command.run("mkdir", [sample.folder.path("nss")])
        try await Command.run("certutil", ["-N", "-d", database, "--empty-password"])
        let root = ["-A", "-n", "root", "-t", "CT,C,C", "-i", sample.rootCertificate, "-d", database]
        #expect(try await Command.run("certutil", root).exitCode == 0)
        let report = try await Command.run("pdfsig", ["-nssdir", database, sample.file]).text
        #expect(report.contains("Signature Validation: Signature is Valid."))
        #expect(report.contains("Certificate Validation: Certificate is Trusted."))
        #expect(report.contains("Total document signed"))
        #expect(report.contains("Signature Type: ETSI.CAdES.detached"))
        #expect(report.components(of: "Signature #") == 1)
        var forged = sample.bytes
        forged[try sample.read().signedRanges.before.lowerBound + 60] ^= 1
        let broken = try await Command.run(
            "pdfsig",
            ["-nssdir", database, sample.folder.write(forged, as: "forged.pdf")]
        )
        #expect(!broken.text.contains("Signature is Valid"))
    }

    @Test("pyHanko: valid, trusted, whole file, unchanged; signing-certificate-v2 is there, signing-time is not")
    func pyHanko() async throws {
        let arguments = ["-c", Self.pyHankoCheck, sample.file, sample.rootCertificate]
        let report = try await Command.run(ProjectFolder.path(".venv/bin/python"), arguments)
        #expect(report.exitCode == 0, "\(report.text) \(report.errors)")
        #expect(report.text.contains("judged genuine"))
    }

    @Test("OpenSSL's CMS verifies the signature over the two ranges, with the certificate chain")
    func openssl() async throws {
        let document = try sample.read()
        let content = sample.bytes[document.signedRanges.before] + sample.bytes[document.signedRanges.after]
        let signature = try sample.folder.write(document.cms, as: "signature.der")
        let report = try await Command.run(
            "openssl",
            [
                "cms", "-verify", "-binary", "-inform", "DER", "-in", signature, "-content",
                sample.folder.write(Array(content), as: "content"), "-CAfile", sample.rootCertificate, "-purpose",
                "any",
                "-cades", "-attime", "1580000000", "-out", "/dev/null",
            ]
        )
        #expect(report.exitCode == 0, "\(report.errors)")
    }

    @Test("pdfdetach lists the claim, by its name")
    func pdfdetach() async throws {
        let list = try await Command.run("pdfdetach", ["-list", sample.file]).text
        #expect(list.contains("1 embedded files") && list.contains(Verifier.claimFileName))
    }

    private static let pyHankoCheck = """
        import sys
        from asn1crypto import cms, pem, x509
        from pyhanko.pdf_utils.reader import PdfFileReader
        from pyhanko.sign.diff_analysis import ModificationLevel
        from pyhanko.sign.validation import validate_pdf_signature
        from pyhanko.sign.validation.status import SignatureCoverageLevel
        from pyhanko_certvalidator import ValidationContext

        with open(sys.argv[2], 'rb') as file:
            anchor = x509.Certificate.load(pem.unarmor(file.read())[2])
        with open(sys.argv[1], 'rb') as file:
            signatures = PdfFileReader(file).embedded_signatures
            assert len(signatures) == 1, signatures
            signature = signatures[0]
            data = signature.signed_data
            assert data['version'].native == 'v1' and data['encap_content_info']['content'].native is None
            assert len(data['signer_infos']) == 1 and len(data['certificates']) == 2
            attributes = sorted(a['type'].native for a in data['signer_infos'][0]['signed_attrs'])
            assert attributes == ['content_type', 'message_digest', 'signing_certificate_v2'], attributes
            raw = data['signer_infos'][0]['signed_attrs'].untag()
            assert cms.CMSAttributes.load(raw.dump()).dump(force=True) == raw.dump()
            context = ValidationContext(trust_roots=[anchor], revocation_mode='soft-fail', allow_fetching=False)
            status = validate_pdf_signature(signature, context)
            assert status.valid and status.intact and status.trusted, status.pretty_print_details()
            assert status.coverage == SignatureCoverageLevel.ENTIRE_FILE, status.coverage
            assert status.modification_level == ModificationLevel.NONE, status.modification_level
            assert status.docmdp_ok and signature.docmdp_level.value == 1
        print('judged genuine')
        """
}

extension String {
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
