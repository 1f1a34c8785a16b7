import Foundation
import TestSupport
import Testing

/// What an office prints and hands out of a whole batch.
struct BatchPrintTests {
    struct Batch: Decodable {
        let batch: String
        let level: String
        let rows: Int
        let certificates: Int
    }

    static func batch(_ level: String, in data: String) async throws -> Batch {
        let listing = try succeed(await .titlecert("issuer", "batches", "--data", data, "--json"))
        let batches = try listing.lines.map { try JSONDecoder().decode(Batch.self, from: Data($0.utf8)) }
        return try #require(batches.first { $0.level == level && $0.certificates > 0 })
    }

    private static func text(_ file: String) async throws -> [String] {
        let text = try succeed(await Command.run("pdftotext", ["-raw", file, "-"])).text
        return text.split(separator: "\u{0C}").map(String.init)
    }

    @Test("a book has a list, then every face once; it says that it is not sealed, and it is not")
    func book() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        let batch = try await Self.batch("senior", in: data)
        let file = folder.path("book.pdf")
        let run = try succeed(
            await .titlecert("issuer", "document", "--data", data, "--batch", batch.batch, "-o", file)
        )
        let pages = try await Self.text(file)
        let numbers = house.certificates.filter { $0.level == "senior" }.map(\.number)
        let list = pages.count - numbers.count
        #expect(
            list >= 1 && numbers.count == batch.certificates && run.errors.contains("\(pages.count)/\(pages.count)")
        )
        #expect(pages[0].contains("不是经电子签名的证书文件"))
        for number in numbers {
            #expect(pages[..<list].count { $0.contains(number) } == 1, "\(number)")
            #expect(pages[list...].count { $0.contains(number) } == 1, "\(number)")
        }
        #expect(try await verdict(of: file, trust: house.trust).exitCode != 0)
        #expect(try await Command.run("qpdf", ["--check", file]).exitCode == 0)
        try await ArchivalTests.expectCompliant([file])
        // Two head lines; the fonts of template, seal and pages, each once.
        let fonts = try await Command.run("pdffonts", [file]).lines.count - 2
        #expect((1...16).contains(fonts), "\(fonts)")
    }

    @Test("the papers of a batch have every row once, page number and hash on each page, and no identity number")
    func papers() async throws {
        let house = try await DemoHouse.shared.value
        let batch = try await Self.batch("intermediate", in: house.data)
        let folder = try TemporaryFolder()
        var files: [String] = []
        for paper in ["roster", "notice", "slip"] {
            let file = folder.path("\(paper).pdf")
            try succeed(
                await .titlecert("issuer", "paper", paper, "--data", house.data, "--batch", batch.batch, "-o", file)
            )
            files.append(file)
            let pages = try await Self.text(file)
            let hashes = pages.map { $0.firstMatch(of: /SHA-256 ([0-9a-f]{64})/).map { String($0.output.1) } }
            #expect(Set(hashes).count == 1 && hashes[0] != nil)
            #expect(!pages.contains { $0.contains(/(^|[^0-9a-f])\d{17}[0-9X]($|[^0-9a-f])/) })
        }
        let holders = house.certificates.filter { $0.level == "intermediate" }.map(\.holder)
        let roster = try await Self.text(files[0]).joined()
        let notice = try await Self.text(files[1])
        for holder in holders { #expect(roster.contains(holder)) }
        #expect(notice[0].contains("公示") && !notice.joined().contains("*"))
        #expect(try await Self.text(files[2]).count == holders.count)
        try await ArchivalTests.expectCompliant(files)
    }

    @Test("FIL10: the filing report counts its people, tells publicity, objections and its own document")
    func filing() async throws {
        let house = try await DemoHouse.shared.value
        let batch = try await Self.batch("intermediate", in: house.data)
        let folder = try TemporaryFolder()
        let file = folder.path("filing.pdf")
        let write = ["paper", "filing", "--data", house.data, "--batch", batch.batch, "-o", file]
        try succeed(await .titlecert("issuer", write))
        let text = try await Self.text(file).joined().filter { !$0.isWhitespace }
        for words in ["核准备案的报告", "共\(batch.certificates)人", "公示期间", "请予核准备案", "已核准备案："] {
            #expect(text.contains(words), "\(words)")
        }
        try await ArchivalTests.expectCompliant([file])
        let senior = try await Self.batch("senior", in: house.data)
        let other = ["paper", "filing", "--data", house.data, "--batch", senior.batch, "-o", folder.path("no.pdf")]
        let refused = try await Command.titlecert("issuer", other + ["--lang", "en"])
        #expect(refused.exitCode == 1 && refused.errors.contains("senior titles are publicised by the region"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("no.pdf")))
    }

    @Test("a zip holds the sealed document of each certificate of the batch under its number")
    func zip() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let batch = try await Self.batch("senior", in: data)
        let file = folder.path("certs.zip")
        let run = try succeed(
            await .titlecert("issuer", "document", "--data", data, "--batch", batch.batch, "--zip", "-o", file)
        )
        #expect(batch.certificates > 0 && run.errors.contains("\(batch.certificates)/\(batch.certificates)"))
        try succeed(await Command.run("python3", ["-m", "zipfile", "-e", file, folder.path("out")]))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
        let numbers = try await issued(in: data).filter { $0.level == "senior" }.map(\.number)
        #expect(names == numbers.map { "\($0).pdf" }.sorted())
        for name in [names.first, names.last].compactMap({ $0 }) {
            let answer = try await verdict(of: folder.path("out/\(name)"), trust: "\(data)/trust/trust.cose")
            #expect(answer.exitCode == 0)
        }
    }

    @Test("what cannot be written says why, and nothing is left under the name or beside it")
    func faults() async throws {
        let house = try await DemoHouse.shared.value
        let batch = try await Self.batch("junior", in: house.data)
        let folder = try TemporaryFolder()
        let taken = try folder.write(Array("mine".utf8), as: "taken.pdf")
        for (key, file, words) in [
            (batch.batch, taken, "已经存在"), ("01ARZ3NDEKTSV4RRFFQ69G5FAV", folder.path("a.pdf"), "没有批次"),
            ("no", folder.path("b.pdf"), "titlecert-issuer batches"),
            (batch.batch, folder.path("no/c.pdf"), "没有写出任何文件"),
        ] {
            let run = try await Command.titlecert(
                "issuer",
                "document",
                "--data",
                house.data,
                "--batch",
                key,
                "-o",
                file
            )
            #expect(run.exitCode == 1 && run.errors.contains(words), "\(run.errors)")
        }
        #expect(FileManager.default.contents(atPath: taken) == Data("mine".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")) == ["taken.pdf"])
    }

    @Test("a disk that takes no more leaves no half file")
    func fullDisk() async throws {
        let house = try await DemoHouse.shared.value
        let batch = try await Self.batch("junior", in: house.data)
        let folder = try TemporaryFolder()
        let program = ProjectFolder.programs.appending(path: "titlecert-issuer").path
        // Blocks of 1,024 bytes; the store's own files are written by nobody here.
        let script = "ulimit -f 40; trap '' XFSZ; exec \(program) paper roster --data \(house.data) "
        let run = try await Command.run(
            "bash",
            ["-c", script + "--batch \(batch.batch) -o \(folder.path("roster.pdf"))"]
        )
        #expect(run.exitCode == 1 && run.errors.contains("没有留下半个文件"), "\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")).isEmpty)
    }

    @Test(
        "an interrupted zip leaves nothing, a killed one nothing under its name",
        arguments: [SIGINT, SIGTERM, SIGKILL]
    )
    func interrupted(signal: Int32) async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let out = try TemporaryFolder()
        let file = out.path("all.zip")
        let code = try await onOwnThreads {
            let words = ["document", "--data", data, "--all", "--zip", "-o", file]
            let program = try BackgroundProgram("issuer", words, log: folder.path("log"))
            try await waitForBytes(in: out)
            kill(program.processIdentifier, signal)
            return program.stop()
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: out.path(""))
        #expect(code != 0 && !FileManager.default.fileExists(atPath: file))
        #expect(signal == SIGKILL ? left.allSatisfy { $0.hasSuffix(".part") } : left.isEmpty, "\(left)")
    }

    /// Waits until something was written under another name than the last one.
    private func waitForBytes(in folder: TemporaryFolder) async throws {
        for _ in 0..<30_000 {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(""))
            let sizes = names.filter { $0.hasSuffix(".part") }.compactMap { name in
                try? FileManager.default.attributesOfItem(atPath: folder.path(name))[.size] as? Int
            }
            if sizes.contains(where: { $0 > 0 }) { return }
            try await Task.sleep(for: .milliseconds(2))
        }
        Issue.record("nothing was written")
    }
}
