import Testing
import TitleModel
import TitleWords

@testable import TitleServer
@testable import TitleStore
@testable import TitleWorkflow

/// Issue 7, item 2.
@Suite("A holder's cards")
struct OwnCardTests {
    private static let number = CertificateNumber(foreign: "1504002019Z000001R")

    /// What a holder of one certificate in force sees.
    private func content(
        _ photo: HolderPhotoState,
        hasPhoto: Bool,
        of result: TitleResult
    ) throws -> OwnTitlesContent {
        let number = try #require(Self.number)
        let certificate = TitleCertificateRecord(
            number: number,
            order: result.id,
            code: SampleServices.validCode,
            person: result.person,
            compactEnvelope: [],
            fullEnvelope: [],
            qrText: "",
            issuedAt: SampleVerdicts.now,
            keyID: []
        )
        let registered = RegisteredCertificate(certificate: certificate, result: result, events: [])
        let own = OwnCertificate(registered: registered, status: .valid, reason: nil, issuer: "甲", reviewer: "乙")
        let titles = OwnTitles(
            certificates: [own],
            underWay: [],
            reviewers: [:],
            photo: photo,
            hasPhoto: hasPhoto
        )
        return OwnTitlesContent(titles, done: nil, words: Words(.chinese))
    }

    @Test("without a registered photo a card says so and leads to no document, whatever waits or was refused")
    func withoutPhoto() async throws {
        let result = try await HolderHouse().first
        let states: [(HolderPhotoState, String)] = [
            (.missing, "还没有登记"), (.waiting(since: SampleVerdicts.now), "正在等待确认"),
            (.refused(reason: "戴了帽子"), "戴了帽子"),
        ]
        for (state, note) in states {
            let content = try content(state, hasPhoto: false, of: result)
            let card = try #require((content.child(named: "cards") as? [OwnCard])?.first)
            #expect(card.child(named: "state") as? String == "有效，交照片后可下载打印", "\(state)")
            #expect(card.child(named: "has_files") as? Bool == false, "\(state)")
            #expect((content.child(named: "photo_note") as? String)?.contains(note) == true, "\(state)")
        }
    }

    @Test("with one the documents are there, also while a newer one waits or was refused, and nothing is said of it")
    func withPhoto() async throws {
        let result = try await HolderHouse().first
        let states: [HolderPhotoState] = [.registered, .waiting(since: SampleVerdicts.now), .refused(reason: "x")]
        for state in states {
            let content = try content(state, hasPhoto: true, of: result)
            let card = try #require((content.child(named: "cards") as? [OwnCard])?.first)
            #expect(card.child(named: "state") as? String == "有效，可下载打印", "\(state)")
            #expect((card.child(named: "files") as? [HolderFile])?.count == 2, "\(state)")
            #expect(content.child(named: "has_photo_note") as? Bool == false, "\(state)")
        }
    }
}
