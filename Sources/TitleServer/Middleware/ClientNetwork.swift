import Glibc

/// The network that a request comes from: an IPv4 address or the first 64 bits of an IPv6 address.
///
/// A forwarded address counts only when our own proxy says so.
struct ClientNetwork: Hashable, Sendable {
    private let prefix: [UInt8]

    /// Where there is no address at all (a socket file, a test), everybody counts as one network.
    static let unknown = ClientNetwork(prefix: [])

    private init(prefix: [UInt8]) {
        self.prefix = prefix
    }

    /// Nil unless `text` is an IPv4 or IPv6 address.
    init?(address text: String) {
        if let bytes = Self.bytes(text, family: AF_INET, count: 4) {
            prefix = bytes
        } else if let bytes = Self.bytes(text, family: AF_INET6, count: 16) {
            prefix = bytes.starts(with: Self.mapped) ? Array(bytes.suffix(4)) : Array(bytes.prefix(8))
        } else {
            return nil
        }
    }

    /// - Parameters:
    ///   - peer: The other end of the connection.
    ///   - forwarded: The header `X-Forwarded-For`: each proxy adds at the end whom it was asked by.
    ///   - proxies: Our own proxies.
    init(peer: String?, forwarded: String?, proxies: Set<String>) {
        var address = peer
        var hops = forwarded?.split(separator: ",").map { String($0.trimmingSpaces()) } ?? []
        while let current = address, proxies.contains(current), let hop = hops.popLast() {
            guard ClientNetwork(address: hop) != nil else { break }
            address = hop
        }
        self = address.flatMap { ClientNetwork(address: $0) } ?? .unknown
    }

    /// IPv4 written as IPv6: `::ffff:192.0.2.1`.
    private static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

    private static func bytes(_ text: String, family: Int32, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return inet_pton(family, text, &bytes) == 1 ? bytes : nil
    }
}
