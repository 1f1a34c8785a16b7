import Hummingbird
import TitleModel
import TitleStore
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
        let (office, staff, now) = (access.office, asked.member.id, now())
        let rules = rosterRules(office.registry[asked.member.body], now.civilDate)
        let lane = lanes[staff]
        let question = JudgedRosters.Question(roster: key, assigned: kept.assigned, day: now.civilDate)
        return try await judged.found(question, of: staff, at: now) {
            try await office.check(kept.file, assigned: kept.assigned, by: rules, for: staff, at: now, on: lane)
        }
    }

    /// Judges a body's roster by the rules and the register of the moment, on the store's own thread.
    func report(on kept: KeptRoster, of body: BodyCode) async throws -> RosterReport {
        let rules = rosterRules(access.office.registry[body], now().civilDate)
        return try await access.office.store.read { transaction in
            let register = RegisterLookup { try transaction.registeredPerson($0) }
            return try RosterCheck.run(kept.file, assigned: kept.assigned, by: rules, register: register)
        }
    }
}
