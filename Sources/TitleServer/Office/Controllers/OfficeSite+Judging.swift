import TitleModel
import TitleStore
import TitleWorkflow

extension OfficeSite {
    /// Judges a roster by the rules and the register of the moment, on the store's own thread.
    func report(
        on file: RosterFile,
        assigned: [String: RosterColumn] = [:],
        of body: Body?
    ) async throws -> RosterReport {
        let rules = rosterRules(body, now().civilDate)
        return try await access.office.store.read { transaction in
            let register = RegisterLookup { try transaction.registeredPerson($0) }
            return try RosterCheck.run(file, assigned: assigned, by: rules, register: register)
        }
    }
}
