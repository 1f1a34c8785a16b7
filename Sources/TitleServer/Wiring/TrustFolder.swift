import FoundationEssentials
import Synchronization
import TitleFiles
import TitleModel
public import TitleVerify

/// The folder in which the press publishes trust list and catalogue; read again when a file in it has changed.
///
/// The first list that was read pins its root and sequence: a later one must be of the same root, or of one that this root
/// says takes its place, and not older.
public final class TrustFolder: Sendable {
    private let path: String
    private let pinned: Mutex<Reading>
    private let shelf: RegionShelf

    private struct Reading {
        var trust: Trust
        var stamps: [FileStamp?]
        var edition = 0
    }

    /// - Throws: `TrustFolderFault`
    public init(_ path: String) throws(TrustFolderFault) {
        self.path = path
        shelf = RegionShelf(trustFolder: path)
        let stamps = Self.stamps(path)
        pinned = Mutex(Reading(trust: try Self.open(path, anchor: .thisList), stamps: stamps))
    }

    /// The trust list as it stands; the last good one while a newer cannot be used.
    public var trust: Trust { current.trust }

    /// The same with the lists of other regions that the press took over.
    var regions: Regions { Regions(own: trust, others: shelf.trusts) }

    /// Where the lists of other regions lie.
    var imported: ImportedLists { ImportedLists(ofTrustFolder: path) }

    /// The trust list as it stands, and a number that rises whenever another one was read.
    var current: (trust: Trust, edition: Int) {
        pinned.withLock { reading in
            let stamps = Self.stamps(path)
            if stamps != reading.stamps, let trust = Self.renewed(path, after: reading.trust) {
                reading = Reading(trust: trust, stamps: stamps, edition: reading.edition + 1)
            }
            return (reading.trust, reading.edition)
        }
    }

    /// Root certificates of other systems that sign certificates, and files in their place that are none.
    public var foreignAnchors: [ForeignAnchor] { ForeignAnchor.all(ofTrustFolder: path) }

    /// The bytes as published; nil when the file is gone.
    func trustList() -> [UInt8]? { SmallFile.bytes("\(path)/\(Self.trustListName)") }
    func issuedBefore(_ file: IssuedBeforeFile) -> [UInt8]? { SmallFile.bytes("\(path)/\(file.name)") }
    func revocationList() -> [UInt8]? { SmallFile.bytes("\(path)/root.crl") }
    func catalogue() -> [UInt8]? { SmallFile.bytes("\(path)/\(Self.catalogueName)") }
}

/// Why no verifier can be made of a trust folder.
public enum TrustFolderFault: Error, Equatable {
    case missing(path: String)
    case faulty(folder: String, TrustFault)
}

extension TrustFolder {
    private static let trustListName = "trust.cose"
    private static let catalogueName = "catalogue.cose"
    private static let stampAnchorsName = "tsa.pem"

    private static func open(_ path: String, anchor: TrustAnchor) throws(TrustFolderFault) -> Trust {
        let file = "\(path)/\(trustListName)"
        guard let list = SmallFile.bytes(file) else { throw .missing(path: file) }
        do throws(TrustFault) {
            let catalogue = SmallFile.bytes("\(path)/\(catalogueName)")
            let before = IssuedBeforeFile.among(FolderNames.read(path))
            let stamps = SmallFile.bytes("\(path)/\(stampAnchorsName)").flatMap(StampAnchors.init(pem:))
            return try Trust.open(
                trustList: list,
                catalogue: catalogue,
                issuedBefore: before.compactMap { SmallFile.bytes("\(path)/\($0.name)") },
                anchor: anchor
            ).accepting(stampsOf: stamps ?? StampAnchors())
        } catch {
            throw .faulty(folder: path, error)
        }
    }

    /// A newer list of the same root, or of one that the root says takes its place.
    private static func renewed(_ path: String, after old: Trust) -> Trust? {
        if let trust = try? open(path, anchor: .pinned([pin(old)])) { return trust }
        let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        guard let trust = try? open(path, anchor: .thisList),
            let transitions = SmallFile.bytes("\(path)/transitions.cose"),
            let succession = try? RootSuccession(checking: transitions),
            (try? succession.require(from: old, to: trust, at: now)) != nil
        else { return nil }
        return trust
    }

    private static func pin(_ trust: Trust) -> PinnedRoot {
        PinnedRoot(fingerprint: trust.rootFingerprint, sequence: trust.sequence)
    }

    /// Lists of what compromised keys had signed before are always followed by a new trust list, so they need none.
    private static func stamps(_ path: String) -> [FileStamp?] {
        [trustListName, catalogueName, stampAnchorsName].map { FileStamp("\(path)/\($0)") }
    }
}
