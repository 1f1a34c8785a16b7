import Foundation

/// The folder of the program's own files: `data/` (reference data, samples) and `templates/`.
public struct HouseFolder: Sendable {
    public let path: String

    public var data: String { "\(path)/data" }
    public var templates: String { "\(path)/templates" }

    /// Looks in the named folder only; without a name in `TITLECERT_HOME`, here, and in every folder above the program.
    /// - Throws: `HouseFolderMissing` when none of them holds `data/bodies.csv`.
    public static func find(named name: String?) throws(HouseFolderMissing) -> HouseFolder {
        let places = name.map { [$0] } ?? usualPlaces
        for place in places where FileManager.default.fileExists(atPath: "\(place)/data/bodies.csv") {
            return HouseFolder(path: place)
        }
        throw HouseFolderMissing(looked: name ?? "data/bodies.csv")
    }

    private static var usualPlaces: [String] {
        var places = ProcessInfo.processInfo.environment["TITLECERT_HOME"].map { [$0] } ?? []
        places.append(FileManager.default.currentDirectoryPath)
        var folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            places.append(folder.path)
            folder.deleteLastPathComponent()
        }
        return places
    }
}

/// No folder with the program's own files was found.
public struct HouseFolderMissing: Error, Equatable, Sendable {
    public let looked: String
}
