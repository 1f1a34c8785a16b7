import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// Duties given to and taken from people of the office, by who operates, never the own ones.
struct StaffDutyPages: Sendable {
    let site: OfficeSite

    func show(_ asked: OfficeRequest) async throws -> Response {
        let isDone = asked.request.uri.query.flatMap { URLEncodedForm($0) }?["done"] != nil
        return try page(try await state(asked), asked, typed: asked.kept, FormFaults(), isDone: isDone)
    }

    func change(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let state = try await state(asked)
        let duties = StaffMember.Duty.allCases.filter { $0 != .prepare && form.has("duty-\($0.rawValue)") }
        do {
            var reader = StepReader(form)
            let document = reader.text("document", upTo: 100)
            try reader.expectNone()
            try await site.access.office.changeDuties(
                of: state.member.id,
                to: Set(duties),
                document: document,
                by: asked.member,
                at: site.now()
            )
            return .redirect(to: OfficeRoute.staffDuties.path(state.member.id.text) + "?done=1", type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: "duty") else { throw error }
            return try page(state, asked, typed: form.typed, faults, isDone: false)
        }
    }

    /// Those whom the asker does not reach do not exist.
    private func state(_ asked: OfficeRequest) async throws -> StaffState {
        guard asked.member.holds(.operate) else { throw OfficeStop.notYours }
        guard let staff = asked.context.parameters.get("staff").flatMap({ Identifier($0) }) else {
            throw OfficeStop.noSuchPage
        }
        do {
            return try await site.access.office.staffState(staff, for: asked.member)
        } catch is OfficeFault, is OfficeRefusal {
            throw OfficeStop.noSuchPage
        }
    }

    private func page(
        _ state: StaffState,
        _ asked: OfficeRequest,
        typed: URLEncodedForm?,
        _ faults: FormFaults,
        isDone: Bool
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let page = StaffDutiesPage(
            state,
            isOwn: state.member.id == asked.member.id,
            typed: typed,
            faults,
            done: isDone ? words("duties.done") : nil,
            note: asked.kept == nil ? nil : words("form.kept"),
            BatchName(registry: site.access.office.registry, words: words)
        )
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
