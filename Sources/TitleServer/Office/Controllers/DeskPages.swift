import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The desk, and what everybody in the office may look up.
struct DeskPages: Sendable {
    let site: OfficeSite

    /// Acts shown on the desk.
    private static let recent = 10

    func desk(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let (actor, now, office) = (asked.member.id.text, site.now(), site.access.office)
        let events = try await office.store.read { try $0.auditEvents(by: actor, limit: Self.recent) }
        let page = DeskPage(
            asked.session,
            try await work(of: asked.member, at: now),
            today: now.civilDate,
            state: try await state(at: now).rows(words),
            recent: events.map(\.event),
            BatchName(registry: office.registry, words: words)
        )
        return try site.page(page, asked, words)
    }

    /// A way back opens the holders' door alone: where there is none, its page is not there either.
    private func work(of member: StaffMember, at now: Instant) async throws -> DeskWork {
        var work = try await site.access.office.desk(of: member, at: now)
        if !site.surroundings.hasHolders { work.tasks.removeAll { $0.kind == .confirmRecovery } }
        return work
    }

    private func state(at now: Instant) async throws -> HouseState {
        let (trust, backup) = (site.surroundings.trust(), site.surroundings.backup())
        return try await site.access.office.store.read { transaction in
            HouseState(
                trust: trust,
                lists: try transaction.presentStatusLists(),
                lastEvent: try transaction.lastAuditEvent()?.event.at,
                backup: backup,
                now: now
            )
        }
    }

    func authority(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        return try site.page(AuthorityPage(site.access.office, words: words), asked, words)
    }
}

extension OfficeSite {
    /// A page for somebody who is in.
    func page(
        _ page: some OfficePage,
        _ asked: OfficeRequest,
        _ words: Words,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let body = access.office.registry[asked.member.body]?.name ?? asked.member.body.text
        return try renderer.page(
            page,
            for: asked.context,
            words,
            body: body,
            entersApprovals: access.office.mayEnterApprovals(asked.member.body),
            files: asked.files,
            status: status
        )
    }
}
