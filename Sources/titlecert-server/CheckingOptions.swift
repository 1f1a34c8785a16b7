import ArgumentParser
import TitleServer
import TitleWorkflow

/// How long it is kept who looked, and how much is looked up for strangers at once.
struct CheckingOptions: ParsableArguments {
    @Option(help: "Days for which look-ups and receipts are kept, as the pages say. 1 to 3650.")
    var lookUpsKept = LookUpWriter.usualDaysKept

    @Option(help: "Lines of a list that are looked up without an API key. 1 to 10000.")
    var listLines = SiteLimits().listLines

    func validate() throws {
        guard (1...3650).contains(lookUpsKept) else { throw ValidationError("--look-ups-kept is 1 to 3650 days.") }
        guard (1...10_000).contains(listLines) else { throw ValidationError("--list-lines is 1 to 10000.") }
    }

    func apply(to limits: inout SiteLimits) {
        limits.listLines = listLines
    }
}
