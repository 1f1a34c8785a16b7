import TestSupport
import Testing
import TitlePaint

@testable import TitleRender

@Suite("A seal is drawn before it is taken")
struct SealProofTests {
    private static let fonts = SpecimenPage.fonts

    @Test(
        "What documents can show is kept as it came",
        arguments: ["ring.convert('RGB').save(f,'PNG')", "ring.convert('L').save(f,'PNG')"]
    )
    func plain(making: String) async throws {
        let bytes = try await Self.made(making)
        #expect(try SealProof.drawable(bytes, fonts: Self.fonts.get()) == bytes)
    }

    @Test(
        "A PNG of another coding comes out opaque, the ring red, what was transparent white",
        arguments: [
            "ring.save(f,'PNG')", "ring.quantize(16).save(f,'PNG')",
            "p=ring.convert('RGB').quantize(8); p.save(f,'PNG',transparency=p.getpixel((0,0)))",
            "ring.resize((2400,2400)).save(f,'PNG')",
        ]
    )
    func onWhite(making: String) async throws {
        let bytes = try await Self.made(making)
        #expect(throws: PictureFault.unusualCoding) { try RasterImage(bytes) }
        let kept = try SealProof.drawable(bytes, fonts: Self.fonts.get())
        let image = try RasterImage(kept)
        #expect(image.channels == 3 && image.width <= 600 && image.width == image.height)
        let colors = try await Self.colors(of: kept)
        #expect(colors["middle"] == "255 255 255" && colors["corner"] == "255 255 255", "\(colors)")
        #expect(colors["ring"] == "200 16 30", "\(colors)")
    }

    @Test("A plain one of more pixels than paper shows keeps 600 a side, and its colours")
    func smaller() async throws {
        let kept = try SealProof.drawable(
            try await Self.made("ring.convert('RGB').resize((1800,1800)).save(f,'PNG')"),
            fonts: Self.fonts.get()
        )
        let image = try RasterImage(kept)
        #expect(image.width == 600 && image.height == 600 && image.channels == 3)
        let colors = try await Self.colors(of: kept)
        #expect(colors["ring"] == "200 16 30" && colors["middle"] == "0 0 0", "\(colors)")
    }

    @Test("Grey with transparency and one bit a pixel come out as they look")
    func gray() async throws {
        for making in ["ring.convert('LA').save(f,'PNG')", "ring.getchannel('A').convert('1').save(f,'PNG')"] {
            let kept = try SealProof.drawable(try await Self.made(making), fonts: Self.fonts.get())
            #expect(try RasterImage(kept).channels == 3)
            let colors = try await Self.colors(of: kept)
            #expect(colors["ring"] != colors["middle"], "\(making): \(colors)")
        }
    }

    @Test(
        "A PNG that no reader could show is refused for its own reason",
        arguments: [
            ("ring.save(f,'PNG'); f.truncate(f.tell()//2)", PictureFault.damaged),
            ("ring.convert('RGB').save(f,'PNG'); f.truncate(f.tell()-14)", .damaged),
            ("png(zlib.compress(bytes(300*901))[:40])", .damaged),
            ("png(b'no deflated samples')", .damaged),
            ("Image.new('RGBA',(8000,5000)).save(f,'PNG')", .tooLarge(width: 8000, height: 5000)),
            ("Image.new('RGB',(300,300),'white').save(f,'PNG')", .blank),
            ("Image.new('RGBA',(300,300),(200,16,30,0)).save(f,'PNG')", .blank),
            ("ring.save(f,'GIF')", .unknownKind),
        ]
    )
    func refused(making: String, fault: PictureFault) async throws {
        let bytes = try await Self.made(making)
        #expect(throws: DrawingError.badPicture("seal", fault)) {
            try SealProof.drawable(bytes, fonts: Self.fonts.get())
        }
    }

    @Test("A drawing is refused for what is wrong in it, and when nothing of it can be seen")
    func drawings() throws {
        let fonts = try Self.fonts.get()
        let ring = Self.svg(##"<circle cx="21" cy="21" r="20" fill="none" stroke="#c8101e"/>"##)
        #expect(try SealProof.drawable(ring, fonts: fonts) == ring)
        #expect(try SealProof.drawable([10] + ring, fonts: fonts) == [10] + ring)
        for blank in ["", ##"<rect x="50" y="50" width="9" height="9"/>"##, ##"<path d="M0 0h9" fill="#fff"/>"##] {
            #expect(throws: DrawingError.badPicture("seal", .blank), "\(blank)") {
                try SealProof.drawable(Self.svg(blank), fonts: fonts)
            }
        }
        for (wrong, code) in [
            ("<rect", TemplateFault.Code.malformedMarkup), ("<linearGradient/>", .unknownElement),
            (##"<path d="M0 0z" filter="url(#a)"/>"##, .unknownAttribute),
        ] {
            let error = #expect(throws: DrawingError.self) { try SealProof.drawable(Self.svg(wrong), fonts: fonts) }
            guard case .badDrawing("seal", let faults) = error else {
                Issue.record("\(wrong): \(String(describing: error))")
                continue
            }
            #expect(faults.first?.code == code && faults.first?.line == 2)
        }
    }

    @Test("Samples inside a drawing are looked at as well")
    func pictureInDrawing() async throws {
        let address = Base64.encode(try await Self.made("png(b'no deflated samples')"))
        let image = #"<image width="42" height="42" href="data:image/png;base64,\#(address)"/>"#
        #expect(throws: DrawingError.badPicture("seal", .damaged)) {
            try SealProof.drawable(Self.svg(image), fonts: Self.fonts.get())
        }
    }

    private static func svg(_ body: String) -> [UInt8] {
        let root = #"<svg xmlns="http://www.w3.org/2000/svg" width="42mm" height="42mm" viewBox="0 0 42 42">"#
        return Array("\(root)\n\(body)</svg>".utf8)
    }

    /// A red ring on nothing, 300 pixels wide; `png(samples)` writes a head of that size before any bytes.
    private static func made(_ making: String) async throws -> [UInt8] {
        let code = """
            import io, struct, sys, zlib; from PIL import Image, ImageDraw
            f = io.BytesIO(); ring = Image.new('RGBA', (300, 300), (0, 0, 0, 0))
            ImageDraw.Draw(ring).ellipse((20, 20, 280, 280), outline=(200, 16, 30, 255), width=30)
            def chunk(kind, body):
                f.write(struct.pack('>I', len(body)) + kind + body + struct.pack('>I', zlib.crc32(kind + body)))
            def png(samples):
                f.write(b'\\x89PNG\\r\\n\\x1a\\n'); chunk(b'IHDR', struct.pack('>IIBBBBB', 300, 300, 8, 2, 0, 0, 0))
                chunk(b'IDAT', samples); chunk(b'IEND', b'')
            \(making)
            sys.stdout.buffer.write(f.getvalue())
            """
        let run = try await Command.run(ProjectFolder.path(".venv/bin/python"), ["-c", code])
        return try #require(run.exitCode == 0 ? run.output : nil, "\(run.errors)")
    }

    /// As pillow reads the picture at three places of the ring's.
    private static func colors(of picture: [UInt8]) async throws -> [String: String] {
        let code = """
            import io, sys; from PIL import Image
            image = Image.open(io.BytesIO(sys.stdin.buffer.read())).convert('RGB'); side = image.width
            for name, x, y in (('corner', 2, 2), ('ring', 150, 35), ('middle', 150, 150)):
                print(name, *image.getpixel((x * side // 300, y * side // 300)))
            """
        let run = try await Command.run(ProjectFolder.path(".venv/bin/python"), ["-c", code], input: picture)
        let words = run.lines.map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
        return Dictionary(uniqueKeysWithValues: words.map { ($0[0], $0[1]) })
    }
}
