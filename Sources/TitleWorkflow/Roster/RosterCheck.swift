import TitleIntake
public import TitleModel

/// Judges a roster file without keeping anything: what `titlecert-server roster check` does.
public enum RosterCheck {
    /// The judgement of the file, or why the whole file is refused.
    ///
    /// Throws only what the register's lookup throws.
    public static func run(
        path: String,
        assigned: [String: RosterColumn] = [:],
        by rules: RosterRules,
        register: RegisterLookup?,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> RosterReport {
        try report(path, by: rules, register, progress) { () throws(RosterFileFault) in
            try RosterTable(path: path, assigned: assigned)
        }
    }

    /// The same of a file that was handed in.
    public static func run(
        _ file: RosterFile,
        assigned: [String: RosterColumn],
        by rules: RosterRules,
        register: RegisterLookup?
    ) throws -> RosterReport {
        try report(file.name, by: rules, register, { _, _ in }) { () throws(RosterFileFault) in
            try RosterTable(file.bytes, assigned: assigned)
        }
    }

    private static func report(
        _ name: String,
        by rules: RosterRules,
        _ register: RegisterLookup?,
        _ progress: (Int, Int) -> Void,
        _ read: () throws(RosterFileFault) -> RosterTable
    ) throws -> RosterReport {
        let table: RosterTable
        do throws(RosterFileFault) {
            table = try read()
        } catch {
            return RosterReport(file: name, outcome: .refused(error))
        }
        let judgement = try RosterJudgement.judge(table, by: rules, register: register, progress: progress)
        return RosterReport(file: name, outcome: .judged(judgement, table))
    }
}

/// What was found in a roster file; `text` and `jsonLines` put it into words.
public struct RosterReport: Sendable {
    public let file: String
    public let outcome: Outcome

    public enum Outcome: Sendable {
        case refused(RosterFileFault)
        case judged(RosterJudgement, RosterTable)
    }

    public init(file: String, outcome: Outcome) {
        self.file = file
        self.outcome = outcome
    }

    public var isClean: Bool {
        if case .judged(let judgement, _) = outcome { judgement.isClean } else { false }
    }

    /// Whether the whole file was refused, so that no row was judged.
    public var isRefused: Bool {
        if case .refused = outcome { true } else { false }
    }

    /// 0 only without any fault.
    public var exitCode: Int32 { isClean ? 0 : 1 }
}
