import Glibc

/// A port that nothing listens at now; used where programs must know their address before they run.
///
/// Below those that the system gives to connections (32768 to 60999, ip(7)): one of these may be somebody's before the program
/// that was told of it listens there.
func freePort() throws -> Int {
    for _ in 0..<100 {
        let port = Int.random(in: 20_000..<32_000)
        if try isFree(port) { return port }
    }
    throw NoFreePort()
}

private func isFree(_ port: Int) throws -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw NoFreePort() }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    address.sin_port = in_port_t(port).bigEndian
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bound in
            bind(descriptor, bound, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
    }
}

struct NoFreePort: Error {}
