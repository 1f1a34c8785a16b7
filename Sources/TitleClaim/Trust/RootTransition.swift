/// The word of a root that another one takes its place (docs/formats/trust.md).
///
/// Payload of an envelope by the new root, which proves that somebody has its key; that envelope is the payload of one by
/// the old root.
public struct RootTransition: Equatable, Sendable {
    /// SubjectPublicKeyInfo, DER, of the root that ends.
    public let oldRoot: [UInt8]
    /// SubjectPublicKeyInfo, DER, of the root that begins.
    public let newRoot: [UInt8]
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let issued: Int64

    public init(oldRoot: [UInt8], newRoot: [UInt8], issued: Int64) {
        (self.oldRoot, self.newRoot, self.issued) = (oldRoot, newRoot, issued)
    }
}

extension RootTransition {
    public func encoded() -> [UInt8] {
        var map = CBORMapWriter()
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.byteString(oldRoot) }
        map.add(2) { $0.byteString(newRoot) }
        map.add(3) { $0.integer(issued) }
        return map.encoded()
    }

    /// Reads a payload strictly; the transition is written as the same bytes.
    public init(decoding bytes: [UInt8]) throws(ClaimFault) {
        let map = try CBORItem(parsing: bytes, limit: RootTransition.byteLimit).map(known: 0...3)
        try map.requireVersion(1)
        oldRoot = try map.item(1).byteString(32...512)
        newRoot = try map.item(2).byteString(32...512)
        issued = try map.item(3).milliseconds()
        guard oldRoot != newRoot else { throw .ambiguous }
    }
}

extension RootTransition {
    /// The greatest envelope of a transition.
    public static let byteLimit = 4096
    /// The most roots that can follow each other in one file.
    public static let stepLimit = 16

    /// The file of the transitions of an installation, the first one first: an array of envelopes by the old roots.
    public static func file(_ envelopes: [[UInt8]]) -> [UInt8] {
        var writer = CBORWriter()
        writer.list(envelopes) { $0.byteString($1) }
        return writer.bytes
    }

    /// The envelopes of such a file, unverified.
    public static func envelopes(inFile bytes: [UInt8]) throws(ClaimFault) -> [[UInt8]] {
        let item = try CBORItem(parsing: bytes, limit: (byteLimit + 8) * stepLimit)
        let envelopes = try item.list(upTo: stepLimit) { (step) throws(ClaimFault) in
            try step.byteString(1...byteLimit)
        }
        guard !envelopes.isEmpty else { throw .outOfRange(at: 0) }
        return envelopes
    }
}
