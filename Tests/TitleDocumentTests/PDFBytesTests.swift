import TestSupport
import Testing
import TitleDocument
import TitleFiles

struct PDFBytesTests {
    private func written(_ write: (inout PDFBytes) -> Void) -> String {
        var output = PDFBytes()
        write(&output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test(
        "A number is written without exponent, without trailing zeros, rounded to the decimals asked for",
        arguments: [
            (0.0, 3, "0"), (1, 3, "1"), (-1, 3, "-1"), (0.5, 3, ".5"), (-0.25, 3, "-.25"), (1.0005, 3, "1.001"),
            (0.0004, 3, "0"), (-0.0004, 3, "0"), (595.276, 3, "595.276"), (10.10, 3, "10.1"), (0.001, 3, ".001"),
            (0.00001, 5, ".00001"), (123.456, 0, "123"), (99.9999, 3, "100"), (1e300, 3, "2147483647"),
            (-1e300, 3, "-2147483648"), (.nan, 3, "0"), (.infinity, 3, "2147483647"), (3.1415926, 9, "3.14159"),
        ]
    )
    func numbers(number: Double, decimals: Int, expected: String) {
        #expect(written { $0.append(number, decimals: decimals) } == expected)
    }

    @Test("Integers are written to their limits")
    func integers() {
        #expect(written { $0.append(Int.min) } == "-9223372036854775808")
        #expect(written { $0.append(Int.max) } == "9223372036854775807")
        #expect(written { $0.append(0) } == "0")
    }

    @Test("Names and strings are escaped so that nothing can end them early")
    func escapes() {
        #expect(written { $0.append(.name("a b/c#(中")) } == "/a#20b#2Fc#23#28#E4#B8#AD")
        #expect(written { $0.append(.text("a(b)\\c")) } == "(a\\(b\\)\\\\c)")
        #expect(written { $0.append(.text("职𬱖")) } == "<FEFF804CD873DC56>")
        #expect(written { $0.append(.bytes([0, 0xAB])) } == "<00AB>")
    }

    @Test("Values are written with spaces only where they are needed")
    func values() {
        let value: PDFValue = ["A": [1, 2.5, .name("N"), .reference(PDFReference(number: 7))], "B": true, "C": .null]
        #expect(written { $0.append(value) } == "<</A[1 2.5/N 7 0 R]/B true/C null>>")
    }

    @Test("A moment is written for PDF and for XMP, and read back only in its one form")
    func moments() {
        let moment = PDFMoment(secondsSinceEpoch: 1_560_155_400)
        #expect(moment.pdfText == "D:20190610083000Z")
        #expect(moment.xmpText == "2019-06-10T08:30:00Z")
        #expect(PDFMoment(pdfText: Array("D:20190610083000Z".utf8)) == moment)
        for refused in ["D:20190631083000Z", "D:20190610253000Z", "D:20190610083000+", "20190610083000Z", "", "D:"] {
            #expect(PDFMoment(pdfText: Array(refused.utf8)) == nil, "\(refused)")
        }
        #expect(PDFMoment(secondsSinceEpoch: .max).pdfText == "D:99991231235959Z")
        #expect(PDFMoment(secondsSinceEpoch: .min).pdfText == "D:00010101000000Z")
        #expect(PDFMoment(secondsSinceEpoch: -1).pdfText == "D:19691231235959Z")
    }

    @Test("What is deflated is shorter and inflates to the same; what would get longer stays as it is")
    func deflate() throws {
        let data = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        for _ in 0..<3 {
            for level in [Int32(0), 1, 6, 9, 6] {
                let stream = PDFStream(deflating: data, level: level)
                guard level > 0 else { continue }
                #expect(stream.encoded.count < data.count / 10)
                #expect(stream.entries.bytes == Array("/Filter/FlateDecode".utf8))
                #expect(try Inflate.zlib(stream.encoded[...], limit: data.count) == data)
            }
        }
        var dice = SeededDice(seed: 1)
        let noise = (0..<1000).map { _ in UInt8(dice.below(256)) }
        #expect(PDFStream(deflating: noise).encoded == noise)
        #expect(PDFStream(deflating: []).encoded == [])
    }
}
