internal import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Office {
    /// Writes down what tells the original of a case again; one that has a case already, open or ended in a certificate,
    /// stays that case's (CNV8).
    func mark(_ marks: [OriginalMark], in found: ConversionCase, _ transaction: any Transaction) throws {
        let holder = found.application.holder.identity
        for mark in marks {
            if let other = try transaction.conversion(marked: mark, holder: holder, besides: found.id) {
                throw OfficeRefusal.conversion(.originalInAnotherCase(other))
            }
        }
        try transaction.insert(marks, of: found.id)
    }

    /// Keeps what a machine found of an original when its application came in, with the fields of its claim.
    ///
    /// That it was looked at is no step: a person checks the original later.
    func keep(
        _ examination: OriginalExamination,
        in found: ConversionCase,
        of original: [UInt8]?,
        by member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        guard original == examination.check.file else { throw OfficeRefusal.conversion(.originalNotChecked) }
        try write(examination, in: found, by: member, at: now, transaction)
        let facts = ["finding": examination.check.finding.rawValue]
        try transaction.record(trace("conversion.asked", of: found, by: member, before: nil, at: now, facts))
    }

    /// A look with the fields of its claim, and the claim's mark.
    func write(
        _ examination: OriginalExamination,
        in found: ConversionCase,
        by member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        if let origin = examination.check.origin {
            try mark([OriginalMark.mark(of: origin)], in: found, transaction)
        }
        try ClaimSaysWhatACaseHasRoomFor.check(examination.fields)
        for field in examination.fields {
            try transaction.insert(field, id: keys.next(at: now), of: found.id, by: member.id, at: now)
        }
        try transaction.insert(examination.check, id: keys.next(at: now), of: found.id, by: member.id, at: now)
    }

    func keep(
        _ file: ConversionFile,
        in found: ConversionCase,
        by member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let type = try Self.type(of: file)
        try OnlineCheckSaysWhereAndWhen.check(file.kind, file.look, today: now.civilDate)
        let evidence = ConversionEvidence(
            kind: file.kind,
            name: Self.keptName(file.name),
            sha256: SHA256.digest(file.bytes),
            type: type,
            addedBy: member,
            addedAt: now,
            look: file.kind == .onlineCheck ? file.look : nil
        )
        try transaction.insert(file: file.bytes, evidence.sha256, type)
        try note(evidence, in: found, by: member, at: now, transaction)
    }

    /// Notes what a file that is kept already proves in a case: handed in again after another one of its kind, or with other
    /// words beside it, it is the newest; the newest again changes nothing.
    func note(
        _ evidence: ConversionEvidence,
        in found: ConversionCase,
        by member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let newest = try transaction.conversionEvidence(of: found.id).last { $0.kind == evidence.kind }
        guard newest?.sha256 != evidence.sha256 || newest?.look != evidence.look else { return }
        let digest = hexText(evidence.sha256)
        if evidence.kind == .original { try mark([OriginalMark.mark(ofFile: digest)], in: found, transaction) }
        try transaction.insert(evidence, id: keys.next(at: now), of: found.id)
        let facts = ["evidence": evidence.kind.rawValue, "sha256": digest]
        try transaction.record(trace("conversion.evidence", of: found, by: member, before: nil, at: now, facts))
    }

    /// By its content; 20 MB at most, an OFD as the original alone.
    static func type(of file: ConversionFile) throws(OfficeRefusal) -> ConversionEvidence.FileType {
        guard file.bytes.count <= ConversionFile.mostBytes else {
            throw .conversion(.evidenceTooLarge(file.kind, megabytes: ConversionFile.mostBytes >> 20))
        }
        guard let type = ConversionEvidence.FileType(content: file.bytes) else {
            throw .conversion(.evidenceUnfit(file.kind))
        }
        guard type != .ofd || file.kind == .original else { throw .conversion(.evidenceIsOFD) }
        return type
    }

    /// What the schema has room for, in code points; a file without a name is called by what it is.
    static func keptName(_ name: String) -> String {
        let shown = String(String.UnicodeScalarView(CoveredText.shown(name).unicodeScalars.prefix(200)))
        return shown.isEmpty ? "—" : shown
    }
}
