internal import TitleModel
internal import TitleStore

extension Office {
    /// What an order rests on.
    enum DecidedBy {
        case filing(Identifier)
        case approval(Identifier)
    }

    /// Gives each row its number and orders its certificate, in the transaction that decided on it.
    ///
    /// There is no other way to the order of a first issue; `Office+Versions` orders later versions.
    func order(
        _ rows: [TitleResult],
        of batch: ResultBatch,
        on ground: DecidedBy,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> [CertificateNumber] {
        let issuer = try IssuerIsTheBodys.issuer(of: batch.reviewingBody, registry: registry)
        let numbers = try take(rows.count, from: issuer, batch.level, year: now.civilDate.year, transaction)
        for (row, number) in zip(rows, numbers) {
            try BannedPersonGetsNoCertificate.check(
                transaction.bans(ofPerson: row.person),
                line: row.line,
                qualifiedOn: row.qualifiedOn,
                isConversion: row.route == .conversion,
                isNewVersion: false,
                on: now.civilDate
            )
            try TitleIsOrderedOnce.check(otherOrder: transaction.orderedNumber(of: row.person, row.title.code))
            let order = IssueOrder(
                id: keys.next(at: now),
                row: row.id,
                number: number,
                issuer: issuer,
                orderedAt: now
            )
            switch ground {
            case .filing(let filing): try transaction.insert(order, onFiling: filing, onApproval: nil)
            case .approval(let approval): try transaction.insert(order, onFiling: nil, onApproval: approval)
            }
        }
        return numbers
    }

    func take(
        _ count: Int,
        from issuer: BodyCode,
        _ level: TitleLevel,
        year: Int,
        _ transaction: any Transaction
    ) throws -> [CertificateNumber] {
        guard count > 0 else { return [] }
        let sequence = try transaction.takeSequenceNumbers(count, issuer: issuer, year: year, level: level)
        guard let sequence else { throw OfficeRefusal.numbersUsedUp(issuer, year: year) }
        return try sequence.map { place in
            let number = CertificateNumber(issuer: issuer.text, year: year, level: level, sequence: place)
            guard let number else { throw OfficeRefusal.numbersUsedUp(issuer, year: year) }
            return number
        }
    }
}
