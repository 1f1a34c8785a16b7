import Foundation

extension TemporaryFolder {
    /// A copy of the house's data in which one file has another text in the place of `old`.
    public func dataFolder(with file: String, _ old: String, as new: String) throws -> String {
        let folder = url.appending(path: "changed-data").path
        try FileManager.default.copyItem(atPath: ProjectFolder.path("data"), toPath: folder)
        let path = folder + "/" + file
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
        return folder
    }
}
