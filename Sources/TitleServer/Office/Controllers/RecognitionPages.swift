import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// 认定 (§十三): the short path for graduates, one person by a form or many by a roster, judged by the same rules.
struct RecognitionPages: Sendable {
    let site: OfficeSite

    func form(_ asked: OfficeRequest) async throws -> Response {
        try RosterPages.expectClerk(asked)
        return try page(asked, typed: asked.kept ?? .empty, faults: FormFaults(), report: nil)
    }

    /// One person.
    func submit(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try RosterPages.expectClerk(asked)
        do {
            let file = RecognitionForm.roster(form)
            let report = try await site.report(on: KeptRoster(file: file), of: asked.member.body, for: asked)
            let stated = Self.statements(form)
            guard case .judged(let judgement, _) = report.outcome, judgement.isClean, stated.faults.faults.isEmpty,
                let day = judgement.rows.first?.qualifiedOn
            else { return try page(asked, typed: form.typed, faults: stated.faults, report: report) }
            return try await take(judgement, file, recognisedOn: day, stating: stated.statements, asked)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try page(asked, typed: form.typed, faults: faults, report: nil)
        }
    }

    /// Keeps a roster for its sender and leads to what was found in it.
    func upload(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try RosterPages.expectClerk(asked)
        guard let file = form.file("file"), !file.bytes.isEmpty else {
            var faults = FormFaults()
            faults.add("file", .fileMissing)
            return try page(asked, typed: .empty, faults: faults, report: nil)
        }
        let roster = KeptRoster(file: RosterFile(name: file.name, bytes: file.bytes))
        let key = site.rosters.put(roster, of: asked.member.id, at: site.now())
        return .redirect(to: OfficeRoute.recognitionTaking.path(key), type: .normal)
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let (key, kept) = try site.keptRoster(asked)
        if let batch = kept.batch { return .redirect(to: OfficeRoute.batch.path(batch.text), type: .normal) }
        if let progress = try await site.progress(on: kept, of: asked.member.body, for: asked) {
            return try site.page(progress, of: kept.file.name, at: .recognition(key), asked)
        }
        return try await page(key, kept, asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    /// Takes a clean roster of recognitions in; once, however often the button is pressed.
    func takeIn(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (key, kept) = try site.keptRoster(asked)
        if let batch = kept.batch { return .redirect(to: OfficeRoute.batch.path(batch.text), type: .normal) }
        do {
            var reader = StepReader(form)
            let day = reader.day("recognised-on")
            let stated = Self.statements(form)
            try reader.expectNone()
            try stated.faults.expectNone()
            let report = try await site.report(on: kept, of: asked.member.body, for: asked)
            guard let day, case .judged(let judgement, _) = report.outcome else {
                return try await page(key, kept, asked, typed: form.typed, faults: FormFaults())
            }
            return try await take(judgement, kept.file, recognisedOn: day, stating: stated.statements, asked, key)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try await page(key, kept, asked, typed: form.typed, faults: faults)
        }
    }

    private func take(
        _ judgement: RosterJudgement,
        _ file: RosterFile,
        recognisedOn day: CivilDate,
        stating statements: RecognitionStatements,
        _ asked: OfficeRequest,
        _ key: String? = nil
    ) async throws -> Response {
        let batch = try await site.access.office.importRecognitions(
            judgement,
            file: file,
            from: asked.member.body,
            recognisedOn: day,
            stating: statements,
            by: asked.member.id,
            at: site.now()
        )
        if let key { site.rosters.change(key) { $0.batch = batch } }
        return .redirect(to: "\(OfficeRoute.batch.path(batch.text))?done=recognition", type: .normal)
    }

    private static func statements(_ form: OfficeForm) -> (statements: RecognitionStatements, faults: FormFaults) {
        var faults = FormFaults()
        let texts = ["pledges", "specialties"].map { name in
            let text = form[name].trimmed
            if text.isEmpty { faults.add(name, .missing) }
            return text
        }
        return (RecognitionStatements(pledges: texts[0], specialties: texts[1]), faults)
    }

    private func page(
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults,
        report: RosterReport?
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let page = RecognitionPage(typed, faults, report, words: words)
        return try site.page(page, asked, words, status: page.isRefused ? .unprocessableContent : .ok)
    }

    private func page(
        _ key: String,
        _ kept: KeptRoster,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let findings = ListFindings(try await site.report(on: kept, of: asked.member.body, for: asked), words)
        let page = RecognitionTakingPage(key, kept.file.name, findings, typed, faults, words: words)
        let isRefused = !faults.faults.isEmpty
        return try site.page(page, asked, words, status: isRefused ? .unprocessableContent : .ok)
    }
}
