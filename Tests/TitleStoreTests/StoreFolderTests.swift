import Foundation
import Testing
import TitleModel

@testable import TitleStore

@Suite("The store's folder")
final class StoreFolderTests {
    private let folder = FileManager.default.temporaryDirectory.path + "/titlecert-" + UUID().uuidString
    private var file: String { folder + "/titlecert.sqlite" }
    private let facts = StoreFacts(isDemo: false, installation: "T", host: "h.example", createdAt: TestStore.now)

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func put(_ bytes: [UInt8]) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: file))
    }

    @Test("Opening never makes a store")
    func missing() throws {
        #expect(throws: StoreFault.missing(folder: folder)) { try Store.open(in: folder) }
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test("Another program's file is refused and left byte for byte", arguments: [0, 50, 5000])
    func foreign(length: Int) throws {
        let bytes = [UInt8](repeating: 0x41, count: length)
        try put(bytes)
        #expect(throws: StoreFault.foreign(file: file)) { try Store.open(in: folder) }
        #expect(try Data(contentsOf: URL(filePath: file)) == Data(bytes))
    }

    @Test("Making a store where one lies is refused, and the one that lies there is kept")
    func exists() async throws {
        try await Store.create(in: folder, facts)
        await #expect(throws: StoreFault.exists(folder: folder)) { try await Store.create(in: folder, facts) }
        #expect(try await Store.open(in: folder).read { try $0.storeFacts() } == facts)
    }

    @Test("A store of a later release is refused by its version")
    func newer() async throws {
        try await Store.create(in: folder, facts)
        try await Store.open(in: folder, checkpoints: true).write { _ = try $0.run("PRAGMA user_version = 99", []) }
        #expect(throws: StoreFault.newer(folder: folder, version: 99, known: Migrations.all.count)) {
            try Store.open(in: folder)
        }
    }

    @Test("A store of an earlier release names the way up")
    func older() async throws {
        try await Store.create(in: folder, facts)
        try await Store.open(in: folder, checkpoints: true).write { _ = try $0.run("PRAGMA user_version = 5", []) }
        #expect(throws: StoreFault.older(folder: folder, version: 5, known: Migrations.all.count)) {
            try Store.open(in: folder)
        }
    }

    @Test("Nobody but owner and group may read it")
    func permissions() async throws {
        try await Store.create(in: folder, facts)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode.map { $0 & 0o007 } == 0)
    }

    @Test("What a kill left of a store being made is no store, and making goes on")
    func unfinished() async throws {
        try put([])
        try FileManager.default.moveItem(atPath: file, toPath: file + ".unfinished")
        #expect(throws: StoreFault.missing(folder: folder)) { try Store.open(in: folder) }
        try await Store.create(in: folder, facts)
        #expect(try await Store.open(in: folder).read { try $0.counts() }.orders == 0)
    }
}
