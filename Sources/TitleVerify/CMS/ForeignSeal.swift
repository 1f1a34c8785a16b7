internal import COpenSSL
public import TitleModel
internal import TitleSecrets

/// The signature of a PDF that another system sealed: shown, and checked as far as it can be.
///
/// It is looked for, not parsed as ours is: such a file is nobody's certificate here, and what is found is told to a clerk.
/// What counts as whole: one signature over every byte but its own hex string, RSA or ECDSA with SHA-2. Broken is what such a
/// signature, with its signer's certificate beside it, does not fit; anything else was not checked, and is nobody's forgery.
public struct ForeignSeal: Equatable, Sendable {
    public let outcome: Outcome
    /// The subject of the signer's certificate.
    public let signer: String?
    /// The instant that the signature claims.
    public let signedAt: Instant?

    public enum Outcome: Equatable, Sendable {
        /// Whole, and the signer's chain leads to an anchor.
        case chained
        /// Whole; nobody here vouches for the signer.
        case whole
        /// Not one signature over the whole file, or of a kind that is not looked at.
        case notChecked
        /// What was signed is not what is there.
        case broken
    }

    /// Nil where the file says nothing of a signature.
    ///
    /// - Parameters:
    ///   - file: any bytes.
    ///   - anchors: root certificates, each DER or PEM.
    public init?(in file: [UInt8], anchors: [[UInt8]]) {
        guard file.starts(with: Array("%PDF-".utf8)) else { return nil }
        let places = SignedPlaces.marks(in: file)
        guard !places.isEmpty else { return nil }
        guard places.count == 1, let signed = SignedPlaces(file, at: places[0]),
            let container = ForeignContainer(signed.signature)
        else {
            self.init(outcome: .notChecked, signer: nil, signedAt: nil)
            return
        }
        self = container.seal(over: signed.content, anchors: anchors)
    }

    init(outcome: Outcome, signer: String?, signedAt: Instant?) {
        (self.outcome, self.signer, self.signedAt) = (outcome, signer, signedAt)
    }
}

/// Where the one signature of a file lies, when it covers everything else.
private struct SignedPlaces {
    let content: [UInt8]
    let signature: [UInt8]

    private static let mark = Array("/ByteRange".utf8)

    static func marks(in file: [UInt8]) -> [Int] {
        var (found, place) = ([Int](), 0)
        while let start = file[place...].firstIndex(of: mark[0]), start + mark.count <= file.count {
            if file[start..<start + mark.count].elementsEqual(mark) { found.append(start + mark.count) }
            place = start + 1
        }
        return found
    }

    init?(_ file: [UInt8], at place: Int) {
        let numbers = Self.numbers(file, from: place)
        guard numbers.count == 4, numbers[0] == 0, numbers[1] > 0, numbers[2] > numbers[1] + 1, numbers[3] > 0,
            numbers[2] <= file.count, numbers[3] == file.count - numbers[2],
            let signature = Self.hex(file[numbers[1]..<numbers[2]])
        else { return nil }
        content = Array(file[..<numbers[1]] + file[numbers[2]...])
        self.signature = signature
    }

    /// The four numbers in brackets, each of nine digits at most.
    private static func numbers(_ file: [UInt8], from place: Int) -> [Int] {
        let text = file[place..<min(place + 80, file.count)].drop { $0 != UInt8(ascii: "[") }.dropFirst()
        let inside = text.prefix { $0 != UInt8(ascii: "]") }
        let parts = inside.split { [9, 10, 13, 32].contains($0) }
        return parts.compactMap { $0.count <= 9 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
    }

    /// The bytes of `<hex>`.
    private static func hex(_ gap: ArraySlice<UInt8>) -> [UInt8]? {
        guard gap.first == UInt8(ascii: "<"), gap.last == UInt8(ascii: ">"), gap.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in gap.dropFirst().dropLast() {
            guard let digit = Character(Unicode.Scalar(character)).hexDigitValue else { return nil }
            if let first = high {
                bytes.append(first << 4 | UInt8(digit))
                high = nil
            } else {
                high = UInt8(digit)
            }
        }
        return bytes
    }
}

/// A CMS container that OpenSSL reads.
private struct ForeignContainer {
    private let message: ManagedMessage

    init?(_ bytes: [UInt8]) {
        let read = bytes.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var start = buffer.baseAddress
            return d2i_CMS_ContentInfo(nil, &start, buffer.count)
        }
        guard let read else { return nil }
        message = ManagedMessage(read)
    }

    func seal(over content: [UInt8], anchors: [[UInt8]]) -> ForeignSeal {
        let isSingle = titlecert_cms_signers(message.pointer) == 1
        let isSHA2 = titlecert_cms_is_sha2(message.pointer) == 1
        let isJudged = titlecert_cms_is_judged(message.pointer) == 1
        ERR_clear_error()
        guard isSingle, isSHA2, isJudged else {
            return ForeignSeal(outcome: .notChecked, signer: nil, signedAt: nil)
        }
        guard verifies(content, anchors: nil) else {
            return ForeignSeal(outcome: .broken, signer: nil, signedAt: nil)
        }
        let isChained = !anchors.isEmpty && verifies(content, anchors: anchors)
        return ForeignSeal(outcome: isChained ? .chained : .whole, signer: signer, signedAt: signedAt)
    }

    /// Without anchors the signature alone is checked.
    private func verifies(_ content: [UInt8], anchors: [[UInt8]]?) -> Bool {
        let store = AnchorStore(anchors ?? [])
        let good = content.withUnsafeBufferPointer { buffer in
            titlecert_cms_verify(
                message.pointer,
                store.pointer,
                buffer.baseAddress,
                buffer.count,
                anchors == nil ? 1 : 0
            )
        }
        ERR_clear_error()
        return good == 1
    }

    private var signer: String? {
        var text = [CChar](repeating: 0, count: 512)
        guard titlecert_cms_signer(message.pointer, &text, Int32(text.count)) > 0 else { return nil }
        let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(validating: bytes, as: UTF8.self).map { QuotedText.shown($0) }
    }

    private var signedAt: Instant? {
        var seconds: Int64 = 0
        guard titlecert_cms_signing_time(message.pointer, &seconds) == 1, abs(seconds) < 1 << 37 else { return nil }
        return Instant(milliseconds: seconds * 1000)
    }
}

private final class ManagedMessage {
    let pointer: OpaquePointer
    init(_ pointer: OpaquePointer) { self.pointer = pointer }
    deinit { CMS_ContentInfo_free(pointer) }
}

/// The root certificates that somebody's chain may lead to; their periods are not asked, since a seal outlives them.
private final class AnchorStore {
    let pointer: OpaquePointer?

    init(_ anchors: [[UInt8]]) {
        pointer = X509_STORE_new()
        X509_STORE_set_flags(pointer, UInt(X509_V_FLAG_NO_CHECK_TIME))
        for anchor in anchors {
            anchor.withUnsafeBufferPointer { _ = titlecert_store_add(pointer, $0.baseAddress, $0.count) }
        }
    }

    deinit { X509_STORE_free(pointer) }
}
