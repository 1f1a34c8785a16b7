import Hummingbird
import TestSupport
import Testing
import TitleModel
import TitleStore

@testable import TitleServer
@testable import TitleWorkflow

@Suite("Messages until they are taken", .serialized)
struct WebhookDeliveryTests {
    @Test("issue 7, item 8: what fails is tried again later, the same under the same name, until it is taken")
    func retried() async throws {
        let (house, receiver) = (try await WebhookHouse(), try TestReceiver())
        let (webhook, secret) = try await house.register(receiver.address("/flaky"))
        try await receiver.take(secret)
        try await withRunningSite(house.site()) { _ in
            let name = try await house.webhooks.test(webhook, at: house.office.now)
            _ = try await house.attempts(1, at: webhook)
            try await Task.sleep(for: .milliseconds(700))
            #expect(try await house.attempts(1, at: webhook).count == 1)
            house.office.pass(seconds: 7)
            _ = try await house.attempts(2, at: webhook)
            house.office.pass(seconds: 361)
            let all = try await house.attempts(3, at: webhook)
            #expect(all.map(\.status) == [204, 500, 500] && all.map(\.error) == [nil, "refused", "refused"])
            let seen = try await receiver.seen
            #expect(seen.map(\.id) == [name, name, name] && Set(seen.map(\.body)).count == 1)
            #expect(seen.allSatisfy(\.signed) && seen[0].body.contains(#""type":"webhook.test""#))
        }
    }

    @Test("a server that stops in the middle loses nothing: the next one sends the same message")
    func restarted() async throws {
        let (house, receiver) = (try await WebhookHouse(), try TestReceiver())
        let (webhook, secret) = try await house.register(receiver.address("/flaky"))
        try await receiver.take(secret)
        let name = try await house.webhooks.test(webhook, at: house.office.now)
        for tries in 1...3 {
            try await withRunningSite(house.site()) { _ in _ = try await house.attempts(tries, at: webhook) }
            house.office.pass(seconds: 400)
        }
        let seen = try await receiver.seen
        #expect(seen.map(\.id) == [name, name, name] && seen.allSatisfy(\.signed))
        try await withRunningSite(house.site()) { _ in try await Task.sleep(for: .seconds(1)) }
        #expect(try await receiver.seen.count == 3)
    }

    @Test("410 stops an endpoint, and the others go on")
    func gone() async throws {
        let (house, receiver) = (try await WebhookHouse(), try TestReceiver())
        let (gone, _) = try await house.register(receiver.address("/gone"))
        let (good, secret) = try await house.register(receiver.address("/ok"))
        try await receiver.take(secret)
        try await withRunningSite(house.site()) { _ in
            for webhook in [gone, good] { _ = try await house.webhooks.test(webhook, at: house.office.now) }
            #expect(try await house.attempts(1, at: gone).map(\.status) == [410])
            #expect(try await house.attempts(1, at: good).map(\.status) == [204])
            let stop = try await awaited("the end of the endpoint that is gone") {
                try await house.webhooks.webhook(gone.id, of: house.keys[0].key)?.stop
            }
            #expect(stop == .gone)
            house.office.pass(seconds: 400)
            _ = try await house.webhooks.test(good, at: house.office.now)
            #expect(try await house.attempts(2, at: good).count == 2)
        }
        #expect(try await receiver.seen.map(\.path).filter { $0 == "/gone" }.count == 1)
    }
}
