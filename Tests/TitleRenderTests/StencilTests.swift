import Foundation
import Testing
import TitleDocument
import TitleFiles

@testable import TitleRender

/// In a PDF a code is a stencil in the symbol's own place, never smoothed.
@Suite struct StencilTests {
    @Test("Samples are the modules, rows filled up to whole bytes", arguments: [1, 40, 90, 150, 300, 600, 1000, 1100])
    func samples(length: Int) throws {
        let digits = String((0..<length).map { Character("\($0 * $0 % 7)") })
        let symbol = try #require(QRSymbol(QRSymbolSource(prefix: "https://a.example/v#", digits: digits)))
        let side = symbol.size * QRSymbol.samplesPerModule
        let (width, stencil) = ((side + 7) / 8, symbol.stencil)
        #expect(stencil.count == side * width)
        let modules = symbol.modules
        for row in 0..<side {
            for column in 0..<(width * 8) {
                let sample = stencil[row * width + column / 8] >> UInt8(7 - column % 8) & 1 == 1
                let module = column < side && modules[row / 2 * symbol.size + column / 2]
                #expect(sample == module, "\(column), \(row)")
            }
        }
    }

    @Test("The page's stencil is the symbol, in no smoothed form", arguments: StandardFace.names)
    func onPage(face: String) throws {
        let list = try StandardFace.compiled(face).draw(Specimen.usual.content(fonts: StandardFace.fonts.get()))
        let symbols = list.pieces.flatMap(\.commands).compactMap { command in
            if case .symbol(let symbol, _, _) = command { symbol } else { nil }
        }
        let symbol = try #require(symbols.count == 1 ? symbols.first : nil)
        let file = Data(list.pdf(metadata: .test).finish())
        let side = symbol.size * QRSymbol.samplesPerModule
        let dictionary =
            "<</Type/XObject/Subtype/Image/Width \(side)/Height \(side)/ImageMask true/BitsPerComponent 1/Decode[1 0]"
            + "/Interpolate false/Filter/FlateDecode/Length "
        let head = try #require(file.range(of: Data(dictionary.utf8)))
        let start = try #require(file[head.upperBound...].range(of: Data("stream\n".utf8))).upperBound
        let digits = String(decoding: file[head.upperBound..<start].prefix { $0 != 0x3E }, as: UTF8.self)
        let length = try #require(Int(digits))
        #expect(try Inflate.zlib(Array(file[start..<(start + length)])[...], limit: 1 << 16) == symbol.stencil)
    }

    @Test("Poppler shows each module where the drawing has it")
    func inPlace() async throws {
        let list = try StandardFace.compiled("senior").draw(Specimen.usual.content(fonts: StandardFace.fonts.get()))
        let page = try await Page(list.pdf(metadata: .test).finish(), dotsPerInch: 300)
        for case .symbol(let symbol, let box, _) in list.pieces.flatMap(\.commands) {
            let module = box.width / Double(symbol.size)
            for (place, isDark) in symbol.modules.enumerated() {
                let (row, column) = place.quotientAndRemainder(dividingBy: symbol.size)
                let (x, y) = (box.x + (Double(column) + 0.5) * module, box.y + (Double(row) + 0.5) * module)
                #expect((page.color(x, y).red < 128) == isDark, "\(column), \(row)")
            }
        }
    }
}
