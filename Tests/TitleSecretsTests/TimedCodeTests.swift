import Testing
import TitleSecrets

@Suite("One-time codes")
struct TimedCodeTests {
    private let code = TimedCode(secret: Array("12345678901234567890".utf8))

    @Test(
        "RFC 6238, appendix B",
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)]
    )
    func vectors(seconds: Int64, expected: String) {
        let step = TimedCode.step(atMilliseconds: seconds * 1000)
        #expect(code.code(ofStep: step, digits: 8) == expected)
        #expect(code.code(ofStep: step) == expected.suffix(6))
    }

    @Test("A code is taken within a step of its time, once, spaces or not")
    func accepted() {
        let time: Int64 = 1_111_111_111_000
        let step = TimedCode.step(atMilliseconds: time)
        for near in step - 1...step + 1 {
            let typed = code.code(ofStep: near)
            #expect(code.acceptedStep(for: typed, atMilliseconds: time, after: 0) == near)
            #expect(code.acceptedStep(for: typed, atMilliseconds: time, after: near) == nil)
            #expect(code.acceptedStep(for: typed, atMilliseconds: time, after: near - 1) == near)
        }
        for far in [step - 2, step + 2] {
            #expect(code.acceptedStep(for: code.code(ofStep: far), atMilliseconds: time, after: 0) == nil)
        }
        let spaced = code.code(ofStep: step).prefix(3) + " " + code.code(ofStep: step).suffix(3)
        #expect(code.acceptedStep(for: String(spaced), atMilliseconds: time, after: 0) == step)
        for wrong in ["", "12345", "1234567", "０５０４７１"] {
            #expect(code.acceptedStep(for: wrong, atMilliseconds: time, after: 0) == nil)
        }
    }

    @Test(
        "RFC 4648, section 10, without padding",
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ]
    )
    func base32(text: String, expected: String) {
        #expect(base32Text(Array(text.utf8)) == expected)
    }

    @Test("New secrets have 160 bits and differ")
    func secrets() {
        #expect(TimedCode.newSecret().count == 20 && TimedCode.newSecret() != TimedCode.newSecret())
    }
}
