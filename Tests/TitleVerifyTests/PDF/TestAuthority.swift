import Foundation
import TestSupport
import TitleClaim
import TitleSeal
import TitleSecrets
import TitleVerify

/// A root, an issuing body and their certificates, made by the openssl command: no code of ours is in them.
struct TestAuthority: Sendable {
    let root: TestSigner
    let body: TestSigner
    let trust: Trust
    static let bodyCode = "150400"
    static let host = "cert.example"

    /// Anybody can choose any name for the certificates of a body.
    init(
        bodyName: String = "赤峰市人力资源和社会保障局",
        use: KeyUse = .title,
        state: TrustedKey.State = .active,
        certified: TestCertificate = TestCertificate()
    ) throws {
        let folder = try TemporaryFolder()
        root = try TestSigner(in: folder, name: "root", subject: "/C=CN/O=\(bodyName) Root", issuer: nil)
        body = try TestSigner(
            in: folder,
            name: "body",
            subject: "/C=CN/O=\(bodyName)",
            issuer: "root",
            certified: certified
        )
        trust = try Self.trust(root: root, body: body, use: use, state: state)
    }

    /// An authority, a document that it sealed, and a verifier that goes by its trust list.
    static func withDocument() throws -> (authority: TestAuthority, genuine: [UInt8], verifier: Verifier) {
        let authority = try TestAuthority()
        return (authority, try TestDocument(of: authority).sealed(), Verifier(trust: authority.trust))
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
    private let keyFile: String
    private let certificateFile: String
    /// Kept as long as the key is.
    private let folder: TemporaryFolder

    var keyID: [UInt8] { Array(SHA256.digest(publicKey).prefix(8)) }

    init(
        in folder: TemporaryFolder,
        name: String,
        subject: String,
        issuer: String?,
        certified: TestCertificate = TestCertificate()
    ) throws {
        let (key, pem) = (folder.path("\(name).key"), folder.path("\(name).pem"))
        try openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", key)
        try openssl("req", "-new", "-utf8", "-key", key, "-subj", subject, "-out", folder.path("\(name).csr"))
        let extensions = issuer == nil ? TestCertificate.rootExtensions : certified.extensions
        try folder.write([], as: "issued.txt")
        let configuration = try folder.write(Array(TestCertificate.configuration(folder.path).utf8), as: "ca.cnf")
        let arguments = [
            "ca", "-batch", "-notext", "-config", configuration, "-in", folder.path("\(name).csr"), "-out", pem,
            "-startdate", certified.from, "-enddate", certified.to,
            "-extfile", try folder.write(Array(extensions.utf8), as: "\(name).ext"),
        ]
        let issuing = issuer.map { ["-cert", folder.path("\($0).pem"), "-keyfile", folder.path("\($0).key")] }
        try openssl(arguments + (issuing ?? ["-selfsign", "-keyfile", key]))
        certificate = try openssl("x509", "-in", pem, "-outform", "DER")
        publicKey = try openssl("pkey", "-in", key, "-pubout", "-outform", "DER")
        (keyFile, certificateFile, self.folder) = (key, pem, folder)
    }

    /// r and s of a signature with a low s, made anew each time.
    func sign(_ message: [UInt8]) throws(KeyFault) -> [UInt8] {
        guard let der = try? openssl(["dgst", "-sha256", "-sign", keyFile], input: message),
            let raw = ECDSASignature.raw(fromDER: der)
        else { throw .libraryRefused(step: "openssl dgst -sign") }
        return ECDSASignature.isLow(raw) ? raw : Self.mirrored(raw)
    }

    /// A CMS signature over `content` as the openssl command makes it, with options such as `-noattr`.
    func cms(over content: [UInt8], _ options: [String], with other: TestSigner? = nil) throws -> [UInt8] {
        let signers = [self] + (other.map { [$0] } ?? [])
        let files = signers.flatMap { ["-signer", $0.certificateFile, "-inkey", $0.keyFile] }
        return try openssl(["cms", "-sign", "-binary", "-outform", "DER"] + files + options, input: content)
    }

    /// Another certificate for the same key, of any name.
    func certificate(issuedAgainBy issuer: TestSigner, subject: String) throws -> [UInt8] {
        let files = ["-key", keyFile, "-CA", issuer.certificateFile, "-CAkey", issuer.keyFile]
        let pem = try openssl(["req", "-x509", "-new", "-utf8", "-subj", subject, "-days", "3650"] + files)
        return try openssl(["x509", "-outform", "DER"], input: pem)
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

/// What a body's certificate says of its time and its use.
struct TestCertificate {
    var from = "20190101000000Z"
    var to = "20591231235959Z"
    var extensions = "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n"

    static let rootExtensions = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"

    /// For `openssl ca`, the one command of OpenSSL 3.0 that dates a certificate back.
    static func configuration(_ folder: String) -> String {
        """
        [ca]
        default_ca=here
        [here]
        new_certs_dir=\(folder)
        database=\(folder)/issued.txt
        rand_serial=yes
        unique_subject=no
        default_md=sha256
        policy=names
        [names]
        countryName=optional
        organizationName=supplied
        """
    }
}

struct TestFailure: Error {
    let message: String
}

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
