import ArgumentParser
import TitleClaim
import TitleFiles
import TitleModel
import TitleSeal
import TitleTerminal
import TitleWords

struct KeysList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract:
            "List every key of the trust list, retired and compromised ones too, and other regions' lists taken over."
    )

    @OptionGroup var options: HouseOptions

    @Flag(help: "One JSON object a line.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let keys = try KeyFolder(opening: options.keysFolder)
            for row in try keys.rows() {
                say(json ? row.json.text : line(row))
            }
            let imported = ImportedRows(options.trustFolder, at: systemClock(), options.words)
            for row in imported.rows { say(json ? row.json.text : row.line) }
            if let notice = renewalNotice(keys, at: systemClock(), options.words) { complain(notice) }
        }
    }

    private func line(_ row: KeyRow) -> String {
        let state = options.words("press.keys.state.\(row.stateName)", ["time": row.stateTime?.description ?? ""])
        return options.words(
            "press.keys.row",
            [
                "body": row.body ?? "-", "use": "\(row.use)", "key": row.keyID, "algorithm": row.algorithm.name,
                "state": state, "from": row.validFrom.civilDate.description,
                "to": row.validTo?.civilDate.description ?? "-", "certificate": row.certificateFingerprint ?? "-",
            ]
        )
    }
}

extension KeyRow {
    fileprivate var stateName: String {
        switch state {
        case .active: "active"
        case .retired: "retired"
        case .compromised: "compromised"
        }
    }

    fileprivate var stateTime: Instant? {
        switch state {
        case .active: nil
        case .retired(let time), .compromised(let time): Instant(milliseconds: time)
        }
    }

    fileprivate var json: JSONText {
        .object([
            ("body", .string(body)), ("name", .string(name)), ("use", .string("\(use)")), ("key", .string(keyID)),
            ("algorithm", .string(algorithm.name)), ("state", .string(stateName)),
            ("since", .string(stateTime?.description)), ("validFrom", .string(validFrom.description)),
            ("validTo", .string(validTo?.description)), ("certificate", .string(certificateFingerprint)),
        ])
    }
}
