import TitleFiles
import TitleIntake
import TitleModel

extension RosterFileFault {
    public func message(_ words: Wording) -> String {
        words(key, facts(words).mapValues(QuotedText.shown))
    }

    /// The key of its words, which is its stable code too.
    public var key: String {
        switch self {
        case .intake(let fault): fault.key
        case .noHeader: "roster.file.no-header"
        case .missingColumns: "roster.file.missing-columns"
        case .duplicateColumn: "roster.file.duplicate-column"
        case .ambiguousColumn: "roster.file.ambiguous-column"
        case .mergedCells: "roster.file.merged-cells"
        case .hiddenRows: "roster.file.hidden-rows"
        case .hiddenColumns: "roster.file.hidden-columns"
        case .strayCell: "roster.file.stray-cell"
        case .noRows: "roster.file.no-rows"
        case .tooManyRows: "roster.file.too-many-rows"
        }
    }

    private func facts(_ words: Wording) -> [String: String] {
        func names(_ columns: [RosterColumn]) -> String {
            columns.map { words("roster.column.\($0.rawValue)", [:]) }.joined(separator: "、")
        }
        switch self {
        case .intake(let fault): return fault.facts
        case .noHeader, .noRows: return [:]
        case .missingColumns(let columns): return ["columns": names(columns)]
        case .duplicateColumn(let column, let cells):
            return ["columns": names([column]), "cells": cells.joined(separator: "、")]
        case .ambiguousColumn(let header, let cell, let candidates):
            return ["header": header, "cell": cell, "columns": names(candidates)]
        case .mergedCells(let range): return ["cells": range]
        case .hiddenRows(let rows): return ["rows": rows.prefix(20).map { String($0) }.joined(separator: "、")]
        case .hiddenColumns(let letters): return ["columns": letters.joined(separator: "、")]
        case .strayCell(let cell): return ["cell": cell]
        case .tooManyRows(let limit): return ["limit": String(limit)]
        }
    }
}

extension IntakeFault {
    var key: String {
        switch self {
        case .file(let fault): fault.key
        case .empty: "roster.file.empty"
        case .otherKind(let kind): "roster.file.kind-\(kind.rawValue)"
        case .text: "roster.file.wrong-bytes"
        case .csv(let fault): fault.key
        case .zip(let fault): fault.key
        case .xml: "roster.file.broken-xml"
        case .brokenWorkbook: "roster.file.broken-workbook"
        case .noData: "roster.file.no-rows"
        case .severalSheets: "roster.file.several-sheets"
        case .tooManyRows: "roster.file.too-many-rows"
        case .tooManyColumns: "roster.file.too-many-columns"
        case .tooManyCells: "roster.file.too-many-cells"
        }
    }

    var facts: [String: String] {
        switch self {
        case .file(let fault): fault.facts
        case .csv(let fault): fault.facts
        case .zip(let fault): fault.facts
        case .empty, .otherKind, .noData, .text(.notText): [:]
        case .text(.wrongBytes(let encoding)): ["encoding": encoding.rawValue]
        case .xml(let part, let fault):
            ["part": part, "line": String(fault.location.line), "column": String(fault.location.column)]
        case .brokenWorkbook(let part): ["part": part]
        case .severalSheets(let names): ["sheets": names.joined(separator: "、")]
        case .tooManyRows(let limit), .tooManyColumns(let limit), .tooManyCells(let limit): ["limit": String(limit)]
        }
    }
}

extension FileFault {
    var key: String {
        switch self {
        case .notFound: "roster.file.not-found"
        case .folder: "roster.file.folder"
        case .notAFile: "roster.file.not-a-file"
        case .notPermitted: "roster.file.not-permitted"
        case .tooLarge: "roster.file.too-large"
        case .changed: "roster.file.changed"
        case .failed: "roster.file.failed"
        }
    }

    var facts: [String: String] {
        switch self {
        case .tooLarge(let bytes, let limit):
            // Rounded up, so that it is never told as large as the limit.
            ["size": String((bytes + (1 << 20) - 1) >> 20), "limit": String(limit >> 20)]
        case .failed(let code): ["code": String(code)]
        default: [:]
        }
    }
}

extension CSVFault {
    var key: String {
        switch self {
        case .unclosedQuote: "roster.file.unclosed-quote"
        case .strayQuote: "roster.file.stray-quote"
        case .tooManyRows: "roster.file.too-many-rows"
        case .tooManyFields: "roster.file.too-many-columns"
        }
    }

    var facts: [String: String] {
        switch self {
        case .unclosedQuote(let line), .strayQuote(let line): ["line": String(line)]
        case .tooManyRows(let limit), .tooManyFields(_, let limit): ["limit": String(limit)]
        }
    }
}

extension ZipFault {
    var key: String {
        switch self {
        case .encrypted: "roster.file.kind-encrypted-spreadsheet"
        case .tooLarge, .tooManyEntries: "roster.file.unpacks-too-large"
        case .duplicateEntry: "roster.file.duplicate-entry"
        case .noDirectory, .damaged, .unsupportedForm, .unsupportedMethod, .overlappingEntries, .contentsDisagree:
            "roster.file.broken-archive"
        }
    }

    var facts: [String: String] {
        switch self {
        case .duplicateEntry(let name): ["part": name]
        case .tooLarge(let limit): ["limit": String(limit >> 20)]
        default: [:]
        }
    }
}
