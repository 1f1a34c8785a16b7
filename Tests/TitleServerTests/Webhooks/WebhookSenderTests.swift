import Glibc
import Synchronization
import TestSupport
import Testing
import TitleModel
import TitleStore

@testable import TitleServer
@testable import TitleWorkflow

@Suite("Messages on their way")
struct WebhookSenderTests {
    private static let secret = WebhookSecret(bytes: Array(0..<32))

    private static func sent(_ address: String) -> MessageToSend {
        let key = Identifier(at: SampleVerdicts.now, random: (0, 7))
        let webhook = Webhook(id: key, apiKey: key, address: address, sealedSecret: [], madeAt: SampleVerdicts.now)
        let body = #"{"type":"webhook.test","data":{"a":"职称"}}"#
        let message = WebhookMessage(webhook: key, name: "msg_\(key.text)", body: body, since: SampleVerdicts.now)
        return MessageToSend(message: message, webhook: webhook, secret: secret)
    }

    /// It gives an answer more time than a machine under load needs for one.
    private static func sender(_ change: (inout WebhookSettings) -> Void = { _ in }) -> WebhookSender {
        var settings = WebhookSettings(reachesHouse: true)
        settings.time = .seconds(5)
        change(&settings)
        return WebhookSender(settings: settings, clock: { .now })
    }

    @Test("issue 7, item 8: 2xx alone is taken; no way elsewhere is followed, no slow, huge or foreign answer holds us")
    func answers() async throws {
        let receiver = try TestReceiver()
        try await receiver.take(Self.secret)
        let expected: [(String, Int?, WebhookFailure?)] = [
            ("/ok?x=1", 204, nil), ("/flaky", 500, .refused), ("/gone", 410, .refused), ("/away", 302, .redirected),
            ("/slow", nil, .slow), ("/drip", 200, nil), ("/huge", 200, nil), ("/early", 200, nil),
            ("/noise", nil, .noAnswer), ("/mute", nil, .noAnswer),
        ]
        await onOwnThreads {
            for (path, status, failure) in expected {
                let sender = Self.sender { if path == "/slow" { $0.time = .seconds(2) } }
                let start = ContinuousClock.now
                let outcome = await sender.send(Self.sent(receiver.address(path)))
                #expect(outcome == WebhookSender.Outcome(status: status, failure: failure), "\(path)")
                // The slow answer and the one without an end would hold us for twenty seconds.
                #expect(ContinuousClock.now - start < .seconds(10), "\(path)")
            }
        }
        let seen = try await receiver.seen
        #expect(seen.map(\.path) == expected.map(\.0) && seen.allSatisfy(\.signed))
        #expect(seen.allSatisfy { $0.type == "application/json" && $0.host == "127.0.0.1:\(receiver.port)" })
        #expect(seen.allSatisfy { $0.body == #"{"type":"webhook.test","data":{"a":"职称"}}"# })
    }

    @Test("over TLS the name must be vouched for, by the anchors that were named")
    func tls() async throws {
        let folder = try TemporaryFolder()
        let receiver = try TestReceiver(certificateIn: folder)
        try await receiver.take(Self.secret)
        let right = Self.sender { $0.anchors = folder.path("anchors.pem") }
        #expect(await right.send(Self.sent(receiver.address("/ok"))) == .init(status: 204, failure: nil))
        #expect(await right.send(Self.sent(receiver.address("/huge"))) == .init(status: 200, failure: nil))
        #expect(await right.send(Self.sent(receiver.address("/drip"))) == .init(status: 200, failure: nil))
        let otherName = "https://127.0.0.1:\(receiver.port)/ok"
        #expect(await right.send(Self.sent(otherName)).failure == .tls)
        #expect(await Self.sender().send(Self.sent(receiver.address("/ok"))).failure == .tls)
        let plain = "http://127.0.0.1:\(receiver.port)/ok"
        #expect(await right.send(Self.sent(plain)).failure != nil)
        #expect(try await receiver.seen.map(\.path) == ["/ok", "/huge", "/drip"])
        let plainReceiver = try TestReceiver()
        // It waits for the end of a line, which the first bytes of TLS hold or do not.
        let unsecured = await right.send(Self.sent("https://127.0.0.1:\(plainReceiver.port)/ok")).failure
        #expect(unsecured == .tls || unsecured == .slow)
    }

    @Test("a name is asked for once and the judged address is the one reached, whatever the name stands for later")
    func rebinding() async throws {
        let receiver = try TestReceiver()
        let loopback = NetworkAddress.all(of: "127.0.0.1", port: try #require(UInt16(receiver.port)), onlyNumbers: true)
        let never = NetworkAddress.all(of: "169.254.169.254", port: 80, onlyNumbers: true)
        let asked = Mutex(0)
        // Good and bad by turns: what was judged is what counts, never the next answer.
        let turning = Self.sender { settings in
            settings.resolve = { _, _ in
                asked.withLock { count in
                    count += 1
                    return count % 2 == 1 ? loopback : never
                }
            }
        }
        let address = "http://receiver.example:\(receiver.port)/ok"
        for tries in 1...4 {
            let outcome = await turning.send(Self.sent(address))
            #expect(
                outcome
                    == (tries % 2 == 1
                        ? .init(status: 204, failure: nil) : .init(status: nil, failure: .addressRefused))
            )
            #expect(asked.withLock { $0 } == tries)
        }
        #expect(try await receiver.seen.map(\.path) == ["/ok", "/ok"])
        #expect(try await receiver.seen.allSatisfy { $0.host == "receiver.example:\(receiver.port)" })
        let closed = Self.sender { settings in
            settings.reachesHouse = false
            settings.resolve = { _, _ in loopback }
        }
        #expect(await closed.send(Self.sent("https://receiver.example/ok")).failure == .addressRefused)
        #expect(try await receiver.seen.count == 2)
    }

    @Test("nobody of that name, nobody there, an address that is refused, plain http outside: each has its word")
    func unreached() async throws {
        let receiver = try TestReceiver()
        let strict = Self.sender { $0.reachesHouse = false }
        #expect(await strict.send(Self.sent(receiver.address("/ok"))).failure == .addressRefused)
        #expect(await Self.sender().send(Self.sent("https://169.254.169.254/")).failure == .addressRefused)
        #expect(await Self.sender().send(Self.sent("https://[::ffff:127.0.0.1]:8443/")).failure == .addressRefused)
        #expect(await Self.sender().send(Self.sent("http://223.5.5.5/")).failure == .addressRefused)
        let nobody = Self.sender { $0.resolve = { _, _ in [] } }
        #expect(await nobody.send(Self.sent("https://nobody.example/")).failure == .nameUnknown)
        #expect(await Self.sender().send(Self.sent("http://127.0.0.1:1024/")).failure == .notReached)
        #expect(try await receiver.seen.isEmpty)
    }

    @Test("eight messages are under way at once, one an endpoint, four to those who took nothing the last time")
    func slots() {
        let slots = DeliverySlots()
        let keys = (0..<20).map { Identifier(at: SampleVerdicts.now, random: (0, UInt64($0))) }
        for key in keys[..<6] {
            #expect(slots.take(key) && !slots.take(key))
            slots.give(key, failed: true)
        }
        #expect(keys[..<6].filter { slots.take($0) }.count == 4)
        #expect(keys[6...].filter { slots.take($0) }.count == 4 && slots.busy.count == 8)
        slots.give(keys[0], failed: false)
        #expect(slots.take(keys[0]) && !slots.take(keys[19]))
    }

    @Test("an answer is read as it comes, byte by byte or all at once, and one without an end of its head is none")
    func head() throws {
        let text = Array("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 410 Gone\r\nA: b\r\n\r\nbody".utf8)
        var (whole, slow) = (AnswerStatus(), AnswerStatus())
        #expect(try whole.take(text) == 410)
        #expect(try text.dropLast(4).compactMap { try slow.take([$0]) } == [410])
        for wrong in [
            "HTTP/2 200\r\n\r\n", "HTTP/1.1 2000 x\r\n\r\n", "HTTP/1.1 x00\r\n\r\n", "\r\n\r\n",
            "HTTP/1.1 099 x\r\n\r\n",
        ] {
            #expect(throws: WebhookFailure.noAnswer) {
                var answer = AnswerStatus()
                _ = try answer.take(Array(wrong.utf8))
            }
        }
        #expect(throws: WebhookFailure.noAnswer) {
            var answer = AnswerStatus()
            for _ in 0..<5 { _ = try answer.take([UInt8](repeating: 65, count: 4096)) }
        }
    }
}
