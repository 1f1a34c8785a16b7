import TitleClaim
import TitleModel
import TitleSecrets

extension CompactClaim {
    var rows: [(key: String, value: String?)] {
        [
            ("number", number), ("name", name), ("identity", "*" + identityTail), ("title", String(title)),
            ("specialty", specialty), ("restriction", restriction.map { String($0) }), ("route", String(route)),
            ("qualified", date(qualifiedOn)), ("issued", date(issuedOn)), ("expires", expiresOn.map(date)),
            ("issuer", issuer), ("previous", previous),
        ]
    }
}

extension FullClaim {
    var rows: [(key: String, value: String?)] {
        [
            ("name", name), ("identity", "*" + identityTail), ("series", series), ("specialty", specialty),
            ("title", titleName), ("level", levelName), ("route", route), ("reviewing", reviewing?.name),
            ("committee", committee), ("approving", approving.name), ("issuer", issuing.name),
            (ground.kind == .approval ? "approval" : "filing", "\(ground.documentNumber) (\(date(ground.date)))"),
            ("qualified", date(qualifiedOn)), ("filed", date(filedOn)), ("issued", date(issuedOn)),
            ("restriction", restriction), ("previous", previous?.number), ("rules", ruleSet),
            ("nameMongolian", mongolian?.name),
        ]
    }
}

extension TrustList {
    var rows: [(key: String, value: String?)] {
        [
            ("name", name), ("version", String(sequence)), ("keys", String(keys.count)),
            ("address", hosts.joined(separator: ", ")),
        ]
    }
}

extension IssuerCatalogue {
    var rows: [(key: String, value: String?)] {
        [("version", String(version)), ("issuer", bodies.map { "\($0.code) \($0.name)" }.joined(separator: ", "))]
    }
}

extension IssuedBefore {
    var rows: [(key: String, value: String?)] {
        [
            ("compromisedKey", hexText(keyID)), ("compromisedAt", Instant(milliseconds: time).description),
            ("issued", Instant(milliseconds: issued).description), ("digests", String(count)),
        ]
    }
}

private func date(_ days: Int32) -> String {
    CivilDate(daysSinceEpoch: Int(days)).description
}
