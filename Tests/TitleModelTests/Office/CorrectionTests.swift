import Testing
import TitleModel

@Suite("What may change while a notice is open")
struct CorrectionTests {
    @Test(
        "A name, employer or committee changes in at most half of its characters",
        arguments: [
            ("张三", "张叁", true), ("张三", "李四", false), ("娜仁花", "娜日花", true), ("娜仁花", "娜日苏", false),
            ("包力道", "包力", true), ("额尔敦巴雅尔", "额尔敦巴雅", true), ("张三", "张三丰", true), ("张三", "", false),
            ("王伟", "伟王", false), ("松山区第一中学", "松山区第二中学", true), ("松山区第一中学", "宁城县人民医院", false),
            ("", "松山区第一中学", false),
        ]
    )
    func halves(old: String, new: String, isSlip: Bool) {
        for field in [RowCorrection.Field.name, .employer, .panel] {
            #expect(refusal(field, old, new) == (isSlip ? nil : .correctionNamesAnother))
        }
    }

    @Test("PUB3: several corrections mend no more than one: what counts is what the notice showed at first")
    func steps() {
        #expect(refusal(.name, "张四", "李四", shown: "张三") == .correctionNamesAnother)
        #expect(refusal(.name, "张四", "张三", shown: "张三") == nil)
    }

    @Test("PUB3: another day of the title is no typing error; a name in Mongolian is written anew as a whole")
    func days() {
        #expect(refusal(.qualifiedOn, "2019-09-26", "2019-09-25") == .correctionNamesAnother)
        #expect(!RowCorrection.Field.mendable.contains(.qualifiedOn))
        #expect(refusal(.mongolianName, "", "ᠲᠣᠶᠠ") == nil && refusal(.mongolianName, "ᠰᠠᠷᠠ", "ᠲᠣᠶᠠ") == nil)
    }

    @Test("A correction that changes nothing is none")
    func nothing() {
        for field in RowCorrection.Field.allCases {
            #expect(refusal(field, "张三", "张三") == .correctionChangesNothing)
        }
    }

    @Test("ACT13: an objection names rows and says something, in characters that everybody sees, within its bounds")
    func objections() {
        func faults(_ lines: [Int], _ statement: String, _ contact: String? = nil) -> [ObjectionText.Fault] {
            ObjectionIsReadable.faults(of: ObjectionText(lines: lines, statement: statement, contact: contact))
        }
        let fair = String(repeating: "论文不是本人", count: 4)
        #expect(faults([2], fair) == [] && faults([2], "\(fair)\n\(fair)", "张三 13900000000") == [])
        #expect(faults([], "短") == [.noLine, .statementTooShort])
        #expect(faults(Array(1...21), fair) == [.tooManyLines] && faults(Array(repeating: 1, count: 21), fair) == [])
        #expect(faults([1], String(repeating: "长", count: 2001)) == [.statementTooLong])
        #expect(faults([1], String(repeating: "长", count: 2000)) == [])
        #expect(
            faults([1], fair + "\u{202E}") == [.statementHidden] && faults([1], fair + "\u{0}") == [.statementHidden]
        )
        #expect(faults([1], fair, String(repeating: "1", count: 201)) == [.contactTooLong])
        #expect(faults([1], fair, "a\nb") == [.contactHidden])
    }

    private func refusal(
        _ field: RowCorrection.Field,
        _ old: String,
        _ new: String,
        shown: String? = nil
    ) -> OfficeRefusal? {
        do throws(OfficeRefusal) {
            try CorrectionMendsATypingError.check(field, old: old, new: new, shown: shown)
            return nil
        } catch {
            return error
        }
    }
}
