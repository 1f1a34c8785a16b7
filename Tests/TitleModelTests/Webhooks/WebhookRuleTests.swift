import Testing

@testable import TitleModel

@Suite("Rules of webhooks")
struct WebhookRuleTests {
    @Test("issue 7, item 8: a message is tried ten times in three days, each wait a fifth shorter or longer at most")
    func waits() {
        let day = 86_400_000
        for (place, seconds) in DeliveryIsTriedForThreeDays.waits.enumerated() {
            let waits = [0, 0.5, 1].compactMap { DeliveryIsTriedForThreeDays.wait(after: place + 1, chance: $0) }
            #expect(waits == [seconds * 800, seconds * 1000, seconds * 1200])
            #expect(DeliveryIsTriedForThreeDays.wait(after: place + 1, chance: 7) == seconds * 1200)
            #expect(DeliveryIsTriedForThreeDays.wait(after: place + 1, chance: -7) == seconds * 800)
        }
        #expect(DeliveryIsTriedForThreeDays.waits == DeliveryIsTriedForThreeDays.waits.sorted())
        let all = DeliveryIsTriedForThreeDays.waits.reduce(0, +) * 1000
        #expect((3 * day..<4 * day).contains(Int(all)) && DeliveryIsTriedForThreeDays.waits.count == 9)
        for tries in [0, -1, 10, 99] { #expect(DeliveryIsTriedForThreeDays.wait(after: tries, chance: 0.5) == nil) }
    }

    @Test("410 stops an endpoint at once, a last try in vain when nothing else was taken meanwhile")
    func stops() {
        typealias Rule = EndpointIsStoppedWhenNothingIsTaken
        #expect(Rule.stop(status: 410, wasLastTry: false, tookSomethingMeanwhile: true) == .gone)
        #expect(Rule.stop(status: 500, wasLastTry: true, tookSomethingMeanwhile: false) == .failing)
        #expect(Rule.stop(status: nil, wasLastTry: true, tookSomethingMeanwhile: false) == .failing)
        #expect(Rule.stop(status: 500, wasLastTry: true, tookSomethingMeanwhile: true) == nil)
        #expect(Rule.stop(status: 500, wasLastTry: false, tookSomethingMeanwhile: false) == nil)
    }

    private static let day = CivilDate(year: 2026, month: 3, day: 10)

    private static func event(
        _ kind: CertificateEvent.Kind,
        _ place: UInt64,
        until: CivilDate? = nil
    ) throws -> CertificateEvent {
        let (day, number) = (try #require(day), try #require(CertificateNumber(foreign: "1504002019Z000001R")))
        let at = Instant(endOf: day).adding(milliseconds: -3_600_000 + Int64(place))
        return CertificateEvent(
            id: Identifier(at: at, random: (0, place)),
            number: number,
            kind: kind,
            at: at,
            effectiveOn: day,
            actor: "a",
            ground: "g",
            documentNumber: "1号",
            successor: kind == .superseded ? number : nil,
            until: until
        )
    }

    @Test(
        "each change is told with what it made of the certificate; the issue is no change, what came later counts not"
    )
    func news() throws {
        let kinds: [CertificateEvent.Kind] = [
            .issued, .suspended, .reinstated, .revoked, .restored, .superseded, .cancelled,
        ]
        let events = try kinds.enumerated().map { try Self.event($1, UInt64($0)) }
        let news = events.compactMap { StatusNews(of: $0, among: events) }
        #expect(news.map(\.change) == [.suspended, .lifted, .revoked, .restored, .superseded, .cancelled])
        #expect(news.map(\.state.word) == ["suspended", "valid", "revoked", "valid", "superseded", "cancelled"])
        #expect(try StatusNews(of: Self.event(.revoked, 99), among: events) == nil)
    }

    @Test("a suspension's end is told when its last day is over, and not where something else ended it")
    func endedByItself() throws {
        let (day, until) = (try #require(Self.day), try #require(Self.day).adding(days: 5))
        let suspended = try Self.event(.suspended, 1, until: until)
        typealias Rule = SuspensionEndsByItself
        #expect(Rule.ended(by: until, among: [suspended]) == nil)
        let ended = try #require(Rule.ended(by: until.adding(days: 1), among: [suspended]))
        #expect(ended.event == suspended && ended.news.change == .lifted && ended.news.state == .valid)
        #expect(ended.news.at == Instant(endOf: until))
        for kind in [CertificateEvent.Kind.reinstated, .revoked, .cancelled, .superseded] {
            let other = try Self.event(kind, 2)
            #expect(Rule.ended(by: until.adding(days: 1), among: [suspended, other]) == nil, "\(kind)")
        }
        let longer = try Self.event(.suspended, 2, until: until.adding(days: 9))
        #expect(Rule.ended(by: until.adding(days: 1), among: [suspended, longer]) == nil)
        #expect(Rule.ended(by: until.adding(days: 10), among: [suspended, longer])?.event == longer)
        #expect(Rule.ended(by: day, among: []) == nil)
    }
}
