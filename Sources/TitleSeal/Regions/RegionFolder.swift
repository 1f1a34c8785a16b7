import Glibc
import TitleClaim
public import TitleModel
public import TitleVerify

/// Takes over trust lists of other regions into a trust folder, and drops them again.
///
/// What is written there is public: signed lists and catalogues that were checked and whose root a person accepted.
public struct RegionFolder: Sendable {
    public let lists: ImportedLists

    public init(trustFolder: String) {
        lists = ImportedLists(ofTrustFolder: trustFolder)
    }

    /// A list with its catalogue as they were handed in, checked, with the accepted list that it renews.
    public struct Offer: Sendable {
        public let trust: Trust
        /// The list of the same root that was accepted before.
        public let accepted: Trust?
        /// Accepted roots that by their own word ended in favour of this one; fingerprints.
        public let succeeded: [String]
        let list: [UInt8]
        let catalogue: [UInt8]?
        let transitions: [UInt8]?
        let issuedBefore: [IssuedBeforePart]
        /// Names of the files of what was signed before that the list's roots did not sign, or that are none; left out.
        public let leftOut: [String]
    }

    /// A file of what a compromised key had signed before, as it was handed in.
    public struct IssuedBeforePart: Sendable {
        let file: IssuedBeforeFile
        let bytes: [UInt8]

        public init(_ file: IssuedBeforeFile, _ bytes: [UInt8]) {
            (self.file, self.bytes) = (file, bytes)
        }
    }

    /// Checks a list from elsewhere, and that it does not go back behind what was accepted; keeps nothing.
    ///
    /// `transitions` is the file that tells which roots came before the list's, `issuedBefore` what its compromised keys had
    /// signed before. Throws `RegionFault`.
    public func offer(
        list: [UInt8],
        catalogue: [UInt8]?,
        transitions: [UInt8]? = nil,
        issuedBefore: [IssuedBeforePart] = [],
        own: Trust,
        now: Instant
    ) throws(RegionFault) -> Offer {
        let trust = try opened(list, catalogue)
        let fit = issuedBefore.filter { holds($0, under: list) }
        let fingerprint = trust.rootFingerprint
        guard fingerprint != own.rootFingerprint else { throw .ownRoot }
        let accepted = try accepted(fingerprint)
        if let accepted { try require(trust, list, notBehind: accepted) }
        return Offer(
            trust: trust,
            accepted: accepted,
            succeeded: try predecessors(of: trust, by: transitions, now),
            list: list,
            catalogue: catalogue,
            transitions: transitions,
            issuedBefore: fit,
            leftOut: issuedBefore.map(\.file).filter { file in !fit.contains { $0.file == file } }.map(\.name)
        )
    }

    /// Keeps an offer whose root a person accepted, or that renews a list whose root was.
    ///
    /// Throws `RegionFault` or `KeyFault`; the files are on the disk when it returns.
    public func take(_ offer: Offer, root: String?) throws {
        let fingerprint = offer.trust.rootFingerprint
        let isKnown = offer.accepted != nil || !offer.succeeded.isEmpty
        guard root == fingerprint || (root == nil && isKnown) else {
            throw RegionFault.rootNotConfirmed(found: fingerprint, given: root)
        }
        try makeFolder()
        // First the words: a catalogue that waits for its list says nothing, a list without words names by code alone.
        let words = lists.cataloguePath(fingerprint)
        if let catalogue = offer.catalogue {
            try DurableFiles.replace(words, with: catalogue, mode: 0o644)
        } else if DurableFiles.exists(words), try isForeign(words, to: offer) {
            try remove(words)
        }
        if let transitions = offer.transitions {
            try DurableFiles.replace(lists.transitionsPath(fingerprint), with: transitions, mode: 0o644)
        }
        try keepIssuedBefore(of: offer)
        try DurableFiles.replace(lists.trustListPath(fingerprint), with: offer.list, mode: 0o644)
        for old in offer.succeeded { try drop(old) }
    }

    /// Drops a region's list; its certificates are untrusted from then on.
    public func drop(_ fingerprint: String) throws {
        guard lists.fingerprints.contains(fingerprint) else { throw RegionFault.unknownRoot(fingerprint) }
        try remove(lists.trustListPath(fingerprint))
        let others = [
            lists.cataloguePath(fingerprint), lists.transitionsPath(fingerprint), lists.statusAddressPath(fingerprint),
        ]
        for path in others where DurableFiles.exists(path) { try remove(path) }
        for file in lists.issuedBefore(fingerprint) { try remove(lists.issuedBeforePath(fingerprint, file)) }
    }
}

extension RegionFolder {
    /// Says where the status lists of an accepted root are asked for (`https://HOST/status`); nil: nowhere.
    ///
    /// Throws `RegionFault` or `KeyFault`.
    public func setStatusAddress(_ address: String?, of fingerprint: String) throws {
        guard lists.fingerprints.contains(fingerprint) else { throw RegionFault.unknownRoot(fingerprint) }
        let path = lists.statusAddressPath(fingerprint)
        if let address {
            try DurableFiles.replace(path, with: Array("\(address)\n".utf8), mode: 0o644)
        } else if DurableFiles.exists(path) {
            try remove(path)
        }
    }

    /// Parts that are kept and not handed in again stay as long as the new list knows the root that signed them, also
    /// those of the roots that it follows.
    private func keepIssuedBefore(of offer: Offer) throws {
        let fingerprint = offer.trust.rootFingerprint
        for part in try kept(fingerprint) where !holds(part, under: offer.list) {
            try remove(lists.issuedBeforePath(fingerprint, part.file))
        }
        let inherited = try offer.succeeded.flatMap(kept).filter { holds($0, under: offer.list) }
        for part in inherited + offer.issuedBefore {
            try DurableFiles.replace(lists.issuedBeforePath(fingerprint, part.file), with: part.bytes, mode: 0o644)
        }
    }

    private func kept(_ fingerprint: String) throws -> [IssuedBeforePart] {
        try lists.issuedBefore(fingerprint).map { file in
            IssuedBeforePart(file, try DurableFiles.read(lists.issuedBeforePath(fingerprint, file)))
        }
    }

    private func holds(_ part: IssuedBeforePart, under list: [UInt8]) -> Bool {
        opens(list, issuedBefore: [part.bytes])
    }

    private func opens(_ list: [UInt8], catalogue: [UInt8]? = nil, issuedBefore: [[UInt8]] = []) -> Bool {
        (try? Trust.open(trustList: list, catalogue: catalogue, issuedBefore: issuedBefore, anchor: .thisList)) != nil
    }

    private func opened(_ list: [UInt8], _ catalogue: [UInt8]?) throws(RegionFault) -> Trust {
        do throws(TrustFault) {
            return try Trust.open(trustList: list, catalogue: catalogue, anchor: .thisList)
        } catch {
            throw .unfit(error)
        }
    }

    private func accepted(_ fingerprint: String) throws(RegionFault) -> Trust? {
        do throws(TrustFault) {
            return try lists.trust(fingerprint, withIssuedBefore: false)
        } catch {
            throw .keptUnfit(fingerprint, error)
        }
    }

    /// The accepted roots that the transitions leave; refuses a root that ended, and transitions that do not hold.
    private func predecessors(
        of trust: Trust,
        by transitions: [UInt8]?,
        _ now: Instant
    ) throws(RegionFault) -> [String] {
        let fingerprint = trust.rootFingerprint
        guard !lists.endedRoots.contains(fingerprint) else { throw .rootEnded(fingerprint) }
        guard let transitions else { return [] }
        do throws(TrustFault) {
            let succession = try RootSuccession(checking: transitions)
            let left = lists.fingerprints.filter { succession.endedRoots.contains($0) && $0 != fingerprint }
            for old in left {
                if let accepted = try lists.trust(old, withIssuedBefore: false) {
                    try succession.require(from: accepted, to: trust, at: now)
                }
            }
            return left
        } catch {
            throw .unfit(error)
        }
    }

    private func require(_ trust: Trust, _ list: [UInt8], notBehind accepted: Trust) throws(RegionFault) {
        guard trust.sequence >= accepted.sequence else {
            throw .older(sequence: trust.sequence, accepted: accepted.sequence)
        }
        guard trust.sequence > accepted.sequence || trust.list == accepted.list else {
            throw .otherContent(sequence: trust.sequence)
        }
        guard let version = trust.catalogueVersion, let known = accepted.catalogueVersion else { return }
        guard version >= known else { throw .catalogueOlder(version: version, accepted: known) }
        guard version > known || trust.catalogue == accepted.catalogue else {
            throw .catalogueOtherContent(version: version)
        }
    }

    /// Whether the catalogue kept for an earlier list does not hold under the new one.
    private func isForeign(_ catalogue: String, to offer: Offer) throws(KeyFault) -> Bool {
        !opens(offer.list, catalogue: try DurableFiles.read(catalogue))
    }

    private func makeFolder() throws(KeyFault) {
        guard mkdir(lists.folder, 0o755) == 0 || errno == EEXIST else {
            throw .cannotWrite(path: lists.folder, errno: errno)
        }
        try DurableFiles.flush(folder: DurableFiles.parent(of: lists.folder))
    }

    private func remove(_ path: String) throws(KeyFault) {
        guard unlink(path) == 0 else { throw .cannotWrite(path: path, errno: errno) }
        try DurableFiles.flush(folder: lists.folder)
    }
}
