import Foundation
import TitleClaim
import TitleSecrets
import TitleVerify

/// A root, an issuing body and their certificates, made by the openssl command: no code of ours is in them.
final class TestAuthority: Sendable {
    let folder: URL
    let root: TestSigner
    let body: TestSigner
    /// The same installation without the body's key.
    let trust: Trust
    static let bodyCode = "150400"
    static let host = "cert.example"

    /// - Parameter bodyName: what the certificates call the body; anybody can choose any name.
    init(bodyName: String = "赤峰市人力资源和社会保障局", use: KeyUse = .title, state: TrustedKey.State = .active) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        root = try TestSigner(in: folder, name: "root", subject: "/C=CN/O=\(bodyName) Root", issuer: nil)
        body = try TestSigner(in: folder, name: "body", subject: "/C=CN/O=\(bodyName)", issuer: "root")
        trust = try Self.trust(root: root, body: body, use: use, state: state)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private static func trust(
        root: TestSigner,
        body: TestSigner,
        use: KeyUse,
        state: TrustedKey.State
    ) throws -> Trust {
        let key = TrustedKey(
            keyID: body.keyID,
            algorithm: .es256,
            publicKey: body.publicKey,
            use: use,
            bodies: [bodyCode],
            validFrom: 0,
            validTo: nil,
            state: state,
            chain: [body.certificate, root.certificate]
        )
        let list = TrustList(
            name: "Test",
            sequence: 1,
            issued: 0,
            nextUpdate: 4_000_000_000_000,
            root: root.publicKey,
            hosts: [host],
            keys: [key]
        )
        let envelope = try root.envelope(.trustList, list.encoded())
        return try Trust.open(trustList: envelope.serialized(), catalogue: nil, anchor: .thisList)
    }
}

/// A P-256 key with its certificate, used through the openssl command.
struct TestSigner: Sendable {
    let certificate: [UInt8]
    let publicKey: [UInt8]
    private let keyFile: URL

    var keyID: [UInt8] { Array(SHA256.digest(publicKey).prefix(8)) }

    init(in folder: URL, name: String, subject: String, issuer: String?) throws {
        let (key, pem, der) = (file(folder, name, "key"), file(folder, name, "pem"), file(folder, name, "der"))
        try openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", key.path())
        let common = ["req", "-x509", "-new", "-utf8", "-key", key.path(), "-subj", subject, "-days", "3650"]
        let usage = issuer == nil ? "basicConstraints=critical,CA:TRUE" : "basicConstraints=critical,CA:FALSE"
        var arguments = common + ["-addext", usage, "-out", pem.path()]
        if let issuer {
            arguments += ["-CA", file(folder, issuer, "pem").path(), "-CAkey", file(folder, issuer, "key").path()]
            arguments += ["-addext", "keyUsage=critical,digitalSignature,nonRepudiation"]
        } else {
            arguments += ["-addext", "keyUsage=critical,keyCertSign,cRLSign"]
        }
        try openssl(arguments)
        certificate = try openssl("x509", "-in", pem.path(), "-outform", "DER")
        publicKey = try openssl("pkey", "-in", key.path(), "-pubout", "-outform", "DER")
        try Data(certificate).write(to: der)
        keyFile = key
    }

    /// r and s of a signature with a low s, made anew each time.
    func sign(_ message: [UInt8]) throws -> [UInt8] {
        let der = try openssl(["dgst", "-sha256", "-sign", keyFile.path()], input: message)
        guard let raw = ECDSASignature.raw(fromDER: der) else { throw TestFailure(message: "no signature: \(der)") }
        return ECDSASignature.isLow(raw) ? raw : Self.mirrored(raw)
    }

    func envelope(_ content: EnvelopeContent, _ payload: [UInt8]) throws -> SignedEnvelope {
        let toBeSigned = SignedEnvelope.toBeSigned(
            algorithm: .es256,
            keyID: keyID,
            contentType: content,
            payload: payload
        )
        return SignedEnvelope(
            algorithm: .es256,
            keyID: keyID,
            contentType: content,
            payload: payload,
            signature: try sign(toBeSigned)
        )
    }

    /// The other signature that is right under the same key: n - s in place of s.
    static func mirrored(_ raw: [UInt8]) -> [UInt8] {
        var (s, borrow) = ([UInt8](repeating: 0, count: 32), 0)
        for index in stride(from: 31, through: 0, by: -1) {
            let difference = Int(order[index]) - Int(raw[32 + index]) - borrow
            borrow = difference < 0 ? 1 : 0
            s[index] = UInt8(difference & 0xFF)
        }
        return Array(raw[..<32]) + s
    }

    private static let order: [UInt8] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
    ]
}

struct TestFailure: Error {
    let message: String
}

private func file(_ folder: URL, _ name: String, _ kind: String) -> URL { folder.appending(path: "\(name).\(kind)") }

@discardableResult
private func openssl(_ arguments: String...) throws -> [UInt8] { try openssl(arguments) }

@discardableResult
private func openssl(_ arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
    let (process, output, errors, source) = (Process(), Pipe(), Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = arguments
    process.standardInput = source
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try source.fileHandleForWriting.write(contentsOf: Data(input))
    try source.fileHandleForWriting.close()
    let answer = Array(output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        throw TestFailure(message: String(decoding: said, as: UTF8.self))
    }
    return answer
}
