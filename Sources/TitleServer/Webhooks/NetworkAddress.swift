import Glibc

/// An address that a name stands for, as the system's calls take it.
struct NetworkAddress: Sendable, Equatable {
    let family: Int32
    /// A `sockaddr` with its port.
    let raw: [UInt8]

    var reach: AddressReach {
        switch family {
        case AF_INET: AddressReach(Array(raw[4..<8]))
        case AF_INET6: AddressReach(Array(raw[8..<24]))
        default: .nobody
        }
    }

    /// What a name stands for now, in the order in which the system would try; empty where nobody has the name.
    ///
    /// `onlyNumbers`: nobody is asked, an address alone is read.
    static func all(of host: String, port: UInt16, onlyNumbers: Bool = false) -> [NetworkAddress] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_NUMERICSERV | (onlyNumbers ? AI_NUMERICHOST : 0)
        var first: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &first) == 0 else { return [] }
        defer { freeaddrinfo(first) }
        var (found, next): ([NetworkAddress], UnsafeMutablePointer<addrinfo>?) = ([], first)
        while let entry = next?.pointee {
            if let address = NetworkAddress(entry) { found.append(address) }
            next = entry.ai_next
        }
        return found
    }

    private init?(_ entry: addrinfo) {
        guard [AF_INET, AF_INET6].contains(entry.ai_family), let address = entry.ai_addr else { return nil }
        family = entry.ai_family
        raw = Array(UnsafeRawBufferPointer(start: address, count: Int(entry.ai_addrlen)))
    }

    /// For tests.
    init(family: Int32, raw: [UInt8]) { (self.family, self.raw) = (family, raw) }
}
