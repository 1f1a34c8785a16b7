import ArgumentParser
import TitleServer

/// How many objections to notices are taken from strangers.
struct ObjectionOptions: ParsableArguments {
    @Option(help: "Objections that one network may raise at once; it regains one in ten minutes. 1 to 1000.")
    var objectionsPerNetwork = SiteLimits().objections

    @Option(help: "Objections that one notice takes at once, whoever raises them; it regains one a minute. 1 to 10000.")
    var objectionsPerNotice = SiteLimits().objectionsOfOneNotice

    @Option(help: "Objections to one notice that may wait for a decision at the same time. 1 to 100000.")
    var objectionsWaiting = SiteLimits().objectionsUndecided

    func validate() throws {
        guard (1...1000).contains(objectionsPerNetwork) else {
            throw ValidationError("--objections-per-network is 1 to 1000.")
        }
        guard (1...10_000).contains(objectionsPerNotice) else {
            throw ValidationError("--objections-per-notice is 1 to 10000.")
        }
        guard (1...100_000).contains(objectionsWaiting) else {
            throw ValidationError("--objections-waiting is 1 to 100000.")
        }
    }

    var limits: SiteLimits {
        var limits = SiteLimits()
        limits.objections = objectionsPerNetwork
        limits.objectionsOfOneNotice = objectionsPerNotice
        limits.objectionsUndecided = objectionsWaiting
        return limits
    }
}
