import Foundation
import TestSupport
import Testing
import TitleDocument
import TitlePaint

@testable import TitleRender

@Suite("Parts of a preview")
struct PaintedPartsTests {
    @Test("Whatever is cut out of a page as large as a hand says that it is a preview", arguments: SpecimenPage.names)
    func mark(face: String) throws {
        let list = try SpecimenPage.list(face)
        let marks = list.fixed.previewOverlay.compactMap { $0.bounds() }
        #expect(marks.count > 20 && marks.allSatisfy { Box(x: 0, y: 0, width: 297, height: 210).contains($0) })
        for x in stride(from: 0.0, through: 297 - 90, by: 10) {
            for y in stride(from: 0.0, through: 210 - 60, by: 10) {
                let part = Box(x: x, y: y, width: 90, height: 60)
                #expect(marks.contains { part.contains($0) }, "\(x), \(y)")
            }
        }
    }

    @Test("Every way of drawing a preview has the mark; the page of a sealed document has it not")
    func everywhere() throws {
        let list = try SpecimenPage.list("junior")
        #expect(list.ground.suffix(list.fixed.previewOverlay.count) == list.fixed.previewOverlay[...])
        let unmarked = FixedDrawing(
            background: list.fixed.background,
            pieces: list.fixed.pieces,
            sampleOverlay: list.fixed.sampleOverlay
        )
        let bare = list.with(unmarked)
        #expect(try list.png() != bare.png() && list.svg() != bare.svg())
        #expect(list.previewPDF(secondsSinceEpoch: 0) != bare.previewPDF(secondsSinceEpoch: 0))
        #expect(list.pdf(metadata: .test).finish() == bare.pdf(metadata: .test).finish())
    }

    @Test("The photo is there in its colours, whether it came as JPEG or PNG, in colour or grey; in the SVG unchanged")
    func photo() async throws {
        let kinds = [
            ("Image.new('RGB',(413,579),(30,160,90)).save(f,'JPEG',quality=95)", [30, 160, 90], "jpeg"),
            ("Image.new('RGB',(413,579),(30,160,90)).save(f,'JPEG',progressive=True)", [30, 160, 90], "jpeg"),
            ("Image.new('L',(413,579),120).save(f,'JPEG')", [120, 120, 120], "jpeg"),
            ("Image.new('RGB',(413,579),(30,160,90)).save(f,'PNG')", [30, 160, 90], "png"),
            ("Image.new('L',(413,579),120).save(f,'PNG')", [120, 120, 120], "png"),
        ]
        for (making, color, kind) in kinds {
            let list = try SpecimenPage.list("junior", photo: try await made(making))
            let middle = try await Self.color(of: list.png(), at: SpecimenPage.photoMiddle)
            #expect(zip(middle, color).allSatisfy { abs($0 - $1) <= 3 }, "\(making): \(middle)")
            #expect(list.svg().contains("href=\"data:image/\(kind);base64,"))
        }
    }

    @Test("A photo changes nothing outside its place")
    func photoAlone() async throws {
        let folder = try TemporaryFolder()
        for (name, gray) in [("black", 0), ("white", 255)] {
            let photo = try await made("Image.new('RGB',(413,579),(\(gray),\(gray),\(gray))).save(f,'JPEG')")
            try folder.write(try SpecimenPage.list("junior", photo: photo).png(), as: "\(name).png")
        }
        let code = """
            import sys; from PIL import Image, ImageChops
            one, other = (Image.open(name) for name in sys.argv[1:])
            print(*ImageChops.difference(one, other).getbbox())
            """
        let files = [folder.path("black.png"), folder.path("white.png")]
        let run = try await Command.run(ProjectFolder.path(".venv/bin/python"), ["-c", code] + files)
        let box = run.text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        // 34, 62, 69 and 111 mm.
        #expect(box.count == 4 && zip(box, [142, 259, 288, 463]).allSatisfy { abs($0 - $1) <= 2 }, "\(box)")
    }

    @Test("A JPEG whose samples are damaged is told, not drawn grey")
    func damaged() throws {
        var photo = try ProjectFolder.bytes("data/photos/portrait-01.jpg")
        photo.replaceSubrange((photo.count / 2)..<(photo.count - 2), with: [])
        let list = try SpecimenPage.list("junior", photo: photo)
        #expect(throws: PaintFault.picture(.damaged)) { try list.png() }
    }

    @Test("The seal darkens what lies below and leaves the words black")
    func seal() async throws {
        let picture = try SpecimenPage.list("senior").png(width: 2970)
        let row = try await Self.row(of: picture, y: 1582, from: 2090, to: 2670)
        #expect(row.count { $0[0] > 180 && $0[1] < 60 } > 15)
        #expect(row.count { $0.allSatisfy { $0 < 60 } } > 30)
    }

    private func made(_ making: String) async throws -> [UInt8] {
        let code = "import sys; from PIL import Image; f=sys.stdout.buffer; " + making
        let run = try await Command.run(ProjectFolder.path(".venv/bin/python"), ["-c", code])
        return try #require(run.exitCode == 0 ? run.output : nil, "\(run.errors)")
    }

    private static func color(of picture: [UInt8], at place: (x: Int, y: Int)) async throws -> [Int] {
        try #require(try await row(of: picture, y: place.y, from: place.x, to: place.x + 1).first)
    }

    /// As pillow reads them.
    private static func row(of picture: [UInt8], y: Int, from left: Int, to right: Int) async throws -> [[Int]] {
        let code = """
            import io, sys; from PIL import Image
            image = Image.open(io.BytesIO(sys.stdin.buffer.read()))
            sys.stdout.buffer.write(image.crop((\(left), \(y), \(right), \(y + 1))).tobytes())
            """
        let run = try await Command.run(ProjectFolder.path(".venv/bin/python"), ["-c", code], input: picture)
        return stride(from: 0, to: run.output.count, by: 3).map { place in (0..<3).map { Int(run.output[place + $0]) } }
    }
}
