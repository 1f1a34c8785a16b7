import COpenSSLClient
import Dispatch

/// One question over HTTP, by libcrypto's own client with libssl's TLS.
///
/// It asks no proxy, follows no redirection, keeps no connection, and takes no more than `most` bytes.
struct ProviderQuestion: Sendable {
    let address: ProviderAddress
    /// A form to be sent; nil only asks.
    let form: [UInt8]?
    let anchors: String?
    var most = 256 * 1024

    private static let timeoutSeconds: Int32 = 10
    /// Each question waits for its answer, and must keep nobody else waiting.
    private static let queue = DispatchQueue(label: "provider", attributes: .concurrent)

    /// Nil when nobody was reached, or who answers is not believed, or did not answer with 200.
    func answer() async -> [UInt8]? {
        await withCheckedContinuation { continuation in
            Self.queue.async { continuation.resume(returning: ask()) }
        }
    }

    private func ask() -> [UInt8]? {
        var length: Int32 = -1
        let answer = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
            length = titlecert_ask(
                address.host,
                address.port,
                address.path,
                address.usesTLS ? 1 : 0,
                anchors,
                form,
                Int32(form?.count ?? 0),
                Self.timeoutSeconds,
                buffer.baseAddress,
                Int32(buffer.count)
            )
            filled = Int(max(0, length))
        }
        return length < 0 ? nil : answer
    }
}
