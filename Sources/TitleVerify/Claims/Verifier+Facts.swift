import TitleClaim
import TitleModel

extension Verifier {
    /// The registered face: from the full claim where there is one, else from the compact claim and the catalogue.
    func facts(of claim: CompactClaim, _ full: FullClaim?) -> CertificateFacts {
        let named = trust.catalogue?.title(claim.title)
        return CertificateFacts(
            number: claim.number,
            name: claim.name,
            mongolianName: full?.mongolian?.name,
            maskedIdentity: "****************" + claim.identityTail,
            birthDate: full?.birthDate.map { CivilDate(daysSinceEpoch: Int($0)) },
            series: full?.series ?? named?.series,
            specialty: full?.specialty ?? claim.specialty,
            title: full?.titleName ?? named?.title ?? String(claim.title),
            level: full?.levelName ?? named?.levelName,
            route: full?.route ?? trust.catalogue?.route(claim.route),
            reviewingBody: full?.reviewing?.name,
            committee: full?.committee,
            approvingBody: full?.approving.name,
            issuerCode: claim.issuer,
            ground: full.map { CertificateGround($0.ground) },
            qualifiedOn: CivilDate(daysSinceEpoch: Int(claim.qualifiedOn)),
            filedOn: full.map { CivilDate(daysSinceEpoch: Int($0.filedOn)) },
            issuedOn: CivilDate(daysSinceEpoch: Int(claim.issuedOn)),
            expiresOn: claim.expiresOn.map { CivilDate(daysSinceEpoch: Int($0)) },
            restriction: full?.restriction ?? claim.restriction.map { trust.catalogue?.restriction($0) ?? String($0) },
            previous: claim.previous ?? full?.previous?.number,
            previousIssuer: full?.previous?.issuer,
            original: full.flatMap(original),
            verificationCode: full.flatMap { VerificationCode($0.verificationCode) },
            photoDigest: full?.photoDigest,
            ruleSet: full?.ruleSet,
            statusList: claim.status.list,
            statusIndex: claim.status.index
        )
    }
}

extension Verifier {
    /// What a converted title was converted from: named by itself, or by the first version as what went before it.
    private func original(_ full: FullClaim) -> OriginalFacts? {
        guard full.route == AcquisitionRoute.conversion.officialName, let named = full.original ?? full.previous else {
            return nil
        }
        return OriginalFacts(
            number: named.number,
            issuer: named.issuer,
            issuedOn: named.issuedOn.map { CivilDate(daysSinceEpoch: Int($0)) }
        )
    }
}

extension CertificateGround {
    fileprivate init(_ ground: Ground) {
        isApproval = ground.kind == .approval
        documentNumber = ground.documentNumber
        date = CivilDate(daysSinceEpoch: Int(ground.date))
    }
}
