import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// A roster that was handed in: what is wrong with it, what its columns are, and the step that takes it in.
///
/// It is judged anew from its bytes each time, by the rules and the register of that moment.
struct JudgedRosterPages: Sendable {
    let site: OfficeSite

    func show(_ asked: OfficeRequest) async throws -> Response {
        let (key, kept) = try roster(asked)
        return try await page(key, kept, asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    /// The clerk's own roster with its faults marked.
    func faults(_ asked: OfficeRequest) async throws -> Response {
        let (_, kept) = try roster(asked)
        let words = OfficeLanguage.words(asked.request)
        let report = try await report(on: kept, asked)
        guard let bytes = try report.marked(words.callAsFunction) else { throw OfficeStop.noSuchPage }
        return .workbook(bytes, name: "roster-faults.xlsx")
    }

    /// Notes what the sender says that columns are, and judges again.
    func assign(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (key, _) = try roster(asked)
        let named = RosterColumn.allCases.compactMap { column in
            let header = form[ColumnChoice.name(of: column)]
            return header.isEmpty ? nil : (header, column)
        }
        let one = RosterColumn(rawValue: form["column"]).map { (form["header"], $0) }
        site.rosters.change(key) { kept in
            for (header, column) in named + (one.map { [$0] } ?? []) where !header.isEmpty {
                kept.assigned = kept.assigned.filter { $0.value != column }
                kept.assigned[header] = column
            }
        }
        return .redirect(to: OfficeRoute.judgedRoster.path(key), type: .normal)
    }

    /// Takes a clean roster in, all of it or nothing; once, however often the button is pressed.
    func takeIn(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (key, kept) = try roster(asked)
        guard kept.batch == nil else { return .redirect(to: OfficeRoute.judgedRoster.path(key), type: .normal) }
        do {
            let reviewEnd = try Self.reviewEnd(form)
            guard case .judged(let judgement, _) = try await report(on: kept, asked).outcome else {
                return .redirect(to: OfficeRoute.judgedRoster.path(key), type: .normal)
            }
            let batch = try await site.access.office.importRoster(
                judgement,
                file: kept.file,
                from: asked.member.body,
                reviewEnd: reviewEnd,
                by: asked.member.id,
                at: site.now()
            )
            site.rosters.change(key) { $0.batch = batch }
            return .redirect(to: OfficeRoute.judgedRoster.path(key), type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: "review-end") else { throw error }
            return try await page(key, kept, asked, typed: form.typed, faults: faults)
        }
    }

    private static func reviewEnd(_ form: OfficeForm) throws -> CivilDate {
        var faults = FormFaults()
        let day = form["review-end"].isEmpty ? nil : TypedDay.read(form["review-end"])
        if day == nil { faults.add("review-end", form["review-end"].isEmpty ? .missing : .dayUnreadable) }
        guard let day else { throw faults }
        return day
    }

    private func roster(_ asked: OfficeRequest) throws -> (String, KeptRosters.Kept) {
        try RosterPages.expectClerk(asked)
        guard let key = asked.context.parameters.get("roster") else { throw OfficeStop.noSuchPage }
        guard let kept = site.rosters.roster(key, of: asked.member.id, at: site.now()) else {
            throw OfficeStop.rosterGone
        }
        return (key, kept)
    }

    private func report(on kept: KeptRosters.Kept, _ asked: OfficeRequest) async throws -> RosterReport {
        let body = site.access.office.registry[asked.member.body]
        return try await site.report(on: kept.file, assigned: kept.assigned, of: body)
    }

    private func page(
        _ key: String,
        _ kept: KeptRosters.Kept,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let report = kept.batch == nil ? try await report(on: kept, asked) : nil
        let page = JudgedRosterPage(
            key,
            kept,
            report,
            ColumnChoice(report, of: kept.file),
            typed: typed,
            faults: faults,
            words: words
        )
        let isRefused = !faults.faults.isEmpty
        return try site.page(page, asked, words, status: isRefused ? .unprocessableContent : .ok)
    }
}
