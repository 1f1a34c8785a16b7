import Foundation
import Synchronization
public import TitleVerify

/// The folder in which the press publishes trust list and catalogue; read again when a file in it has changed.
///
/// The first list that was read pins its root and sequence: a later one must be of the same root and not older.
public final class TrustFolder: Sendable {
    private let path: String
    private let pinned: Mutex<Reading>

    private struct Reading {
        var trust: Trust
        var stamp: [Date?]
    }

    /// - Throws: `TrustFolderFault`
    public init(_ path: String) throws(TrustFolderFault) {
        self.path = path
        pinned = Mutex(Reading(trust: try Self.open(path, anchor: .thisList), stamp: Self.stamp(path)))
    }

    /// The trust list as it stands; the last good one while a newer cannot be used.
    public var trust: Trust {
        pinned.withLock { reading in
            let stamp = Self.stamp(path)
            guard stamp != reading.stamp else { return reading.trust }
            let pin = PinnedRoot(fingerprint: reading.trust.rootFingerprint, sequence: reading.trust.sequence)
            if let trust = try? Self.open(path, anchor: .pinned([pin])) {
                reading = Reading(trust: trust, stamp: stamp)
            }
            return reading.trust
        }
    }

    /// The bytes as published; nil when the file is gone.
    func trustList() -> [UInt8]? { Self.bytes("\(path)/\(Self.trustListName)") }
    func catalogue() -> [UInt8]? { Self.bytes("\(path)/\(Self.catalogueName)") }
}

/// Why no verifier can be made of a trust folder.
public enum TrustFolderFault: Error, Equatable {
    case missing(path: String)
    case faulty(folder: String, TrustFault)
}

extension TrustFolder {
    private static let trustListName = "trust.cose"
    private static let catalogueName = "catalogue.cose"

    private static func open(_ path: String, anchor: TrustAnchor) throws(TrustFolderFault) -> Trust {
        let file = "\(path)/\(trustListName)"
        guard let list = bytes(file) else { throw .missing(path: file) }
        do throws(TrustFault) {
            return try Trust.open(trustList: list, catalogue: bytes("\(path)/\(catalogueName)"), anchor: anchor)
        } catch {
            throw .faulty(folder: path, error)
        }
    }

    private static func bytes(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    private static func stamp(_ path: String) -> [Date?] {
        [trustListName, catalogueName].map { name in
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
            return attributes?[.modificationDate] as? Date
        }
    }
}
