import Hummingbird
import TitleModel
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

extension OfficeSite {
    /// The roster that an address names, for its sender alone.
    func keptRoster(_ asked: OfficeRequest) throws -> (String, KeptRoster) {
        try RosterPages.expectClerk(asked)
        guard let key = asked.context.parameters.get("roster") else { throw OfficeStop.noSuchPage }
        guard let kept = rosters.value(key, of: asked.member.id, at: now()) else { throw OfficeStop.rosterGone }
        return (key, kept)
    }

    /// Judges a kept roster once for all looks at it (`JudgedRosters`).
    func found(_ key: String, _ kept: KeptRoster, _ asked: OfficeRequest) async throws -> CheckedRoster {
        try await found(key, kept, of: asked.member.body, asked)
    }

    private func found(
        _ key: String,
        _ kept: KeptRoster,
        of body: BodyCode,
        _ asked: OfficeRequest
    ) async throws -> CheckedRoster {
        let (office, staff, now) = (access.office, asked.member.id, now())
        let (rules, lane) = (rosterRules(office.registry[body], now.civilDate), lanes[staff])
        let question = JudgedRosters.Question(roster: key, assigned: kept.assigned, day: now.civilDate)
        return try await judged.found(question, of: staff, at: now) {
            try await office.check(kept.file, assigned: kept.assigned, by: rules, for: staff, at: now, on: lane)
        }
    }

    /// Judges what a form brought as any roster is judged: so many an hour, with a trace, on its sender's own lane, and once
    /// for all looks at it (`JudgedRosters`).
    func report(
        on kept: KeptRoster,
        of body: BodyCode,
        for asked: OfficeRequest
    ) async throws -> RosterReport {
        try await found(Self.key(of: kept, at: body, asked), kept, of: body, asked).report
    }

    /// How far such a judgement is; nil once it is done.
    func progress(
        on kept: KeptRoster,
        of body: BodyCode,
        for asked: OfficeRequest
    ) async throws -> JudgedRosters.Progress? {
        let time = configuration.limits.rosterPatience
        let isDone = try await Patience.isDone(within: time) { _ = try await report(on: kept, of: body, for: asked) }
        if isDone { return nil }
        return judged.progress(ofRoster: Self.key(of: kept, at: body, asked))
    }

    /// The page that says so, at the address that asks again.
    func page(
        _ progress: JudgedRosters.Progress,
        of file: String,
        at place: RosterProgressPage.Place,
        _ asked: OfficeRequest
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let page = RosterProgressPage(place, file: file, progress, words: words)
        var response = try self.page(page, asked, words)
        response.headers[.refresh] = page.refresh
        return response
    }

    private static func key(of kept: KeptRoster, at body: BodyCode, _ asked: OfficeRequest) -> String {
        [asked.member.id.text, body.text, hexText(kept.file.digest)].joined(separator: " ")
    }

    /// Judges the roster that is to take the place of a row, in the same way.
    func restartReport(
        on file: RosterFile,
        ofLine line: Int,
        in batch: ResultBatch,
        for staff: Identifier
    ) async throws -> RosterReport {
        let (office, now) = (access.office, now())
        let (rules, lane) = (rosterRules(office.registry[batch.reviewingBody], now.civilDate), lanes[staff])
        let key = [staff.text, batch.id.text, String(line), hexText(file.digest)].joined(separator: " ")
        let question = JudgedRosters.Question(roster: key, assigned: [:], day: now.civilDate)
        return try await judged.found(question, of: staff, at: now) {
            try await office.judgeRestart(file, ofLine: line, in: batch.id, by: rules, for: staff, at: now, on: lane)
        }.report
    }
}
