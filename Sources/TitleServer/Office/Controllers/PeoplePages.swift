import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// 人员: who has an account, and accounts made for others by who operates.
struct PeoplePages: Sendable {
    let site: OfficeSite

    func list(_ asked: OfficeRequest) async throws -> Response {
        try expectOperator(asked)
        let words = OfficeLanguage.words(asked.request)
        let accounts = try await site.access.accounts.all(for: asked.member)
        let waiting = try await site.access.office.waitingDuties()
        return try site.page(PeoplePage(accounts, waiting, site.access.office, words: words), asked, words)
    }

    func form(_ asked: OfficeRequest) async throws -> Response {
        try expectOperator(asked)
        let words = OfficeLanguage.words(asked.request)
        let note = asked.kept == nil ? nil : words("form.kept")
        let page = AddPersonPage(asked.kept ?? .empty, FormFaults(), note: note, bodies: bodies(asked), words: words)
        return try site.page(page, asked, words)
    }

    func submit(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try expectOperator(asked)
        let words = OfficeLanguage.words(asked.request)
        do {
            let (login, holder) = try read(form, asked)
            let made = try await site.access.accounts.add(
                login,
                for: holder,
                by: asked.member,
                at: site.now()
            )
            let waiting = try await site.access.office.waitingDuties().first { $0.member.id == made.member.id }
            let name = BatchName(registry: site.access.office.registry, words: words)
            let page = AddedPersonPage(login, made.member, code: made.code.grouped, waiting, name)
            return try site.page(page, asked, words, status: .created)
        } catch {
            guard let faults = Self.faults(error) else { throw error }
            let page = AddPersonPage(form.typed, faults, note: nil, bodies: bodies(asked), words: words)
            return try site.page(page, asked, words, status: .unprocessableContent)
        }
    }

    /// The bodies for whose people the asker may make accounts.
    private func bodies(_ asked: OfficeRequest) -> [Body] {
        let registry = site.access.office.registry
        return registry.bodies.filter { OperatorActsWithinReach.reaches(asked.member, $0.code, of: registry) }
    }

    private func expectOperator(_ asked: OfficeRequest) throws {
        guard asked.member.holds(.operate) else { throw OfficeStop.notYours }
    }

    private func read(_ form: OfficeForm, _ asked: OfficeRequest) throws -> (LoginName, AccountHolder) {
        var faults = FormFaults()
        let body = BodyCode(form["body"]).flatMap { code in bodies(asked).first { $0.code == code } }
        try faults.check("name") { try AppointmentIsComplete.check(name: form["name"]) }
        if body == nil { faults.add("body", .bodyUnknown) }
        try faults.check("document") { try AppointmentIsComplete.check(document: form["document"]) }
        let login = try faults.check("login") { try LoginName(typed: form["login"]) }
        let duties = StaffMember.Duty.allCases.filter { $0 != .prepare && form.has("duty-\($0.rawValue)") }
        if duties.isEmpty { faults.add("duty", .office(.dutiesMissing)) }
        try faults.expectNone()
        guard let body, let login else { throw faults }
        let holder = AccountHolder(
            name: form["name"],
            body: body.code,
            duties: Set(duties),
            kind: form.has("kind-shared") ? .shared : .person,
            document: form["document"]
        )
        return (login, holder)
    }

    /// The field that a refusal is about; nil for what is no refusal of the form.
    private static func faults(_ error: any Error) -> FormFaults? {
        var faults = FormFaults()
        switch error {
        case let found as FormFaults: return found
        case let refusal as AccessRefusal: faults.add("login", .access(refusal))
        case let fault as OfficeFault: faults.add("name", .fault(fault))
        case let refusal as OfficeRefusal: faults.add(field(of: refusal), .office(refusal))
        default: return nil
        }
        return faults
    }

    private static func field(of refusal: OfficeRefusal) -> String {
        switch refusal {
        case .nameOfStaffUnfit: "name"
        case .decisionWithoutNumber: "document"
        case .bodyUnknown: "body"
        default: "duty"
        }
    }
}
