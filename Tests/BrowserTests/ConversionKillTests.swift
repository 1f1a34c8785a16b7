import Foundation
import TestSupport
import Testing

@Suite("Conversions whose office is killed", .serialized)
struct ConversionKillTests {
    @Test("CNV8: killed in the middle of a step and started again, the office has the step whole or not at all")
    func killed() async throws {
        let folder = try TemporaryFolder()
        let here = try await Installation("here", in: folder, bodies: ["150000", "150400"])
        var codes: [String] = []
        for (key, login, name, duty) in [
            ("clerk", "sa.rina", "萨日娜", "submit"), ("city", "wang.min", "王敏华", "convert"),
            ("city-second", "gao.wa", "高娃", "convert"),
        ] {
            codes.append("\(key)=\(try await here.account(login, name, "150400", duty))")
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
