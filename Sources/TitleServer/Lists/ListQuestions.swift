import TitleModel
import TitleWorkflow

/// What an employer's file asks, line by line.
enum ListQuestion: Sendable {
    /// Number and name as they stand beside it, empty where they do not.
    case code(String, number: String = "", name: String = "")
    case named(number: String, name: String)
    /// A document in an archive.
    case document([UInt8], name: String)
    /// What else an archive holds, which is not looked at.
    case other(name: String)

    /// Number and name as the register would have them.
    static func asking(_ number: String, _ name: String) -> ListQuestion {
        .named(number: plain(number), name: AskedAsTheRegisterWrites.name(name))
    }

    static func asking(code: String, _ number: String, _ name: String) -> ListQuestion {
        .code(code, number: plain(number), name: AskedAsTheRegisterWrites.name(name))
    }

    private static func plain(_ number: String) -> String {
        ListColumns.bounded(AskedAsTheRegisterWrites.number(number))
    }

    var asked: ListLine.Asked {
        switch self {
        case .code(let code, let number, let name): ListLine.Asked(code: code, number: number, name: name)
        case .named(let number, let name): ListLine.Asked(number: number, name: name)
        case .document(_, let name), .other(let name): ListLine.Asked(file: name)
        }
    }
}

/// A line of the file with its place.
struct PlacedQuestion: Sendable {
    let place: Int
    let question: ListQuestion

    /// Its line where it was not reached.
    var notAsked: ListLine { ListLine(place: place, asked: question.asked, outcome: .notAsked, registered: nil) }
}

/// What an employer handed in: what is asked, and the columns of the file, which go out again beside the verdicts.
struct HandedInList: Sendable {
    let questions: [PlacedQuestion]
    var own = ListWorkbook.OwnCells.none

    var isArchive: Bool {
        questions.contains { if case .document = $0.question { true } else { false } }
    }
}

/// Why a file is no list.
enum ListFault: Error, Equatable, Sendable {
    /// Neither a spreadsheet nor an archive that can be read.
    case unreadable
    /// Nothing in it names a certificate.
    case noLines
    case tooManyLines(most: Int)
    /// An archive without any document or picture.
    case noDocuments
    /// With its own columns it takes more memory than one network's lists may.
    case tooMuchText
    /// Its documents take more of it.
    case archiveTooLarge(bytes: Int)

    /// The key of its words, and what they name.
    var words: (key: String, facts: [String: String]) {
        switch self {
        case .unreadable: ("lists.fault.unreadable", [:])
        case .noLines: ("lists.fault.none", [:])
        case .tooManyLines(let most): ("lists.fault.too-many", ["most": String(most)])
        case .noDocuments: ("lists.fault.no-documents", [:])
        case .tooMuchText: ("lists.fault.too-much-text", [:])
        case .archiveTooLarge(let bytes): ("lists.fault.archive-too-large", ["size": TooLargeBody.size(bytes)])
        }
    }
}
