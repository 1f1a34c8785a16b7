import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("Applying for a conversion over the net")
struct ConvertPageTests {
    @Test("CNV6: without an account: one origin and one way, a receipt with its secret, seen again by both alone")
    func stranger() async throws {
        let house = try await HolderHouse()
        let log = LogBook()
        try await house.site(log: log).application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let choice = try await browser.get("/my/convert")
            #expect(choice.text.contains("/my/convert/for/military-placement"))
            #expect(!choice.text.contains("/my/convert/for/province-placement"))
            let taken = try await browser.applyForConversion(files: ["file-present-work": OfficeBrowser.pdf("在岗")])
            #expect(taken.status == .ok && taken.headers[.cacheControl] == "no-store", "\(taken.text)")
            let receipt = try ReceiptOnPage(taken)
            let other = OfficeBrowser(client)
            try await other.get("/my/convert/status")
            let typed = ["receipt": receipt.number.lowercased(), "secret": receipt.secret.lowercased()]
            let seen = try await other.post("/my/convert/status", typed)
            #expect(seen.status == .ok && seen.text.contains("等待受理") && seen.text.contains("鲁工中字第88号"))
            #expect(seen.text.contains("****************2X") && seen.text.contains("在岗.pdf"))
            #expect(seen.text.contains("调动文件"))
            for page in [taken, seen] { #expect(!page.text.contains(OfficeBrowser.conversionNumber)) }
        }
        let lines = log.lines(of: "")
        #expect(
            !lines.isEmpty && !lines.contains { $0.contains("HZ20") || $0.contains(OfficeBrowser.conversionNumber) }
        )
    }

    @Test("CNV6: a double click is one application; the page sent again later answers the same receipt")
    func doubleClick() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get(OfficeBrowser.conversionForm)
            let hidden = ["form", "form_token"].reduce(into: [:]) { $0[$1] = browser.hidden($1) }
            let fields = OfficeBrowser.typedConversion.merging(hidden) { $1 }
            let file = ["file-original": OfficeBrowser.pdf("原证书")]
            let first = try ReceiptOnPage(try await browser.upload(OfficeBrowser.conversionForm, fields, files: file))
            try await browser.get(OfficeBrowser.conversionForm)
            let again = try ReceiptOnPage(try await browser.upload(OfficeBrowser.conversionForm, fields, files: file))
            #expect(first.number == again.number && first.secret == again.secret)
            let waiting = try await house.office.access.office.store.read { try $0.waitingConversionRequests(limit: 9) }
            #expect(waiting.count == 1)
        }
    }

    @Test("Another's receipt, a guessed secret and a half of either open nothing, and guessing is slowed")
    func guessing() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let own = try ReceiptOnPage(try await browser.applyForConversion())
            let fields = OfficeBrowser.typedConversion.merging(["original-number": "鲁工中字第89号"]) { $1 }
            let other = try ReceiptOnPage(try await browser.applyForConversion(fields, original: "另一本"))
            try await browser.get("/my/convert/status")
            for act in ["", "withdraw", "add", "letter"] {
                let crossed = ["receipt": other.number, "secret": own.secret, "act": act]
                let answer = try await browser.post("/my/convert/status", crossed)
                #expect(answer.status == .notFound && !answer.text.contains("张三"), "\(act)")
            }
            let half = try await browser.post("/my/convert/status", ["receipt": own.number, "secret": "K7QW"])
            #expect(half.status == .unprocessableContent)
            var statuses: [HTTPResponse.Status] = []
            for guess in 0..<40 {
                let secret = VerificationCode(random: UInt64(guess)).grouped
                let typed = ["receipt": own.number, "secret": secret]
                statuses.append(try await browser.post("/my/convert/status", typed).status)
            }
            #expect(statuses.first == .notFound && statuses.contains(.tooManyRequests), "\(statuses.map(\.code))")
            try await browser.get("/my/convert/status")
            #expect(try await browser.post("/my/convert/status", own.fields).status == .tooManyRequests)
        }
    }

    @Test("CNV1, CNV2: what is missing or wrong is told at its field, with what was typed still there, but no number")
    func faults() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get(OfficeBrowser.conversionForm)
            let bare = ["name": "张三", "number": "110105194912310021"]
            let empty = try await browser.upload(OfficeBrowser.conversionForm, bare, files: [:])
            #expect(empty.status == .unprocessableContent && empty.text.contains("value=\"张三\""))
            for anchor in ["number", "employer", "area", "file-original", "original-number", "level"] {
                #expect(empty.text.contains("href=\"#\(anchor)\""), "\(anchor)")
            }
            #expect(!empty.text.contains("110105194912310021"))
            let kind = try await browser.applyForConversion(
                files: ["file-original": (name: "a.pdf", bytes: Array("MZ".utf8))]
            )
            #expect(kind.status == .unprocessableContent && kind.text.contains("href=\"#file-original\""))
            let large = try await browser.applyForConversion(
                files: ["file-original": (name: "a.pdf", bytes: [UInt8](repeating: 37, count: 20 << 20 + 1))]
            )
            #expect(large.status == .unprocessableContent && large.text.contains("href=\"#file-original\""))
            #expect(large.text.contains("超过 20 MB"))
            for pair in ["province-placement", "x-transfer", "province", "province-transfer-own"] {
                let path = "/my/convert/for/\(pair)"
                #expect(try await browser.get(path).status == .notFound, "\(pair)")
            }
            #expect(
                try await house.office.access.office.store.read { try $0.waitingConversionRequests(limit: 9) }.isEmpty
            )
        }
    }

    @Test("A file of exactly 20 MB passes, in an application and added to one afterwards") func largest()
        async throws
    {
        let house = try await HolderHouse()
        let most = Array("%PDF-1.7 ".utf8) + [UInt8](repeating: 37, count: ConversionFile.mostBytes - 9)
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let sent = try await browser.applyForConversion(
                files: ["file-present-work": (name: "在岗.pdf", bytes: most)]
            )
            let receipt = try ReceiptOnPage(sent)
            try await browser.get("/my/convert/status")
            let fields = receipt.fields.merging(["act": "add", "kind": "transfer-order"]) { $1 }
            let file = (name: "调令.pdf", bytes: Array(most.dropLast()) + [38])
            let added = try await browser.upload("/my/convert/status", fields, files: ["file": file])
            #expect(added.status == .ok && added.text.contains("调令.pdf"))
        }
    }

    @Test("CNV9: of a unit from outside sender and number of the letter are asked for, each at its field")
    func entrusted() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let outside = OfficeBrowser.typedConversion.merging(["outside": "yes"]) { $1 }
            let bare = try await browser.applyForConversion(outside)
            #expect(bare.status == .unprocessableContent)
            for field in ["entrustment-sender", "entrustment-number"] {
                #expect(bare.text.contains("href=\"#\(field)\""), "\(field)")
            }
            let letter = ["entrustment-sender": "章丘县人力资源和社会保障局", "entrustment-number": "章〔2019〕1号"]
            let wrong = try await browser.applyForConversion(outside.merging(letter) { $1 })
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("地市以上人社部门"))
            #expect(wrong.text.contains("href=\"#entrustment-sender\""))
        }
    }

    @Test("CNV6: of a passport sex and day of birth are typed, each asked for at its field where it is missing")
    func passport() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let number = OfficeBrowser.typedConversion.merging(["name": "ANNA MUSTER", "number": "C01X00T47"]) { $1 }
            let bare = try await browser.applyForConversion(number)
            #expect(bare.status == .unprocessableContent)
            for field in ["sex", "birth-date"] { #expect(bare.text.contains("href=\"#\(field)\""), "\(field)") }
            #expect(!bare.text.contains("href=\"#number\""))
            let whole = number.merging(["sex": "female", "birth-date": "1990-05-01"]) { $1 }
            _ = try ReceiptOnPage(try await browser.applyForConversion(whole))
            let kept = try await house.office.access.office.store.read { try $0.waitingConversionRequests(limit: 9) }
            let holder = try #require(kept.first).application.holder
            #expect(holder.identity.kind == .passport && holder.sex == .female)
            #expect(holder.birthDate == CivilDate(year: 1990, month: 5, day: 1))
        }
    }

    @Test("What no certificate or letter can show is told at its field, with the character") func undrawable()
        async throws
    {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let fields = OfficeBrowser.typedConversion.merging(["original-issuer": "某省🧿厅"]) { $1 }
            let told = try await OfficeBrowser(client).applyForConversion(fields)
            #expect(told.status == .unprocessableContent && told.text.contains("🧿 U+1F9FF"))
            #expect(told.text.contains("href=\"#original-issuer\""))
        }
    }

    @Test("A network hands in so many applications at once, and what was typed stays; a foreign form does nothing")
    func bounded() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            for place in 0..<6 {
                let number = ["original-number": "鲁工中字第\(place)号"]
                let fields = OfficeBrowser.typedConversion.merging(number) { $1 }
                let answer = try await browser.applyForConversion(fields, original: "原证书\(place)")
                #expect(answer.status == (place < 5 ? .ok : .tooManyRequests), "\(place)")
                guard place == 5 else { continue }
                #expect(answer.text.contains("鲁工中字第5号") && answer.headers[.retryAfter] != nil)
            }
            try await browser.get(OfficeBrowser.conversionForm)
            let foreign = OfficeBrowser.typedConversion.merging(["form_token": ""]) { $1 }
            #expect(try await browser.upload(OfficeBrowser.conversionForm, foreign, files: [:]).status == .forbidden)
        }
    }

    @Test("CNV6: who is in types neither name nor number, sees the own applications, and nobody else's")
    func signedIn() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let (browser, other) = (OfficeBrowser(client), OfficeBrowser(client))
            _ = try await house.activate(browser, house.first)
            let form = try await browser.get(OfficeBrowser.conversionForm)
            #expect(form.text.contains(house.first.name) && !form.text.contains("name=\"number\""))
            let fields = OfficeBrowser.typedConversion.filter { $0.key != "name" && $0.key != "number" }
            let sent = try await browser.upload(
                OfficeBrowser.conversionForm,
                fields,
                files: ["file-original": OfficeBrowser.pdf("原证书")]
            )
            let path = try #require(sent.headers[.location]?.split(separator: "?").first.map { String($0) })
            let shown = try await browser.get(path)
            #expect(shown.text.contains("等待受理") && shown.text.contains(house.first.name))
            #expect(!shown.text.contains("name=\"secret\""))
            #expect(!shown.text.contains(house.first.identity.number))
            #expect(try await browser.get("/my/convert").text.contains(path))
            _ = try await house.activate(other, house.second)
            #expect(try await other.get(path).status == .notFound)
            try await other.get("/my")
            #expect(try await other.post(path, ["act": "withdraw"]).status == .notFound)
            #expect(try await OfficeBrowser(client).get(path).headers[.location]?.hasPrefix("/my/login") == true)
            try await browser.get(path)
            let gone = try await browser.follow(try await browser.post(path, ["act": "withdraw"]))
            #expect(gone.text.contains("申请已撤回") && !gone.text.contains("撤回申请"))
        }
    }

    @Test("What was typed before a session ended comes back after the login")
    func sessionOver() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            try await browser.get(OfficeBrowser.conversionForm)
            house.office.pass(seconds: 2400)
            let ended = try await browser.upload(
                OfficeBrowser.conversionForm,
                OfficeBrowser.typedConversion,
                files: [:]
            )
            let door = try #require(ended.headers[.location])
            #expect(door.hasPrefix("/my/login?next=/my/convert/for/province-transfer?kept="), "\(door)")
            try await browser.get(door)
            let fields = ["number": house.first.identity.number, "password": HolderHouse.password]
            let back = try await browser.follow(try await browser.post("/my/login", fields))
            #expect(back.text.contains("松山区某单位") && back.text.contains("尚未提交"), "\(back.text)")
        }
    }

    @Test("Every page of an application has its words, in both languages")
    func words() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let receipt = try ReceiptOnPage(try await browser.applyForConversion())
            for language in Language.allCases {
                let lang = "lang=\(language.rawValue)"
                var pages = [try await browser.get("/my/convert?\(lang)")]
                pages.append(try await browser.get("\(OfficeBrowser.conversionForm)?\(lang)"))
                #expect(pages[1].text.contains("name=\"file-original\""))
                pages.append(try await browser.get("/my/convert/status?\(lang)"))
                pages.append(try await browser.post("/my/convert/status", receipt.fields))
                for page in pages {
                    let key = page.text.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/).map { String($0.output) }
                    #expect(page.status == .ok && key == nil && page.text.utf8.count < 60_000, "\(key ?? "")")
                }
            }
        }
    }
}
