import Glibc

/// The fonts of the machine, opened once and shared by all threads.
public final class FontLibrary: Sendable {
    /// Where Debian puts fonts, and where an administrator may put them.
    public static let systemFolders = ["/usr/share/fonts", "/usr/local/share/fonts"]

    private let chains: [FontChain: [FontFace]]

    /// Opens every font of `chains`; files are only mapped, so this costs well under a millisecond each.
    public init(
        _ chains: [FontChain] = FontChain.allCases,
        folders: [String] = FontLibrary.systemFolders
    ) throws(FontError) {
        var faces: [FontFile: FontFace] = [:]
        var opened: [FontChain: [FontFace]] = [:]
        for chain in chains {
            for file in chain.files {
                let face = if let known = faces[file] { known } else { try Self.open(file, folders) }
                faces[file] = face
                opened[chain, default: []].append(face)
            }
        }
        self.chains = opened
    }

    /// The fonts of a chain, first choice first; none when the library was opened without it.
    public func faces(_ chain: FontChain) -> [FontFace] { chains[chain] ?? [] }

    /// The characters of `text` that no font of the chain has, each once.
    public func missingCharacters(in text: String, chain: FontChain) -> [Unicode.Scalar] {
        var missing: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars where !scalar.properties.isVariationSelector {
            if scalar.isDrawable, faces(chain).contains(where: { $0.glyph(for: scalar) != nil }) { continue }
            if !missing.contains(scalar) { missing.append(scalar) }
        }
        return missing
    }

    public func coverage(_ chain: FontChain) -> GlyphCoverage {
        GlyphCoverage(faces(chain).flatMap { $0.ranges() })
    }

    private static func open(_ file: FontFile, _ folders: [String]) throws(FontError) -> FontFace {
        for folder in folders {
            let path = folder + "/" + file.path
            if access(path, R_OK) == 0 { return try FontFace(file, at: path) }
        }
        throw .missing(path: file.path, package: file.package)
    }
}
