public import TitleIntake
public import TitleModel
public import TitleStore

/// What was found in an archive of photos.
public struct PhotoReport: Sendable {
    public let taken: [TakenPhoto]
    public let faults: [PhotoFileFault]
    /// Files that are no photos and were passed by.
    public let ignored: [String]
    /// Who has no photo and gets none from this archive.
    public let without: [PortraitRow]

    /// Whether it can be taken in: all of it or nothing.
    public var isClean: Bool { faults.isEmpty && !taken.isEmpty }
    public var replacing: Int { taken.count { $0.row.hasPhoto } }
}

/// A photo that passed, as it will be kept, and whose it is.
public struct TakenPhoto: Sendable {
    public let row: PortraitRow
    public let photo: Photo
}

/// What is wrong with one file of an archive.
public struct PhotoFileFault: Hashable, Sendable {
    /// From 1, in the order of the archive.
    public let place: Int
    /// As the archive has it; it may hold an identity number.
    public let path: String
    /// Line and name of the person, where the file's name names one of the batch.
    public let line: Int?
    public let name: String?
    public let cause: Cause

    public enum Cause: Error, Hashable, Sendable {
        /// The name is no identity number.
        case nameIsNoNumber
        /// It is one, with a digit wrong.
        case numberUnfit(IdentityNumberFault)
        case notInBatch
        /// Another file is of the same person.
        case twice(otherPlace: Int)
        case picture(PhotoFault)
    }
}

/// Reads one file after the other; every fault is kept.
struct PhotoReading {
    private let roster: PhotoRoster
    private var taken: [TakenPhoto] = []
    private var faults: [PhotoFileFault] = []
    private var places: [Identifier: Int] = [:]
    private(set) var count = 0

    init(_ roster: PhotoRoster) {
        self.roster = roster
    }

    mutating func read(_ file: PhotoFile, _ contents: () throws(PhotoFileFault.Cause) -> [UInt8]) {
        count += 1
        let row = roster.row(of: file.number)
        do throws(PhotoFileFault.Cause) {
            guard let row else { throw Self.unknown(file.number) }
            if let other = places[row.person] { throw .twice(otherPlace: other) }
            places[row.person] = file.place
            let jpeg = try Self.portrait(try contents())
            taken.append(TakenPhoto(row: row, photo: Photo(mediaType: "image/jpeg", bytes: jpeg)))
        } catch {
            faults.append(
                PhotoFileFault(place: file.place, path: file.path, line: row?.line, name: row?.name, cause: error)
            )
        }
    }

    func report(ignored: [String]) -> PhotoReport {
        let shown = Set(taken.map(\.row.person))
        let without = roster.rows.filter { !$0.hasPhoto && !shown.contains($0.person) }
        return PhotoReport(taken: taken, faults: faults, ignored: ignored, without: without)
    }

    private static func portrait(_ bytes: [UInt8]) throws(PhotoFileFault.Cause) -> [UInt8] {
        do throws(PhotoFault) {
            return try IdentityPhoto(bytes).jpeg
        } catch {
            throw .picture(error)
        }
    }

    private static func unknown(_ number: String) -> PhotoFileFault.Cause {
        guard let kind = IdentityDocument.kind(ofNumber: number) else { return .nameIsNoNumber }
        do throws(IdentityNumberFault) {
            _ = try IdentityDocument(checking: number, kind: kind)
            return .notInBatch
        } catch {
            return .numberUnfit(error)
        }
    }
}
