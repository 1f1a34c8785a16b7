import TitleClaim
import TitleDocument
import TitleFiles
import TitleModel

/// What an original says it is, before its state at the origin is asked.
enum OriginalReading {
    /// A claim that a listed installation signed.
    case claimed(ClaimedOriginal)
    /// It calls itself a listed installation's, and is not what that one signed.
    case forged(Verdict, address: String?)
    /// In our form, of an installation that nobody here knows.
    case unlisted(Verdict, address: String?)
    /// Codes of several certificates.
    case several(address: String?)
    case other(address: String?)

    init(_ file: [UInt8], _ codes: [String], _ examiner: OriginalExaminer) {
        self = Self.sealed(file, examiner) ?? Self.coded(codes + Self.linked(file), examiner)
    }

    var claimed: ClaimedOriginal? { if case .claimed(let claimed) = self { claimed } else { nil } }

    /// By the seal or the claim of a document; nil of one that is none of ours, and of a picture.
    static func sealed(_ file: [UInt8], _ examiner: OriginalExaminer) -> OriginalReading? {
        guard let kind = SealedKind(file) else { return nil }
        let first = examiner.regions.judge { kind.verdict(on: file, $0, .waived, at: examiner.now) }
        if first.verdict.copy != nil { return .unlisted(first.verdict, address: nil) }
        if first.verdict.facts != nil {
            return .claimed(ClaimedOriginal(first.verdict, first.trust, .document(kind), address: nil))
        }
        guard let issuer = kind.claimedIssuer(in: file) else { return nil }
        guard examiner.isListed(issuer) else { return kind == .pdf ? nil : .unlisted(first.verdict, address: nil) }
        return .forged(first.verdict, address: nil)
    }

    /// By the codes that were read; one of our form is judged, whatever else is there.
    private static func coded(_ texts: [String], _ examiner: OriginalExaminer) -> OriginalReading {
        let address = texts.first.map { QuotedText.shown($0) }
        let ours = Set(texts.filter { $0.contains("/v#") })
        let judged = ours.sorted().map { Self.judged($0, examiner) }
        if let forged = judged.first(where: \.isForged) { return forged }
        guard judged.count <= 1 else { return .several(address: address) }
        return judged.first ?? .other(address: address)
    }

    private static func judged(_ text: String, _ examiner: OriginalExaminer) -> OriginalReading {
        let address = QuotedText.shown(text)
        let found = examiner.regions.judge { $0.verify(qrText: text, status: .waived, at: examiner.now) }
        // A copy for one purpose is nobody's forgery, and not the certificate.
        if found.verdict.copy != nil { return .unlisted(found.verdict, address: address) }
        if found.verdict.facts != nil {
            return .claimed(ClaimedOriginal(found.verdict, found.trust, .code(text), address: address))
        }
        guard let code = try? QRText(parsing: text) else {
            return examiner.isListed(hostOf: text) ? .forged(found.verdict, address: address) : .other(address: address)
        }
        let isListed = examiner.isListed(hostOf: text) || code.claimedIssuer.map { examiner.isListed($0) } ?? false
        return isListed ? .forged(found.verdict, address: address) : .unlisted(found.verdict, address: address)
    }

    private var isForged: Bool { if case .forged = self { true } else { false } }

    /// The addresses of our form to which a document that is not sealed links in the clear: it was printed anew from one
    /// that was.
    private static func linked(_ file: [UInt8]) -> [String] {
        guard SealedKind(file) == .pdf else { return [] }
        let search = ByteSearch(file)
        guard !search.holds("/ByteRange") else { return [] }
        var (texts, place) = ([String](), 0)
        while texts.count < 16, let start = search.first("(https://", from: place) {
            let text = file[(start + 1)...].prefix(QRText.byteLimit * 3).prefix { $0 != UInt8(ascii: ")") }
            texts.append(String(decoding: text, as: UTF8.self))
            place = start + 9
        }
        return texts.filter { $0.contains("/v#") }
    }
}

extension OriginalExaminer {
    /// Whether the body is one of an installation whose list is here.
    func isListed(_ issuer: String) -> Bool { regions.all.contains { $0.issuingBodies.contains(issuer) } }

    /// Whether an address is one of an installation whose list is here.
    func isListed(hostOf text: String) -> Bool {
        let host = text.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first.map { String($0) }
        return host.map { host in regions.all.contains { $0.hosts.contains(host) } } ?? false
    }
}

extension QRText {
    /// The code of the body that a code says it is of, whoever signed it.
    var claimedIssuer: String? {
        guard let envelope = try? SignedEnvelope(parsing: envelope),
            let claim = try? CompactClaim(decoding: envelope.payload)
        else { return nil }
        return claim.issuer
    }
}

/// A file that may carry a whole claim and a seal.
enum SealedKind: Equatable {
    case pdf
    /// Whose seal is not checked: its claim proves the registered data, not its pages.
    case ofd

    /// By the first bytes; nil of a picture and of anything else.
    init?(_ file: [UInt8]) {
        if file.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if OFDPackage.isOne(file) {
            self = .ofd
        } else {
            return nil
        }
    }

    func verdict(on file: [UInt8], _ verifier: Verifier, _ status: StatusKnowledge, at now: Instant) -> Verdict {
        verifier.verify(file: file, status: status, at: now)
    }

    func claimedIssuer(in file: [UInt8]) -> String? {
        self == .pdf ? Verifier.claimedIssuer(in: file) : Verifier.claimedIssuer(inOFD: file)
    }
}
