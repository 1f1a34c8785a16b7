import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 审计: the trail by day, person, subject and act, page by page, and to be kept.
struct AuditPages: Sendable {
    let site: OfficeSite

    /// Events on a page, and in a file.
    private static let perPage = 50
    private static let perFile = 10_000

    func show(_ asked: OfficeRequest) async throws -> Response {
        try Self.expectAuditor(asked)
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) } ?? .empty
        return try await page(AuditQuery(query), FormFaults(), asked)
    }

    /// What is looked for goes through a form, so that an identity number that somebody types never gets into an address.
    func filter(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try Self.expectAuditor(asked)
        let query = AuditQuery(form.typed)
        let faults = query.faults
        guard faults.faults.isEmpty else { return try await page(query, faults, asked) }
        return .redirect(to: query.address(OfficeRoute.audit), type: .normal)
    }

    func csv(_ asked: OfficeRequest) async throws -> Response {
        let table = try await table(asked, "csv")
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"audit.csv\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: table.csv))
        )
    }

    func workbook(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        return .workbook(try await table(asked, "xlsx").xlsx(words.callAsFunction), name: "audit.xlsx")
    }

    /// Whoever takes the trail away is in it.
    private func table(_ asked: OfficeRequest, _ format: String) async throws -> AuditTable {
        try Self.expectAuditor(asked)
        let words = OfficeLanguage.words(asked.request)
        let query = AuditQuery(asked.request.uri.query.flatMap { URLEncodedForm($0) } ?? .empty)
        guard query.faults.faults.isEmpty else { throw OfficeStop.malformed }
        let page = try await events(query, limit: Self.perFile, asked)
        let event = AuditEvent(
            at: site.now(),
            actor: asked.member.id.text,
            action: "audit.exported",
            subject: "",
            facts: query.typed.merging(["format": format, "events": String(page.events.count)]) { first, _ in first }
        )
        try await site.access.office.store.write { try $0.record(event) }
        return AuditTable(page, words.callAsFunction)
    }

    private func events(_ query: AuditQuery, limit: Int, _ asked: OfficeRequest) async throws -> AuditPage {
        let office = site.access.office
        var filter = query.filter
        if let person = query.person { filter.actors = try await office.actors(named: person) }
        filter.actors = try await office.actorsShown(to: asked.member, among: filter.actors)
        return try await office.audit(filter, before: query.before, limit: limit)
    }

    private func page(_ query: AuditQuery, _ faults: FormFaults, _ asked: OfficeRequest) async throws -> Response {
        let (office, words) = (site.access.office, OfficeLanguage.words(asked.request))
        let isClean = faults.faults.isEmpty && query.faults.faults.isEmpty
        let found = isClean ? try await events(query, limit: Self.perPage, asked) : nil
        let page = AuditTrailPage(
            query,
            faults.faults.isEmpty ? query.faults : faults,
            found,
            try await site.auditWatch.standing(of: office, at: site.now()),
            actions: try await office.auditActions(),
            office.registry,
            words
        )
        return try site.page(page, asked, words, status: isClean ? .ok : .unprocessableContent)
    }

    static func expectAuditor(_ asked: OfficeRequest) throws {
        guard asked.member.holds(.audit) else { throw OfficeStop.notYours }
    }
}

/// What somebody looks for in the trail, as typed.
struct AuditQuery: Sendable {
    static let fields = ["from", "to", "person", "subject", "act"]
    /// By their names, blank ones left out.
    let typed: [String: String]
    let before: Int64?

    init(_ form: URLEncodedForm) {
        let given = Self.fields.compactMap { name in form[name].map { (name, $0.trimmed) } }
        typed = Dictionary(uniqueKeysWithValues: given.filter { !$0.1.isEmpty })
        before = form["before"].flatMap { Int64($0) }.flatMap { $0 > 0 ? $0 : nil }
    }

    var person: String? { typed["person"] }

    var filter: AuditFilter {
        var filter = AuditFilter()
        (filter.from, filter.to) = (day("from"), day("to"))
        (filter.subject, filter.action) = (typed["subject"], typed["act"])
        return filter
    }

    private func day(_ name: String) -> CivilDate? { typed[name].flatMap { TypedDay.read($0) } }

    var faults: FormFaults {
        var faults = FormFaults()
        for name in ["from", "to"] where typed[name] != nil && day(name) == nil { faults.add(name, .dayUnreadable) }
        for name in ["person", "subject"] {
            guard let text = typed[name] else { continue }
            if IdentityNumbersAreMasked.masked(text) != text { faults.add(name, .identityNumber) }
        }
        return faults
    }

    /// The address of what is looked for, from the events before a sequence on.
    func address(_ route: OfficeRoute, before: Int64? = nil) -> String {
        var pairs = Self.fields.compactMap { name in typed[name].map { "\(name)=\(URLEncodedForm.encoded($0))" } }
        if let before { pairs.append("before=\(before)") }
        return pairs.isEmpty ? route.path : "\(route.path)?\(pairs.joined(separator: "&"))"
    }
}
