import Foundation

extension TemporaryFolder {
    /// A copy of the house's data under whose rules a certificate may be suspended for so many days.
    public func dataFolder(suspensionDays days: Int) throws -> String {
        try home(suspensionDays: days) + "/data"
    }

    /// A copy of the house, to be named with `--home`.
    public func home(suspensionDays days: Int) throws -> String {
        let home = url.appending(path: "house")
        let manager = FileManager.default
        if manager.fileExists(atPath: home.path) { return home.path }
        try manager.createDirectory(at: home, withIntermediateDirectories: true)
        try manager.copyItem(atPath: ProjectFolder.path("data"), toPath: home.path + "/data")
        try manager.createSymbolicLink(
            atPath: home.path + "/templates",
            withDestinationPath: ProjectFolder.path("templates")
        )
        let file = home.path + "/data/rule-sets.csv"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let changed = text.replacing("suspension.days,0,", with: "suspension.days,\(days),")
        try changed.write(toFile: file, atomically: true, encoding: .utf8)
        return home.path
    }
}
