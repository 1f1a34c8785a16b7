import Testing

@testable import TitleVerify

struct DERTests {
    @Test("Lengths are written and read in their shortest form", arguments: [0, 1, 127, 128, 255, 256, 65_535])
    func lengths(count: Int) throws {
        let contents = [UInt8](repeating: 7, count: count)
        let element = DER.element(DER.octetString, contents)
        var reader = DERReader(element[...])
        #expect(Array(try reader.read(DER.octetString)) == contents)
        #expect(reader.isAtEnd)
    }

    @Test(
        "Anything but definite lengths in their shortest form is malformed",
        arguments: [
            [], [0x04], [0x04, 0x80], [0x04, 0x81], [0x04, 0x81, 0x7F], [0x04, 0x82, 0x00, 0x80], [0x04, 0x02, 0x01],
            [0x04, 0x83, 0x01, 0x00, 0x00], [0x04, 0xFF], [0x05, 0x00], [0x04, 0x82, 0xFF, 0xFF],
        ] as [[UInt8]]
    )
    func malformed(bytes: [UInt8]) {
        #expect(throws: CMSFault.malformed) {
            var reader = DERReader(bytes[...])
            _ = try reader.read(DER.octetString)
        }
    }

    @Test("Integers are positive and have no needless zero")
    func integers() {
        #expect(DER.integer([0, 0, 1]) == [2, 1, 1])
        #expect(DER.integer([0x80]) == [2, 2, 0, 0x80])
        #expect(DER.integer([0, 0]) == [2, 1, 0])
    }
}
