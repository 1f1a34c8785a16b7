import Foundation
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleFiles
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages of people and photos")
struct PersonPageTests {
    private struct Desk {
        let office: SampleOffice
        let clerk: OfficeBrowser
        let second: OfficeBrowser
        let batch: String
        let first: TitleResult

        /// A county's roster taken in by one clerk; a second one is at work beside.
        init(_ office: SampleOffice, _ client: any TestClientProtocol) async throws {
            self.office = office
            let secret = try await office.account("clerk", [.submit, .publicise], name: "李静", body: "150404")
            let other = try await office.account("second", [.submit], name: "何静文", body: "150404")
            (clerk, second) = (OfficeBrowser(client), OfficeBrowser(client))
            for (browser, login, secret) in [(clerk, "clerk", secret), (second, "second", other)] {
                try await browser.get("/login")
                _ = try await office.logIn(browser, login, secret)
            }
            try await clerk.get("/office/rosters")
            let file = (name: "松山.csv", bytes: try RosterPageTests.bytes("\(RosterPageTests.roster).csv"))
            let judged = try await clerk.follow(try await clerk.upload("/office/rosters", files: ["file": file]))
            let taking = try #require(judged.text.firstMatch(of: /action="([^"]+\/taking)"/)).output.1
            let done = try await clerk.follow(try await clerk.post(String(taking), ["review-end": "2019-10-25"]))
            batch = String(try #require(done.text.firstMatch(of: /href="(\/office\/batches\/[0-9A-Z]{26})"/)).output.1)
            first = try await office.access.office.store.read { transaction in
                try #require(try transaction.results(of: try transaction.batches()[0].batch.id).first)
            }
        }

        func zip(_ files: [(String, [UInt8])]) -> (name: String, bytes: [UInt8]) {
            var zip = ZipWriter()
            for (name, bytes) in files { zip.add(name, bytes, isDeflated: false) }
            return ("照片.zip", zip.finished())
        }
    }

    private static let proof = (name: "户口簿.pdf", bytes: Array("%PDF-1.4".utf8))

    private static func portrait() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: ProjectFolder.path("data/photos/portrait-01.jpg"))))
    }

    @Test("CER4, CER6: what somebody obtained elsewhere is recorded with its file, shown with its person, and voided")
    func elsewhere() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let desk = try await Desk(office, client)
            let person = "/office/persons/\(desk.first.person.text)"
            let place = "\(person)/titles"
            #expect(try await desk.clerk.get(person).text.contains("href=\"\(place)\""))
            try await desk.clerk.get(place)
            let typed = [
                "kind": "non-public", "series": "工程", "title": "工程师", "number": "非公〔2012〕7号", "issuer": "赤峰市人事局",
                "date": "2012-12-01",
            ]
            let unproved = try await desk.clerk.upload(place, typed, files: [:])
            #expect(unproved.status == .unprocessableContent && unproved.text.contains("href=\"#proof\""))
            #expect(unproved.text.contains("value=\"非公〔2012〕7号\""))
            let late = try await desk.clerk.upload(
                place,
                typed.merging(["date": "2019-07-01"]) { $1 },
                files: ["proof": Self.proof]
            )
            #expect(late.status == .unprocessableContent && late.text.contains("不再开展定向评价"))
            let recorded = try await desk.clerk.follow(
                try await desk.clerk.upload(place, typed, files: ["proof": Self.proof])
            )
            #expect(recorded.text.contains("已登记。") && recorded.text.contains("限非公有制单位使用"))
            let one = String(
                try #require(recorded.text.firstMatch(of: /href="([^"]+\/titles\/[0-9A-Z]{26})"/)).output.1
            )
            let shown = try await desk.second.get(one).text
            #expect(shown.contains("户口簿.pdf") && shown.contains("非公〔2012〕7号"))
            #expect(Array(try await desk.second.get("\(one)/proof").body.readableBytesView) == Self.proof.bytes)
            let bare = try await desk.second.post(one, ["reason": ""])
            #expect(bare.status == .unprocessableContent && bare.text.contains("href=\"#reason\""))
            let void = try await desk.second.follow(try await desk.second.post(one, ["reason": "录错了人"]))
            #expect(void.text.contains("已作废（何静文") && void.text.contains("录错了人"))
            try await desk.clerk.get("/office/persons/titles")
            let number = "150499198008046664"
            let new = typed.merging(["name": "姚䶮", "identity": number, "kind": "examination"]) { $1 }
            let unknown = try await desk.clerk.follow(
                try await desk.clerk.upload("/office/persons/titles", new, files: ["proof": Self.proof])
            )
            #expect(unknown.text.contains("姚䶮") && !unknown.text.contains(number))
        }
    }

    @Test("CER5: a zip with faults is listed by file and nothing is kept; a clean one is taken in once")
    func archives() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let desk = try await Desk(office, client)
            let (path, number) = ("\(desk.batch)/photos", desk.first.identity.number)
            #expect(try await desk.clerk.get(desk.batch).text.contains(path))
            let page = try await desk.clerk.get(path).text
            #expect(page.contains("没有照片的人员") && page.contains(">120<"))
            let none = try await desk.clerk.upload(path, files: [:])
            #expect(none.status == .unprocessableContent && none.text.contains("href=\"#file\""))
            let faulty = desk.zip([("\(number).jpg", try Self.portrait()), ("王丽.jpg", try Self.portrait())])
            let told = try await desk.clerk.follow(try await desk.clerk.upload(path, files: ["file": faulty]))
            #expect(told.text.contains("照片有问题，没有导入") && told.text.contains("不知道是谁的照片"))
            #expect(!told.text.contains(number))
            let list = String(try #require(told.text.firstMatch(of: /href="([^"]+faults\.xlsx)"/)).output.1)
            #expect(try await desk.clerk.get(list).body.getBytes(at: 0, length: 2) == [0x50, 0x4B])
            #expect(try await desk.second.get(list).status == .notFound)
            try await desk.clerk.get(path)
            let clean = desk.zip([("\(number).jpg", try Self.portrait())])
            let ready = try await desk.clerk.follow(try await desk.clerk.upload(path, files: ["file": clean]))
            let action = String(try #require(ready.text.firstMatch(of: /action="([^"]+\/photos\/[^"]+)"/)).output.1)
            let person = desk.first.person
            for _ in 0..<2 {
                let done = try await desk.clerk.follow(try await desk.clerk.post(action, [:]))
                #expect(done.text.contains("照片已导入"))
            }
            let history = try await office.access.office.store.read { try $0.photoHistory(of: person) }
            #expect(history.count == 1)
            try await desk.clerk.get(path)
            let rar = (name: "a.rar", bytes: Array("Rar!".utf8))
            let refused = try await desk.clerk.follow(try await desk.clerk.upload(path, files: ["file": rar]))
            #expect(refused.text.contains("不是 zip 压缩包"))
        }
    }

    @Test("a change of name is entered by one and confirmed by another; numbers are masked, looks are recorded")
    func nameChange() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let desk = try await Desk(office, client)
            try await desk.clerk.get("/office/persons")
            let bare = try await desk.clerk.post("/office/persons", ["name": " ", "number": ""])
            #expect(bare.status == .unprocessableContent && bare.text.contains("<a href=\"#name\">请填写姓名或证件号码"))
            let found = try await desk.clerk.post("/office/persons", ["name": desk.first.name, "number": ""])
            let person = "/office/persons/\(desk.first.person.text)"
            #expect(found.text.contains(person) && !found.text.contains(desk.first.identity.number))
            let page = try await desk.clerk.get(person).text
            #expect(page.contains(desk.first.identity.masked) && !page.contains(desk.first.identity.number))
            try await desk.clerk.get("\(person)/name")
            let empty = try await desk.clerk.post("\(person)/name", ["present": "王新名"])
            #expect(empty.status == .unprocessableContent && empty.text.contains("value=\"王新名\""))
            let typed = [
                "present": "王新名", "document": "公户证〔2019〕12号", "document-date": "2019-10-30",
                "effective": "2019-10-30",
            ]
            let unproved = try await desk.clerk.upload("\(person)/name", typed, files: [:])
            #expect(unproved.status == .unprocessableContent && unproved.text.contains("href=\"#proof\""))
            #expect(unproved.text.contains("value=\"王新名\""))
            let entered = try await desk.clerk.follow(
                try await desk.clerk.upload("\(person)/name", typed, files: ["proof": Self.proof])
            )
            #expect(entered.text.contains("待第二人确认"))
            let change = String(try #require(entered.text.firstMatch(of: /href="([^"]+\/changes\/[^"]+)"/)).output.1)
            let waiting = try await desk.clerk.get(change).text
            #expect(waiting.contains("等本机构的另一人确认") && !waiting.contains("name=\"decision\""))
            let own = try await desk.clerk.post(change, ["decision": "confirm", "reason": ""])
            #expect(own.status == .unprocessableContent && own.text.contains("不同的人"))
            let deciding = try await desk.second.get(change).text
            #expect(deciding.contains("户口簿.pdf") && deciding.contains("href=\"\(change)/proof\""))
            let kept = try await desk.second.get("\(change)/proof")
            #expect(Array(kept.body.readableBytesView) == Self.proof.bytes)
            let unchosen = try await desk.second.post(change, ["decision": "", "reason": ""])
            #expect(unchosen.text.contains("href=\"#decision\""))
            let done = try await desk.second.follow(
                try await desk.second.post(change, ["decision": "confirm", "reason": ""])
            )
            #expect(done.text.contains("变更已确认") && done.text.contains("王新名"))
            let acts = try await office.access.office.store.read { transaction in
                try transaction.auditEvents(after: 0, limit: 500).map(\.event.action)
            }
            #expect(acts.count { $0 == "person.looked-at" } >= 4)
            let searches = try await office.access.office.store.read { transaction in
                try transaction.auditEvents(after: 0, limit: 500).map(\.event).filter { $0.subject == "search" }
            }
            let asked = try #require(searches.last?.texts)
            let covered = "\(desk.first.name.prefix(1))\(String(repeating: "*", count: desk.first.name.count - 1))"
            #expect(asked["asked-name"] == covered && asked["people"] == "1")
            #expect(asked["found"] == desk.first.person.text)
            #expect(acts.count { $0 == "person-change.proof-taken" } == 1)
        }
    }

    @Test("who keeps no people sees none, and a person of another body's business does not exist")
    func others() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let desk = try await Desk(office, client)
            let person = "/office/persons/\(desk.first.person.text)"
            for (login, duties, body, status) in [
                ("auditor", [.audit], "150404", HTTPResponse.Status.forbidden),
                ("neighbour", [.submit], "150402", .notFound),
            ] as [(String, Set<StaffMember.Duty>, String, HTTPResponse.Status)] {
                let secret = try await office.account(login, duties, body: body)
                let browser = OfficeBrowser(client)
                try await browser.get("/login")
                _ = try await office.logIn(browser, login, secret)
                #expect(try await browser.get(person).status == status)
                #expect(try await browser.get("\(person)/photo.jpg").status == status)
                #expect(try await browser.get("\(desk.batch)/photos").status == .notFound || login == "auditor")
            }
        }
    }

    @Test("the clock set back ends the session, loses nothing, and the trail still holds together")
    func clockSetBack() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let desk = try await Desk(office, client)
            let batches = try await office.access.office.store.read { try $0.batches().count }
            office.pass(seconds: -86_400)
            let page = try await desk.clerk.get("/office/batches")
            #expect(page.headers[.location]?.hasPrefix("/login") == true)
            let secret = try await office.account("later", [.submit, .publicise], body: "150404")
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            _ = try await office.logIn(browser, "later", secret)
            let shown = try await browser.get(desk.batch)
            #expect(shown.status == .ok && shown.text.contains("松山.csv"))
            let (count, isWhole) = try await office.access.office.store.read { transaction in
                let verdict = try transaction.verifyAuditChain()
                if case .whole = verdict { return (try transaction.batches().count, true) }
                return (try transaction.batches().count, false)
            }
            #expect(count == batches && isWhole)
        }
    }

    @Test("the back button after a decision: the page before answers with a sentence and changes nothing")
    func backButton() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let desk = try await Desk(office, client)
            let person = "/office/persons/\(desk.first.person.text)"
            let typed = [
                "present": "王新名", "document": "1号", "document-date": "2019-10-30", "effective": "2019-10-30",
            ]
            try await desk.clerk.get("\(person)/name")
            let entered = try await desk.clerk.follow(
                try await desk.clerk.upload("\(person)/name", typed, files: ["proof": Self.proof])
            )
            let change = String(try #require(entered.text.firstMatch(of: /href="([^"]+\/changes\/[^"]+)"/)).output.1)
            try await desk.clerk.get("\(person)/name")
            let again = try await desk.clerk.upload("\(person)/name", typed, files: ["proof": Self.proof])
            #expect(again.status == .unprocessableContent && again.text.contains("等待确认"))
            try await desk.second.get(change)
            try await desk.second.post(change, ["decision": "refuse", "reason": "证明不符"])
            try await desk.second.get(person)
            let twice = try await desk.second.post(change, ["decision": "confirm", "reason": ""])
            #expect(twice.status == .unprocessableContent && twice.text.contains("已经处理过"))
        }
    }

    @Test("a session that ends in the middle of the form gives the typed values back after the login")
    func sessionOver() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let secret = try await office.account("third", [.submit], body: "150404")
            let desk = try await Desk(office, client)
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            _ = try await office.logIn(browser, "third", secret)
            let path = "/office/persons/\(desk.first.person.text)/name"
            try await browser.get(path)
            office.pass(seconds: 2 * 3_600)
            try await browser.post(path, ["present": "王新名", "document": "公户证〔2019〕12号"])
            let back = try await office.logIn(browser, "third", secret)
            #expect(back.text.contains("value=\"王新名\"") && back.text.contains("公户证〔2019〕12号"))
            let person = desk.first.person
            #expect(try await office.access.office.store.read { try $0.changes(of: person) }.isEmpty)
        }
    }
}
