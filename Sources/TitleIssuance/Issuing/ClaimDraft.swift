internal import TitleClaim
internal import TitleModel

/// One certificate about to be issued: everything its two claims say, read from the evidence of its order.
struct ClaimDraft {
    let evidence: OrderEvidence
    let recordDigest: [UInt8]
    let code: VerificationCode
    let status: StatusReference
    let issuedAt: Instant
    let isSample: Bool
    /// Bodies and catalogue as the press has them: words that are not the row's come from there.
    let rules: OrderRules
    /// Whether the QR code's claim names the version before, or a conversion's original; that of a very long name has no room.
    ///
    /// The full claim names an original all the same.
    var namesPrevious = true

    /// The claim of the QR code.
    var compact: CompactClaim {
        CompactClaim(
            kind: .title,
            sample: isSample,
            number: evidence.order.number.text,
            name: result.name,
            identityTail: result.identity.tail,
            title: UInt32(result.title.code.number),
            specialty: result.specialty,
            restriction: result.restriction.map { UInt8(clamping: $0) },
            route: UInt8(clamping: result.route.rawValue),
            qualifiedOn: result.qualifiedOn.claimDay,
            issuedOn: issuedAt.civilDate.claimDay,
            issuer: evidence.order.issuer.text,
            status: status,
            previous: namesPrevious ? earlierNumber : nil
        )
    }

    /// The claim attached to documents, bound to the payload of the compact one.
    /// - Throws: `IssuanceFault` when the register names no decision or a body that it does not have.
    func full(around compact: [UInt8]) throws -> FullClaim {
        guard let decision = evidence.ground.decision else { throw IssuanceFault.undecided(evidence.order.number) }
        return FullClaim(
            compact: compact,
            verificationCode: code.text,
            name: result.name,
            identityTail: result.identity.tail,
            birthDate: result.birthDate.claimDay,
            series: result.title.seriesName,
            specialty: result.specialty ?? "",
            titleName: result.title.name,
            levelName: result.title.rank.officialName,
            rank: UInt8(result.title.rank.digit),
            route: result.route.officialName,
            reviewing: result.route == .review ? try named(evidence.batch.reviewingBody) : nil,
            committee: result.panel,
            approving: try named(decision.body),
            issuing: try named(evidence.order.issuer),
            ground: ground(decision.documentNumber, decision.documentDate),
            qualifiedOn: result.qualifiedOn.claimDay,
            filedOn: decision.documentDate.claimDay,
            issuedOn: issuedAt.civilDate.claimDay,
            restriction: restriction,
            photoDigest: evidence.photo,
            recordDigest: recordDigest,
            previous: try previous(),
            ruleSet: evidence.batch.ruleSet,
            mongolian: mongolian,
            original: evidence.version == nil ? nil : original.map(Self.earlier)
        )
    }

    private var result: TitleResult { evidence.result }

    /// Of the QR code: the version before, else the original of a converted title where its number can stand there.
    private var earlierNumber: String? {
        evidence.version?.previous.text ?? original.flatMap { CertificateNumber(foreign: $0.number)?.text }
    }

    /// In words; of a converted title the original's own.
    private var restriction: String? {
        result.restriction.flatMap { RestrictionOnUse(rawValue: $0) }
            .map { ConversionKeepsTheRestriction.words(of: $0, original) }
    }

    /// What a title was converted from (CNV8): every version of its certificate says it.
    private var original: OriginalTitle? {
        guard let found = evidence.conversion else { return nil }
        do throws(OfficeRefusal) {
            return try OriginalTitle(found.fields)
        } catch {
            return nil
        }
    }

    /// Versions of a certificate have one issuing body; an original has its own, and is always named.
    private func previous() throws -> EarlierCertificate? {
        guard let version = evidence.version else { return original.map(Self.earlier) }
        guard namesPrevious else { return nil }
        return EarlierCertificate(
            number: version.previous.text,
            issuer: try named(evidence.order.issuer).name,
            issuedOn: version.previousIssuedAt.civilDate.claimDay
        )
    }

    /// An original that does not say when it was issued has no such day here either: its title date is `qualifiedOn`.
    private static func earlier(_ original: OriginalTitle) -> EarlierCertificate {
        EarlierCertificate(
            number: original.number,
            issuer: original.issuer,
            issuedOn: original.issuedOn?.claimDay
        )
    }

    /// A holder whose name is given in Mongolian gets what the house's data have in Mongolian as well.
    private var mongolian: MongolianWording? {
        result.mongolianName.map { name in
            let title = rules.catalogue.title(result.title.code)
            return MongolianWording(
                name: name,
                series: title?.entry.mongolianSeriesName,
                titleName: title?.mongolianName,
                issuing: rules.registry[evidence.order.issuer]?.mongolianName
            )
        }
    }

    private func named(_ code: BodyCode) throws -> NamedBody {
        guard let body = rules.registry[code] else { throw IssuanceFault.unknownBody(code) }
        return NamedBody(code: code.text, name: body.name)
    }

    private func ground(_ documentNumber: String, _ date: CivilDate) -> Ground {
        switch evidence.ground {
        case .filing: Ground(kind: .filing, documentNumber: documentNumber, date: date.claimDay)
        case .approval: Ground(kind: .approval, documentNumber: documentNumber, date: date.claimDay)
        }
    }
}

extension CivilDate {
    /// As claims hold days: counted from 1970-01-01.
    var claimDay: Int32 { Int32(clamping: daysSinceEpoch) }
}
