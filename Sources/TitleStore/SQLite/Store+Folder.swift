internal import Foundation

extension Store {
    /// The name of the store's file in its folder.
    static let fileName = "titlecert.sqlite"

    /// Makes a store in a folder that has none; the folder is made when missing.
    ///
    /// The file is finished under another name and then renamed, so a kill leaves either no store or a whole one.
    public static func create(in folder: String, _ facts: StoreFacts) async throws {
        try makeFolder(folder)
        let path = folder + "/" + fileName
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreFault.exists(folder: folder) }
        let unfinished = path + ".unfinished"
        remove(unfinished)
        let engine = try SQLiteEngine(path: unfinished, checkpoints: true)
        try Migrations.apply(to: engine)
        try await engine.write { try $0.insert(facts) }
        try engine.close()
        try finish(unfinished, as: path)
    }

    /// Opens the store of a folder; never makes one.
    ///
    /// With `checkpoints`, which only one process (the press) may say, the log is brought into the file on demand.
    public static func open(in folder: String, checkpoints: Bool = false) throws -> Store {
        let engine = try openFile(in: folder, checkpoints: checkpoints)
        try Migrations.expectNewest(engine, folder: folder)
        return Store(engine: engine, folder: folder)
    }

    /// Brings a store of an earlier release up to this one; says how many migrations ran.
    ///
    /// A store of a later release is refused and left as it is.
    public static func migrate(in folder: String) throws -> Int {
        let engine = try openFile(in: folder, checkpoints: false)
        defer { try? engine.close() }
        let ran = try Migrations.apply(to: engine)
        try Migrations.expectNewest(engine, folder: folder)
        return ran
    }

    /// Whether a store lies in the folder.
    public static func exists(in folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + fileName)
    }

    private static func openFile(in folder: String, checkpoints: Bool) throws -> SQLiteEngine {
        let path = folder + "/" + fileName
        guard FileManager.default.fileExists(atPath: path) else { throw StoreFault.missing(folder: folder) }
        try expectOurs(path)
        return try SQLiteEngine(path: path, checkpoints: checkpoints)
    }

    /// Looks at the header before the engine may write anything: "SQLite format 3", our application id at byte 68.
    private static func expectOurs(_ path: String) throws {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw StoreFault.folder(path: path, reason: "unreadable")
        }
        defer { try? file.close() }
        let header = [UInt8]((try? file.read(upToCount: 100)) ?? Data())
        let isSQLite = header.count == 100 && header.starts(with: Array("SQLite format 3\0".utf8))
        let identifier = header.dropFirst(68).prefix(4).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        guard isSQLite, identifier == SQLiteSettings.applicationID else { throw StoreFault.foreign(file: path) }
    }

    private static func makeFolder(_ folder: String) throws {
        do {
            let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o770]
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: attributes
            )
        } catch {
            throw StoreFault.folder(path: folder, reason: "cannot be made")
        }
    }

    /// Personal numbers lie in it: nobody but the owner and the group may read.
    ///
    /// Log and index files follow its mode.
    private static func finish(_ unfinished: String, as path: String) throws {
        do {
            try FileManager.default.setAttributes([.posixPermissions: 0o660], ofItemAtPath: unfinished)
            try FileManager.default.moveItem(atPath: unfinished, toPath: path)
        } catch {
            throw StoreFault.folder(path: path, reason: "cannot be written")
        }
    }

    private static func remove(_ unfinished: String) {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: unfinished + suffix) }
    }
}
