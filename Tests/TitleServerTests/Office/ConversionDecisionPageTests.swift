import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("What may be decided of a conversion, page by page")
struct ConversionDecisionPageTests {
    private let cases = ConversionPageTests()

    private func offered(
        _ changes: [String: String],
        upTo last: String,
        isIssuedHere: Bool = true
    ) async throws -> (Set<String>, HTTPResponse.Status) {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await cases.people(office)
        let foreign = ForeignFiles(signature: { _ in .none }, isIssuedHere: { _ in isIssuedHere })
        return try await office.site(foreign: foreign).application().test(.router) { client in
            let (clerk, first) = (OfficeBrowser(client), OfficeBrowser(client))
            try await clerk.get("/login?next=/office/conversions")
            _ = try await office.logIn(clerk, "clerk", secrets.clerk)
            let path = try await cases.handled(clerk, changes, upTo: last)
            try await first.get("/login?next=\(path)")
            _ = try await office.logIn(first, "first", secrets.first)
            let page = try await first.get("\(path)/steps/decide").text
            let values = page.matches(of: /<option value="(convert|not-needed|refuse)"/).map { String($0.output.1) }
            let decision = [
                "outcome": "convert", "number": "松人社换〔2019〕1号", "date": "2019-11-08", "ground": "符合十六(二)规定",
            ]
            let posted = try await first.upload("\(path)/steps/decide", decision, files: [:])
            return (Set(values), posted.status)
        }
    }

    @Test("CNV4: converting is offered when the title is mapped and nothing is against it, and not-needed is not")
    func fit() async throws {
        let (values, status) = try await offered([:], upTo: "map")
        #expect(values == ["convert", "refuse"] && status == .seeOther)
    }

    @Test(
        "GOV2: the documents of the order are offered where a conversion is decided, and the one chosen goes before the ground"
    )
    func legalSources() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await cases.people(office)
        try await office.site().application().test(.router) { client in
            let (clerk, first) = (OfficeBrowser(client), OfficeBrowser(client))
            try await clerk.get("/login?next=/office/conversions")
            _ = try await office.logIn(clerk, "clerk", secrets.clerk)
            let path = try await cases.handled(clerk, [:], upTo: "map")
            try await first.get("/login?next=\(path)")
            _ = try await office.logIn(first, "first", secrets.first)
            let form = try await first.get("\(path)/steps/decide").text
            #expect(form.contains("list=\"source-list\"") && form.contains("<datalist id=\"source-list\">"))
            for source in office.access.office.legalSources {
                #expect(form.contains("<option value=\"\(source.document)\">\(source.title)"))
            }
            let decision = [
                "outcome": "refuse", "number": "松人社换〔2019〕1号", "date": "2019-11-08", "ground": "不属换证范围",
                "source": "内人社发〔2019〕20号",
            ]
            let done = try await first.follow(try await first.upload("\(path)/steps/decide", decision, files: [:]))
            #expect(done.text.contains("依据内人社发〔2019〕20号：不属换证范围"))
            for place in ["add", "end"] {
                let line = try await first.get("/office/settings/mappings/\(place)").text
                #expect(line.contains("<datalist id=\"legal-source-list\">") && line.contains("内人社发〔2019〕20号"))
            }
        }
    }

    @Test("CNV4: without committee or authority converting is not offered, and refused to who sends it all the same")
    func committee() async throws {
        for field in ["original.committee", "original.authorised-by"] {
            let (values, status) = try await offered([field: ""], upTo: "map")
            #expect(values == ["refuse"] && status == .unprocessableContent, "\(field)")
        }
    }

    @Test("CNV7: where no key here signs for the deciding body converting is neither offered nor decided") func noKey()
        async throws
    {
        let (values, status) = try await offered([:], upTo: "map", isIssuedHere: false)
        #expect(values == ["refuse"] && status == .unprocessableContent)
    }

    @Test("The address in a scan's code stands on the case as text, never as a link") func address() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await cases.people(office)
        let address = "https://other.example.cn/q/88"
        let foreign = ForeignFiles(
            signature: { _ in .none },
            isIssuedHere: { _ in true },
            original: { file, _, _ in
                let digest = SHA256.digest(file)
                let check = OriginalCheck(finding: .picture, lines: [], address: address, file: digest)
                return OriginalExamination(check: check, fields: [])
            }
        )
        try await office.site(foreign: foreign).application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/conversions")
            _ = try await office.logIn(clerk, "clerk", secrets.clerk)
            let page = try await clerk.get(try await cases.handled(clerk)).text
            #expect(page.contains(address) && !page.contains("href=\"\(address)"))
        }
    }

    @Test("CNV4: before the title is mapped converting is not offered") func unmapped() async throws {
        let (values, status) = try await offered([:], upTo: "check")
        #expect(values == ["refuse"] && status == .unprocessableContent)
    }

    @Test("CNV5: not needed is offered of a title by examination alone") func examined() async throws {
        let (values, status) = try await offered(["original.obtained": "examination"], upTo: "check")
        #expect(values == ["not-needed", "refuse"] && status == .unprocessableContent)
    }

    @Test("CNV6: a passport's holder, and one with the old permanent resident card, applies with sex and day of birth")
    func foreign() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await cases.people(office)
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/conversions/add")
            _ = try await office.logIn(clerk, "clerk", secrets.clerk)
            for (place, number) in ["E12345678", "GBR110178091501"].enumerated() {
                let typed = ConversionPageTests.typed.merging(["identity": number, "original-number": "鲁外字第\(place)号"])
                { $1 }
                try await clerk.get("/office/conversions/add")
                let bare = try await clerk.upload("/office/conversions/add", typed, files: [:])
                #expect(bare.status == .unprocessableContent && bare.text.contains("aria-invalid"), "\(number)")
                try await clerk.get("/office/conversions/add")
                let more = typed.merging(["sex": "male", "birth-date": "1978-09-15"]) { $1 }
                let taken = try await clerk.upload("/office/conversions/add", more, files: [:])
                #expect(taken.status == .seeOther, "\(number): \(taken.text)")
            }
        }
        let scope = ConversionScope(body: try #require(BodyCode("150404")), competences: [])
        let kept = try await office.access.office.store.read {
            try $0.conversions(in: scope, named: "", skip: 0, limit: 9)
        }
        let holders = kept.map(\.application.holder)
        #expect(holders.map(\.identity.kind) == [.foreignPermanentResidentCard, .passport])
        #expect(holders.allSatisfy { $0.sex == .male && $0.birthDate == CivilDate(iso: "1978-09-15") })
    }

    @Test("CNV2: the settings name what is brought with its alternatives and its source, product decisions as such")
    func settings() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await cases.people(office)
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/settings")
            let page = try await office.logIn(clerk, "clerk", secrets.clerk).text
            #expect(page.contains("评委会获人社部门授权的证明 / 网上核验结果"))
            #expect(page.contains("赤人社办发〔2019〕101号 十六(二)；本系统规定：可以网上核验代替"))
            #expect(page.contains("外系统的根证书") && page.contains("没有导入：外系统的签名只显示，不追溯"))
        }
    }

    /// What a verifier would find of an OFD of another installation, or of a picture with its code.
    private static func examined(_ file: [UInt8], _ kinds: [OriginalField.Kind]) -> OriginalExamination {
        let typed = ConversionPageTests.original
        let fields = kinds.compactMap { kind in
            typed["original.\(kind.rawValue)"].map { OriginalField(kind, $0, from: .claim) }
        }
        let check = OriginalCheck(finding: .codeVerified, lines: [], file: SHA256.digest(file))
        return OriginalExamination(check: check, fields: fields)
    }

    private func checkForm(
        of file: [UInt8],
        _ name: String,
        _ kinds: [OriginalField.Kind],
        _ answers: [[String: String]]
    ) async throws -> (page: String, statuses: [HTTPResponse.Status]) {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await cases.people(office)
        let foreign = ForeignFiles(
            signature: { _ in .none },
            isIssuedHere: { _ in true },
            original: { file, _, _ in Self.examined(file, kinds) }
        )
        return try await office.site(foreign: foreign).application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/conversions/add")
            _ = try await office.logIn(clerk, "clerk", secrets.clerk)
            let taken = try await clerk.follow(
                try await clerk.upload(
                    "/office/conversions/add",
                    ConversionPageTests.typed,
                    files: ["file": (name: name, bytes: file)]
                )
            )
            let path = try #require(taken.text.firstMatch(of: /(\/office\/conversions\/[0-9A-Z]{26})\/steps/)).output.1
            for kind in ["application", "committee-authorisation", "present-work", "transfer-order"] {
                try await clerk.get("\(path)/steps/evidence")
                let form = ["kind": kind]
                _ = try await clerk.upload("\(path)/steps/evidence", form, files: ConversionPageTests.pdf(kind))
            }
            try await clerk.get("\(path)/steps/complete")
            _ = try await clerk.upload("\(path)/steps/complete", [:], files: [:])
            let page = try await clerk.get("\(path)/steps/check").text
            var statuses: [HTTPResponse.Status] = []
            for answer in answers {
                try await clerk.get("\(path)/steps/check")
                statuses.append(try await clerk.upload("\(path)/steps/check", answer, files: [:]).status)
            }
            return (page, statuses)
        }
    }

    @Test("CNV4, CNV8: an OFD whose claim says everything asks for one tick and for nothing typed") func ofd()
        async throws
    {
        let bytes = [0x50, 0x4B, 0x03, 0x04] + Array("OFD.xml".utf8) + [UInt8](repeating: 0, count: 40)
        let kinds = OriginalField.Kind.allCases.filter { $0 != .restriction }
        let (page, statuses) = try await checkForm(of: bytes, "原证书.ofd", kinds, [[:], ["compared-page": "1"]])
        #expect(page.contains("name=\"compared-page\"") && page.contains("页面已核对"))
        #expect(!page.contains("name=\"statement\"") && !page.contains("name=\"original."))
        #expect(statuses == [.unprocessableContent, .seeOther])
    }

    @Test("CNV4, CNV8: of a QR nothing is typed: its issuer answers for the committee, and the picture is ticked")
    func code() async throws {
        let kinds: [OriginalField.Kind] = [
            .number, .issuer, .obtained, .series, .title, .rank, .specialty, .qualifiedOn, .issuedOn, .name,
            .identityTail,
        ]
        let picture = [UInt8]([0xFF, 0xD8, 0xFF, 0xE0])
        let (page, statuses) = try await checkForm(of: picture, "原证书.jpg", kinds, [[:], ["compared-page": "1"]])
        #expect(page.contains("compared-page") && page.contains("签名数据未载，由签发机关按已导入的信任名单负责"))
        #expect(!page.contains("name=\"statement\"") && !page.contains("name=\"original."))
        #expect(statuses == [.unprocessableContent, .seeOther])
    }

    @Test("CNV8: what a QR had no room for may be typed, and then it is said how it was compared") func specialty()
        async throws
    {
        let kinds: [OriginalField.Kind] = [
            .number, .issuer, .obtained, .series, .title, .rank, .qualifiedOn, .issuedOn, .name, .identityTail,
        ]
        let typed = ["original.specialty": "机械", "compared-page": "1"]
        let stated = typed.merging(["statement": "与图片逐项核对"]) { $1 }
        let (page, statuses) = try await checkForm(of: [0xFF, 0xD8, 0xFF, 0xE0], "原证书.jpg", kinds, [typed, stated])
        #expect(page.contains("name=\"compared-page\"") && page.contains("name=\"statement\""))
        #expect(page.contains("name=\"original.specialty\"") && !page.contains("name=\"original.committee\""))
        #expect(statuses == [.unprocessableContent, .seeOther])
    }

    @Test("CNV7, AUT11: the region's document, entered by one of the city and confirmed by another, page by page")
    func writtenDown() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await cases.people(office)
        let enters = try await office.account("enters", [.enter], name: "钱录入", body: "150400")
        let confirms = try await office.account("confirms", [.confirm], name: "冯复核", body: "150400")
        try await office.site().application().test(.router) { client in
            let (clerk, one, other) = (OfficeBrowser(client), OfficeBrowser(client), OfficeBrowser(client))
            try await clerk.get("/login?next=/office/conversions")
            _ = try await office.logIn(clerk, "clerk", secrets.clerk)
            let senior = ["original.title": "高级工程师", "original.rank": "senior_associate"]
            let path = try await cases.handled(clerk, senior)
            try await one.get("/login?next=\(path)")
            _ = try await office.logIn(one, "enters", enters)
            let decision = [
                "outcome": "convert", "number": "内人社换〔2019〕8号", "date": "2019-11-08", "ground": "符合十六(二)规定",
            ]
            try await one.get("\(path)/steps/decide")
            let early = try await one.upload("\(path)/steps/decide", decision, files: [:])
            #expect(early.status == .unprocessableContent && early.text.contains("内蒙古自治区人力资源和社会保障厅"))
            try await clerk.get("\(path)/steps/evidence")
            let paper = ["kind": "decision-document"]
            _ = try await clerk.upload("\(path)/steps/evidence", paper, files: ConversionPageTests.pdf("区厅批文"))
            try await one.get("\(path)/steps/decide")
            #expect(try await one.upload("\(path)/steps/decide", decision, files: [:]).status == .seeOther)
            try await other.get("/login?next=\(path)")
            _ = try await office.logIn(other, "confirms", confirms)
            try await other.get("\(path)/steps/confirm")
            let done = try await other.follow(try await other.upload("\(path)/steps/confirm", [:], files: [:]))
            #expect(done.text.contains("已核准换发") && done.text.contains("1500002019G"))
        }
    }

    @Test("A list is paged and searched in the body of its form; what nobody finds says so") func list() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await cases.people(office)
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/conversions")
            _ = try await office.logIn(clerk, "clerk", secrets.clerk)
            let path = try await cases.handled(clerk)
            try await clerk.get("/office/conversions")
            let found = try await clerk.post("/office/conversions", ["named": "鲁工中字第８８号"])
            #expect(found.status == .ok && found.text.contains(path) && found.text.contains("只列出查到的"))
            try await clerk.get("/office/conversions")
            let none = try await clerk.post("/office/conversions", ["named": "王五"])
            #expect(!none.text.contains(path) && none.text.contains("value=\"王五\""))
            #expect(try await clerk.get("/office/conversions?page=2").status == .notFound)
            #expect(try await clerk.get("/office/conversions?page=x").status == .notFound)
        }
    }
}
