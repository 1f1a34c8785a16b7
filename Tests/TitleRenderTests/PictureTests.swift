import TestSupport
import Testing
import TitleDocument

@testable import TitleRender

@Suite("Pictures")
struct PictureTests {
    @Test("CER5: the twelve sample portraits pass as they are")
    func portraits() throws {
        for number in 1...12 {
            let bytes = try ProjectFolder.bytes("data/photos/portrait-\(number < 10 ? "0" : "")\(number).jpg")
            let image = try RasterImage(bytes)
            #expect((image.width, image.height, image.channels) == (413, 579, 3))
            #expect(image.encoded == bytes)
        }
    }

    @Test(
        "What another program made is taken or refused for its own reason",
        arguments: [
            ("img.save(f,'JPEG')", nil), ("img.save(f,'JPEG',progressive=True)", nil),
            ("img.convert('L').save(f,'JPEG')", nil), ("img.save(f,'PNG')", nil),
            ("img.convert('L').save(f,'PNG')", nil),
            ("img.convert('CMYK').save(f,'JPEG')", PictureFault.fourColors),
            ("img.convert('RGBA').save(f,'PNG')", .unusualCoding), ("img.convert('P').save(f,'PNG')", .unusualCoding),
            ("img.save(f,'PNG',transparency=(200,30,60))", .unusualCoding),
            ("img.convert('LA').save(f,'PNG')", .unusualCoding),
            ("e=img.getexif(); e[274]=6; img.save(f,'JPEG',exif=e)", .turned),
            ("img.save(f,'GIF')", .unknownKind),
            ("img.resize((8000,5000)).save(f,'JPEG')", .tooLarge(width: 8000, height: 5000)),
        ] as [(String, PictureFault?)]
    )
    func kinds(making: String, fault: PictureFault?) async throws {
        let bytes = try await made(making)
        if let fault {
            #expect(throws: fault) { try RasterImage(bytes) }
        } else {
            #expect(try RasterImage(bytes).width == 41)
        }
    }

    @Test("Half a picture is damaged, whichever half")
    func cut() async throws {
        for making in ["img.save(f,'JPEG')", "img.save(f,'PNG')"] {
            let bytes = try await made(making)
            for length in [4, 20, bytes.count / 2, bytes.count - 1] {
                #expect(throws: PictureFault.self) { try RasterImage(Array(bytes.prefix(length))) }
            }
        }
    }

    @Test("Bytes at random never end in a trap")
    func mutations() async throws {
        var dice = SeededMutations(seed: 8)
        for making in ["img.save(f,'JPEG',exif=img.getexif())", "img.save(f,'PNG')"] {
            let bytes = try await made(making)
            for _ in 0..<2000 { _ = try? RasterImage(dice.mutated(bytes)) }
        }
    }

    @Test("A seal whose drawing is broken or outside the subset is a fault of the seal, never a page without it")
    func brokenSeal() throws {
        let template = try StandardFace.template.get()
        for drawing in ["<svg", #"<svg xmlns="http://www.w3.org/2000/svg"><rect></svg>"#, "<!DOCTYPE svg><svg/>"] {
            var content = try StandardFace.content()
            content.images["seal"] = Picture(bytes: Array(drawing.utf8))
            let error = #expect(throws: DrawingError.self, "\(drawing)") { try template.draw(content) }
            guard case .badDrawing("seal", let faults) = error else {
                Issue.record("\(drawing): \(String(describing: error))")
                continue
            }
            #expect(!faults.isEmpty)
        }
    }

    @Test("A seal has its own size around the middle of its place, and stays on the page")
    func sealSize() throws {
        let template = try StandardFace.template.get()
        func box(_ millimetres: Double?) throws -> Box {
            var content = try StandardFace.content()
            let bytes = try #require(content.images["seal"]).bytes
            content.images["seal"] = Picture(bytes: bytes, millimetres: millimetres)
            return try #require(template.draw(content).seal).box
        }
        let place = try box(nil)
        #expect(try box(42) == place)
        let small = try box(30)
        #expect((small.width, small.height) == (30, 30))
        #expect(abs(small.x - place.x - 6) < 1e-9 && abs(small.y - place.y - 6) < 1e-9)
        let page = Box(x: 0, y: 0, width: 297, height: 210)
        for size in [45.0, 80] {
            let large = try box(size)
            #expect((large.width, large.height) == (size, size) && page.contains(large))
        }
    }

    @Test("A PNG is drawn as another program reads it")
    func png() async throws {
        var content = try StandardFace.content()
        content.images["photo"] = Picture(bytes: try await made("img.save(f,'PNG')"))
        let page = try await Page(StandardFace.pdf(content))
        #expect(page.color(52, 80).isNear(Color(red: 200, green: 30, blue: 60)))
    }

    private func made(_ statement: String) async throws -> [UInt8] {
        let folder = try TemporaryFolder()
        let program =
            "from PIL import Image; f='\(folder.path("x"))'; img=Image.new('RGB',(41,57),(200,30,60)); \(statement)"
        let ran = try await Command.run(ProjectFolder.path(".venv/bin/python"), ["-c", program])
        try #require(ran.exitCode == 0, "\(ran.errors)")
        return fileBytes(folder.path("x"), limit: 50 << 20) ?? []
    }
}
