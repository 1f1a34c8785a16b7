import TitleModel

/// The rule sets as their three files give them: settings, submission windows, years of service.
struct RuleSetFiles {
    private let settings: DataTable
    private let windows: [(document: String, window: SubmissionWindow)]
    private let serviceYears: [(document: String, line: ServiceYears)]

    init(_ folder: String) throws(HouseDataFault) {
        settings = try DataTable(folder, "rule-sets.csv")
        windows = try DataTable(folder, "submission-windows.csv").map { line throws(HouseDataFault) in
            (try line.text("document"), try line.submissionWindow())
        }
        serviceYears = try DataTable(folder, "service-years.csv").map { line throws(HouseDataFault) in
            (try line.text("document"), try line.serviceYears())
        }
    }

    func book() throws(HouseDataFault) -> RuleBook {
        let lines = try settings.map { line throws(HouseDataFault) in line }
        var documents: [String] = []
        for line in lines {
            let document = try line.value("document") { $0.isEmpty ? nil : $0 }
            if !documents.contains(document) { documents.append(document) }
        }
        var sets: [RuleSet] = []
        for document in documents { sets.append(try set(document, lines)) }
        guard let book = RuleBook(sets) else {
            throw HouseDataFault(file: settings.file, line: 0, reason: .ruleSetsContradict)
        }
        return book
    }

    private func set(_ document: String, _ all: [DataLine]) throws(HouseDataFault) -> RuleSet {
        let settings = try RuleSettings(document: document, file: settings.file, lines: all)
        return RuleSet(
            document: document,
            year: try settings.first.value("year") { Int($0) },
            effectiveFrom: try settings.first.value("effective_from", CivilDate.init(iso:)),
            periods: try settings.periods(),
            deadlines: try settings.deadlines(),
            papers: try settings.papers(),
            passRatios: try settings.passRatios(),
            windows: windows.filter { $0.document == document }.map(\.window),
            serviceYears: serviceYears.filter { $0.document == document }.map(\.line),
            clauses: settings.clauses
        )
    }
}
