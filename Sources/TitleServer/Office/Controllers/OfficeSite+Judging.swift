import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

extension OfficeSite {
    /// Judges what a form brought as any roster is judged: so many an hour, with a trace, on its sender's own lane, and once
    /// for all looks at it (`JudgedRosters`).
    func report(
        on file: RosterFile,
        assigned: [String: RosterColumn] = [:],
        of body: Body?,
        for asked: OfficeRequest
    ) async throws -> RosterReport {
        let (office, staff, now) = (access.office, asked.member.id, now())
        let (rules, lane) = (rosterRules(body, now.civilDate), lanes[staff])
        let key = [staff.text, body?.code.text ?? "", hexText(file.digest)].joined(separator: " ")
        let question = JudgedRosters.Question(roster: key, assigned: assigned, day: now.civilDate)
        return try await judged.found(question, of: staff, at: now) {
            try await office.check(file, assigned: assigned, by: rules, for: staff, at: now, on: lane)
        }.report
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
