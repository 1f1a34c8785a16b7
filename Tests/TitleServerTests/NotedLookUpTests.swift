import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import TitleClaim
import TitleFiles
import TitleModel
import TitleStore

@testable import TitleServer
@testable import TitleVerify
@testable import TitleWorkflow

/// Issue 7, item 4, and decision 0837.
@Suite("What is handed in is noted on a holder's page only where the issuer signed it")
struct NotedLookUpTests {
    private static let number = CertificateNumber(foreign: "1504002019Z000123K")
    private static let code = SampleServices.validCode

    private static func checks(_ change: Check?) -> [Check] {
        guard let change else { return SampleVerdicts.passed }
        return SampleVerdicts.passed.map { $0.name == change.name ? change : $0 }
    }

    @Test("a genuine claim is a look-up of its certificate, also in a file that was changed, and whatever its status")
    func genuine() throws {
        let number = try #require(Self.number)
        let changes: [Check?] = [
            nil, Check(.file, .failed(Reason(.fileChanged))), Check(.seal, .failed(Reason(.sealOfStranger))),
            Check(.status, .failed(Reason(.statusRevoked))), Check(.time, .failed(Reason(.copyExpired))),
        ]
        for change in changes {
            let verdict = SampleVerdicts.verdict(.valid, checks: Self.checks(change))
            let subject = NotedIsWhatTheIssuerSigned.subject(of: verdict)
            #expect(subject == .certificate(number), "\(String(describing: change))")
        }
    }

    @Test("a number that a key without a right to it signed, or that the register does not have, is nobody's look-up")
    func forged() {
        let changes = [
            Check(.signature, .failed(Reason(.signatureWrong))), Check(.signature, .notChecked(Reason(.keyUnknown))),
            Check(.issuer, .failed(Reason(.keyForOtherUse))), Check(.issuer, .failed(Reason(.keyForOtherBody))),
            Check(.issuer, .failed(Reason(.demoKey))), Check(.time, .failed(Reason(.keyCompromised))),
            Check(.time, .failed(Reason(.keyNotValidThen))), Check(.time, .failed(Reason(.keyRetiredBefore))),
            Check(.status, .failed(Reason(.statusNotRegistered))),
            Check(.status, .failed(Reason(.statusOfOtherContent))),
        ]
        for change in changes {
            let verdict = SampleVerdicts.verdict(.altered, checks: Self.checks(change))
            #expect(NotedIsWhatTheIssuerSigned.subject(of: verdict) == nil, "\(change)")
            let copy = Self.copy(checks: Self.checks(change))
            #expect(NotedIsWhatTheIssuerSigned.subject(of: copy) == nil, "\(change)")
        }
        let none = SampleVerdicts.verdict(.valid, checks: [])
        #expect(NotedIsWhatTheIssuerSigned.subject(of: none) == nil)
    }

    @Test("a copy is noted under its own code; another region's certificate, though of a number of ours, is not")
    func others() {
        let copy = Self.copy(checks: SampleVerdicts.passed)
        #expect(NotedIsWhatTheIssuerSigned.subject(of: copy) == .copy(Self.code))
        let foreign = Self.copy(checks: SampleVerdicts.passed, isOfOtherRegion: true)
        #expect(NotedIsWhatTheIssuerSigned.subject(of: foreign) == nil)
    }

    @Test("by page, by API and in a list: a forged document notes nothing, a genuine one is noted each time")
    func everyWay() async throws {
        let number = try #require(Self.number)
        let forged = [Check(.signature, .passed), Check(.issuer, .failed(Reason(.keyForOtherBody)))]
        let cases: [([Check], Outcome, [LookUp.Way])] = [
            (forged, .untrusted, []), (SampleVerdicts.passed, .valid, [.file, .api, .list]),
        ]
        for (checks, outcome, expected) in cases {
            let queue = LookUpQueue()
            let kept = Mutex<[LookUp]>([])
            var services = SampleServices.make()
            services.checking.queue = queue
            services.checking.machines.keep = { lookUp in kept.withLock { $0.append(lookUp) } }
            services.verifyFile = { _ in
                let verdict = SampleVerdicts.verdict(outcome, subject: .file, checks: checks)
                return Finding(verdict: verdict, examinedAt: SampleVerdicts.now)
            }
            try await sampleSite(services).application().test(.router) { client in
                _ = try await client.upload("%PDF")
                let asked = try await client.execute(
                    uri: "/api/v1/verifications",
                    method: .post,
                    headers: [.contentType: "application/pdf"],
                    body: ByteBuffer(string: "%PDF")
                )
                #expect(asked.status == (expected.isEmpty ? .ok : .created))
                try await list(client)
            }
            let noted =
                queue.take().noted.map { ($0.subject, $0.way) }
                + kept.withLock { $0 }.map { (.number($0.number), $0.way) }
            #expect(Set(noted.map(\.1)) == Set(expected) && noted.count == expected.count, "\(outcome)")
            #expect(noted.allSatisfy { $0.0 == .number(number) })
        }
    }

    /// An archive of one document, looked up to its end.
    private func list(_ client: any TestClientProtocol) async throws {
        var writer = ZipWriter()
        writer.add("a.pdf", Array("%PDF".utf8), isDeflated: true)
        let parts = multipart("CONTENT", name: "list").split(separator: "CONTENT").map { Array($0.utf8) }
        let sent = try await client.execute(
            uri: "/verify/list",
            method: .post,
            headers: [.contentType: "multipart/form-data; boundary=----b1"],
            body: ByteBuffer(bytes: parts[0] + writer.finished() + parts[1])
        )
        let place = try #require(sent.headers[.location], "\(sent.text)")
        try await client.settled(place)
    }

    private static func copy(checks: [Check], isOfOtherRegion: Bool = false) -> Verdict {
        Verdict(
            kind: .copy,
            isSample: false,
            subject: .file,
            outcome: .valid,
            checks: checks,
            facts: nil,
            issuerName: nil,
            installation: nil,
            statusAsOf: nil,
            supersededBy: nil,
            isOfOtherRegion: isOfOtherRegion,
            copy: SampleVerdicts.copy(code)
        )
    }
}
