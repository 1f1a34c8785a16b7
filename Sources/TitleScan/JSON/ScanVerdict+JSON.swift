import TitleClaim

extension ScanVerdict {
    /// The answer as docs/formats/scan.md describes it.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.key("outcome")
            $0.text(outcome.rawValue)
            $0.key("kind")
            $0.text(claim.map { ScanVerdict.code(of: $0.kind) })
            $0.key("sample")
            $0.bool(claim?.sample ?? false)
            $0.key("statusAsOf")
            $0.number(statusAsOf)
            $0.key("checks")
            $0.array { for check in checks { check.write(to: &$0) } }
            $0.key("facts")
            $0.object { if let claim { writeFacts(of: claim, to: &$0) } }
            $0.key("trust")
            $0.object { writeTrust(to: &$0) }
        }
        return writer.bytes
    }

    private static func code(of kind: ClaimKind) -> String {
        switch kind {
        case .title: "title"
        case .copy: "copy"
        case .receipt: "receipt"
        case .letter: "letter"
        case .notice: "notice"
        }
    }

    private func writeTrust(to writer: inout JSONWriter) {
        writer.member("installation", trust.list.name)
        writer.key("root")
        writer.hexadecimal(trust.rootFingerprint)
        writer.key("sequence")
        writer.number(trust.list.sequence)
        writer.key("issued")
        writer.number(trust.list.issued)
        writer.key("nextUpdate")
        writer.number(trust.list.nextUpdate)
        writer.key("demo")
        writer.bool(trust.list.isDemo)
        writer.key("hosts")
        writer.array { for host in trust.list.hosts { $0.text(host) } }
    }
}

extension ScanVerdict {
    /// What is not known is left out.
    private func writeFacts(of claim: CompactClaim, to writer: inout JSONWriter) {
        let named = trust.catalogue?.title(claim.title)
        writer.member("number", claim.number)
        writer.member("name", claim.name)
        writer.member("identityTail", claim.identityTail)
        writer.member("series", named?.series)
        writer.member("specialty", claim.specialty)
        writer.member("title", named?.title ?? ClaimText.decimal(claim.title))
        writer.member("level", named?.levelName)
        writer.member("route", trust.catalogue?.route(claim.route))
        writer.member("issuer", issuerName)
        writer.member("issuerCode", claim.issuer)
        writer.member("qualifiedOn", DayText.iso(claim.qualifiedOn))
        writer.member("issuedOn", DayText.iso(claim.issuedOn))
        writer.member("expiresOn", claim.expiresOn.map { DayText.iso($0) })
        writer.member(
            "restriction",
            claim.restriction.map { trust.catalogue?.restriction($0) ?? ClaimText.decimal(UInt32($0)) }
        )
        writer.member("previous", claim.previous)
        writer.key("statusList")
        writer.number(Int64(claim.status.list))
        writer.key("statusIndex")
        writer.number(Int64(claim.status.index))
        writer.key("keyID")
        writer.hexadecimal(key?.keyID ?? [])
    }
}

extension ScanCheck {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("name", name.rawValue)
            $0.member("result", result.rawValue)
            $0.key("reason")
            $0.text(reason.map { $0.rawValue })
            $0.key("facts")
            $0.object { if let fact { $0.member(fact.name, fact.value) } }
        }
    }
}

extension JSONWriter {
    /// A member of text; left out where there is none.
    mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        text(value)
    }
}
