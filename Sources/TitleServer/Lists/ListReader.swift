import TitleIntake
import TitleModel
import TitleWorkflow

/// Reads a spreadsheet of codes, or of numbers and names, or an archive of documents.
enum ListReader {
    static func list(in file: [UInt8], most: Int) throws(ListFault) -> HandedInList {
        let found =
            FileKind(file) == .otherArchive
            ? HandedInList(questions: try ListArchive.questions(in: file, most)) : try lines(file)
        guard !found.questions.isEmpty else { throw .noLines }
        guard found.questions.count <= most else { throw .tooManyLines(most: most) }
        return found
    }

    private static func lines(_ file: [UInt8]) throws(ListFault) -> HandedInList {
        let sheet: Sheet
        do throws(IntakeFault) {
            sheet = try SpreadsheetFile.read(file)
        } catch {
            throw error == .noData || error == .empty ? .noLines : .unreadable
        }
        let columns = ListColumns(sheet.rows)
        let questions = sheet.rows.drop { $0.number <= columns.headRow }.compactMap { row in
            columns.question(in: row).map { PlacedQuestion(place: row.number, question: $0) }
        }
        return HandedInList(questions: questions, own: own(sheet, of: questions, columns.headRow))
    }

    /// Columns and characters of a cell that go out again.
    private static let (ownColumns, ownCharacters) = (40, 200)

    private static func own(_ sheet: Sheet, of questions: [PlacedQuestion], _ headRow: Int) -> ListWorkbook.OwnCells {
        let asked = Set(questions.map(\.place))
        var own = ListWorkbook.OwnCells.none
        for row in sheet.rows where row.number == headRow || asked.contains(row.number) {
            let cells = row.cells.prefix(ownColumns).map { ListColumns.text(of: $0, upTo: ownCharacters) }
            if row.number == headRow { own.heads = cells } else { own.rows[row.number] = cells }
        }
        return own
    }
}
