import ArgumentParser
import TitleFiles
import TitleIssuance
import TitleTerminal
import TitleWords

struct Fsck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verify everything stored once more; change nothing.",
        discussion: "Exit code 0 only when everything is in order."
    )

    @OptionGroup var options: HouseOptions

    @Option(
        help: "The trust list to check against. Default: that of the keys' folder, else the one in the data folder."
    )
    var trust: String?

    @Flag(help: "One JSON object a line: a fault each, then the counts.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let findings = try await RecheckHouse(options, trust: trust).recheck.run(at: systemClock())
            json ? reportJSON(findings) : report(findings)
            if !findings.faults.isEmpty { throw ExitCode(1) }
        }
    }

    private func words(for fault: Findings.Fault) -> String {
        options.words("press.finding.\(fault.code.rawValue)", fault.facts)
    }

    private func report(_ findings: Findings) {
        for fault in findings.faults {
            complain(options.words("press.fsck.fault", ["subject": fault.subject, "what": words(for: fault)]))
        }
        guard findings.faults.isEmpty else { return }
        say(
            options.words(
                "press.fsck.clean",
                [
                    "certificates": String(findings.certificates), "renditions": String(findings.renditions),
                    "lists": String(findings.statusLists),
                    "events": String(findings.auditEvents),
                ]
            )
        )
    }

    private func reportJSON(_ findings: Findings) {
        for fault in findings.faults {
            let line = JSONText.object([
                ("subject", .string(fault.subject)), ("code", .string(fault.code.rawValue)),
                ("fault", .string(words(for: fault))),
            ])
            say(line.text)
        }
        let counts = JSONText.object([
            ("certificates", .integer(findings.certificates)), ("renditions", .integer(findings.renditions)),
            ("statusLists", .integer(findings.statusLists)),
            ("auditEvents", .integer(findings.auditEvents)), ("faults", .integer(findings.faults.count)),
        ])
        say(counts.text)
    }
}
