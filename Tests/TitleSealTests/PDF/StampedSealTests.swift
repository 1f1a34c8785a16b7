import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleDocument
import TitleModel
import TitleSeal
import TitleVerify

/// Seals with the time stamp of a real authority on loopback, judged by other people's programs and by ours.
@Suite("Time-stamped seals") struct StampedSealTests {
    @Test("pdfsig, pyHanko and ours agree on a B-LT document", arguments: [StampAuthority.Algorithm.rsa, .ec])
    func longTerm(algorithm: StampAuthority.Algorithm) async throws {
        let authority = try await StampAuthority(algorithm)
        let now = SealedSample.realNow
        let settings = try TimeStampAuthority.tried(try authority.settings(), at: now)
        let stamps = TimeStampAuthority(settings)
        #expect(stamps.knowsRevocation(at: now))
        let sample = try SealedSample(at: now, stampedBy: stamps)
        let document = try sample.read()
        print("\(algorithm): token room \(settings.tokenBytes) B, hole \(document.cms.count) B of signature")
        #expect(document.certificates.count == 4 && document.revocationLists.count == 3)
        let range = document.signedRanges
        #expect((range.after.lowerBound - range.before.upperBound - 2) / 2 <= 8192)

        let verdict = Verifier(trust: try sample.keys.trust().accepting(stampsOf: settings.anchors))
            .verify(file: sample.bytes, status: .waived, at: now)
        #expect(verdict.outcome == .valid && verdict.checks.contains(Check(.stamp, .passed)), "\(verdict.checks)")
        let time = try #require(verdict.stampedAt)
        #expect(abs(time.milliseconds - now.milliseconds) < 60_000)
        try await othersAgree(on: sample, authority)
    }

    private func othersAgree(on sample: SealedSample, _ authority: StampAuthority) async throws {
        let roots = [sample.rootCertificate, authority.folder.path("root.pem")]
        let report = try await stampReport(of: sample.file, roots)
        #expect(report.exitCode == 0, "\(report.errors)")
        #expect(report.text.contains("certificates 4 lists 3") && report.text.contains("stamped 20"), "\(report.text)")
        #expect(try await adesJudgement(of: sample.file, roots).contains(":VALID"))
        #expect(try await Command.run("qpdf", ["--check", sample.file]).exitCode == 0)
        let database = "sql:" + sample.folder.path("nss")
        try await Command.run("mkdir", [sample.folder.path("nss")])
        try await Command.run("certutil", ["-N", "-d", database, "--empty-password"])
        let root = ["-A", "-n", "root", "-t", "CT,C,C", "-i", sample.rootCertificate, "-d", database]
        try await Command.run("certutil", root)
        let pdfsig = try await Command.run("pdfsig", ["-nssdir", database, sample.file]).text
        #expect(pdfsig.contains("Signature is Valid.") && pdfsig.contains("Certificate is Trusted."), "\(pdfsig)")
        #expect(pdfsig.contains("Total document signed") && pdfsig.contains("ETSI.CAdES.detached"))
    }

    /// One line: VALID, or what is missing; revocation must be known, and nothing is fetched.
    private func adesJudgement(of file: String, _ roots: [String]) async throws -> String {
        let trust = roots.flatMap { ["--trust", $0] } + ["--trust-replace"]
        let pyHanko = ProjectFolder.path(".venv/bin/pyhanko")
        let report = try await Command.run(
            pyHanko,
            ["sign", "adesverify", "--executive-summary"] + trust + [file]
        )
        return report.text + report.errors
    }

    @Test("pyHanko misses a stamp where there is none, and the trust in one where its root is not given")
    func controls() async throws {
        let authority = try await StampAuthority()
        let now = SealedSample.realNow
        let bare = try SealedSample(at: now)
        let own = try await adesJudgement(of: bare.file, [bare.rootCertificate])
        #expect(own.contains(":VALID"), "revocation is known from the document")
        let roots = [bare.rootCertificate, authority.folder.path("root.pem")]
        let missed = try await stampReport(of: bare.file, roots)
        #expect(missed.exitCode == 1 && missed.errors.contains("AssertionError: []"), "\(missed.errors)")
        let settings = try TimeStampAuthority.tried(try authority.settings(), at: now)
        let stamped = try SealedSample(at: now, stampedBy: TimeStampAuthority(settings))
        #expect(try await stampReport(of: stamped.file, [stamped.rootCertificate]).exitCode == 1)
        let strange = try await adesJudgement(of: stamped.file, [authority.folder.path("root.pem")])
        #expect(!strange.contains(":VALID"), "\(strange)")
    }

    private func stampReport(of file: String, _ roots: [String]) async throws -> Command {
        let script = ProjectFolder.path("Tests/TitleSealTests/PDF/pyhanko_stamp.py")
        return try await Command.run(ProjectFolder.path(".venv/bin/python"), [script, file] + roots)
    }

    @Test("A verifier that does not know the authority says so, and believes the seal all the same")
    func unknownAuthority() async throws {
        let authority = try await StampAuthority()
        let now = SealedSample.realNow
        let settings = try TimeStampAuthority.tried(try authority.settings(), at: now)
        let sample = try SealedSample(at: now, stampedBy: TimeStampAuthority(settings))
        let other = try await StampAuthority()
        for anchors in [StampAnchors(), try other.settings().anchors] {
            let verdict = Verifier(trust: try sample.keys.trust().accepting(stampsOf: anchors))
                .verify(file: sample.bytes, status: .waived, at: now)
            let reason = verdict.checks.first { $0.name == .stamp }?.reason
            #expect(verdict.outcome == .valid && reason?.code == .sealStampAuthorityUnknown)
            #expect(reason?.facts["authority"] == "测试时间戳中心" && verdict.stampedAt == nil)
        }
    }
}

extension StampAuthority {
    /// The settings with which an operator would begin.
    func settings(
        _ way: String = "tsa",
        policy: String? = nil,
        timeoutSeconds: Int = 10,
        whenDown: StampSettings.WhenDown = .wait,
        lists: [String] = ["root.crl", "issuing.crl"]
    ) throws -> StampSettings {
        StampSettings(
            address: try #require(StampAddress(address(way))),
            policy: policy,
            timeoutSeconds: timeoutSeconds,
            whenDown: whenDown,
            anchors: try #require(StampAnchors(pem: try bytes("root.pem"))),
            revocationLists: try lists.map { try #require(StampSettings.revocationList(in: try bytes($0))) }
        )
    }
}
