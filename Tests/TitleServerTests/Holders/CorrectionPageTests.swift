import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleWorkflow

@testable import TitleServer

@Suite("A holder's form of a correction")
struct CorrectionPageTests {
    @Test(
        "A sex is read as people write it; what is none, and a reason with what is not seen, are told beside their fields"
    )
    func typed() async throws {
        let house = try await HolderHouse()
        let number = try await house.issue(house.first, place: 1)
        let path = HolderRoute.correction.path(number.text)
        let (own, other) = house.first.sex == .male ? (["男", "male"], "女") : (["女", "female"], "男")
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            func sent(_ becomes: String, reason: String = "录入有误") async throws -> TestResponse {
                try await browser.get(path)
                let typed = ["field": "sex", "becomes": becomes, "reason": reason]
                let file = (name: "a.pdf", bytes: Array("%PDF-1.4".utf8))
                return try await browser.upload(path, typed, files: ["evidence": file])
            }
            for same in own {
                let unchanged = try await sent(same)
                #expect(unchanged.status == .unprocessableContent, "\(same)")
                #expect(unchanged.text.contains("与证书现在写的相同"), "\(same)")
            }
            let unread = try await sent("男性")
            #expect(unread.status == .unprocessableContent && unread.text.contains("“性别”不能这样写"))
            let hidden = try await sent(other, reason: "\u{0}录入有误")
            #expect(hidden.status == .unprocessableContent && hidden.text.contains("理由中有看不见的字符"))
        }
        #expect(try await house.office.access.office.correctionRequests(of: house.first.person).isEmpty)
    }
}
