import Testing
import TitleModel

@Suite("What may change while a notice is open")
struct CorrectionTests {
    @Test(
        "A name changes in at most half of its characters; anything else may be mended freely",
        arguments: [
            ("张三", "张叁", true), ("张三", "李四", false), ("娜仁花", "娜日花", true), ("娜仁花", "娜日苏", false),
            ("包力道", "包力", true), ("额尔敦巴雅尔", "额尔敦巴雅", true), ("张三", "张三丰", true), ("张三", "", false),
            ("王伟", "伟王", false),
        ]
    )
    func names(old: String, new: String, isSlip: Bool) {
        let refusal = refused { () throws(OfficeRefusal) in
            try CorrectionMendsATypingError.check(.name, old: old, new: new)
        }
        #expect(refusal == (isSlip ? nil : .correctionNamesAnother))
    }

    @Test("A correction that changes nothing is none")
    func nothing() {
        for field in RowCorrection.Field.allCases {
            let refusal = refused { () throws(OfficeRefusal) in
                try CorrectionMendsATypingError.check(field, old: "张三", new: "张三")
            }
            #expect(refusal == .correctionChangesNothing)
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

    private func refused(_ rule: () throws(OfficeRefusal) -> Void) -> OfficeRefusal? {
        do throws(OfficeRefusal) {
            try rule()
            return nil
        } catch {
            return error
        }
    }
}
