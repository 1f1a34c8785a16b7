import Glibc

/// Why the site cannot listen at its address.
public enum ListenFault: Error, Equatable {
    case addressInUse(host: String, port: Int)
    case notAllowed(host: String, port: Int)
    case noSuchAddress(host: String)
    case other(host: String, port: Int, code: Int32)
}

extension ListenFault {
    /// Binds the address and lets it go again, so that the usual mistakes are told in words before anything is started.
    ///
    /// - Throws: `ListenFault`
    static func probe(host: String, port: Int) throws(ListenFault) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &found) == 0, let first = found?.pointee else {
            throw .noSuchAddress(host: host)
        }
        defer { freeaddrinfo(found) }
        let code = bindError(first)
        guard code != 0 else { return }
        switch code {
        case EADDRINUSE: throw .addressInUse(host: host, port: port)
        case EACCES: throw .notAllowed(host: host, port: port)
        case EADDRNOTAVAIL: throw .noSuchAddress(host: host)
        default: throw .other(host: host, port: port, code: code)
        }
    }

    /// 0, or the error number of socket or bind.
    private static func bindError(_ address: addrinfo) -> Int32 {
        let descriptor = socket(address.ai_family, address.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        var on: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        return bind(descriptor, address.ai_addr, address.ai_addrlen) == 0 ? 0 : errno
    }
}
