import Testing
import TitleModel

struct NumberTests {
    @Test("the check character of the standard's example is right")
    func checkCharacter() {
        #expect(CheckCharacter.mod37x36("A12425GABC1234002") == "M")
        #expect(CheckCharacter.isRight("A12425GABC1234002M"))
        #expect(CheckCharacter.mod37x36("a1") == nil)
        #expect(!CheckCharacter.isRight("0"))
    }

    @Test("one wrong character in a certificate number is always found")
    func substitutionIsFound() throws {
        let number = try #require(CertificateNumber(issuer: "150400", year: 2019, level: .intermediate, sequence: 1))
        #expect(number.text.hasPrefix("1504002019Z000001"))
        #expect(number.isOurs)
        let characters = Array(number.text)
        for position in characters.indices {
            for wrong in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" where wrong != characters[position] {
                var altered = characters
                altered[position] = wrong
                #expect(CertificateNumber(foreign: String(altered))?.isOurs == false)
            }
        }
    }

    @Test("a number outside its ranges is not made")
    func ranges() {
        #expect(CertificateNumber(issuer: "15040", year: 2019, level: .junior, sequence: 1) == nil)
        #expect(CertificateNumber(issuer: "150400", year: 2019, level: .junior, sequence: 0) == nil)
        #expect(CertificateNumber(issuer: "150400", year: 2019, level: .junior, sequence: 1_000_000) == nil)
        #expect(CertificateNumber(foreign: "") == nil)
        #expect(CertificateNumber(foreign: "蒙1504") == nil)
    }

    @Test("keys sort as text in the order of their time")
    func identifiers() throws {
        let early = Identifier(at: Instant(milliseconds: 1_571_000_000_000), random: (.max, .max))
        let late = Identifier(at: Instant(milliseconds: 1_571_000_000_001), random: (0, 0))
        #expect(early.text < late.text)
        #expect(early.text.utf8.count == 26)
        #expect(Identifier(early.text) == early)
        #expect(Identifier("short") == nil)
        #expect(
            Set((0..<64).map { Identifier(at: Instant(milliseconds: 0), random: (0, 1 << UInt64($0))).text }).count
                == 64
        )
    }
}
