internal import TitleFiles

/// An OFD (GB/T 33190): what is attached to its one document.
///
/// It is read by the directory of its archive and by its own lists alone; pages and seals (GB/T 38540) are not looked at, so
/// that whoever takes something out of it believes what is taken out and nothing of what the pages show.
public struct OFDPackage: Sendable {
    private let archive: ZipArchive
    private let attachments: [OFDAttachment]

    /// Entries and bytes, unpacked, of an archive that is read.
    private static let limits = ZipLimits(entries: 2000, unpackedBytes: 100 << 20)
    /// Bytes of one of its lists.
    private static let mostOfAList = 1 << 20

    /// Whether the bytes are an archive whose beginning or directory names `OFD.xml`; more is told by `read`.
    public static func isOne(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
        return [bytes.prefix(4096), bytes.suffix(65_536)].contains { ByteSearch(Array($0)).holds("OFD.xml") }
    }

    public static func read(_ bytes: [UInt8]) throws(OFDFault) -> OFDPackage {
        do {
            return try OFDPackage(ZipArchive(bytes, limits: limits))
        } catch let fault as OFDFault {
            throw fault
        } catch {
            throw .damaged
        }
    }

    private init(_ archive: ZipArchive) throws {
        self.archive = archive
        let root = try OFDList(Self.list("OFD.xml", in: archive)).texts(at: ["OFD", "DocBody", "DocRoot"])
        guard root.count <= 1 else { throw OFDFault.severalDocuments }
        let document = try Self.path(root.first, from: "")
        let lists = try OFDList(Self.list(document, in: archive)).texts(at: ["Document", "Attachments"])
        guard lists.count <= 1 else { throw OFDFault.damaged }
        guard let list = lists.first else {
            attachments = []
            return
        }
        let path = try Self.path(list, from: document)
        attachments = try OFDList(Self.list(path, in: archive)).attachments.map { found in
            OFDAttachment(name: found.name, path: try Self.path(found.path, from: path))
        }
    }

    /// The bytes of what is attached under a name, at most so many; nil when nothing is, or when two things are.
    public func attachment(named name: String, upTo limit: Int) -> [UInt8]? {
        let found = attachments.filter { $0.name == name }
        guard found.count == 1, let entry = archive.entries.first(where: { $0.name == found[0].path }),
            entry.size <= limit
        else { return nil }
        return try? archive.contents(of: entry.name)
    }

    private static func list(_ path: String, in archive: ZipArchive) throws -> [UInt8] {
        guard let entry = archive.entries.first(where: { $0.name == path }), entry.size <= mostOfAList,
            let bytes = try archive.contents(of: path)
        else { throw OFDFault.damaged }
        return bytes
    }

    /// A place as a list of the package names it: from the root, or from the folder of that list.
    private static func path(_ place: String?, from list: String) throws(OFDFault) -> String {
        guard let place, !place.isEmpty else { throw .damaged }
        var parts = place.hasPrefix("/") ? [] : list.split(separator: "/").dropLast().map { String($0) }
        for part in place.split(separator: "/") where part != "." {
            guard part == ".." else {
                parts.append(String(part))
                continue
            }
            guard parts.popLast() != nil else { throw .damaged }
        }
        return parts.joined(separator: "/")
    }
}

/// Why an OFD is not read.
public enum OFDFault: Error, Equatable, Sendable {
    /// No archive, or one without the lists that it must have.
    case damaged
    /// Several documents in one package: none of them is chosen.
    case severalDocuments
}

/// What a package names as attached, and where it lies.
struct OFDAttachment: Equatable, Sendable {
    let name: String
    let path: String
}
