import Foundation

extension TemporaryFolder {
    /// A copy of the house's data under whose rules a certificate may be suspended for so many days.
    public func dataFolder(suspensionDays days: Int) throws -> String {
        try home(suspensionDays: days) + "/data"
    }

    /// A copy of the house, to be named with `--home`.
    public func home(suspensionDays days: Int) throws -> String {
        try home("rule-sets.csv") { $0.replacing("suspension.days,0,", with: "suspension.days,\(days),") }
    }

    /// A copy of the house in which another person signs (审核) before each of these acts is decided by the one who has the duty.
    public func home(signedBefore acts: [(act: String, duty: String)]) throws -> String {
        try home("chains.csv") { text in
            acts.reduce(text) { text, each in
                let last = "\(each.act),1,approve,\(each.duty),"
                return text.replacing(
                    last,
                    with: "\(each.act),1,review,\(each.duty),试\n\(each.act),2,approve,\(each.duty),"
                )
            }
        }
    }

    private func home(_ name: String, _ change: (String) -> String) throws -> String {
        let home = url.appending(path: "house")
        let manager = FileManager.default
        if manager.fileExists(atPath: home.path) { return home.path }
        try manager.createDirectory(at: home, withIntermediateDirectories: true)
        try manager.copyItem(atPath: ProjectFolder.path("data"), toPath: home.path + "/data")
        try manager.createSymbolicLink(
            atPath: home.path + "/templates",
            withDestinationPath: ProjectFolder.path("templates")
        )
        let file = "\(home.path)/data/\(name)"
        try change(String(contentsOfFile: file, encoding: .utf8)).write(toFile: file, atomically: true, encoding: .utf8)
        return home.path
    }
}
