import ArgumentParser
import TitleServer

/// How many applications for conversions are taken over the net.
struct ApplicationOptions: ParsableArguments {
    @Option(
        help:
            "Applications for conversions that one network may hand in at once; it regains one in ten minutes. 1 to 1000."
    )
    var conversionsPerNetwork = SiteLimits().conversions

    @Option(help: "Applications for conversions that may wait at one body's desk at the same time. 1 to 100000.")
    var conversionsWaiting = SiteLimits().conversionsWaiting

    @Option(help: "Gigabytes of the store for all files of conversions that came over the net. 1 to 10000.")
    var conversionsGigabytes = SiteLimits().conversionBytes >> 30

    func validate() throws {
        guard (1...1000).contains(conversionsPerNetwork) else {
            throw ValidationError("--conversions-per-network is 1 to 1000.")
        }
        guard (1...100_000).contains(conversionsWaiting) else {
            throw ValidationError("--conversions-waiting is 1 to 100000.")
        }
        guard (1...10_000).contains(conversionsGigabytes) else {
            throw ValidationError("--conversions-gigabytes is 1 to 10000.")
        }
    }

    func apply(to limits: inout SiteLimits) {
        limits.conversions = conversionsPerNetwork
        limits.conversionsWaiting = conversionsWaiting
        limits.conversionBytes = conversionsGigabytes << 30
    }
}
