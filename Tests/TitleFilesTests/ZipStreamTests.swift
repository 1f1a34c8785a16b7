import Foundation
import TestSupport
import Testing

@testable import TitleFiles

/// Python's reader, which is not ours, opens what is written.
@Suite struct ZipStreamTests {
    private static let check = """
        import sys, zipfile
        archive = zipfile.ZipFile(sys.argv[1])
        assert archive.testzip() is None
        names = archive.namelist()
        print(len(names), names[0], names[-1], archive.read(names[-1]).decode())
        """

    private func read(_ file: String) async throws -> String {
        let command = try await Command.run("python3", ["-c", Self.check, file])
        try #require(command.exitCode == 0, "\(command.errors)")
        return command.lines.first ?? ""
    }

    @Test("What is streamed is an archive, for our reader too, and the same entries give the same bytes")
    func streamed() async throws {
        func bytes() -> [UInt8] {
            var stream = ZipStream()
            return stream.entry("1504002019Z000001K.pdf", [1, 2, 3]) + stream.entry("名单.txt", Array("一".utf8))
                + stream.finish()
        }
        let folder = try TemporaryFolder()
        #expect(try await read(try folder.write(bytes(), as: "a.zip")) == "2 1504002019Z000001K.pdf 名单.txt 一")
        #expect(try ZipArchive(bytes()).contents(of: "1504002019Z000001K.pdf") == [1, 2, 3])
        #expect(bytes() == bytes())
    }

    @Test("No certificate at all is an archive without entries")
    func empty() throws {
        let stream = ZipStream()
        #expect(try ZipArchive(stream.finish()).entries.isEmpty)
    }

    @Test("More entries than the old form counts have the 64-bit directory")
    func many() async throws {
        var stream = ZipStream()
        var bytes: [UInt8] = []
        for entry in 0..<65_540 { bytes += stream.entry("\(entry)", Array("\(entry)".utf8)) }
        let folder = try TemporaryFolder()
        let file = try folder.write(bytes + stream.finish(), as: "many.zip")
        #expect(try await read(file) == "65540 0 65539 65539")
    }

    @Test("An entry behind 4 GiB is found there")
    func far() async throws {
        let start: UInt64 = 5 << 30
        var stream = ZipStream(position: start)
        let bytes = stream.entry("far.pdf", Array("here".utf8)) + stream.finish()
        let folder = try TemporaryFolder()
        let file = try folder.write([], as: "far.zip")
        let handle = try FileHandle(forWritingTo: URL(filePath: file))
        // A hole: it takes no room on the disk.
        try handle.truncate(atOffset: start)
        try handle.seek(toOffset: start)
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
        #expect(try await read(file) == "1 far.pdf far.pdf here")
    }
}
