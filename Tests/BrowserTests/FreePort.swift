import Glibc

/// A port that nothing listens at now; used where programs must know their address before they run.
func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw NoFreePort() }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bound in
            bind(descriptor, bound, size) == 0 ? getsockname(descriptor, bound, &size) : -1
        }
    }
    guard result == 0 else { throw NoFreePort() }
    return Int(UInt16(bigEndian: address.sin_port))
}

struct NoFreePort: Error {}
