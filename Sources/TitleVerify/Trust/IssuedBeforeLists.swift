import TitleClaim
import TitleSecrets

/// The lists of what compromised keys had signed before, checked against one trust list.
struct IssuedBeforeLists: Sendable {
    private var parts: [[UInt8]: [IssuedBefore]] = [:]

    /// Every one must be signed by the root of `list`; of several lists of a key the newest counts, with all its parts.
    init(_ envelopes: [[UInt8]], of list: TrustList) throws(TrustFault) {
        for (index, bytes) in envelopes.enumerated() {
            let part = try IssuedBeforeLists.checked(bytes, at: index, list)
            let known = parts[part.keyID, default: []]
            let newest = known.first?.issued ?? part.issued
            if part.issued > newest { parts[part.keyID] = [part] }
            if part.issued == newest { parts[part.keyID] = known + [part] }
        }
    }

    /// A list that was made for a later time is no list for this one: some of what it names came in between.
    func contains(_ payload: [UInt8], _ keyID: [UInt8], compromisedAt time: Int64) -> Bool {
        let known = parts[keyID, default: []].filter { $0.time <= time }
        let digest = SHA256.digest(payload)
        return known.contains { $0.contains(digest) }
    }

    private static func checked(
        _ bytes: [UInt8],
        at index: Int,
        _ list: TrustList
    ) throws(TrustFault) -> IssuedBefore {
        let (envelope, part): (SignedEnvelope, IssuedBefore)
        do throws(ClaimFault) {
            (envelope, part) = try SignedEnvelope.read(bytes, as: .issuedBefore, IssuedBefore.init(decoding:))
        } catch {
            throw .notAListOfIssued(index: index, error)
        }
        guard roots(of: list).contains(where: envelope.isSigned) else {
            throw .listOfIssuedSignatureWrong(index: index)
        }
        return part
    }

    /// The root, and those before it that were not given up to strangers.
    private static func roots(of list: TrustList) -> [[UInt8]] {
        let former = list.keys.filter { entry in
            if case .retired = entry.state { entry.use == .root } else { false }
        }
        return [list.root] + former.map(\.publicKey)
    }
}
