import TitleFiles

/// The folder of the trust lists that were taken over from other regions, `DATA/trust/regions`.
///
///     FINGERPRINT.trust.cose, FINGERPRINT.catalogue.cose, FINGERPRINT.transitions.cose,
///     FINGERPRINT.before-KEYID-PART.cose, FINGERPRINT.status
///
/// Every change of a list renames a file into the folder or out of it, so that the folder's own time tells of it.
public struct ImportedLists: Sendable {
    public let folder: String

    /// Of an installation's trust folder.
    public init(ofTrustFolder path: String) {
        folder = "\(path)/regions"
    }

    public func trustListPath(_ fingerprint: String) -> String { "\(folder)/\(fingerprint)\(Self.listEnding)" }
    public func cataloguePath(_ fingerprint: String) -> String { "\(folder)/\(fingerprint).catalogue.cose" }
    public func transitionsPath(_ fingerprint: String) -> String { "\(folder)/\(fingerprint).transitions.cose" }

    public func issuedBeforePath(_ fingerprint: String, _ file: IssuedBeforeFile) -> String {
        "\(folder)/\(fingerprint).\(file.name)"
    }

    /// The file that says where the origin's status lists are asked for.
    public func statusAddressPath(_ fingerprint: String) -> String { "\(folder)/\(fingerprint).status" }

    /// The address below which the status lists of a root are found, as people here configured it; nil where nobody did.
    ///
    /// Never what a document says.
    public func statusAddress(_ fingerprint: String) -> String? {
        guard let bytes = Self.bytes(statusAddressPath(fingerprint)) else { return nil }
        let line = String(String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" })
        return Self.isStatusAddress(line) ? line : nil
    }

    /// Whether a text is an address at which status lists may be asked for: https, or http on this machine alone.
    public static func isStatusAddress(_ text: String) -> Bool {
        guard text.utf8.count <= 200,
            let match = text.wholeMatch(of: /(https?):\/\/([a-z0-9.\-]+)(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~\-]+)*/)
        else { return false }
        return match.output.1 == "https" || ["127.0.0.1", "localhost"].contains(match.output.2)
    }

    private static let listEnding = ".trust.cose"

    /// Fingerprints of their roots, ascending; none where there is no such folder.
    public var fingerprints: [String] {
        FolderNames.read(folder)
            .filter { $0.utf8.count == 64 + Self.listEnding.utf8.count && $0.hasSuffix(Self.listEnding) }
            .map { String($0.prefix(64)) }.sorted()
    }

    /// The parts of lists of what the compromised keys of a root had signed before, ascending.
    public func issuedBefore(_ fingerprint: String) -> [IssuedBeforeFile] {
        let names = FolderNames.read(folder).filter { $0.hasPrefix("\(fingerprint).") }
        return IssuedBeforeFile.among(names.map { String($0.dropFirst(fingerprint.count + 1)) })
    }

    /// The list of a root, checked; nil where there is none.
    ///
    /// A file that is no list of the root in its name is a fault.
    ///
    /// Without `issuedBefore` the lists of what its compromised keys had signed before are not looked at.
    public func trust(_ fingerprint: String, withIssuedBefore: Bool = true) throws(TrustFault) -> Trust? {
        guard let list = Self.bytes(trustListPath(fingerprint)) else { return nil }
        let parts = withIssuedBefore ? issuedBefore(fingerprint) : []
        return try Trust.open(
            trustList: list,
            catalogue: Self.bytes(cataloguePath(fingerprint)),
            issuedBefore: parts.compactMap { Self.bytes(issuedBeforePath(fingerprint, $0)) },
            anchor: .pinned([PinnedRoot(fingerprint: fingerprint, sequence: 0)])
        )
    }

    /// All lists that hold; of a faulty one nothing is believed.
    public var usable: [Trust] {
        fingerprints.compactMap { fingerprint in
            do throws(TrustFault) {
                return try trust(fingerprint)
            } catch {
                return nil
            }
        }
    }

    /// Roots that ended by their own word, as the transitions kept with their successors tell; those are checked again.
    public var endedRoots: [String] {
        fingerprints.flatMap { fingerprint -> [String] in
            guard let file = Self.bytes(transitionsPath(fingerprint)) else { return [] }
            return (try? RootSuccession(checking: file))?.endedRoots ?? []
        }
    }

    private static func bytes(_ path: String) -> [UInt8]? {
        try? FileBytes.read(path, limit: 4 << 20)
    }
}
