import ArgumentParser
import TitleModel
import TitleTerminal

struct RevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "撤销 of a sample of a demo store: void. A certificate takes a case in the office."
    )
    @OptionGroup var change: StatusChange

    func run() async throws { try await change.make(.revoked) }
}

struct CancelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "注销 of a sample of a demo store: void from the effective date."
    )
    @OptionGroup var change: StatusChange

    func run() async throws { try await change.make(.cancelled) }
}

struct SuspendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suspend",
        abstract: "暂停使用 of a sample of a demo store, until a day at the latest."
    )
    @OptionGroup var change: StatusChange
    @Option(help: "The last day of the suspension, as 2026-03-31; it ends with it by itself.")
    var until: String

    func run() async throws { try await change.make(.suspended, until: until) }
}

struct LiftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lift",
        abstract: "恢复使用 of a suspended sample of a demo store."
    )
    @OptionGroup var change: StatusChange

    func run() async throws { try await change.make(.reinstated) }
}

struct SupersedeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "supersede",
        abstract: "换发新证 of a sample of a demo store: another of the same person takes its place."
    )
    @OptionGroup var change: StatusChange
    @Option(help: "The number of the certificate that takes its place.")
    var successor: String

    func run() async throws { try await change.make(.superseded, successor: successor) }
}
