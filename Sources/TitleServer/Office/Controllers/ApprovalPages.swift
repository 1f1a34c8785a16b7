import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 核准文件: the region's approvals of senior results, entered by one person and confirmed by another (AUT4).
struct ApprovalPages: Sendable {
    let site: OfficeSite

    /// Entries on the list.
    private static let most = 200

    func list(_ asked: OfficeRequest) async throws -> Response {
        try expect(asked, [.enter, .confirm])
        let words = OfficeLanguage.words(asked.request)
        let body = asked.member.body
        let entries = try await site.access.office.store.read {
            try $0.approvalEntries(of: body, limit: Self.most)
        }
        return try site.page(ApprovalsPage(entries, asked.member, words: words), asked, words)
    }

    func form(_ asked: OfficeRequest) async throws -> Response {
        try expect(asked, [.enter])
        return try await page(asked, typed: asked.kept ?? .empty, faults: FormFaults(), report: nil)
    }

    /// Keeps document and list as they came, when the list can be taken in as it stands.
    func enter(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try expect(asked, [.enter])
        do {
            let entered = try read(form)
            if try await progress(of: entered.list, asked) != nil {
                let kept = KeptApproval(entered: entered, typed: form.typed)
                let key = site.approvals.put(kept, of: asked.member.id, at: site.now())
                return .redirect(to: OfficeRoute.judgedApproval.path(key), type: .normal)
            }
            let (id, report) = try await keep(entered, asked)
            guard let id else { return try await page(asked, typed: form.typed, faults: FormFaults(), report: report) }
            return .redirect(to: "\(OfficeRoute.approval.path(id.text))?done=entered", type: .normal)
        } catch {
            guard let faults = Self.faults(error) else { throw error }
            return try await page(asked, typed: form.typed, faults: faults, report: nil)
        }
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let entry = try await entry(asked)
        if let progress = try await progress(of: entry, asked) {
            return try site.page(progress, of: entry.listName, at: .approval(entry.id.text), asked)
        }
        return try await page(entry, asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    /// Confirms an entry, gives it back or withdraws it.
    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let entry = try await entry(asked)
        guard let outcome = ApprovalEntry.Outcome(rawValue: form["decision"]) else { throw OfficeStop.malformed }
        do {
            guard outcome == .confirmed else {
                var reader = StepReader(form)
                let reason = reader.citing(reader.text("reason"))
                try reader.expectNone()
                try await site.access.office.end(
                    entry.id,
                    outcome,
                    reason: reason,
                    by: asked.member.id,
                    at: site.now()
                )
                return .redirect(to: "\(OfficeRoute.approval.path(entry.id.text))?done=\(outcome)", type: .normal)
            }
            return try await confirm(entry, heldAsShown: try Self.lines(form["held"]), asked)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try await page(try await self.entry(asked), asked, typed: form.typed, faults: faults)
        }
    }

    /// The document or the list, as it came.
    func file(_ asked: OfficeRequest) async throws -> Response {
        let entry = try await entry(asked)
        let isList = asked.context.parameters.get("part") == "list"
        guard isList || asked.context.parameters.get("part") == "document" else { throw OfficeStop.noSuchPage }
        let bytes = try await site.access.office.store.read { transaction in
            isList ? try transaction.approvalList(of: entry.id) : try transaction.approvalDocument(of: entry.id)
        }
        return .document(bytes ?? [], name: isList ? entry.listName : entry.documentName)
    }

    /// The lines of a hidden field, one after another with a comma between.
    private static func lines(_ text: String) throws -> [Int] {
        try text.split(separator: ",").map { part in
            guard let line = Int(part) else { throw OfficeStop.malformed }
            return line
        }
    }

    private func confirm(
        _ entry: ApprovalEntry,
        heldAsShown held: [Int],
        _ asked: OfficeRequest
    ) async throws -> Response {
        guard case .judged(let judgement, _) = try await report(on: entry, asked).outcome else {
            return try await page(entry, asked, typed: .empty, faults: FormFaults())
        }
        let done = try await site.access.office.confirm(
            entry.id,
            judgement,
            isExternal: !site.foreign.isIssuedHere(entry.approvingBody),
            heldAsShown: held,
            by: asked.member.id,
            at: site.now()
        )
        return .redirect(to: "\(OfficeRoute.batch.path(done.batch.text))?done=approval", type: .normal)
    }

    /// Of the two days that a refusal may be about, the form has the one of the applications in a field of its own.
    static func faults(_ error: any Error) -> FormFaults? {
        guard let refusal = error as? OfficeRefusal, case .applicationsOutsideWindow = refusal else {
            return FormFaults(error, field: StepForm.general)
        }
        var faults = FormFaults()
        faults.add("handed-in", .office(refusal))
        return faults
    }

    private func read(_ form: OfficeForm) throws -> EnteredApproval {
        var reader = StepReader(form)
        let (number, date, end) = (reader.text("number"), reader.day("date"), reader.day("review-end"))
        let (handedIn, document, list) = (reader.day("handed-in"), reader.file("document"), reader.file("list"))
        var handIns: [SubmissionWindow.Sender: CivilDate] = [:]
        for sender in [SubmissionWindow.Sender.county, .department] {
            handIns[sender] = reader.dayIfAny("handed-in-\(sender.rawValue)")
        }
        try reader.expectNone()
        guard let date, let end, let handedIn, let document, let list else { throw OfficeStop.malformed }
        return EnteredApproval(
            number: number,
            date: date,
            reviewEnd: end,
            handedIn: handedIn,
            handIns: handIns,
            document: ForeignFile(
                name: document.name,
                bytes: document.bytes,
                signature: site.foreign.signature(document.bytes)
            ),
            list: RosterFile(name: list.name, bytes: list.bytes)
        )
    }

    /// Keeps what was entered; nil where its list has faults, which the report tells.
    func keep(
        _ entered: EnteredApproval,
        _ asked: OfficeRequest
    ) async throws -> (id: Identifier?, report: RosterReport) {
        let region = try site.access.office.approvingBody(for: asked.member)
        let report = try await site.report(on: KeptRoster(file: entered.list), of: region.code, for: asked)
        guard report.isClean, case .judged(let judgement, _) = report.outcome else {
            return (nil, report)
        }
        let office = site.access.office
        let id = try await office.enter(entered, listing: judgement.rows, by: asked.member.id, at: site.now())
        return (id, report)
    }

    private func report(on entry: ApprovalEntry, _ asked: OfficeRequest) async throws -> RosterReport {
        try await site.report(on: try await list(of: entry), of: entry.approvingBody, for: asked)
    }

    /// How far the judgement of a list is that waits to be confirmed; nil once it is judged.
    private func progress(
        of entry: ApprovalEntry,
        _ asked: OfficeRequest
    ) async throws -> JudgedRosters.Progress? {
        guard entry.end == nil else { return nil }
        return try await site.progress(on: try await list(of: entry), of: entry.approvingBody, for: asked)
    }

    private func list(of entry: ApprovalEntry) async throws -> KeptRoster {
        let bytes = try await site.access.office.store.read { try $0.approvalList(of: entry.id) }
        return KeptRoster(file: RosterFile(name: entry.listName, bytes: bytes ?? []))
    }

    /// At a body that takes no approvals in (AUT11) these pages do not exist, whatever duties were given there.
    func expect(_ asked: OfficeRequest, _ duties: [StaffMember.Duty]) throws {
        guard site.access.office.mayEnterApprovals(asked.member.body) else { throw OfficeStop.noSuchPage }
        guard duties.contains(where: asked.member.holds) else { throw OfficeStop.notYours }
    }

    /// The entry that an address names, if the asker's own body entered it.
    private func entry(_ asked: OfficeRequest) async throws -> ApprovalEntry {
        try expect(asked, [.enter, .confirm])
        guard let id = asked.context.parameters.get("approval").flatMap({ Identifier($0) }),
            let entry = try await site.access.office.store.read({ try $0.approvalEntry(id) }),
            entry.enterer.body == asked.member.body
        else { throw OfficeStop.noSuchPage }
        return entry
    }

    /// Nil where no list waits that could be taken in.
    private func withoutPhoto(_ report: RosterReport?) async throws -> Int? {
        guard let report, report.isClean, case .judged(let judgement, _) = report.outcome else { return nil }
        return try await site.access.office.withoutPhoto(judgement.rows)
    }

    func page(
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults,
        report: RosterReport?
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let findings = report.map { ListFindings($0, words) }
        let page = AddApprovalPage(typed, faults, findings, words: words)
        let isRefused = !faults.faults.isEmpty || findings != nil
        return try site.page(page, asked, words, status: isRefused ? .unprocessableContent : .ok)
    }

    private func page(
        _ entry: ApprovalEntry,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let report = entry.end == nil ? try await report(on: entry, asked) : nil
        let isIssuedHere = site.foreign.isIssuedHere(entry.approvingBody)
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) }
        let done = query?["done"].map { "approvals.done.\($0)" }.flatMap { words.has($0) ? words($0) : nil }
        let page = ApprovalPage(
            entry,
            report.map { ListFindings($0, words) },
            asked.member,
            isIssuedHere: isIssuedHere,
            withoutPhoto: isIssuedHere ? try await withoutPhoto(report) : nil,
            typed: typed,
            faults: faults,
            citing: site.access.office.legalSources,
            chain: try await site.access.office.chainStanding(
                .confirmApproval,
                of: entry.id,
                for: asked.member,
                at: site.now()
            ),
            done: done,
            words: words
        )
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
