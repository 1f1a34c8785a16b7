public import Foundation

/// Where the tests stand: the project's root, found from this file.
public enum ProjectFolder {
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    public static func path(_ relative: String) -> String { root.appending(path: relative).path }

    public static func bytes(_ relative: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appending(path: relative)))
    }

    /// Where the programs that belong to this test build lie.
    public static let programs: URL = {
        let arguments = CommandLine.arguments
        let flag = arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] }
        return URL(filePath: flag ?? arguments[0]).deletingLastPathComponent().resolvingSymlinksInPath()
    }()

    /// A Swift source file of the project.
    public struct Source: Sendable {
        /// Path from the root, `Sources/TitleModel/Body.swift`.
        public let path: String
        public let text: String
        /// The target it belongs to: the folder below `Sources`.
        public var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
        /// Modules it imports.
        public var imports: Set<String> {
            Set(text.split(separator: "\n").compactMap(importedModule))
        }
    }

    public static func sources(below folder: String = "Sources") throws -> [Source] {
        let walk = FileManager.default.enumerator(atPath: path(folder))
        let files = (walk?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
        return try files.map {
            Source(path: "\(folder)/\($0)", text: try String(contentsOfFile: path("\(folder)/\($0)"), encoding: .utf8))
        }
    }
}

private func importedModule(_ line: Substring) -> String? {
    let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
    guard let position = words.firstIndex(of: "import"), position <= 1, position + 1 < words.count else { return nil }
    guard position == 0 || ["public", "package", "internal", "private", "fileprivate"].contains(words[0]) else {
        return nil
    }
    return words.dropFirst(position + 1).first { !["struct", "class", "enum", "func", "protocol"].contains($0) }
        .map { String($0.prefix { $0 != "." }) }
}
