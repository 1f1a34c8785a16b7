import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// A roster that was handed in: what is wrong with it, what its columns are, and the step that takes it in.
///
/// It is judged once for all looks at it (`JudgedRosters`), and compared with the register again when it is taken in.
struct JudgedRosterPages: Sendable {
    let site: OfficeSite

    func show(_ asked: OfficeRequest) async throws -> Response {
        let (key, kept) = try site.keptRoster(asked)
        if kept.batch == nil, let progress = try await progress(key, kept, asked) {
            return try site.page(progress, of: kept.file.name, at: .roster(key), asked)
        }
        return try await page(key, kept, asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    /// How far its judgement is; nil once it is judged.
    private func progress(
        _ key: String,
        _ kept: KeptRoster,
        _ asked: OfficeRequest
    ) async throws -> JudgedRosters.Progress? {
        let time = site.configuration.limits.rosterPatience
        if try await Patience.isDone(within: time, { _ = try await site.found(key, kept, asked) }) { return nil }
        return site.judged.progress(ofRoster: key)
    }

    /// The clerk's own roster with its faults marked.
    func faults(_ asked: OfficeRequest) async throws -> Response {
        let (key, kept) = try site.keptRoster(asked)
        let words = OfficeLanguage.words(asked.request)
        let report = try await site.found(key, kept, asked).report
        let marked = await site.lanes[asked.member.id].run { Result { try report.marked(words.callAsFunction) } }
        guard let bytes = try marked.get() else { throw OfficeStop.noSuchPage }
        return .workbook(bytes, name: "roster-faults.xlsx")
    }

    /// Notes what the sender says that columns are, and judges again.
    func assign(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (key, kept) = try site.keptRoster(asked)
        guard kept.batch == nil else { return .redirect(to: OfficeRoute.judgedRoster.path(key), type: .normal) }
        let choice = ColumnChoice(try await site.found(key, kept, asked))
        let named = RosterColumn.allCases.compactMap { column in
            choice.header(form[ColumnChoice.name(of: column)]).map { ($0, column) }
        }
        let one = RosterColumn(rawValue: form["column"]).flatMap { column in
            choice.header(form["header"]).map { ($0, column) }
        }
        site.rosters.change(key) { kept in
            for (header, column) in named + (one.map { [$0] } ?? []) {
                kept.assigned = kept.assigned.filter { $0.value != column }
                kept.assigned[header] = column
            }
        }
        return .redirect(to: OfficeRoute.judgedRoster.path(key), type: .normal)
    }

    /// Takes a clean roster in, all of it or nothing; once, however often the button is pressed.
    func takeIn(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (key, kept) = try site.keptRoster(asked)
        guard kept.batch == nil else { return .redirect(to: OfficeRoute.judgedRoster.path(key), type: .normal) }
        do {
            let reviewEnd = try Self.reviewEnd(form)
            guard case .judged(let judgement, _) = try await site.found(key, kept, asked).report.outcome else {
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
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
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

    private func page(
        _ key: String,
        _ kept: KeptRoster,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let found = kept.batch == nil ? try await site.found(key, kept, asked) : nil
        let page = JudgedRosterPage(
            key,
            kept,
            found?.report,
            ColumnChoice(found),
            typed: typed,
            faults: faults,
            words: words
        )
        let isRefused = !faults.faults.isEmpty
        return try site.page(page, asked, words, status: isRefused ? .unprocessableContent : .ok)
    }
}
