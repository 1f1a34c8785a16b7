internal import TitleClaim
internal import TitleModel
internal import TitleRender
internal import TitleSeal
internal import TitleStore

/// A copy that was asked for, with the certificate it is made from as the register has it.
struct CopySource: Sendable {
    let record: CopyRecord
    let stored: StoredCertificate
    /// What was written down for it before; nil before the first try.
    let intent: CopyIntent?

    /// - Throws: `SealRefusal` where the register does not have what was asked for, or has it no more.
    init(
        _ id: Identifier,
        in transaction: any Transaction,
        readings: inout RosterReadings,
        on today: CivilDate
    ) throws {
        guard let asked = try transaction.copy(id) else { throw SealRefusal.unknownKind }
        record = asked.record
        guard let stored = try StoredCertificate(record.number, in: transaction, readings: &readings) else {
            throw SealRefusal.unknownCertificate
        }
        self.stored = stored
        intent = try transaction.copyIntent(id)
        let person = try transaction.certificate(record.number)?.certificate.person
        guard person == record.person else { throw SealRefusal.copyUnfit }
        guard stored.isInForce(on: today) else { throw SealRefusal.notInForce }
        guard asked.isLive(on: today) else { throw SealRefusal.copyUnfit }
        guard !record.fields.contains(.photo) || stored.photo != nil else { throw SealRefusal.photoMissing }
    }

    /// The server that asks may be a stolen one: what the rules forbid is not made, whoever wrote it down.
    func expectWithinRules(live: Int, on today: CivilDate) throws {
        let wish = CopyWish(
            number: record.number,
            purpose: record.purpose,
            receiver: record.receiver,
            days: max(1, record.expiresOn - today),
            fields: record.fields
        )
        guard let code = VerificationCode(stored.claims.full.verificationCode) else {
            throw SealRefusal.registerChanged
        }
        do throws(CopyRefusal) {
            try CopySaysForWhatAndWhom.check(wish, code: code)
            try CopyFitsItsCode.check(wish, name: stored.claims.full.name, specialty: specialty)
            try CopiesAtOnceAreCounted.check(live: live, most: CopiesAtOnceAreCounted.allowed.upperBound)
        } catch {
            throw SealRefusal.copyUnfit
        }
    }

    /// What is signed.
    func claim(code: VerificationCode, status: StatusReference, isSample: Bool, on today: CivilDate) -> CopyClaim {
        let (compact, full) = (stored.claims.compact, stored.claims.full)
        return CopyClaim(
            sample: isSample,
            verificationCode: code.text,
            purpose: record.purpose,
            receiver: record.receiver,
            issuer: stored.issuer.text,
            madeOn: today.claimDay,
            expiresOn: record.expiresOn.claimDay,
            status: status,
            name: full.name,
            restriction: compact.restriction,
            shown: CopyClaim.Shown(
                identityTail: shows(.identity) || shows(.wholeIdentity) ? compact.identityTail : nil,
                title: shows(.title) ? compact.title : nil,
                specialty: specialty,
                route: shows(.route) ? compact.route : nil,
                qualifiedOn: shows(.qualified) ? compact.qualifiedOn : nil,
                certifiedOn: shows(.issued) ? compact.issuedOn : nil
            )
        )
    }

    func shows(_ field: CopyField) -> Bool { record.fields.contains(field) }

    private var specialty: String? {
        let text = stored.claims.full.specialty
        return shows(.specialty) && !text.isEmpty ? text : nil
    }
}
