internal import TitleFiles
internal import TitleIntake
public import TitleModel
public import TitleStore

/// A zip of photos named by ID number, judged against the people of one batch (CER5); nothing of it is kept here.
public enum PhotoArchive {
    /// Bytes of one picture, and of all pictures of an archive together.
    static let fileBytes = 5 << 20
    static let allBytes = 400 << 20
    public static let mostFiles = 2000

    /// - Throws: `PhotoArchiveFault` where the archive as a whole is not read.
    public static func check(_ bytes: [UInt8], for roster: PhotoRoster) throws(PhotoArchiveFault) -> PhotoReport {
        let archive = try opened(bytes)
        var reading = PhotoReading(roster)
        for (place, entry) in archive.entries.enumerated() where !isIgnored(entry.name) {
            reading.read(PhotoFile(entry.name, place: place + 1)) { () throws(PhotoFileFault.Cause) in
                try contents(of: entry, in: archive)
            }
        }
        guard reading.count > 0 else { throw .empty }
        return reading.report(ignored: archive.entries.map(\.name).filter { isIgnored($0) && !$0.hasSuffix("/") })
    }

    private static func opened(_ bytes: [UInt8]) throws(PhotoArchiveFault) -> ZipArchive {
        guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAnArchive }
        do throws(ZipFault) {
            return try ZipArchive(
                bytes,
                limits: ZipLimits(entries: mostFiles, unpackedBytes: allBytes, readsChineseNames: true)
            )
        } catch {
            throw PhotoArchiveFault(error)
        }
    }

    private static func contents(
        of entry: ZipEntry,
        in archive: ZipArchive
    ) throws(PhotoFileFault.Cause) -> [UInt8] {
        guard entry.size <= fileBytes else { throw .picture(.tooLarge(bytes: entry.size, limit: fileBytes)) }
        guard let bytes = try? archive.contents(of: entry.name) else { throw .picture(.damaged) }
        return bytes
    }

    /// Folders, and what operating systems put beside pictures by themselves.
    private static func isIgnored(_ name: String) -> Bool {
        let last = name.split(separator: "/").last.map { String($0) } ?? ""
        return name.hasSuffix("/") || name.hasPrefix("__MACOSX/") || last.hasPrefix(".") || last == "Thumbs.db"
            || last == "desktop.ini"
    }
}

/// Why an archive of photos is not read at all.
public enum PhotoArchiveFault: Error, Hashable, Sendable {
    case notAnArchive
    case empty
    case encrypted
    case tooMany(limit: Int)
    case unpacksTooLarge(megabytes: Int)
    case sameNameTwice(String)
    case damaged

    init(_ fault: ZipFault) {
        switch fault {
        case .encrypted: self = .encrypted
        case .tooManyEntries: self = .tooMany(limit: PhotoArchive.mostFiles)
        case .tooLarge(let limit): self = .unpacksTooLarge(megabytes: limit >> 20)
        case .duplicateEntry(let name): self = .sameNameTwice(name)
        case .noDirectory, .damaged, .unsupportedForm, .unsupportedMethod, .overlappingEntries, .contentsDisagree:
            self = .damaged
        }
    }
}

/// The people whose photos an archive may hold.
public struct PhotoRoster: Sendable {
    let rows: [PortraitRow]
    let people: [String: Identifier]

    public init(of batch: Identifier, in transaction: any Transaction) throws {
        rows = try transaction.portraitRows(of: batch)
        people = try transaction.peopleByNumber(in: batch)
    }

    func row(of number: String) -> PortraitRow? {
        people[number].flatMap { person in rows.first { $0.person == person } }
    }
}

/// A file of the archive: by its name it says whose picture it is.
struct PhotoFile: Sendable {
    let path: String
    /// From 1, in the order of the archive.
    let place: Int

    init(_ path: String, place: Int) {
        (self.path, self.place) = (path, place)
    }

    /// The name without folder and ending, half-width capitals.
    var number: String {
        let name = path.split(separator: "/").last.map { String($0) } ?? path
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        return PlainText.word(stem).uppercased()
    }
}
