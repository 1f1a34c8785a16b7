import Testing
import TitleModel

@Suite struct IdentityDocumentTests {
    @Test("GB 11643: a number gives birth date and sex, whatever its area code")
    func readsANumber() throws {
        let number = try ResidentIdentityNumber("15049919890304557X")
        #expect(number.birthDate.description == "1989-03-04")
        #expect(number.sex == .male)
        #expect(try ResidentIdentityNumber("150499198008046664").sex == .female)
    }

    @Test("The example of GB 11643 itself has the check character X")
    func standardsExample() {
        #expect(ResidentIdentityNumber.completed("11010519491231002") == "11010519491231002X")
        #expect(ResidentIdentityNumber.completed("44052418800101001") == "440524188001010014")
        #expect(ResidentIdentityNumber.completed("4405241880010100") == nil)
    }

    @Test("Every single wrong digit of a number is found")
    func everySingleError() {
        let right = Array("150499198008046664".utf8)
        for place in right.indices {
            for digit in UInt8(48)...57 where digit != right[place] {
                var wrong = right
                wrong[place] = digit
                let text = String(decoding: wrong, as: UTF8.self)
                #expect(throws: IdentityNumberFault.self) { try ResidentIdentityNumber(text) }
            }
        }
    }

    @Test(
        "A number that is not of its kind is refused with the reason",
        arguments: [
            ("15049919890304557x", IdentityDocument.Kind.residentIdentityCard, IdentityNumberFault.form),
            ("15049919890304557", .residentIdentityCard, .form),
            ("１50499198903045571", .residentIdentityCard, .form),
            ("150499890304557", .residentIdentityCard, .firstGeneration),
            ("150499198913045578", .residentIdentityCard, .birthDate),
            ("150499198902305578", .residentIdentityCard, .birthDate),
            ("150499198903045571", .residentIdentityCard, .checkCharacter),
            ("15049919890304557X", .hongKongMacauTaiwanResidencePermit, .form),
            ("15049919890304557X", .foreignPermanentResidentCard, .form),
            ("CHN11010180010A1", .foreignPermanentResidentCard, .form),
            ("E1", .passport, .form), ("E1234-678", .passport, .form), ("PASSPORT", .passport, .form),
            ("", .passport, .form), ("", .residentIdentityCard, .form),
        ]
    )
    func refuses(number: String, kind: IdentityDocument.Kind, reason: IdentityNumberFault) {
        #expect(throws: reason) { try IdentityDocument(checking: number, kind: kind) }
    }

    @Test("Every kind of document is accepted in its own form, and told by it where it can be")
    func accepts() throws {
        let permit = try #require(ResidentIdentityNumber.completed("81000019900101001"))
        let card = try #require(ResidentIdentityNumber.completed("91184019900101002"))
        let documents: [(String, IdentityDocument.Kind)] = [
            ("15049919890304557X", .residentIdentityCard), (permit, .hongKongMacauTaiwanResidencePermit),
            (card, .foreignPermanentResidentCard), ("DEU110180010112", .foreignPermanentResidentCard),
        ]
        for (number, kind) in documents {
            #expect(try IdentityDocument(checking: number, kind: kind).number == number)
            #expect(IdentityDocument.kind(ofNumber: number) == kind)
        }
        #expect(try IdentityDocument(checking: "E12345678", kind: .passport).numberFacts == nil)
        #expect(IdentityDocument.kind(ofNumber: "E12345678") == nil)
    }
}
