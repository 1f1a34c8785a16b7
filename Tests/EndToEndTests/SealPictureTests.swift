import Foundation
import TestSupport
import Testing

/// A body's own seal: what cannot be drawn is not taken; what is taken stands on documents at its size.
struct SealPictureTests {
    /// An installation without bodies.
    private struct House {
        let folder: TemporaryFolder
        var data: String { folder.path("data") }

        init() async throws {
            folder = try TemporaryFolder()
            try succeed(await .titlecert("issuer", ["keys", "init", "--data", data]))
        }

        func add(_ seal: String, _ more: String..., language: String = "en") async throws -> Command {
            let permit = ["--authorisation", "文〔2019〕1号", "--seal", seal, "--data", data, "--lang", language]
            return try await .titlecert("issuer", ["keys", "add-body", "150400"] + permit + more)
        }

        func bodies() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: "\(data)/keys/bodies")
        }
    }

    @Test("A seal that no document could show is refused with its reason, and nothing is saved")
    func refused() async throws {
        let house = try await House()
        let pictures = try TemporaryFolder()
        let ring = try await SealFile.transparentRing()
        let root = #"<svg xmlns="http://www.w3.org/2000/svg" width="42mm" height="42mm" viewBox="0 0 42 42">"#
        for (bytes, english, chinese) in [
            (Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), "width is missing", "缺少属性 width"),
            (Array("\(root)\n <rect></svg>".utf8), "seal.svg:2:8: not well-formed XML", "第 2 行第 8 列"),
            (Array("\(root)<linearGradient/></svg>".utf8), "element linearGradient", "不支持元素 linearGradient"),
            (Array("\(root)</svg>".utf8), "nothing to be seen", "什么也看不见"),
            (Array(ring.prefix(ring.count / 2)), "cut short or damaged", "不完整或已损坏"),
        ] {
            let file = try pictures.write(bytes, as: "seal")
            let answer = try await house.add(file)
            #expect(answer.exitCode == 1 && answer.errors.contains(english), "\(answer.errors)")
            #expect(answer.errors.contains("nothing was saved") && answer.errors.contains("docs/templates.md"))
            let told = try await house.add(file, language: "zh").errors
            #expect(told.contains(chinese) && told.contains("没有保存任何内容"), "\(told)")
        }
        #expect(try house.bodies().isEmpty)
        let photo = try await house.add(ProjectFolder.path("data/photos/portrait-01.jpg"))
        #expect(photo.exitCode == 1 && photo.errors.contains("SVG or PNG"), "\(photo.errors)")
        #expect(try house.bodies().isEmpty)
    }

    @Test("A PNG seal with transparency stands on the sealed document, 38 mm wide, and paper shows through it")
    func onDocument() async throws {
        let (house, other) = (try await House(), try await DemoHouse.shared.value)
        let (folder, data) = try await other.copy()
        let picture = try folder.write(try await SealFile.transparentRing(), as: "ring.png")
        try succeed(await house.add(picture, "--seal-size", "38"))
        for name in ["seal.png", "seal.json"] {
            let target = "\(data)/keys/bodies/150400/\(name)"
            try? FileManager.default.removeItem(atPath: target)
            try FileManager.default.copyItem(atPath: "\(house.data)/keys/bodies/150400/\(name)", toPath: target)
        }
        let number = try #require(other.certificates.first { $0.number.hasPrefix("150400") }?.number)
        let file = folder.path("certificate.pdf")
        try succeed(await .titlecert("issuer", "document", "--data", data, number, "-o", file))
        #expect(try await verdict(of: file, trust: "\(data)/trust/trust.cose").exitCode == 0)
        try await ArchivalTests.expectCompliant([file])
        let seen = try await Self.redAround(file)
        #expect(abs(seen.width - 36.2) < 0.3 && abs(seen.height - 36.2) < 0.3, "\(seen)")
        #expect(seen.share > 0.1 && seen.share < 0.25, "\(seen)")
    }

    @Test("A seal that took another's place stands on the documents made from then on, by its document and once")
    func replaced() async throws {
        let other = try await DemoHouse.shared.value
        let (folder, data) = try await other.copy()
        let picture = try folder.write(try await SealFile.transparentRing(), as: "ring.png")
        func replace(_ more: String...) async throws -> Command {
            let seal = ["--seal", picture, "--seal-size", "38", "--document", "文〔2026〕9号", "--data", data]
            return try await .titlecert("issuer", ["keys", "replace-seal", "150400", "--lang", "en"] + seal + more)
        }
        let late = try await replace("--from", "2099-01-01")
        #expect(late.exitCode == 1 && late.errors.contains("Nothing was replaced"), "\(late.errors)")
        let done = try succeed(await replace())
        #expect(done.text.contains("文〔2026〕9号"), "\(done.text)")
        let number = try #require(other.certificates.first { $0.number.hasPrefix("150400") }?.number)
        let file = folder.path("certificate.pdf")
        try succeed(await .titlecert("issuer", "document", "--data", data, number, "-o", file))
        #expect(try await verdict(of: file, trust: "\(data)/trust/trust.cose").exitCode == 0)
        let seen = try await Self.redAround(file)
        #expect(abs(seen.width - 36.2) < 0.3 && abs(seen.height - 36.2) < 0.3, "\(seen)")
        #expect(FileManager.default.fileExists(atPath: "\(data)/keys/bodies/150400/seal.svg"))
    }

    /// The box of the seal's red on the page, in millimetres, and how much of it is red.
    private static func redAround(_ file: String) async throws -> (width: Double, height: Double, share: Double) {
        let code = """
            import subprocess, sys, io; from PIL import Image, ImageChops
            drawn = subprocess.run(['pdftocairo', '-r', '254', '-png', '-singlefile', sys.argv[1], '-'], capture_output=True)
            page = Image.open(io.BytesIO(drawn.stdout)).convert('RGB').crop((2000, 1400, 2640, 1900))
            red, green, blue = (band.point(test) for band, test in zip(page.split(), (
                lambda v: 255 * (v > 150), lambda v: 255 * (v < 60), lambda v: 255 * (v < 70))))
            mask = ImageChops.multiply(ImageChops.multiply(red, green), blue)
            left, top, right, bottom = mask.getbbox()
            share = sum(mask.crop(mask.getbbox()).histogram()[128:]) / ((right - left) * (bottom - top))
            print((right - left) / 10, (bottom - top) / 10, share)
            """
        let run = try succeed(await Command.run(ProjectFolder.path(".venv/bin/python"), ["-c", code, file]))
        let numbers = run.text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        try #require(numbers.count == 3)
        return (numbers[0], numbers[1], numbers[2])
    }
}
