import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 诚信档案: a person's record, found by the whole document number, which goes through a form and into no address.
struct IntegrityPages: Sendable {
    let site: OfficeSite

    private var office: Office { site.access.office }

    func form(_ asked: OfficeRequest) async throws -> Response {
        try Self.expectAsker(asked)
        return try lookUp(asked, typed: "", problem: nil)
    }

    func find(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try Self.expectAsker(asked)
        let words = OfficeLanguage.words(asked.request)
        let number = Self.plain(form["number"])
        guard !number.isEmpty else {
            let problem = words("form.fault.missing", ["field": words("integrity.number")])
            return try lookUp(asked, typed: "", problem: problem)
        }
        guard let person = try await office.person(numbered: number),
            try await office.integrity(of: person, shownTo: asked.member) != nil
        else { return try lookUp(asked, typed: number, problem: words("integrity.unknown")) }
        return .redirect(to: OfficeRoute.integrity.path(person.text), type: .normal)
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let found = try await integrity(asked)
        try await site.looked(asked, at: "integrity", of: found.person.text, people: 1)
        let words = OfficeLanguage.words(asked.request)
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) }
        let name = BatchName(registry: office.registry, words: words)
        let page = IntegrityPage(
            found,
            asked.member,
            mayDecideBans: office.keepsBans(asked.member),
            done: query?["done"],
            name
        )
        return try site.page(page, asked, words)
    }

    func fraudForm(_ asked: OfficeRequest) async throws -> Response {
        let (found, row) = try await openRow(asked)
        let note = asked.kept == nil ? nil : OfficeLanguage.words(asked.request)("form.kept")
        return try fraud(found, row, asked, typed: asked.kept ?? .empty, faults: FormFaults(), note: note)
    }

    func submitFraud(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (found, row) = try await openRow(asked)
        do {
            let isWaiting = found.proposal(about: row) != nil
            let done = isWaiting ? try await decide(row, asked, form) : try await propose(row, asked, form)
            return .redirect(to: OfficeRoute.integrity.path(found.person.text) + "?done=\(done)", type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try fraud(found, row, asked, typed: form.typed, faults: faults, note: nil)
        }
    }

    private func propose(_ row: OpenRow, _ asked: OfficeRequest, _ form: OfficeForm) async throws -> String {
        var reader = StepReader(form)
        let (ground, document) = (reader.citing(reader.text("ground")), reader.text("document"))
        try reader.expectNone()
        try await office.proposeEnd(ofRow: row.id, forFraud: ground, by: document, asked.member.id, at: site.now())
        return "proposed"
    }

    private func decide(_ row: OpenRow, _ asked: OfficeRequest, _ form: OfficeForm) async throws -> String {
        let isConfirmed = try DecisionFields.isConfirmed(form)
        try await office.decideEnd(
            ofRow: row.id,
            isConfirmed: isConfirmed,
            reason: form["reason"].trimmed,
            asked.member.id,
            at: site.now()
        )
        return isConfirmed ? "ended" : "refused"
    }

    private func fraud(
        _ found: PersonIntegrity,
        _ row: OpenRow,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults,
        note: String?
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let name = BatchName(registry: office.registry, words: words)
        let page = FraudPage(found, row, typed, faults, citing: office.legalSources, note: note, name)
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func lookUp(_ asked: OfficeRequest, typed: String, problem: String?) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let page = IntegrityLookUpPage(
            typed: typed,
            problem: problem,
            mayEnterBans: office.keepsBans(asked.member),
            words
        )
        return try site.page(page, asked, words, status: problem == nil ? .ok : .unprocessableContent)
    }

    private func integrity(_ asked: OfficeRequest) async throws -> PersonIntegrity {
        try Self.expectAsker(asked)
        guard let person = asked.context.parameters.get("person").flatMap({ Identifier($0) }),
            let found = try await office.integrity(of: person, shownTo: asked.member)
        else { throw OfficeStop.noSuchPage }
        return found
    }

    /// The row that an address names; for those who decide at the body that reviewed it.
    private func openRow(_ asked: OfficeRequest) async throws -> (PersonIntegrity, OpenRow) {
        let found = try await integrity(asked)
        let key = asked.context.parameters.get("row")
        guard let row = found.openRows.first(where: { $0.id.text == key }) else { throw OfficeStop.noSuchPage }
        guard row.mayBeEnded(by: asked.member) else { throw OfficeStop.notYours }
        try await site.looked(asked, at: "integrity", of: found.person.text, people: 1)
        return (found, row)
    }

    private static func expectAsker(_ asked: OfficeRequest) throws {
        guard IntegrityIsShownToWhoDecides.mayAsk(asked.member) else { throw OfficeStop.notYours }
    }

    /// Without spaces, in capitals, full-width digits as ordinary ones.
    private static func plain(_ typed: String) -> String {
        String(
            typed.unicodeScalars.compactMap { scalar -> Character? in
                if scalar.properties.isWhitespace { return nil }
                let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
                return (isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar).map { Character($0) }
            }
        ).uppercased()
    }
}

extension PersonIntegrity {
    /// What waits for a second person about one of the rows.
    func proposal(about row: OpenRow) -> FraudProposal? { proposals.first { $0.row == row.id } }
}

extension OpenRow {
    func mayBeEnded(by member: StaffMember) -> Bool {
        member.body == reviewingBody && member.holds(.decideObjections)
    }
}
