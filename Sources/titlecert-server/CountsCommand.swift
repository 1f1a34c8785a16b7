import ArgumentParser
import TitleFiles
import TitleModel
import TitleStore
import TitleTerminal
import TitleWords

struct CountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "counts",
        abstract: "Count who passed: by body, year, level, series, and the clause by which they were put forward.",
        discussion: "Below stands of how many who applied, where the plans of the reviews say so."
    )

    @Option(help: "The data folder.")
    var data: String

    @Flag(help: "One JSON object a line.")
    var json = false

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            let (counts, ratios) = try await Store.open(in: data).read { (try $0.passCounts(), try $0.passRatios()) }
            for count in counts { say(json ? count.jsonLine : count.tableLine(speech.words)) }
            for ratio in ratios { say(json ? ratio.jsonLine : ratio.tableLine(speech.words)) }
        }
    }
}

extension PassCount {
    fileprivate var jsonLine: String {
        JSONText.object([
            ("body", .string(body.text)), ("year", .integer(year)), ("level", .string(level.rawValue)),
            ("series", .string(series)), ("basis", .string(basis)), ("passed", .integer(passed)),
        ]).text
    }

    fileprivate func tableLine(_ words: Words) -> String {
        [
            String(year), body.text, words("roster.level.\(level.rawValue)"), series,
            basis.isEmpty ? words("server.counts.ordinary") : basis, String(passed),
        ].joined(separator: "  ")
    }
}

extension CountedRatio {
    fileprivate var jsonLine: String {
        JSONText.object([
            ("body", .string(body.text)), ("year", .integer(year)), ("level", .string(level.rawValue)),
            ("series", .string(series ?? "")), ("passed", .integer(ratio.passed)), ("applied", .integer(ratio.applied)),
            ("thousandths", .integer(ratio.thousandths)),
        ]).text
    }

    fileprivate func tableLine(_ words: Words) -> String {
        let percent = "\(ratio.thousandths / 10).\(ratio.thousandths % 10)"
        let told = words("desk.ratio.value", ["percent": percent, "applied": String(ratio.applied)])
        return [
            String(year), body.text, words("roster.level.\(level.rawValue)"),
            series ?? words("desk.ratio.all-series"), String(ratio.passed), told,
        ].joined(separator: "  ")
    }
}
