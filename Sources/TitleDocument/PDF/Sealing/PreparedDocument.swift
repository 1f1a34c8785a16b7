/// A document that is finished but for its signature.
///
/// It can be signed once: `embedding` consumes it.
public struct PreparedDocument: ~Copyable, Sendable {
    private var bytes: [UInt8]
    /// The hexadecimal string that will hold the signature, with its angle brackets.
    private let hole: Range<Int>
    /// The first of the signed bytes, where others have them too.
    public let beginning: DocumentBeginning?

    init(bytes: [UInt8], hole: Range<Int>, beginning: DocumentBeginning?) {
        self.bytes = bytes
        self.hole = hole
        self.beginning = beginning
    }

    /// The two ranges that the signature covers: all of the file but the hole (ISO 32000-1, 12.8.1).
    public var signedRanges: (before: Range<Int>, after: Range<Int>) {
        (0..<hole.lowerBound, hole.upperBound..<bytes.count)
    }

    /// The signed bytes, in two pieces and in order.
    public var signedChunks: (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
        (bytes[..<hole.lowerBound], bytes[hole.upperBound...])
    }

    /// The longest signature, in bytes, for which there is room.
    public var capacity: Int { hole.count / 2 - 1 }

    /// The document with its signature in place.
    ///
    /// Takes the DER of a CMS SignedData (RFC 5652); throws when that is longer than the room kept for it.
    public consuming func embedding(signature cms: [UInt8]) throws(PDFSealingFault) -> SealedDocument {
        guard cms.count <= capacity else {
            throw .signatureTooLong(bytes: cms.count, capacity: capacity)
        }
        var index = hole.lowerBound + 1
        for byte in cms {
            bytes[index] = hexDigit(byte >> 4)
            bytes[index + 1] = hexDigit(byte & 15)
            index += 2
        }
        return SealedDocument(bytes: bytes)
    }
}

public enum PDFSealingFault: Error, Equatable, Sendable {
    case signatureTooLong(bytes: Int, capacity: Int)
}

/// A document with its signature in place, made only by `PreparedDocument.embedding`.
///
/// What the signature is worth, the verifier says.
public struct SealedDocument: Sendable {
    public let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}
