import Foundation
import TestSupport
import Testing

@Suite("Conversions in a browser", .serialized)
struct ConversionInBrowserTests {
    @Test(
        """
        CNV1, CNV4, CNV5, CNV6, CNV7, CNV8: a senior engineer's original, issued by another province's installation, is \
        converted with no field typed, and both point to each other; revoked there it stops; signed by a stranger it is \
        refused; a military scan without a line of the tables is decided by a person; a title by examination is not needed; one is applied for \
        over the net without an account
        """
    )
    func twoInstallations() async throws {
        let folder = try TemporaryFolder()
        let home = try otherProvince(in: folder)
        var there = try await Installation("there", in: folder, home: home, bodies: ["370000", "370100"])
        var here = try await Installation("here", in: folder, bodies: ["150000", "150400"])
        try await stranger(in: folder, home: home)
        let codes = try await accounts(there, here)
        let root = try await here.takeOver(there)
        _ = try await there.takeOver(here)
        try await there.serve()
        try await here.serve()
        try await here.ask(root, at: "\(there.site)/status")
        let places = [ProjectFolder.programs.path, folder.path, there.office, there.site, here.office, here.site]
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/conversion.py"] + places + codes
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(here.server?.printed ?? "")")
        try await there.end()
        try await here.end()
    }

    /// The same program with another province's bodies.
    private func otherProvince(in folder: TemporaryFolder) throws -> String {
        let (home, files) = (folder.path("there-house"), FileManager.default)
        try files.createDirectory(atPath: home, withIntermediateDirectories: true)
        try files.copyItem(atPath: ProjectFolder.path("data"), toPath: "\(home)/data")
        try files.createSymbolicLink(
            atPath: "\(home)/templates",
            withDestinationPath: ProjectFolder.path("templates")
        )
        let bodies = """
            code,name,kind,area,parent,levels,series_scope,issuer,unified_social_credit_code,name_mn,legal_source
            370000,山东省人力资源和社会保障厅,region,370000,,senior,*,370000,,,测试用数据
            370100,济南市人力资源和社会保障局,city,370100,370000,intermediate;junior,*,370100,,,测试用数据

            """
        try Data(bodies.utf8).write(to: URL(filePath: "\(home)/data/bodies.csv"))
        return home
    }

    /// A root of his own under the same names; of the register he gets a copy.
    private func stranger(in folder: TemporaryFolder, home: String) async throws {
        let made = try await Installation(
            "stranger",
            in: folder,
            home: home,
            bodies: ["370000", "370100"],
            isStocked: false
        )
        let files = FileManager.default
        try files.moveItem(atPath: "\(made.data)/trust", toPath: folder.path("stranger.trust"))
        try files.removeItem(atPath: made.data)
    }

    private func accounts(_ there: Installation, _ here: Installation) async throws -> [String] {
        let people: [(String, Installation, String, String, String, String)] = [
            ("there-enter", there, "lu.lin", "鲁林", "370100", "enter"),
            ("there-confirm", there, "yu.zhou", "于舟", "370100", "confirm"),
            ("there-revoke", there, "qi.ming", "齐明", "370000", "revoke"),
            ("there-second", there, "tai.shan", "泰山", "370000", "revoke"),
            ("clerk", here, "sa.rina", "萨日娜", "150400", "submit"),
            ("first", here, "wu.lan", "乌兰", "150000", "convert"),
            ("second", here, "zhou.min", "周敏", "150000", "convert"),
            ("city", here, "wang.min", "王敏华", "150400", "convert"),
            ("city-second", here, "gao.wa", "高娃", "150400", "convert"),
            ("issuer", here, "bao.li", "包丽", "150000", "revoke"),
            ("issuer-second", here, "shi.jun", "石军", "150000", "revoke"),
        ]
        try await there.founder("首任", "370000")
        try await here.founder("首任", "150000")
        try await here.founder("首任", "150400", confirmedBy: "首任")
        var codes: [String] = []
        for (key, place, login, name, body, duty) in people {
            let code = try await place.account(
                login,
                name,
                body,
                duty,
                confirmedBy: ["submit", "enter"].contains(duty) ? nil : "首任"
            )
            codes.append("\(key)=\(code)")
        }
        return codes
    }
}
