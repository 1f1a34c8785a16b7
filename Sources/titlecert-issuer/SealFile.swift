import ArgumentParser
import Foundation
import TitlePaint
import TitleRender
import TitleSeal
import TitleTerminal
import TitleWords

/// The picture of a body's seal as the operator names it: a file and its size on paper.
struct SealFile: ParsableArguments {
    @Option(help: "The body's own seal, SVG or PNG (docs/templates.md).")
    var seal: String

    @Option(help: "Width and height of the seal on paper, in millimetres, 10 to 80.")
    var sealSize = 42.0

    /// - Throws: `SealNotDrawn`, `FileFault`, `KeyFault.unfitSeal`.
    func read() throws -> SealPicture {
        let bytes = try drawable()
        let type: SealPicture.MediaType = bytes.first == 0x89 ? .png : .svg
        let picture = SealPicture(
            bytes: bytes,
            mediaType: type,
            widthMillimetres: sealSize,
            heightMillimetres: sealSize
        )
        guard let picture else { throw KeyFault.unfitSeal }
        return picture
    }

    private func drawable() throws -> [UInt8] {
        let (bytes, fonts) = (try whole(), try FontLibrary())
        do {
            return try SealProof.drawable(bytes, fonts: fonts)
        } catch {
            throw SealNotDrawn(file: seal, cause: error)
        }
    }

    private func whole() throws -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(filePath: seal)))
        } catch {
            throw FileFault(seal, error)
        }
    }
}

extension SealPicture {
    /// A photographed seal can weigh more than all else of a document.
    func reportWeight(_ words: Words) {
        guard mediaType == .png, bytes.count > 8000 else { return }
        say(words("press.seal.heavy", ["kilobytes": String(bytes.count / 1000)]))
    }
}
