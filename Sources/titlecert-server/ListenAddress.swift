import ArgumentParser

/// Where to listen: `127.0.0.1:8080`, `[::1]:8080`.
struct ListenAddress: ExpressibleByArgument, Equatable {
    let host: String
    let port: Int

    init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    init?(argument: String) {
        guard let colon = argument.lastIndex(of: ":") else { return nil }
        var host = argument[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard let port = UInt16(argument[argument.index(after: colon)...]), !host.isEmpty else { return nil }
        self.init(host: String(host), port: Int(port))
    }

    /// As it stands in an address of the web.
    var text: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    var defaultValueDescription: String { text }
}
