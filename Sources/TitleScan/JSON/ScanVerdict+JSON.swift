import TitleClaim

extension ScanVerdict {
    /// The answer as docs/formats/scan.md describes it.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.key("outcome")
            $0.text(outcome.rawValue)
            $0.key("kind")
            $0.text(kind.map { ScanVerdict.code(of: $0) })
            $0.key("sample")
            $0.bool(claim?.sample ?? copy?.sample ?? false)
            $0.key("statusAsOf")
            $0.number(statusAsOf)
            $0.key("checks")
            $0.array { for check in checks { check.write(to: &$0) } }
            $0.key("facts")
            $0.object {
                if let claim { writeFacts(of: claim, to: &$0) }
                if let copy { writeFacts(of: copy, to: &$0) }
            }
            $0.key("trust")
            $0.object { writeTrust(to: &$0) }
        }
        return writer.bytes
    }

    private var kind: ClaimKind? {
        if case .some = copy { return .copy }
        return claim?.kind
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
        writePlace(of: claim.status, to: &writer)
    }

    private func writeFacts(of copy: CopyClaim, to writer: inout JSONWriter) {
        let shown = copy.shown
        var named: NamedTitle?
        if let code = shown.title { named = trust.catalogue?.title(code) }
        writer.member("purpose", copy.purpose)
        writer.member("receiver", copy.receiver)
        writer.member("madeOn", DayText.iso(copy.madeOn))
        writer.member("expiresOn", DayText.iso(copy.expiresOn))
        writer.member("name", copy.name)
        writer.member("identityTail", shown.identityTail)
        writer.member("series", named?.series)
        writer.member("specialty", shown.specialty)
        writer.member("title", shown.title.map { named?.title ?? ClaimText.decimal($0) })
        writer.member("level", named?.levelName)
        writer.member("route", shown.route.map { trust.catalogue?.route($0) ?? ClaimText.decimal(UInt32($0)) })
        writer.member("issuer", issuerName)
        writer.member("issuerCode", copy.issuer)
        writer.member("qualifiedOn", shown.qualifiedOn.map { DayText.iso($0) })
        writer.member("issuedOn", shown.certifiedOn.map { DayText.iso($0) })
        writer.member(
            "restriction",
            copy.restriction.map { trust.catalogue?.restriction($0) ?? ClaimText.decimal(UInt32($0)) }
        )
        writePlace(of: copy.status, to: &writer)
    }

    private func writePlace(of status: StatusReference, to writer: inout JSONWriter) {
        writer.key("statusList")
        writer.number(Int64(status.list))
        writer.key("statusIndex")
        writer.number(Int64(status.index))
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
