/// Whom an address of the network can be: anybody in the world, somebody within the house, or nobody that is ever asked
/// (IANA's registries of special-purpose addresses).
enum AddressReach: Sendable, Equatable {
    case world
    /// Loopback, private and shared networks, unique local addresses.
    case house
    /// Link-local, where clouds keep their secrets; multicast, documentation, unspecified, and every form of IPv6 that
    /// holds an address of IPv4.
    case nobody

    /// - Parameter bytes: 4 of IPv4 or 16 of IPv6.
    init(_ bytes: [UInt8]) {
        switch bytes.count {
        case 4: self = Self.ofIPv4(bytes)
        case 16: self = Self.ofIPv6(bytes)
        default: self = .nobody
        }
    }

    private static func ofIPv4(_ bytes: [UInt8]) -> AddressReach {
        switch (bytes[0], bytes[1], bytes[2]) {
        case (10, _, _), (127, _, _), (172, 16...31, _), (192, 168, _), (100, 64...127, _): .house
        case (0, _, _), (169, 254, _), (224..., _, _): .nobody
        // Protocol assignments, documentation, 6to4 relays, measurements.
        case (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 18...19, _), (198, 51, 100), (203, 0, 113): .nobody
        default: .world
        }
    }

    private static func ofIPv6(_ bytes: [UInt8]) -> AddressReach {
        if bytes.dropLast().allSatisfy({ $0 == 0 }), bytes[15] == 1 { return .house }
        if bytes[0] & 0xFE == 0xFC { return .house }
        // All that is given out to anybody is in 2000::/3.
        guard bytes[0] & 0xE0 == 0x20 else { return .nobody }
        return isSpecial(bytes) ? .nobody : .world
    }

    /// 2001::/23 (protocols, among them Teredo), 2001:db8::/32, 2002::/16 (6to4), 3fff::/20.
    private static func isSpecial(_ bytes: [UInt8]) -> Bool {
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0x20, 0x01, 0x00...0x01, _), (0x20, 0x01, 0x0D, 0xB8), (0x20, 0x02, _, _), (0x3F, 0xFF, 0x00...0x0F, _):
            true
        default: false
        }
    }
}
