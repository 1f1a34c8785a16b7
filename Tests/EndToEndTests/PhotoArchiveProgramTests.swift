import Foundation
import TestSupport
import Testing

@Suite("Photos by the program")
struct PhotoArchiveProgramTests {
    /// A data folder with archives beside it, and the key of the batch they belong to.
    private static func house() async throws -> (folder: TemporaryFolder, data: String, batch: String) {
        let (folder, data) = try await DemoHouse.waiting()
        let made = try succeed(
            try await Command.run(
                ProjectFolder.path(".venv/bin/python"),
                ["Tests/EndToEndTests/photo_archive.py", data, folder.path("")]
            )
        )
        return (folder, data, made.lines[0])
    }

    @Test("CER5: CMYK, 40 megapixels, too small, square, blue ground, cut short, GIF, too large, no number, two of one")
    func faults() async throws {
        let (folder, data, batch) = try await Self.house()
        let list = folder.path("faults.xlsx")
        let check = try await Command.titlecert(
            "server",
            "photos",
            "check",
            folder.path("faulty.zip"),
            "--data",
            data,
            "--batch",
            batch,
            "--list",
            list
        )
        #expect(check.exitCode == 1)
        let parts = [
            "CMYK", "5345×7483", "只有 300×420", "不是 2 寸", "背景不是白色", "打不开", "不是 JPEG 或 PNG", "3000×4200", "超过 5 MB",
            "不知道是谁的照片", "同一个人",
        ]
        #expect(check.lines.count == parts.count, "\(check.text)")
        for (line, part) in zip(check.lines, parts) { #expect(line.contains(part), "\(line)") }
        #expect(!check.text.contains("150499"), "a whole number is shown")
        #expect(check.errors.contains("一张也没有导入"))
        #expect(try Data(contentsOf: URL(filePath: list)).starts(with: [0x50, 0x4B]))
        let imported = try await importing("faulty.zip", folder, data, batch)
        #expect(imported.exitCode == 1)
        #expect(try await photos(of: data) == 12)
    }

    @Test("turned by Exif, transparent PNG, 25 megapixels, gray, GBK names: taken upright, nothing hidden left")
    func passing() async throws {
        let (folder, data, batch) = try await Self.house()
        let done = try await importing("good.zip", folder, data, batch)
        #expect(done.exitCode == 0 && done.text.contains("已登记 5 张"), "\(done.text)\(done.errors)")
        #expect(try await importing("legacy.zip", folder, data, batch).exitCode == 0)
        let script = """
            import io,sqlite3,sys
            from PIL import Image
            rows=sqlite3.connect(sys.argv[1]).execute('SELECT bytes FROM photos ORDER BY recorded_at DESC LIMIT 5').fetchall()
            for (data,) in rows:
                picture=Image.open(io.BytesIO(data)).convert('RGB')
                assert picture.size==(413,579) and b'secret' not in data and b'Exif' not in data and len(data)<60000
                sky,coat=picture.getpixel((206,10)),picture.getpixel((206,560))
                assert min(sky)>230 and max(coat)<140,(sky,coat)
            print(len(rows))
            """
        let looked = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["-c", script, "\(data)/titlecert.sqlite"]
        )
        #expect(looked.exitCode == 0 && looked.lines == ["5"], "\(looked.errors)")
    }

    @Test("a bomb, no archive, an unknown batch, somebody without the duty: a sentence each, nothing changed")
    func refusals() async throws {
        let (folder, data, batch) = try await Self.house()
        let bomb = try await importing("bomb.zip", folder, data, batch)
        #expect(bomb.exitCode == 1 && bomb.errors.contains("超过 400 MB"), "\(bomb.errors)")
        let page = try folder.write(Array("<html>".utf8), as: "a.zip")
        let none = try await Command.titlecert("server", "photos", "check", page, "--data", data, "--batch", batch)
        #expect(none.exitCode == 1 && none.errors.contains("不是 zip"), "\(none.errors)")
        let lost = try await Command.titlecert("server", "photos", "check", page, "--data", data, "--batch", "1")
        #expect(lost.exitCode == 1 && lost.errors.contains("没有这个批次"), "\(lost.errors)")
        let stranger = try await importing("good.zip", folder, data, batch, by: "没有此人")
        #expect(stranger.exitCode == 1 && stranger.errors.contains("没有此人"), "\(stranger.errors)")
        #expect(try await photos(of: data) == 12)
    }

    private func importing(
        _ file: String,
        _ folder: TemporaryFolder,
        _ data: String,
        _ batch: String,
        by name: String? = nil
    ) async throws -> Command {
        try await Command.titlecert(
            "server",
            ["photos", "import", folder.path(file), "--data", data, "--batch", batch, "--by", name ?? "李静"]
        )
    }

    private func photos(of data: String) async throws -> Int? {
        Int(try await look("SELECT count(*) FROM photos", in: data))
    }
}
