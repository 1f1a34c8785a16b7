/// A certificate's face, compiled: what is fixed, and where the rest goes.
///
/// Compile it once and share it; drawing a document only sets that document's own words and pictures.
public struct FaceTemplate: Sendable {
    let manifest: Manifest
    public let fonts: FontLibrary
    let fixed: FixedDrawing
    let setters: [FieldSetter]
    let seals = PictureShelf()

    private init(manifest: Manifest, fonts: FontLibrary, fixed: FixedDrawing) {
        (self.manifest, self.fonts, self.fixed) = (manifest, fonts, fixed)
        setters = manifest.fields.map { FieldSetter($0, in: manifest.language, fonts) }
    }

    public static let drawingFile = "face.svg"
    public static let manifestFile = "manifest.json"

    /// Compiles `face.svg` and `manifest.json` of a folder; pictures of the drawing lie in the same folder.
    public static func compile(folder: String, fonts: FontLibrary) throws(TemplateFaults) -> FaceTemplate {
        let drawing = fileBytes(folder + "/" + drawingFile, limit: SourceText.limit)
        let manifest = fileBytes(folder + "/" + manifestFile, limit: SourceText.limit)
        guard let drawing, let manifest else {
            let missing = drawing == nil ? drawingFile : manifestFile
            throw TemplateFaults(faults: [SourceText(file: missing, bytes: []).fault(.unreadable, at: 0, folder)])
        }
        return try compile(drawing: drawing, manifest: manifest, fonts: fonts) { name in
            fileBytes(folder + "/" + name, limit: SourceText.limit)
        }
    }

    /// Compiles from bytes; `neighbour` gives the pictures that the drawing names.
    public static func compile(
        drawing: [UInt8],
        manifest: [UInt8],
        fonts: FontLibrary,
        neighbour: @escaping (String) -> [UInt8]? = { _ in nil }
    ) throws(TemplateFaults) -> FaceTemplate {
        var reader = ManifestReader(SourceText(file: manifestFile, bytes: manifest))
        let read = reader.read()
        var compiler = SVGCompiler(
            source: SourceText(file: drawingFile, bytes: drawing),
            fonts: fonts,
            language: read?.language ?? "zh-CN",
            readAloud: read?.fixedParts ?? [],
            neighbour: neighbour
        )
        let drawn = compiler.compile()
        if let read, let drawn, (read.width, read.height) != (drawn.width, drawn.height), reader.faults.isEmpty {
            compiler.report(.pageSizesDiffer, at: 0, "\(read.width) × \(read.height)")
        }
        compiler.faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        let faults = compiler.faults + reader.faults
        guard faults.isEmpty, let read, let drawn else { throw TemplateFaults(faults: faults) }
        let overlay = try overlay(read, fonts, reader.source)
        let pieces = read.reading.flatMap(\.parts).compactMap { drawn.pieces[String($0.dropFirst())] }
        let fixed = FixedDrawing(
            background: drawn.commands.outlined,
            pieces: pieces,
            sampleOverlay: overlay,
            previewOverlay: PreviewMark(page: read.page, fonts: fonts).commands()
        )
        return FaceTemplate(manifest: read, fonts: fonts, fixed: fixed)
    }

    /// The sample's words as outlines across the middle of the page.
    private static func overlay(
        _ manifest: Manifest,
        _ fonts: FontLibrary,
        _ source: SourceText
    ) throws(TemplateFaults) -> [DisplayCommand] {
        guard let sample = manifest.sample else { return [] }
        let shaper = Shaper(faces: fonts.faces(sample.chain), language: manifest.language)
        let text: ShapedText
        do {
            text = try shaper.shape(sample.text)
        } catch {
            let character = String(error.scalar)
            throw TemplateFaults(faults: [source.fault(.missingGlyph, at: 0, character, found: sample.chain.rawValue)])
        }
        let size = sample.size * millimetresPerPoint
        let whole = 0..<text.clusters.count
        let start = Point(-text.width(whole, spacing: 0) * size / 2, 0.38 * size)
        let outlines = text.runs(whole, at: start, size: size, style: TextStyle()).flatMap(\.outline.inHundredths.steps)
        let middle = Transform.translation(manifest.width / 2, manifest.height / 2)
        let painting = Painting(fill: Fill(color: sample.color, opacity: sample.opacity))
        return [.group(middle(.rotation(degrees: sample.degrees)), opacity: 1, [.shape(Path(outlines), painting)])]
    }
}

extension Path {
    /// In hundredths of a millimetre: every digit of it weighs in each sample.
    fileprivate var inHundredths: Path {
        transformed { Point(($0.x * 100).rounded() / 100, ($0.y * 100).rounded() / 100) }
    }
}
