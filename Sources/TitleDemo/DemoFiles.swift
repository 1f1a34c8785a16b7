internal import Foundation
internal import TitleModel
internal import TitleStore
internal import TitleWorkflow

/// The sample rosters and portraits that come with the program.
public struct DemoFiles: Sendable {
    let folder: String

    /// - Parameter folder: the `data` folder.
    public init(folder: String) {
        self.folder = folder
    }

    func rosters(takenIn moment: Instant) throws -> [DemoRoster] {
        try [
            DemoRoster(file: read("songshan-2019-intermediate.xlsx"), body: code("150404"), takenIn: moment),
            DemoRoster(file: read("ningcheng-2019-junior.gb.csv"), body: code("150429"), takenIn: moment),
            DemoRoster(file: read("chifeng-2019-senior.xlsx"), body: code("150000"), takenIn: moment),
        ]
    }

    /// The twelve portraits, in the order of their names.
    func portraits() throws -> [Photo] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/photos")
        return try names.filter { $0.hasSuffix(".jpg") }.sorted()
            .map { Photo(mediaType: "image/jpeg", bytes: try bytes("photos/" + $0)) }
    }

    private func read(_ name: String) throws -> RosterFile {
        RosterFile(name: name, bytes: try bytes("rosters/" + name))
    }

    private func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + path)))
    }

    private func code(_ text: String) throws -> BodyCode {
        guard let code = BodyCode(text) else { throw DemoFault.bodyMissing(text) }
        return code
    }
}

/// A roster that the demo takes through the office.
struct DemoRoster: Sendable {
    let file: RosterFile
    let body: BodyCode
    let takenIn: Instant
}

/// Why the demo could not be filled.
public enum DemoFault: Error, Equatable, Sendable {
    /// The house's data does not have a body that the demo needs.
    case bodyMissing(String)
    /// A sample roster has faults; the first of them.
    case rosterFaulty(file: String, code: String, row: Int)
}
