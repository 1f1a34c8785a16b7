import ArgumentParser
import TitleServer
import TitleWorkflow

/// How long it is kept who looked, and how much is looked up for strangers at once.
struct CheckingOptions: ParsableArguments {
    @Option(help: "Days for which look-ups and receipts are kept, as the pages say. 1 to 3650.")
    var lookUpsKept = LookUpWriter.usualDaysKept

    @Option(help: "Lines of a list that are looked up without an API key. 1 to 10000.")
    var listLines = SiteLimits().listLines

    @Option(
        help:
            "Requests to the API of one network at once without a key; it regains one in a second. 1 to 1000000000."
    )
    var apiRequests = SiteLimits().requests

    @Option(help: "MB of memory for lists, nine sixteenths of them for one network. 16 to 65536.")
    var listMemory = SiteLimits().listMemory >> 20

    @Option(help: "Seconds after which the rest of a list is not looked up. 10 to 1500.")
    var listSeconds = Int(SiteLimits().listTime.components.seconds)

    @Option(help: "Named look-ups of one network that are kept at once; it regains one in a minute. 1 to 1000000.")
    var namedLookUps = SiteLimits().namedLookUps

    @Option(help: "Questions about holders of one network at once; it regains one in a minute. 1 to 1000000.")
    var questions = SiteLimits().questions

    func validate() throws {
        guard (1...3650).contains(lookUpsKept) else { throw ValidationError("--look-ups-kept is 1 to 3650 days.") }
        guard (1...10_000).contains(listLines) else { throw ValidationError("--list-lines is 1 to 10000.") }
        guard (1...1_000_000_000).contains(apiRequests) else {
            throw ValidationError("--api-requests is 1 to 1000000000.")
        }
        guard (16...65_536).contains(listMemory) else { throw ValidationError("--list-memory is 16 to 65536 MB.") }
        guard (10...1500).contains(listSeconds) else { throw ValidationError("--list-seconds is 10 to 1500.") }
        guard (1...1_000_000).contains(namedLookUps) else {
            throw ValidationError("--named-look-ups is 1 to 1000000.")
        }
        guard (1...1_000_000).contains(questions) else { throw ValidationError("--questions is 1 to 1000000.") }
    }

    func apply(to limits: inout SiteLimits) {
        limits.listLines = listLines
        limits.requests = apiRequests
        limits.listMemory = listMemory << 20
        limits.listMemoryPerNetwork = (listMemory << 20) / 16 * 9
        limits.listTime = .seconds(listSeconds)
        limits.namedLookUps = namedLookUps
        limits.questions = questions
    }
}
