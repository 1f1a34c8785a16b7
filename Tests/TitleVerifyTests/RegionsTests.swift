import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleVerify

@Suite("Trust lists of other regions")
struct RegionsTests {
    let office: TestOffice
    let region: TestRegion

    init() throws {
        office = try TestOffice()
        region = try TestRegion()
    }

    private func regions(_ others: TestRegion...) throws -> Regions {
        Regions(own: try office.folder.trust(), others: try others.map { try $0.folder.trust() })
    }

    private func verdict(
        _ text: String,
        _ regions: Regions,
        _ status: StatusKnowledge = .waived,
        at now: Instant = TestOffice.now
    ) -> Verdict {
        regions.judge { $0.verify(qrText: text, status: status, at: now) }.verdict
    }

    @Test("Another region's certificate is untrusted before its list is taken over, and named by that list after")
    func named() throws {
        let text = try region.qrText()
        #expect(verdict(text, try regions()).outcome == .untrusted)
        let verdict = verdict(text, try regions(region))
        #expect(verdict.outcome == .valid && verdict.isOfOtherRegion && verdict.isStatusWaived)
        #expect(verdict.issuerName == TestRegion.city && verdict.installation == TestRegion.name)
    }

    @Test("Our own certificates are judged by our own list, and not marked as of another region")
    func own() throws {
        let verdict = try regions(region).judge {
            $0.verify(compact: (try? office.compact()) ?? [], full: nil, status: TestOffice.known, at: TestOffice.now)
        }.verdict
        #expect(verdict.outcome == .valid && !verdict.isOfOtherRegion && verdict.issuerName == TestOffice.city)
    }

    @Test("A foreign list that names our body is not listened to there, and still speaks for its own")
    func ownBodiesAreOurs() throws {
        let greedy = try TestRegion(bodies: [("150100", TestRegion.city), ("150400", "假冒的赤峰市人社局")])
        let regions = try regions(greedy)
        let claimed = verdict(try greedy.qrText("150400", number: "1504002019Z000001R"), regions)
        #expect(claimed.outcome == .untrusted && claimed.reason(.issuer) == .keyForOtherBody)
        #expect(claimed.issuerName == nil)
        #expect(verdict(try greedy.qrText("150100"), regions).outcome == .valid)
        // The same list by itself would be believed: it is our own list that takes the word from it.
        let alone = Verifier(trust: try greedy.folder.trust())
        let text = try greedy.qrText("150400", number: "1504002019Z000001R")
        #expect(alone.verify(qrText: text, status: .waived, at: TestOffice.now).outcome == .valid)
    }

    @Test("A body of ours whose key is retired or compromised stays ours")
    func retiredBodiesStayOurs() throws {
        let greedy = try TestRegion(bodies: [("150400", "假冒的赤峰市人社局")])
        for row in try office.folder.rows() where row.body == "150400" {
            try office.folder.compromise(row.keyID, at: TestOffice.now, now: TestOffice.now)
        }
        let text = try greedy.qrText("150400", number: "1504002019Z000001R")
        #expect(verdict(text, try regions(greedy)).outcome == .untrusted)
    }

    @Test("A foreign list that lists our compromised key as good does not bring it back")
    func stolenKeyStaysDead() throws {
        let text = try QRText(host: "zs.example.cn", envelope: try office.compact()).text
        let id = try office.signer().keyID
        let key = try #require(try office.folder.trust().key(id)?.entry)
        let theirs = TrustedKey(
            keyID: key.keyID,
            algorithm: key.algorithm,
            publicKey: key.publicKey,
            use: .title,
            bodies: ["150400"],
            validFrom: key.validFrom,
            validTo: nil,
            state: .active,
            chain: []
        )
        let row = try #require(try office.folder.rows().first { $0.body == "150400" && $0.use == .title })
        try office.folder.compromise(row.keyID, at: TestOffice.now, now: TestOffice.now)
        let forger = try TestRegion.list(of: theirs)
        let judged = Regions(own: try office.folder.trust(), others: [forger]).judge {
            $0.verify(qrText: text, status: TestOffice.known, at: TestOffice.now)
        }
        #expect(judged.verdict.outcome == .untrusted && judged.verdict.reason(.time) == .keyCompromised)
        #expect(!judged.verdict.isOfOtherRegion)
    }

    @Test("Of a foreign certificate our register says nothing; its own signed status list does, ours does not")
    func status() throws {
        let (text, regions) = (try region.qrText(), try regions(region))
        let unasked = verdict(text, regions, .ofOtherRegion)
        #expect(unasked.outcome == .indeterminate && unasked.reason(.status) == .statusOfOtherRegion)
        #expect(try byLists([try region.statusList()], text, regions).outcome == .valid)
        let ours = try TestRegion(name: "另一处").statusList()
        let foreign = try byLists([ours], text, regions)
        #expect(foreign.outcome == .indeterminate && foreign.reason(.status) == .statusListForeign)
    }

    private func byLists(_ lists: [[UInt8]], _ text: String, _ regions: Regions) throws -> Verdict {
        regions.judge { verifier in
            let status = StatusKnowledge.lists(StatusLists(lists, by: verifier))
            return verifier.verify(qrText: text, status: status, at: TestOffice.now)
        }.verdict
    }

    @Test("After its next update a foreign list is stale: could not be checked, and with --offline a warning")
    func expiry() throws {
        let (text, regions) = (try region.qrText(), try regions(region))
        let late = try region.folder.trust().nextUpdate
        let before = late.adding(milliseconds: -1)
        #expect(verdict(text, regions, .known(.valid, asOf: before), at: before).outcome == .valid)
        let after = verdict(text, regions, .known(.valid, asOf: late), at: late)
        #expect(after.outcome == .indeterminate && after.reason(.time) == .trustListStale)
        let waived = verdict(text, regions, at: late)
        #expect(waived.outcome == .valid && waived.reason(.time) == .trustListStale)
        #expect(TrustSummary(try region.folder.trust(), at: late).isStale)
        #expect(!TrustSummary(try region.folder.trust(), at: before).isStale)
    }

    @Test("A demonstration's foreign list vouches for samples only")
    func demonstration() throws {
        let demo = try TestRegion(isDemo: true)
        let verdict = verdict(try demo.qrText(), try regions(demo))
        #expect(verdict.outcome == .untrusted && verdict.reason(.issuer) == .demoKey)
        #expect(TrustSummary(try demo.folder.trust(), at: TestOffice.now).isDemo)
    }

    @Test("The summary names installation, root, hosts, bodies with their names and times, and levels")
    func summary() throws {
        let trust = try region.folder.trust()
        let summary = TrustSummary(trust, at: TestOffice.now)
        #expect(summary.installation == TestRegion.name && summary.rootFingerprint == trust.rootFingerprint)
        #expect(summary.hosts == [TestRegion.host] && summary.levels == ["中级"] && !summary.isDemo)
        let body = try #require(summary.bodies.first)
        #expect(summary.bodies.count == 1 && body.code == "150100" && body.name == TestRegion.city)
        #expect(body.activeKeys == 3 && body.validFrom == TestOffice.keysFrom)
    }
}
