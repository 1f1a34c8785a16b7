import Testing
import TitleModel

struct VerificationCodeTests {
    let code = VerificationCode(random: 0x0123_4567_89AB_CDEF)

    @Test("what people type is understood: spaces, hyphens, case, full width, O for 0, I and L for 1")
    func tolerant() {
        let zeroAndOne = VerificationCode(random: 0b00001_00000)
        let typed = zeroAndOne.grouped
        #expect(typed.contains("0") && typed.contains("1"))
        #expect(VerificationCode(typed.replacing("0", with: "O").replacing("1", with: "I")) == zeroAndOne)
        #expect(VerificationCode(typed.replacing("0", with: "o").replacing("1", with: "l")) == zeroAndOne)
        #expect(VerificationCode(code.text.lowercased()) == code)
        #expect(VerificationCode(" " + code.grouped.replacing("-", with: " — ") + "\n") == code)
        for mark in ["\u{200B}", "\u{FEFF}", "\u{00AD}", "\u{202F}", "\u{FE63}", "－", "−", "‑", "\u{3000}"] {
            #expect(VerificationCode(code.grouped.replacing("-", with: mark)) == code)
        }
        let fullWidth = String(
            String.UnicodeScalarView(code.text.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) })
        )
        #expect(VerificationCode(fullWidth) == code)
    }

    @Test("every single wrong character and every swap of two is found")
    func errorsAreFound() {
        let characters = Array(code.text)
        for position in characters.indices {
            for wrong in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where wrong != characters[position] {
                var altered = characters
                altered[position] = wrong
                #expect(VerificationCode(String(altered)) == nil)
            }
            for other in characters.indices where characters[other] != characters[position] {
                var swapped = characters
                swapped.swapAt(position, other)
                #expect(VerificationCode(String(swapped)) == nil)
            }
        }
    }

    @Test(
        "anything else is no code",
        arguments: [
            "", "----", "K7QW", "证书", "U\(String(repeating: "0", count: 12))", String(repeating: "0", count: 14),
        ]
    )
    func refuses(text: String) {
        #expect(VerificationCode(text) == nil)
    }

    @Test("a log holds the first group alone")
    func logged() {
        #expect(code.logged.utf8.count < 9)
        #expect(code.logged.hasPrefix(String(code.text.prefix(4))))
    }
}
