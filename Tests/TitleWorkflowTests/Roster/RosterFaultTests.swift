import Testing
import TitleModel
import TitleReference
import TitleWords

@testable import TitleWorkflow

@Suite struct RosterFaultTests {
    @Test("The good row is good")
    func good() throws {
        let judgement = try RosterFixture.judge([:])
        #expect(judgement.isClean)
        #expect(judgement.faults.isEmpty)
        #expect(judgement.rows.first?.title == TitleCode(series: 22, group: 1, rank: .intermediate))
    }

    @Test(
        "A bad cell gives exactly its fault",
        arguments: [
            BadRow("a blank name", ["姓名": " 　"], .name, .missing),
            BadRow("a line break in the name", ["姓名": "姚\u{200B}䶮"], .name, .controlCharacter),
            BadRow("a direction mark", ["工作单位": "\u{202E}松山区"], .employer, .controlCharacter),
            BadRow("a right-to-left mark in a name", ["姓名": "姚\u{200F}䶮"], .name, .controlCharacter),
            BadRow("a control character in a name", ["姓名": "姚\u{7}䶮"], .name, .controlCharacter),
            BadRow("a line break in a text", ["评委会": "松山区\n评委会"], .committee, .controlCharacter),
            BadRow("a self-made character", ["姓名": "姚\u{E816}"], .name, .privateUseCharacter),
            BadRow("a digit in a name", ["姓名": "姚1"], .name, .nameCharacter),
            BadRow("a radical for a character", ["姓名": "⼀明"], .name, .nameCharacter),
            BadRow("a compatibility character", ["姓名": "\u{F9D1}明"], .name, .nameCharacter),
            BadRow("a wrong middle dot", ["姓名": "买买提•艾力"], .name, .nameDot),
            BadRow("a Japanese middle dot", ["姓名": "买买提・艾力"], .name, .nameDot),
            BadRow("a name of one character", ["姓名": "姚"], .name, .nameLength),
            BadRow("a dot at the end", ["姓名": "买买提·"], .name, .nameLength),
            BadRow("a Chinese name for the Mongolian one", ["蒙文姓名": "苏日娜"], .mongolianName, .mongolianCharacter),
            BadRow("Cyrillic for Mongolian script", ["蒙文姓名": "Сурна"], .mongolianName, .mongolianCharacter),
            BadRow("a font's own code", ["蒙文姓名": "\u{E264}\u{E26C}"], .mongolianName, .mongolianCharacter),
            BadRow("a joiner in Mongolian", ["蒙文姓名": "ᠰᠤ\u{200D}ᠷ"], .mongolianName, .mongolianCharacter),
            BadRow("a direction mark in Mongolian", ["蒙文姓名": "ᠰᠤ\u{202E}ᠷ"], .mongolianName, .mongolianCharacter),
            BadRow("a mark before its letter", ["蒙文姓名": "\u{180B}ᠰᠤᠷ"], .mongolianName, .mongolianMark),
            BadRow("two blanks in Mongolian", ["蒙文姓名": "ᠪᠣᠤ  ᠰᠤᠷ"], .mongolianName, .mongolianMark),
            BadRow("a dot at the end in Mongolian", ["蒙文姓名": "ᠪᠣᠤ·"], .mongolianName, .mongolianMark),
            BadRow("a wrong dot in Mongolian", ["蒙文姓名": "ᠪᠣᠤ•ᠰᠤᠷ"], .mongolianName, .mongolianDot),
            BadRow(
                "a Mongolian word without end",
                ["蒙文姓名": String(repeating: "ᠠ", count: 23)],
                .mongolianName,
                .mongolianLength
            ),
            BadRow("an endless text", ["备注": String(repeating: "长", count: 201)], .remark, .textTooLong),
            BadRow("the own number", ["工作单位": "第一中学 150499198008046664"], .employer, .identityNumberInText),
            BadRow("a spaced number", ["专业": "数学1504 9919 8008 0466 64"], .specialty, .identityNumberInText),
            BadRow("an old number in a committee", ["评委会": "评委会150404-800101-123"], .committee, .identityNumberInText),
            BadRow("a number in a remark", ["备注": "见１５０４９９１９８００８０４６６６４"], .remark, .identityNumberInText),
            BadRow("a stroke for a specialty", ["专业": "—"], .specialty, .missing),
            BadRow("an unknown sex", ["性别": "F"], .sex, .sexUnknown),
            BadRow("the other sex", ["性别": "男"], .sex, .sexDisagrees),
            BadRow("another birth date", ["出生年月": "1980-08-05"], .birthDate, .birthDateDisagrees),
            BadRow("another birth month", ["出生年月": "1980.09"], .birthDate, .birthDateDisagrees),
            BadRow("a birth date of two digits", ["出生年月": "80-08-04"], .birthDate, .dateForm),
            BadRow("a day that is none", ["取得资格时间": "2019-02-30"], .qualifiedOn, .dateForm),
            BadRow("an American date", ["取得资格时间": "10/25/2019"], .qualifiedOn, .dateForm),
            BadRow("mixed marks", ["取得资格时间": "2019-10/25"], .qualifiedOn, .dateForm),
            BadRow("a month alone", ["取得资格时间": "2019-10"], .qualifiedOn, .dateNeedsDay),
            BadRow("a month that lost its zero", ["出生年月": "1980.1"], .birthDate, .dateStoredAsDecimal),
            BadRow("a date to come", ["取得资格时间": "2031-10-25"], .qualifiedOn, .dateInFuture),
            BadRow("a title for a child", ["取得资格时间": "1990-10-25"], .qualifiedOn, .qualifiedBeforeAge),
            BadRow("a number as a float", ["身份证号": "1.50499E+17"], .identityNumber, .identityStoredAsNumber),
            BadRow("a number rounded", ["身份证号": "150499198008046000"], .identityNumber, .identityRounded),
            BadRow("a wrong check character", ["身份证号": "150499198008046665"], .identityNumber, .identityCheckCharacter),
            BadRow("a missing digit", ["身份证号": "15049919800804666"], .identityNumber, .identityForm),
            BadRow("a month thirteen", ["身份证号": "150499198013046664"], .identityNumber, .identityDate),
            BadRow("fifteen digits", ["身份证号": "150499800804666"], .identityNumber, .identityFifteenDigits),
            BadRow("an unknown document", ["证件类型": "军官证"], .identityKind, .identityKindUnknown),
            BadRow("a passport under no name", ["身份证号": "E12345678"], .identityNumber, .identityForm),
            BadRow("an unknown series", ["系列": "教育"], .series, .seriesUnknown),
            BadRow("a title of another series", ["资格名称": "工程师"], .titleName, .titleNotInSeries),
            BadRow("a rank that is not the title's", ["级别": "副高级"], .rank, .rankDisagrees),
            BadRow("an unknown rank", ["级别": "A"], .rank, .rankUnknown),
            BadRow("an unknown route", ["取得方式": "其他"], .route, .routeUnknown),
            BadRow("CER4: an examination", ["取得方式": "考试"], .route, .routeNotByRoster),
            BadRow("a conversion", ["取得方式": "换证"], .route, .routeNotByRoster),
            BadRow("a review without a committee", ["评委会": "/"], .committee, .committeeMissing),
            BadRow("an unknown area", ["所在地区": "某地"], .area, .areaUnknown),
            BadRow("AUT8: a civil servant", ["人员类别": "公务员"], .personKind, .personBarred),
            BadRow("AUT8: a retired person", ["备注": "退休"], .remark, .personBarred),
            BadRow("AUT1: another county's person", ["所在地区": "宁城县"], .area, .areaNotTheBodys),
            BadRow("AUT1: another county's code", ["所在地区": "150429"], .area, .areaNotTheBodys),
            BadRow(
                "AUT1: a county's senior row",
                ["资格名称": "高级教师", "级别": "副高级"],
                .rank,
                .levelBeyondAuthority
            ),
            BadRow(
                "AUT6: computing by review",
                ["系列": "工程技术人员", "专业": "计算机应用", "资格名称": "工程师"],
                .titleName,
                .examinationAlone
            ),
            BadRow(
                "AUT6: foreign languages by review",
                ["系列": "翻译系列", "专业": "英语", "资格名称": "二级翻译"],
                .titleName,
                .examinationAlone
            ),
            BadRow(
                "REC8: an accountant by recognition",
                ["系列": "会计人员", "专业": "会计", "资格名称": "会计师", "取得方式": "认定"],
                .titleName,
                .examinationAlone
            ),
            BadRow(
                "a title not yet in force",
                ["系列": "体育专业人员", "专业": "运动防护", "资格名称": "中级运动防护师"],
                .titleName,
                .titleNotInForce
            ),
            BadRow(
                "a title of several kinds",
                ["系列": "农业技术人员", "专业": "水产", "资格名称": "农业技术员", "级别": "员级"],
                .specialty,
                .titleAmbiguous
            ),
        ]
    )
    func badRow(row: BadRow) throws {
        let judgement = try RosterFixture.judge(row.changes)
        #expect(judgement.faults.map(\.code) == [row.code])
        #expect(judgement.faults.map(\.column) == [row.column])
        #expect(judgement.faults.map(\.row) == [2])
        #expect(judgement.rows.isEmpty && !judgement.isClean)
    }

    @Test(
        "What only looks odd is taken, and brought into one form",
        arguments: [
            ["姓名": "姚　䶮"], ["姓名": " 姚䶮 "], ["性别": "女性"], ["出生年月": "１９８０／０８／０４"], ["出生年月": "1980年8月"],
            ["出生年月": "19800804"], ["出生年月": "1980.8.4"], ["出生年月": "198008"], ["出生年月": "29437"],
            ["取得资格时间": "2019-10-25 00:00:00"], ["身份证号": "１５０４９９１９８００８０４６６６４"], ["身份证号": "'150499198008046664"],
            ["身份证号": "150499 19800804 6664"], ["系列": "中小学教师系列"], ["系列": "中小学 教师"], ["资格名称": "中小学一级教师"],
            ["证件类型": "居民身份证"], ["所在地区": "松山区"], ["所在地区": "赤峰市松山区"], ["所在地区": "150404"], ["考试合格证号": "无"],
            ["备注": "公务员调入"],
        ]
    )
    func tolerated(changes: [String: String]) throws {
        let judgement = try RosterFixture.judge(changes)
        #expect(judgement.faults.isEmpty)
        let row = try #require(judgement.rows.first)
        #expect(row.name == "姚䶮")
        #expect(row.birthDate.description == "1980-08-04")
        #expect(row.identity.number == "150499198008046664")
        #expect(row.titleName == "一级教师" && row.series == "中小学教师")
        #expect(row.examinationReference == nil)
    }

    @Test("All faults of a row come at once")
    func several() throws {
        let judgement = try RosterFixture.judge(["姓名": "", "性别": "男", "系列": "x", "级别": "?", "取得资格时间": "?"])
        #expect(
            Set(judgement.faults.map(\.code)) == [.missing, .sexDisagrees, .seriesUnknown, .rankUnknown, .dateForm]
        )
    }

    @Test("Other documents have their own forms; a passport needs the whole birth date")
    func otherDocuments() throws {
        let passport = ["证件类型": "护照", "身份证号": "e12345678", "姓名": "Anna-Maria O'Neill"]
        let row = try #require(try RosterFixture.judge(passport).rows.first)
        #expect(row.identity == IdentityDocument(kind: .passport, number: "E12345678"))
        let month = try RosterFixture.judge(passport.merging(["出生年月": "1980-08"]) { $1 })
        #expect(month.faults.map(\.code) == [.dateNeedsDay])
        let permit = try #require(ResidentIdentityNumber.completed("81000019800804002"))
        #expect(
            try RosterFixture.judge(["身份证号": permit]).rows.first?.identity.kind == .hongKongMacauTaiwanResidencePermit
        )
    }

    @Test("AUT2: a self-reviewing body reviews intermediate titles and nothing else")
    func selfReviewing() throws {
        #expect(try RosterFixture.judge([:], body: "1504A1").isClean)
        let junior = ["资格名称": "二级教师", "级别": "初级"]
        #expect(try RosterFixture.judge(junior, body: "1504A1").faults.map(\.code) == [.levelBeyondAuthority])
        let recognised = ["取得方式": "认定", "评委会": ""]
        #expect(try RosterFixture.judge(recognised, body: "1504A1").faults.map(\.code) == [.caseBeyondAuthority])
        #expect(try RosterFixture.judge(recognised).isClean)
    }

    @Test("AUT4: senior titles are the region's alone")
    func senior() throws {
        let senior = ["资格名称": "高级教师", "级别": "高级"]
        #expect(try RosterFixture.judge(senior, body: "150000").isClean)
        #expect(try RosterFixture.judge(senior, body: "150400").faults.map(\.code) == [.levelBeyondAuthority])
        #expect(try RosterFixture.judge([:], body: "150000").faults.map(\.code) == [.levelBeyondAuthority])
    }

    @Test("AUT7: a senior title with examination and review names its pass, unless §四(一)1 exempts a full senior one")
    func examinationReference() throws {
        let associate = ["系列": "卫生", "专业": "内科", "资格名称": "副主任医师", "级别": "副高级"]
        func codes(_ more: [String: String]) throws -> [RosterFault.Code] {
            try RosterFixture.judge(associate.merging(more) { $1 }, body: "150000").faults.map(\.code)
        }
        #expect(try codes([:]) == [.examinationReferenceMissing])
        #expect(try codes(["考试合格证号": "无"]) == [.examinationReferenceMissing])
        #expect(try codes(["考试合格证号": "KP2019123456"]) == [])
        #expect(try codes(["破格依据": "§四(一)1"]) == [.examinationReferenceMissing, .basisNeedsFullSenior])
        let full = ["资格名称": "主任医师", "级别": "正高级"]
        #expect(try codes(full) == [.examinationReferenceMissing])
        #expect(try codes(full.merging(["破格依据": "四（一）1"]) { $1 }) == [])
        #expect(try codes(full.merging(["破格依据": "四（一）2"]) { $1 }) == [.examinationReferenceMissing])
    }

    @Test(
        "AUT5: a series or specialty outside the body's registered scope is refused",
        arguments: [
            ([5], [], [.seriesBeyondAuthority]), ([], ["幼儿教育"], [.specialtyBeyondAuthority]),
            ([22], ["幼儿教育", "数学"], []),
        ] as [(Set<Int>, Set<String>, [RosterFault.Code])]
    )
    func scope(series: Set<Int>, specialties: Set<String>, codes: [RosterFault.Code]) throws {
        let house = try RosterFixture.house()
        let county = try RosterFixture.body("150404")
        let narrow = Body(
            code: county.code,
            name: county.name,
            kind: county.kind,
            area: county.area,
            parent: county.parent,
            levels: county.levels,
            series: series,
            specialties: specialties,
            issuer: county.issuer,
            unifiedSocialCreditCode: nil,
            mongolianName: nil,
            legalSource: county.legalSource
        )
        let rules = house.rules(for: narrow, coverage: nil, today: RosterFixture.today)
        let table = try RosterTable(RosterFixture.csv([[:]]))
        let judgement = try RosterJudgement.judge(table, by: rules, register: nil)
        #expect(judgement.faults.map(\.code) == codes)
        for fault in judgement.faults {
            #expect(fault.message(Words(.chinese).callAsFunction).contains("第十四条（二）"))
        }
    }

    @Test(
        "AUT9: without a basis no kind of unit and of person is refused (but CNV9: a unit from elsewhere needs its letter)",
        arguments: ["", "事业单位", "国有企业", "民营企业", "个体工商户", "社会组织", "外资企业", "民办学校", "农民合作社", "机关"],
        ["", "在编人员", "合同制", "人事代理", "临时聘用", "自由职业", "外地户籍", "档案在外地", "农民", "港澳台居民", "非公务员"]
    )
    func nobodyElseRefused(unit: String, person: String) throws {
        #expect(try RosterFixture.judge(["单位性质": unit, "人员类别": person]).isClean)
    }

    @Test(
        "AUT9, REC11: the kind of unit is asked for by the clauses that are about it alone, CNV9: and by the letter's"
    )
    func kindsAskedFor() throws {
        func codes(_ changes: [String: String]) throws -> [RosterFault.Code] {
            try RosterFixture.judge(changes).faults.map(\.code)
        }
        let years = ["破格依据": "六(二)", "学历": "大学本科", "参加工作时间": "2010-08"]
        #expect(try codes(years.merging(["单位性质": "事业单位"]) { $1 }) == [.basisNeedsNonPublic])
        #expect(try codes(years.merging(["单位性质": "民营企业"]) { $1 }) == [])
        #expect(try codes(["单位性质": "中央驻赤单位"]) == [.entrustmentMissing])
    }

    @Test("A number that stands twice is a fault of the later row and names the first")
    func duplicates() throws {
        let table = try RosterTable(
            RosterFixture.csv([[:], ["姓名": "另外"], ["身份证号": "15049919890304557X", "性别": "男", "出生年月": "1989-03"]])
        )
        let judgement = try RosterJudgement.judge(table, by: RosterFixture.rules("150404"), register: nil)
        #expect(judgement.faults.map(\.code) == [.duplicate])
        #expect(judgement.faults.first?.row == 3)
        #expect(judgement.faults.first?.facts == ["first": "2"])
        #expect(judgement.rows.map(\.row) == [2, 4])
    }

    @Test("Rows of another level than most are faults, wherever they stand, and keep the others' places")
    func levels() throws {
        let junior = ["资格名称": "二级教师", "级别": "助理级", "取得方式": "认定", "评委会": ""]
        let second = ["姓名": "另外", "身份证号": "15049919890304557X", "性别": "男", "出生年月": "1989-03"]
        func judged(_ rows: [[String: String]]) throws -> RosterJudgement {
            let table = try RosterTable(RosterFixture.csv(rows))
            return try RosterJudgement.judge(table, by: RosterFixture.rules("150404"), register: nil)
        }
        let tied = try judged([second, junior])
        #expect(tied.faults.map(\.code) == [.levelOfAnotherBatch] && !tied.isClean && tied.rows.map(\.row) == [2])
        #expect(tied.faults[0].row == 3 && tied.faults[0].facts == ["level": "junior", "first": "2"])
        let third = ["姓名": "又一", "身份证号": "150499198105120029", "出生年月": "1981-05-12"]
        let most = try judged([junior, second, third, ["性别": "x"]])
        #expect(most.faults.first?.code == .levelOfAnotherBatch && most.faults.first?.facts["first"] == "3")
        #expect(most.rows.map(\.row) == [3, 4] && Set(most.faults.map(\.row)) == [2, 5])
    }

    @Test("A title that the register has is a fault, another title of the same person is not")
    func register() throws {
        let teacher = TitleCode(series: 22, group: 1, rank: .intermediate)
        for (title, codes) in [(teacher, [RosterFault.Code.alreadyRegistered]), (TitleCode(number: 22_014), [])] {
            let register = RegisterLookup { document in
                let held = RegisteredTitle(title: title, reference: "1504002018Z000001X")
                let titles = document.identity.number == "150499198008046664" ? [held] : []
                return RegisteredPerson(titles: titles, bans: [], name: "姚䶮", names: ["姚䶮"])
            }
            let judgement = try RosterFixture.judge([:], register: register)
            #expect(judgement.faults.map(\.code) == codes)
            #expect(judgement.notChecked == [.fonts])
        }
    }

    @Test("A name of 200 characters is refused for its length, on paper and in the code")
    func endlessName() throws {
        let judgement = try RosterFixture.judge(["姓名": String(repeating: "长", count: 200)])
        #expect(judgement.faults.map(\.code) == [.nameLength, .nameTooLongForQR] && judgement.rows.isEmpty)
        #expect(judgement.faults.allSatisfy { $0.column == .name })
    }

    @Test("A character that no font has is a fault naming person and character, whatever the column")
    func coverage() throws {
        let coverage = GlyphCoverage { $0 != "䶮" && $0 != "㐂" }
        let inName = try #require(try RosterFixture.judge([:], coverage: coverage).faults.first)
        #expect(inName.code == .notDrawable && inName.column == .name)
        #expect(inName.facts == ["person": "姚䶮", "characters": "䶮", "codes": "U+4DAE"])
        let changes = ["姓名": "姚明", "工作单位": "㐂街小学"]
        let elsewhere = try #require(try RosterFixture.judge(changes, coverage: coverage).faults.first)
        #expect(elsewhere.column == .employer)
        #expect(elsewhere.facts == ["person": "姚明", "characters": "㐂", "codes": "U+3402"])
        for language in [Language.chinese, .english] {
            #expect(Words(language)("roster.fault.not-drawable", elsewhere.facts).contains("姚明"))
        }
    }

    @Test(
        "A name in Mongolian script is kept as it is written, vowels set apart, suffixes and dots with it",
        arguments: ["ᠰᠤᠷᠨ\u{180E}ᠠ", "ᠪᠣᠤ ᠤᠷᠠᠨ\u{180E}ᠠ", "ᠡᠷᠳᠡᠮᠲᠦ·ᠪᠠᠭᠠᠨ\u{180E}ᠠ", "ᠮᠣᠩᠭᠣᠯ\u{202F}ᠤᠨ", "ᠰᠠᠷᠠ\u{180B}"]
    )
    func mongolianName(name: String) throws {
        let row = try #require(try RosterFixture.judge(["蒙文姓名": " \(name) "]).rows.first)
        #expect(row.mongolianName == name && RosterDraft(row).mongolianName == name)
        #expect(try RosterFixture.judge(["蒙文姓名": "—"]).rows.first?.mongolianName == nil)
    }

    @Test("A Mongolian letter is asked of the chain that draws it")
    func mongolianCoverage() throws {
        let changes = ["蒙文姓名": "ᠰᠤᠷᠨ\u{180E}ᠠ"]
        let without = GlyphCoverage({ !("\u{1820}"..."\u{1878}").contains($0) }, mongolian: { $0 != "\u{1837}" })
        let fault = try #require(try RosterFixture.judge(changes, coverage: without).faults.first)
        #expect(fault.column == .mongolianName && fault.facts["codes"] == "U+1837")
        let with = GlyphCoverage({ !("\u{1820}"..."\u{1878}").contains($0) }, mongolian: { _ in true })
        #expect(try RosterFixture.judge(changes, coverage: with).faults.isEmpty)
    }

    @Test("What could not be checked is listed")
    func notChecked() throws {
        #expect(try RosterFixture.judge([:], body: nil).notChecked == [.competence, .register, .fonts])
        let register = RegisterLookup { _ in .unknown }
        let all = try RosterFixture.judge([:], coverage: GlyphCoverage { _ in true }, register: register)
        #expect(all.notChecked.isEmpty)
    }

    @Test("No fault carries a whole identity number")
    func noNumberInFacts() throws {
        let bad = ["身份证号": "150499198008046665", "出生年月": "1981-01-01", "性别": "男"]
        let shifted = Dictionary(uniqueKeysWithValues: RosterFixture.good.map { ($0.0, "150499198008046664") })
        for fault in try RosterFixture.judge(bad).faults + RosterFixture.judge(shifted).faults {
            #expect(!fault.facts.values.contains { $0.contains("150499198") }, "\(fault)")
        }
    }

    @Test("A checked row judged again as a draft gives the same row")
    func again() throws {
        let row = try #require(try RosterFixture.judge([:]).rows.first)
        let judged = try RosterFixture.rules("150404").judge(RosterDraft(row))
        #expect(judged.row == row)
    }
}

/// A row with one thing wrong and the one fault that it must give.
struct BadRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let changes: [String: String]
    let column: RosterColumn
    let code: RosterFault.Code

    init(_ what: String, _ changes: [String: String], _ column: RosterColumn, _ code: RosterFault.Code) {
        (testDescription, self.changes, self.column, self.code) = (what, changes, column, code)
    }
}
