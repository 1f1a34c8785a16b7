import Foundation
import TestSupport
import Testing

@Suite("Conversions whose office is killed", .serialized)
struct ConversionKillTests {
    @Test(
        "CNV6, CNV8: killed in the middle of a step, or of an application over the net, and started again: it is there whole or not at all"
    )
    func killed() async throws {
        let folder = try TemporaryFolder()
        let here = try await Installation("here", in: folder, bodies: ["150000", "150400"])
        try await here.founder("首任", "150400")
        var codes: [String] = []
        for (key, login, name, duty) in [
            ("clerk", "sa.rina", "萨日娜", "submit"), ("city", "wang.min", "王敏华", "convert"),
            ("city-second", "gao.wa", "高娃", "convert"),
        ] {
            let second = duty == "convert" ? "首任" : nil
            let code = try await here.account(login, name, "150400", duty, confirmedBy: second)
            codes.append("\(key)=\(code)")
        }
        let ports = try [freePort(), freePort()].map(String.init)
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/conversion_kill.py", ProjectFolder.programs.path, folder.path] + ports + codes
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)")
        try await here.checked()
    }
}
