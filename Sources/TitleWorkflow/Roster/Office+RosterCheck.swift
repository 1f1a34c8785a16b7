public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// A roster as it was found, with the words that stand above its columns when these could not be told.
public struct CheckedRoster: Sendable {
    public let report: RosterReport
    public let headers: [String]
}

/// Where the long work of a check is done: one thing after the other, on no thread that answers others.
public protocol WorkLane: Sendable {
    func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer
}

extension Office {
    /// Judges a roster that was handed in, as it stands with the register now, and keeps nothing but a trace: whose roster
    /// asked about how many people, and of how many something was told.
    ///
    /// The register is asked in small parts, so that nobody else waits for it; what the batch `replaced` brought does not count.
    /// How far it is hears `RosterProgress.tell`.
    public func check(
        _ file: RosterFile,
        assigned: [String: RosterColumn],
        by rules: RosterRules,
        inPlaceOf replaced: Identifier? = nil,
        for staff: Identifier,
        at now: Instant,
        on lane: some WorkLane
    ) async throws -> CheckedRoster {
        let (table, questions): (RosterTable, [RegisterQuestion])
        switch await lane.run({ ReadRoster(file, assigned: assigned, on: rules.today) }) {
        case .refused(let fault, let headers):
            return CheckedRoster(report: RosterReport(file: file.name, outcome: .refused(fault)), headers: headers)
        case .table(let read, let asked): (table, questions) = (read, asked)
        }
        let (held, tell) = (try await registered(questions), RosterProgress.tell)
        let judgement = try await lane.run {
            Result { () throws -> RosterJudgement in
                let register = RegisterLookup { question in
                    let person = held[question] ?? .unknown
                    return replaced.map { person.without(titlesOf: $0.text) } ?? person
                }
                return try RosterJudgement.judge(table, by: rules, register: register, progress: tell)
            }
        }.get()
        let asked = Set(questions.map(\.identity)).count
        try await trace(judgement, of: file, asked: asked, by: staff, at: now)
        return CheckedRoster(report: RosterReport(file: file.name, outcome: .judged(judgement, table)), headers: [])
    }

    private func registered(
        _ questions: [RegisterQuestion]
    ) async throws -> [RegisterQuestion: RegisteredPerson] {
        var held: [RegisterQuestion: RegisteredPerson] = [:]
        for start in stride(from: 0, to: questions.count, by: 500) {
            let part = Array(questions[start..<min(start + 500, questions.count)])
            let found = try await store.read { transaction in
                try part.map { ($0, try transaction.registeredPerson($0)) }.filter { $0.1 != .unknown }
            }
            held.merge(found) { $1 }
        }
        return held
    }

    private func trace(
        _ judgement: RosterJudgement,
        of file: RosterFile,
        asked: Int,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        let told = (judgement.faults + judgement.heldBack).filter { $0.code.tellsOfTheRegister }
        let facts = [
            "file": CoveredText.shown(file.name), "sha256": hexText(file.digest), "asked": String(asked),
            "told": String(Set(told.map(\.row)).count),
        ]
        try await store.write { transaction in
            let event = AuditEvent(at: now, actor: staff.text, action: "roster.checked", subject: "", facts: facts)
            try transaction.record(event)
        }
    }
}

/// The file as a table with what it asks the register, or why it is none with the words that stand in it.
private enum ReadRoster: Sendable {
    case table(RosterTable, [RegisterQuestion])
    case refused(RosterFileFault, headers: [String])

    init(_ file: RosterFile, assigned: [String: RosterColumn], on day: CivilDate) {
        do throws(RosterFileFault) {
            let table = try RosterTable(file.bytes, assigned: assigned)
            self = .table(table, Array(RosterJudgement.questions(in: table, on: day)))
        } catch {
            self = .refused(error, headers: RosterHeader.words(in: file.bytes))
        }
    }
}

extension RosterFault.Code {
    fileprivate var tellsOfTheRegister: Bool {
        switch self {
        case .alreadyRegistered, .alreadyRegisteredElsewhere, .personBanned, .titleObtainedInBan,
            .earlierNotThePersons, .earlierNotInForce, .earlierOtherwise:
            true
        default: false
        }
    }
}
