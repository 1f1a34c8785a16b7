import Dispatch
import TitleModel
import TitleStore
import TitleWorkflow

/// How messages are sent.
public struct WebhookSettings: Sendable {
    /// Whether endpoints within the house are told too, also by http; link-local addresses never are.
    public var reachesHouse: Bool
    /// A PEM file of the authorities that vouch for endpoints; nil: those of the system.
    public var anchors: String?
    /// For all of a try: name, connection, answer.
    var time: Duration = .seconds(12)
    /// What a name stands for; asked once a try.
    var resolve: @Sendable (String, UInt16) -> [NetworkAddress] = { NetworkAddress.all(of: $0, port: $1) }

    public init(reachesHouse: Bool = false, anchors: String? = nil) {
        (self.reachesHouse, self.anchors) = (reachesHouse, anchors)
    }

    func reaches(_ address: NetworkAddress, usesTLS: Bool) -> Bool {
        switch address.reach {
        case .world: usesTLS
        case .house: reachesHouse
        case .nobody: false
        }
    }
}

/// Sends one message to one endpoint: one request, signed, to an address that was judged; nothing of the answer counts but
/// its status.
struct WebhookSender: Sendable {
    let settings: WebhookSettings
    /// What receivers compare with their own clocks.
    let clock: @Sendable () -> Instant

    /// Each try waits for its answer, and must keep nobody else waiting.
    private static let queue = DispatchQueue(label: "webhooks", attributes: .concurrent)
    private static let mostOfAnswer = 65_536
    private static let drainTime = Duration.seconds(2)
    /// Addresses of a name that are tried.
    private static let mostAddresses = 3

    /// What came of a try.
    struct Outcome: Equatable, Sendable {
        let status: Int?
        /// Nil where the message was taken.
        let failure: WebhookFailure?
    }

    func send(_ sent: MessageToSend) async -> Outcome {
        await withCheckedContinuation { continuation in
            Self.queue.async { continuation.resume(returning: outcome(sent)) }
        }
    }

    private func outcome(_ sent: MessageToSend) -> Outcome {
        do throws(WebhookFailure) {
            let status = try status(sent)
            switch status {
            case 200..<300: return Outcome(status: status, failure: nil)
            case 300..<400: return Outcome(status: status, failure: .redirected)
            default: return Outcome(status: status, failure: .refused)
            }
        } catch {
            return Outcome(status: nil, failure: error)
        }
    }

    private func status(_ sent: MessageToSend) throws(WebhookFailure) -> Int {
        guard let address = WebhookAddress(sent.webhook.address) else { throw .addressRefused }
        let connection = try connection(to: address, by: .now + settings.time)
        if address.usesTLS { try connection.secure(address.host, anchors: settings.anchors) }
        try connection.send(request(sent, to: address))
        var answer = AnswerStatus()
        while true {
            let bytes = try connection.receive(upTo: 4096)
            guard !bytes.isEmpty else { throw .noAnswer }
            guard let status = try answer.take(bytes) else { continue }
            connection.drain(upTo: Self.mostOfAnswer, within: Self.drainTime)
            return status
        }
    }

    /// The name is asked for once, and the addresses that were judged are the ones that are connected to: what it stands for
    /// a moment later does not matter.
    private func connection(
        to address: WebhookAddress,
        by deadline: ContinuousClock.Instant
    ) throws(WebhookFailure) -> BoundedConnection {
        let all = settings.resolve(address.host, address.port)
        guard !all.isEmpty else { throw .nameUnknown }
        var failure = WebhookFailure.addressRefused
        for found in all.filter({ settings.reaches($0, usesTLS: address.usesTLS) }).prefix(Self.mostAddresses) {
            do throws(WebhookFailure) {
                return try BoundedConnection(to: found, by: deadline)
            } catch {
                failure = error
            }
        }
        throw failure
    }

    /// Headers as Standard Webhooks names them.
    private func request(_ sent: MessageToSend, to address: WebhookAddress) -> [UInt8] {
        let (message, seconds) = (sent.message, clock().milliseconds / 1000)
        let body = Array(message.body.utf8)
        let head = """
            POST \(address.path) HTTP/1.1\r
            Host: \(address.authority)\r
            User-Agent: titlecert-webhooks/1\r
            Content-Type: application/json\r
            Content-Length: \(body.count)\r
            webhook-id: \(message.name)\r
            webhook-timestamp: \(seconds)\r
            webhook-signature: \(sent.secret.signature(of: body, named: message.name, at: seconds))\r
            Connection: close\r
            \r

            """
        return Array(head.utf8) + body
    }
}
