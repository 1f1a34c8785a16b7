import TestSupport

/// A signature that OpenSSL made.
struct OpenSSLSignature {
    let key: [UInt8]
    let message: [UInt8]
    let signature: [UInt8]
}

enum OpenSSLSignatures {
    /// Random keys, each signing messages of 1, 2, 3… random bytes.
    static func make(keys: Int, signatures: Int) async throws -> [OpenSSLSignature] {
        let run = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            [ProjectFolder.path("Tests/TitleScanTests/openssl_signatures.py"), String(keys), String(signatures)]
        )
        return run.lines.map { line in
            let parts = line.split(separator: " ").map { bytes(String($0)) }
            return OpenSSLSignature(key: parts[0], message: parts[1], signature: parts[2])
        }
    }
}
