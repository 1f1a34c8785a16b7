import Testing
import TitleFiles
import TitleIntake

@Suite struct PhotoHeaderTests {
    @Test("CER5: the sample portraits have the 2-inch proportion at 300 dots per inch")
    func samples() throws {
        for number in ["01", "06", "12"] {
            let bytes = try FileBytes.read("data/photos/portrait-\(number).jpg", limit: 5 << 20)
            let header = try TwoInchPhoto.check(bytes)
            #expect(header == (try PhotoHeader(bytes)))
            #expect((header.width, header.height) == (413, 579))
            #expect(header.dotsPerInch == 300)
        }
    }

    @Test("CER5: a wrong proportion, too few pixels and too many are each told apart")
    func proportions() {
        #expect(throws: PhotoFault.wrongProportion(width: 413, height: 413)) { try TwoInchPhoto.check(png(413, 413)) }
        #expect(throws: PhotoFault.tooFewPixels(width: 200, height: 280, smallestWidth: 413)) {
            try TwoInchPhoto.check(png(200, 280))
        }
        #expect(throws: PhotoFault.tooManyPixels(width: 7000, height: 9800, limit: 6000)) {
            try TwoInchPhoto.check(png(7000, 9800))
        }
        #expect(throws: PhotoFault.damaged) { try TwoInchPhoto.check(png(0, 0)) }
        #expect(throws: PhotoFault.damaged) { try TwoInchPhoto.check(png(0xFFFF_FFFF, 0xFFFF_FFFF)) }
    }

    @Test("A PNG tells its size and, in metres, its density")
    func pngHeader() throws {
        let header = try TwoInchPhoto.check(png(500, 700))
        #expect(header.format == .png)
        #expect(header.dotsPerInch == 300)
    }

    @Test("What is no picture, or cut off before its size, is refused")
    func refused() throws {
        #expect(throws: PhotoFault.otherKind(.pdf)) { try PhotoHeader(Array("%PDF-1.4".utf8)) }
        #expect(throws: PhotoFault.otherKind(.other)) { try PhotoHeader([]) }
        let bytes = try FileBytes.read("data/photos/portrait-01.jpg", limit: 5 << 20)
        for length in 3..<100 { #expect(throws: PhotoFault.self) { try PhotoHeader(Array(bytes.prefix(length))) } }
    }
}

/// The first chunks of a PNG of this size at 11,811 dots a metre (300 an inch).
private func png(_ width: UInt32, _ height: UInt32) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + long(13) + Array("IHDR".utf8) + long(width) + long(height)
        + [8, 2, 0, 0, 0] + long(0) + long(9) + Array("pHYs".utf8) + long(11_811) + long(11_811) + [1] + long(0)
}

private func long(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
}
