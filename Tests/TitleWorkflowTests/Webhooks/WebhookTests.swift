import TestSupport
import Testing
import TitleModel
import TitleSecrets
import TitleStore

@testable import TitleWorkflow

/// An office with issued certificates, two keys that may watch, and an endpoint of each.
private struct WatchFixture {
    let issuer: IssuerFixture
    let webhooks: Webhooks
    let keys: [APIKey]
    let endpoints: [Webhook]

    static let now = OfficeFixture.accepted

    init() async throws {
        issuer = try await IssuerFixture()
        let office = issuer.fixture.office
        let key = try #require(OfficeKey([UInt8](repeating: 7, count: 32)))
        webhooks = Webhooks(office: office, key: key, host: "zc.example.cn")
        var (keys, endpoints): ([APIKey], [Webhook]) = ([], [])
        for name in ["甲公司", "乙公司"] {
            let apiKey = try await office.makeAPIKey(name, scope: .watch, by: "terminal", at: Self.now).key
            keys.append(apiKey)
            endpoints.append(
                try await webhooks.register("https://example.com/\(name.count)", by: apiKey, at: Self.now).webhook
            )
        }
        (self.keys, self.endpoints) = (keys, endpoints)
    }

    func code(_ place: Int) async throws -> VerificationCode {
        let number = issuer.numbers[place]
        return try #require(try await issuer.fixture.store.read { try $0.certificate(number) }).certificate.code
    }

    func due(_ milliseconds: Int64 = 0) async throws -> [MessageToSend] {
        try await webhooks.due(at: Self.now.adding(milliseconds: milliseconds))
    }

    func note(_ sent: MessageToSend, status: Int?, error: String?, at milliseconds: Int64) async throws {
        let moment = Self.now.adding(milliseconds: milliseconds)
        try await webhooks.note(
            sent,
            status: status,
            error: error,
            began: moment,
            milliseconds: 5,
            chance: 0.5,
            at: moment
        )
    }

    func state(_ endpoint: Int = 0) async throws -> Webhook? {
        try await webhooks.webhook(endpoints[endpoint].id, of: keys[endpoint])
    }
}

@Suite("Watched certificates and messages of their changes")
struct WebhookTests {
    @Test("issue 7, item 8: the signature is what another implementation makes of the same message")
    func signature() {
        // Reckoned by Python's hmac and base64: key 00…1f, message "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}".
        let secret = WebhookSecret(bytes: Array(0..<32))
        #expect(secret.text == "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
        let body = Array(#"{"test": 2432232314}"#.utf8)
        let made = secret.signature(of: body, named: "msg_p5jXN8AQM9LWM0D4loKWxJek", at: 1_614_265_330)
        #expect(made == "v1,O4Gjv1HqPqsMrjmczoggs/sWA8gZD0VyHG+fLh4+ktI=")
    }

    @Test("a change of a watched certificate is told to who watches it, with code, change, state, time and link alone")
    func told() async throws {
        let house = try await WatchFixture()
        let (watch, isNew) = try await house.webhooks.watch(house.code(0), by: house.keys[0], at: WatchFixture.now)
        let again = try await house.webhooks.watch(house.code(0), by: house.keys[0], at: WatchFixture.now)
        #expect(isNew && !again.isNew && again.watch == watch)
        _ = try await house.issuer.change(.cancelled, 0)
        _ = try await house.issuer.change(.cancelled, 1)
        #expect(try await !house.webhooks.tellChanges())
        let due = try await house.due()
        let sent = try #require(due.first)
        #expect(due.count == 1 && sent.webhook.id == house.endpoints[0].id)
        let event = try await house.issuer.fixture.store.read { try $0.events(of: watch.number).last }
        #expect(sent.message.name == event.map { "msg_\($0.id.text)" })
        let code = try await house.code(0).grouped
        #expect(
            sent.message.body
                == #"{"type":"certificate.status_changed","timestamp":"\#(OfficeFixture.accepted)","data":{"code":"\#(code)","#
                + #""change":"cancelled","state":"cancelled","url":"https://zc.example.cn/api/v1/certificates/\#(code)"}}"#
        )
        let holder = try await house.issuer.holder(of: watch.number)
        #expect(!sent.message.body.contains(holder.name) && !sent.message.body.contains(holder.identity.number))
    }

    @Test("a crash between the two files neither loses a message nor makes a second one")
    func crash() async throws {
        let house = try await WatchFixture()
        _ = try await house.webhooks.watch(house.code(0), by: house.keys[0], at: WatchFixture.now)
        _ = try await house.issuer.change(.suspended, 0)
        let noted = try await house.issuer.fixture.store.read { try $0.changesToTell(limit: 9) }
        _ = try await house.webhooks.tellChanges()
        let first = try #require(try await house.due().first)
        try await house.note(first, status: 204, error: nil, at: 1)
        // The messages were durable, and the change was not yet forgotten.
        try await house.issuer.fixture.store.write { transaction in
            for change in noted {
                try transaction.run("INSERT INTO changes_to_tell (event) VALUES ($1)", [change.event.sql])
            }
        }
        _ = try await house.webhooks.tellChanges()
        #expect(try await house.due(9).isEmpty)
        #expect(try await house.issuer.fixture.store.read { try $0.changesToTell(limit: 9).isEmpty })
        let kept = try await house.webhooks.attempts(at: house.endpoints[0], before: nil, limit: 9)
        #expect(kept.map(\.attempt.message) == [first.message.name] && kept.map(\.state) == [.delivered])
    }

    @Test("what nobody watches is not noted; an ended key and a stopped endpoint are told nothing")
    func nobody() async throws {
        let house = try await WatchFixture()
        _ = try await house.issuer.change(.suspended, 1)
        #expect(try await house.issuer.fixture.store.read { try $0.changesToTell(limit: 9).isEmpty })
        for place in 0..<2 {
            _ = try await house.webhooks.watch(house.code(0), by: house.keys[place], at: WatchFixture.now)
        }
        #expect(
            try await house.issuer.fixture.office.endAPIKey(house.keys[0].prefix, by: "terminal", at: WatchFixture.now)
        )
        _ = try await house.issuer.change(.suspended, 0)
        _ = try await house.webhooks.tellChanges()
        let due = try await house.due()
        #expect(due.map(\.webhook.id) == [house.endpoints[1].id])
        let gone = try #require(due.first)
        try await house.note(gone, status: 410, error: "refused", at: 1)
        #expect(try await house.state(1)?.stop == .gone)
        #expect(try await house.due(400_000).isEmpty)
        await #expect(throws: WebhookFault.endpointStopped) {
            try await house.webhooks.test(try #require(try await house.state(1)), at: WatchFixture.now)
        }
        try await house.webhooks.resume(try #require(try await house.state(1)), by: "test", at: WatchFixture.now)
        #expect(try await house.state(1)?.stop == nil)
        let actions = try await house.issuer.fixture.store.read { try $0.auditEvents(after: 0, limit: 999) }.map(
            \.event.action
        )
        #expect(actions.suffix(2) == ["webhook.stopped", "webhook.resumed"])
    }

    @Test("a message in vain is tried ten times, then given up, and its endpoint is stopped; it can be sent again")
    func givenUp() async throws {
        let house = try await WatchFixture()
        let name = try await house.webhooks.test(house.endpoints[0], at: WatchFixture.now)
        await #expect(throws: WebhookFault.testWaits) {
            try await house.webhooks.test(house.endpoints[0], at: WatchFixture.now)
        }
        var time: Int64 = 0
        for tries in 1...10 {
            let due = try await house.due(time)
            let sent = try #require(due.first, "\(tries)")
            #expect(due.count == 1 && sent.message.name == name && sent.message.tries == tries - 1)
            try await house.note(sent, status: tries % 2 == 0 ? nil : 503, error: "refused", at: time)
            let wait = DeliveryIsTriedForThreeDays.wait(after: tries, chance: 0.5) ?? 0
            #expect(try await house.due(time + wait - 1).isEmpty)
            time += wait
        }
        #expect(try await house.state()?.stop == .failing)
        #expect(try await house.due(time + 1_000_000_000).isEmpty)
        let webhook = try #require(try await house.state())
        await #expect(throws: WebhookFault.endpointStopped) {
            try await house.webhooks.sendAgain(name, to: webhook, by: "test", at: WatchFixture.now)
        }
        try await house.webhooks.resume(webhook, by: "test", at: WatchFixture.now)
        let going = try #require(try await house.state())
        await #expect(throws: WebhookFault.messageUnknown) {
            try await house.webhooks.sendAgain("msg_none", to: going, by: "test", at: WatchFixture.now)
        }
        let later = WatchFixture.now.adding(milliseconds: time + 5)
        try await house.webhooks.sendAgain(name, to: going, by: "test", at: later)
        let again = try #require(try await house.due(time + 5).first)
        #expect(again.message.name == name && again.message.tries == 0)
        try await house.note(again, status: 200, error: nil, at: time + 6)
        let shown = try await house.webhooks.attempts(at: going, before: nil, limit: 99)
        #expect(
            shown.count == 11 && shown.map(\.attempt.error).first == .some(nil)
                && shown.allSatisfy { $0.state == .delivered }
        )
        let rest = try await house.webhooks.attempts(at: going, before: shown[3].attempt.id, limit: 3)
        #expect(rest.map(\.attempt) == shown[4..<7].map(\.attempt))
    }

    @Test("the end of a suspension is told once, a day late or seven, and not to who began to watch afterwards")
    func suspensionEnds() async throws {
        let house = try await WatchFixture()
        _ = try await house.webhooks.watch(house.code(0), by: house.keys[0], at: WatchFixture.now)
        _ = try await house.issuer.change(.suspended, 0)
        _ = try await house.webhooks.tellChanges()
        try await house.note(try #require(try await house.due().first), status: 200, error: nil, at: 1)
        let end = Instant(endOf: IssuerFixture.lastDay)
        _ = try await house.webhooks.watch(house.code(0), by: house.keys[1], at: end.adding(milliseconds: 1000))
        try await house.webhooks.tellEndedSuspensions(at: end.adding(milliseconds: -1))
        #expect(try await house.webhooks.due(at: end).isEmpty)
        for days: Int64 in [0, 1, 6] {
            try await house.webhooks.tellEndedSuspensions(at: end.adding(milliseconds: days * 86_400_000 + 2000))
            let due = try await house.webhooks.due(at: end.adding(milliseconds: days * 86_400_000 + 2000))
            #expect(due.map(\.webhook.id) == [house.endpoints[0].id])
            #expect(due.first?.message.name.hasSuffix("_end") == true)
            #expect(due.first?.message.body.contains(#""change":"lifted","state":"valid""#) == true)
        }
    }

    @Test("one key sees, stops and removes nothing of another's; bounds hold; a secret is sealed and opened")
    func borders() async throws {
        let house = try await WatchFixture()
        let (mine, other) = (house.keys[0], house.keys[1])
        let (watch, _) = try await house.webhooks.watch(house.code(0), by: mine, at: WatchFixture.now)
        #expect(try await house.webhooks.watch(watch.id, of: other) == nil)
        #expect(try await !house.webhooks.unwatch(watch.id, of: other))
        #expect(try await house.webhooks.watches(of: other, after: nil, limit: 9).isEmpty)
        #expect(try await house.webhooks.webhook(house.endpoints[0].id, of: other) == nil)
        #expect(try await !house.webhooks.remove(house.endpoints[0].id, of: other, at: WatchFixture.now))
        #expect(try await house.webhooks.unwatch(watch.id, of: mine))
        #expect(try await !house.webhooks.unwatch(watch.id, of: mine))
        await #expect(throws: WebhookFault.certificateUnknown) {
            try await house.webhooks.watch(VerificationCode(random: 1), by: mine, at: WatchFixture.now)
        }
        await #expect(throws: WebhookFault.endpointThere) {
            try await house.webhooks.register(house.endpoints[0].address, by: mine, at: WatchFixture.now)
        }
        for place in 2...Webhooks.mostEndpoints {
            _ = try await house.webhooks.register("https://example.com/n\(place)", by: mine, at: WatchFixture.now)
        }
        await #expect(throws: WebhookFault.tooManyEndpoints) {
            try await house.webhooks.register("https://example.com/more", by: mine, at: WatchFixture.now)
        }
        let (made, secret) = try await house.webhooks.register("https://example.com/x", by: other, at: WatchFixture.now)
        let opened = WebhookSecret(made.sealedSecret, of: made.id, house.webhooks.key)
        #expect(
            opened?.text == secret.text && WebhookSecret(made.sealedSecret, of: watch.id, house.webhooks.key) == nil
        )
        #expect(!made.sealedSecret.starts(with: Array(secret.text.utf8)) && secret.text.hasPrefix("whsec_"))
    }

    @Test("tries are kept for 30 days, with their messages; removing an endpoint ends what waits for it")
    func swept() async throws {
        let house = try await WatchFixture()
        _ = try await house.webhooks.test(house.endpoints[0], at: WatchFixture.now)
        try await house.note(try #require(try await house.due().first), status: 200, error: nil, at: 0)
        _ = try await house.webhooks.test(house.endpoints[1], at: WatchFixture.now)
        let day: Int64 = 86_400_000
        try await house.webhooks.sweep(at: WatchFixture.now.adding(milliseconds: 30 * day))
        #expect(try await house.webhooks.attempts(at: house.endpoints[0], before: nil, limit: 9).count == 1)
        try await house.webhooks.sweep(at: WatchFixture.now.adding(milliseconds: 30 * day + 1))
        #expect(try await house.webhooks.attempts(at: house.endpoints[0], before: nil, limit: 9).isEmpty)
        #expect(try await house.due().map(\.webhook.id) == [house.endpoints[1].id])
        #expect(try await house.webhooks.remove(house.endpoints[1].id, of: house.keys[1], at: WatchFixture.now))
        #expect(try await house.due().isEmpty)
    }
}
