import CQREncode
import Glibc
import Testing
import TitleRender

/// Our choice of the mask is libqrencode's own, module for module.
struct QRMaskTests {
    @Test("A symbol is the one that libqrencode makes when it chooses the mask itself", arguments: 0..<250)
    func symbolIsLibqrencodesOwn(number: Int) throws {
        var generator = SeededNumbers(seed: UInt64(number) &* 7919 &+ 1)
        let digits = String((0..<(1 + number * 9 / 2)).map { _ in Character("\(generator.next() % 10)") })
        let source = QRSymbolSource(prefix: "https://titles.example.cn/v#", digits: digits)
        let symbol = try #require(QRSymbol(source))
        #expect(symbol.modules == (try modules(source)))
        #expect(symbol.size * symbol.size == symbol.modules.count)
    }

    /// Long runs make finders of twice and three times the size, which random digits never do.
    @Test("So it is for texts of one character", arguments: [20, 60, 150, 400, 700])
    func symbolOfOneCharacter(length: Int) throws {
        for character in ["0", "7", "5"] {
            let digits = String(repeating: character, count: length)
            let source = QRSymbolSource(prefix: String(repeating: "U", count: length / 4), digits: digits)
            #expect(QRSymbol(source)?.modules == (try modules(source)))
        }
    }

    @Test("A symbol of more than 125 modules a side is refused")
    func largeSymbolIsRefused() {
        #expect(QRSymbol(QRSymbolSource(prefix: "", digits: String(repeating: "1", count: 4000))) == nil)
    }

    private func modules(_ source: QRSymbolSource) throws -> [Bool] {
        let input = try #require(QRinput_new2(0, QR_ECLEVEL_M))
        defer { QRinput_free(input) }
        let prefix = Array(source.prefix.utf8)
        if !prefix.isEmpty { #expect(QRinput_append(input, QR_MODE_8, Int32(prefix.count), prefix) == 0) }
        let digits = Array(source.digits.utf8)
        #expect(QRinput_append(input, QR_MODE_NUM, Int32(digits.count), digits) == 0)
        let code = try #require(QRcode_encodeInput(input))
        defer { QRcode_free(code) }
        let count = Int(code.pointee.width * code.pointee.width)
        return UnsafeBufferPointer(start: code.pointee.data, count: count).map { $0 & 1 == 1 }
    }
}

private struct SeededNumbers {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
