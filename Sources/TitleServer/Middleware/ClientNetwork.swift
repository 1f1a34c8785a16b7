import Glibc
import TitleSecrets

/// The network that a request comes from: an IPv4 address or the first 64 bits of an IPv6 address.
///
/// A forwarded address counts only when our own proxy says so.
struct ClientNetwork: Hashable, Sendable {
    private enum Family {
        case unknown, ipv4, ipv6
    }

    private let family: Family
    private let prefix: UInt64

    /// Where there is no address at all (a socket file, a test), everybody counts as one network.
    static let unknown = ClientNetwork(.unknown, [])

    private init(_ family: Family, _ bytes: some Sequence<UInt8>) {
        self.family = family
        prefix = bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Nil unless `text` is an IPv4 or IPv6 address.
    init?(address text: String) {
        if let bytes = Self.bytes(text, family: AF_INET, count: 4) {
            self.init(.ipv4, bytes)
        } else if let bytes = Self.bytes(text, family: AF_INET6, count: 16) {
            let isMapped = bytes.starts(with: Self.mapped)
            self.init(isMapped ? .ipv4 : .ipv6, isMapped ? bytes.suffix(4) : bytes.prefix(8))
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

    /// As the trail names it: `192.0.2.1`, `20010db800000000/64`, or `unknown`.
    var text: String {
        switch family {
        case .unknown: "unknown"
        case .ipv4: (0..<4).map { String(prefix >> (24 - 8 * UInt64($0)) & 255) }.joined(separator: ".")
        case .ipv6: "\(hexText((0..<8).map { UInt8(truncatingIfNeeded: prefix >> (56 - 8 * UInt64($0))) }))/64"
        }
    }

    /// IPv4 written as IPv6: `::ffff:192.0.2.1`.
    private static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

    private static func bytes(_ text: String, family: Int32, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return inet_pton(family, text, &bytes) == 1 ? bytes : nil
    }
}
