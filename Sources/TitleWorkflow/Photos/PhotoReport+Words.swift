internal import TitleFiles
public import TitleIntake
internal import TitleModel
internal import TitleSheets

extension PhotoArchiveFault {
    public func message(_ words: Wording) -> String {
        switch self {
        case .notAnArchive: words("photos.archive.not-an-archive", [:])
        case .empty: words("photos.archive.empty", [:])
        case .encrypted: words("photos.archive.encrypted", [:])
        case .tooMany(let limit): words("photos.archive.too-many", ["limit": String(limit)])
        case .unpacksTooLarge(let limit): words("photos.archive.unpacks-too-large", ["limit": String(limit)])
        case .sameNameTwice(let name):
            words("photos.archive.same-name-twice", ["file": PhotoFileFault.covered(name)])
        case .damaged: words("photos.archive.damaged", [:])
        }
    }
}

extension PhotoFileFault {
    /// What is wrong and what to do, without the file.
    public func message(_ words: Wording) -> String {
        switch cause {
        case .nameIsNoNumber: words("photos.fault.name-is-no-number", [:])
        case .numberUnfit(let fault): words("photos.fault.\(fault.rawValue)", [:])
        case .notInBatch: words("photos.fault.not-in-batch", [:])
        case .twice(let place): words("photos.fault.twice", ["place": String(place)])
        case .picture(let fault): fault.message(words)
        }
    }

    /// Its name with all but the last four characters of a number covered.
    public var shown: String { Self.covered(path) }

    static func covered(_ path: String) -> String {
        let name = path.split(separator: "/").last.map { String($0) } ?? path
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let digits = stem.count { $0.isNumber }
        guard digits > 8 else { return QuotedText.shown(name) }
        return QuotedText.shown("…" + stem.suffix(4) + name.dropFirst(stem.count))
    }

    public func jsonLine(_ words: Wording) -> String {
        JSONText.object([
            ("kind", .string("fault")), ("place", .integer(place)), ("file", .string(shown)),
            ("line", line.map { .integer($0) } ?? .null), ("message", .string(message(words))),
        ]).text
    }
}

extension PhotoFault {
    /// What is wrong with a picture and what to do.
    public func message(_ words: Wording) -> String {
        switch self {
        case .otherKind: words("photos.fault.other-kind", [:])
        case .damaged: words("photos.fault.damaged", [:])
        case .tooLarge(let bytes, let limit):
            words("photos.fault.too-large", ["size": String((bytes >> 20) + 1), "limit": String(limit >> 20)])
        case .tooManyPixels(let width, let height, _):
            words("photos.fault.too-many-pixels", ["width": String(width), "height": String(height)])
        case .tooFewPixels(let width, let height, let smallest):
            words(
                "photos.fault.too-few-pixels",
                ["width": String(width), "height": String(height), "smallest": String(smallest)]
            )
        case .wrongProportion(let width, let height):
            words("photos.fault.wrong-proportion", ["width": String(width), "height": String(height)])
        case .printingInks: words("photos.fault.printing-inks", [:])
        case .groundNotWhite(let percent): words("photos.fault.ground-not-white", ["percent": String(percent)])
        }
    }
}

extension PhotoReport {
    /// The faults as an xlsx workbook, whole file names in it: for whoever handed the files in.
    /// - Throws: `RosterNotWritten`.
    public func sheet(_ words: Wording) throws(RosterNotWritten) -> [UInt8] {
        let head = ["place", "file", "line", "name", "fault"].map {
            WrittenCell(words("photos.sheet.\($0)", [:]), .header)
        }
        let lines = faults.map { fault in
            [
                WrittenCell(String(fault.place)), WrittenCell(fault.path),
                WrittenCell(fault.line.map { String($0) } ?? ""), WrittenCell(fault.name ?? ""),
                WrittenCell(fault.message(words), .fault),
            ]
        }
        let sheet = WrittenSheet(
            name: words("photos.sheet", [:]),
            rows: [head] + lines,
            frozenRows: 1,
            widths: [8, 32, 8, 12, 60]
        )
        do throws(SpreadsheetNotWritten) {
            return try SpreadsheetWriter.bytes(of: [sheet])
        } catch {
            throw RosterNotWritten(reason: error.reason)
        }
    }
}
