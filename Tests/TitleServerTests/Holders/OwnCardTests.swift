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
        let own = OwnCertificate(
            registered: registered(result, try #require(Self.number)),
            status: .valid,
            reason: nil,
            issuer: "甲",
            reviewer: "乙"
        )
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

    private func registered(_ result: TitleResult, _ number: CertificateNumber) -> RegisteredCertificate {
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
        return RegisteredCertificate(certificate: certificate, result: result, events: [])
    }

    /// One that is not in force, by an event with a ground and a document.
    private func ended(
        _ status: RegisteredStatus,
        _ kind: CertificateEvent.Kind,
        of result: TitleResult,
        _ number: CertificateNumber,
        by successor: CertificateNumber? = nil
    ) -> OwnCertificate {
        let until: CivilDate? = if case .suspended(let until) = status { until } else { nil }
        let reason = CertificateEvent(
            id: result.id,
            number: number,
            kind: kind,
            at: SampleVerdicts.now,
            effectiveOn: SampleVerdicts.now.civilDate,
            actor: "test",
            ground: "业绩造假",
            documentNumber: "赤人社〔2025〕3号",
            successor: successor,
            until: until
        )
        return OwnCertificate(
            registered: registered(result, number),
            status: status,
            reason: reason,
            issuer: "甲",
            reviewer: "乙"
        )
    }

    private func cards(_ certificates: [OwnCertificate], _ rows: [OwnRow] = []) -> [OwnCard] {
        let titles = OwnTitles(
            certificates: certificates,
            underWay: rows,
            reviewers: [:],
            photo: .registered,
            hasPhoto: true
        )
        let content = OwnTitlesContent(titles, done: nil, words: Words(.chinese))
        return content.child(named: "cards") as? [OwnCard] ?? []
    }

    private func text(_ name: String, _ card: OwnCard?) -> String { card?.child(named: name) as? String ?? "" }

    @Test(
        "a card of what is not in force says so, from when, by which document and on what ground; it leads to no document"
    )
    func notInForce() async throws {
        let result = try await HolderHouse().first
        let number = try #require(Self.number)
        let until = try #require(CivilDate(iso: "2026-01-31"))
        let cases: [(RegisteredStatus, CertificateEvent.Kind, state: String, parts: [String])] = [
            (.suspended(until: until), .suspended, "暂停", ["2026年1月31日", "业绩造假", "赤人社〔2025〕3号"]),
            (.revoked, .revoked, "撤销", ["自始无效", "业绩造假", "赤人社〔2025〕3号", "行政复议"]),
            (.cancelled, .cancelled, "注销", ["业绩造假", "赤人社〔2025〕3号"]),
        ]
        for (status, kind, state, parts) in cases {
            let card = cards([ended(status, kind, of: result, number)]).first
            #expect(text("state", card).contains(state), "\(text("state", card))")
            for part in parts { #expect(text("meaning", card).contains(part), "\(text("meaning", card))") }
            for none in ["has_files", "has_correction", "has_successor"] {
                #expect(card?.child(named: none) as? Bool == false, "\(none)")
            }
        }
    }

    @Test("a card of what was replaced leads to the card of the new one where its holder has that, else names it")
    func replaced() async throws {
        let house = try await HolderHouse()
        let (old, new) = (try #require(Self.number), try #require(CertificateNumber(foreign: "1504002019Z000002P")))
        let before = ended(.superseded(by: new), .superseded, of: house.first, old, by: new)
        let alone = cards([before]).first
        #expect(text("state", alone).contains("换发") && text("successor", alone) == new.text)
        #expect(alone?.child(named: "is_successor_own") as? Bool == false)
        let after = OwnCertificate(
            registered: registered(house.second, new),
            status: .valid,
            reason: nil,
            issuer: "甲",
            reviewer: "乙"
        )
        let both = cards([before, after])
        #expect(both.last?.child(named: "is_successor_own") as? Bool == true)
        #expect(text("successor_href", both.last) == "#" + text("card_anchor", both.first))
    }

    @Test("a card of what is under way says how far it has come: 公示中 with its last day, 备案中")
    func underWay() async throws {
        let house = try await HolderHouse()
        let close = try #require(CivilDate(iso: "2025-10-16"))
        let shown = OwnRow(
            result: house.first,
            standing: try standing(open: true, until: close),
            isRemoved: false,
            isOrdered: false,
            filed: .noFiling,
            approved: .madeHere,
            approver: nil
        )
        let filed = OwnRow(
            result: house.second,
            standing: try standing(open: false, filings: 1, until: close),
            isRemoved: false,
            isOrdered: false,
            filed: .held,
            approved: .madeHere,
            approver: nil
        )
        let cards = cards([], [shown, filed])
        #expect(text("state", cards.first) == "公示中" && text("meaning", cards.first).contains("2025年10月16日"))
        #expect(text("state", cards.last) == "备案中" && text("meaning", cards.last).contains("等待核准备案"))
        for card in cards { #expect(card.child(named: "has_files") as? Bool == false) }
    }

    private func standing(open: Bool, filings: Int = 0, until close: CivilDate) throws -> BatchStanding {
        BatchStanding(
            batch: ResultBatch(
                id: Identifier(at: SampleVerdicts.now, random: (0, 1)),
                reviewingBody: try #require(BodyCode("150404")),
                level: .intermediate,
                ruleSet: "101",
                reviewEnd: close
            ),
            publicityOpened: SampleVerdicts.now,
            earliestClose: close,
            publicityClosed: open ? nil : SampleVerdicts.now,
            filingsOpen: filings,
            filingsAccepted: 0,
            filingEnded: nil,
            hasReturnedRows: false,
            isWithdrawn: false,
            isDiscarded: false,
            approval: nil,
            rows: 1,
            removed: 0,
            blocked: 0,
            openObjections: 0,
            plan: nil
        )
    }
}
