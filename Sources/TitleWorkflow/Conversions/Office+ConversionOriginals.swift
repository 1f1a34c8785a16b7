public import TitleModel
internal import TitleStore

extension Office {
    /// The file of the original that was handed in last; nil while there is none.
    public func originalFile(ofConversion id: Identifier) async throws -> [UInt8]? {
        try await store.read { transaction in
            guard let found = try transaction.conversion(id),
                let digest = found.evidence.last(where: { $0.kind == .original })?.sha256
            else { return nil }
            return try transaction.conversionFile(digest, of: id)?.bytes
        }
    }

    /// Writes down what a machine found of the original and what a person read and compared.
    ///
    /// What a verified claim says is not typed; of anything else every field is marked as typed, and `statement` says how it
    /// was compared. `isPageCompared`: a person ticked that an OFD's page, or the picture around a code, shows what the claim
    /// says. `unread`: why an original without a name, or without the number of an identity document, is the holder's.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func checkOriginal(
        ofConversion id: Identifier,
        _ examination: OriginalExamination,
        typed: [OriginalField],
        statement: String,
        isPageCompared: Bool = false,
        unread: String = "",
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let (found, member) = try handled(id, by: staff, at: now, transaction)
            try expectFile(of: examination, in: found)
            let fields = try fields(of: found, examination, typed, unread)
            let needed = CheckedOriginalIsCompared.needed(
                examination,
                from: found.application.origin,
                isTyped: typed.contains { !$0.value.isEmpty }
            )
            try CheckedOriginalIsCompared.check(needed, isTicked: isPageCompared, statement)
            try write(examination, in: found, by: member, at: now, transaction)
            for field in fields { try transaction.insert(field, id: keys.next(at: now), of: id, by: staff, at: now) }
            let step = ConversionCase.Step(event: .check, by: member, at: now, statement: statement)
            var facts = ["finding": examination.check.finding.rawValue]
            if needed == .tick { facts["page"] = "compared" }
            _ = try write(step, in: found, facts, transaction)
        }
    }

    func expectFile(of examination: OriginalExamination, in found: ConversionCase) throws(OfficeRefusal) {
        guard let file = found.evidence.last(where: { $0.kind == .original }),
            file.sha256 == examination.check.file
        else { throw .conversion(.originalNotChecked) }
    }

    /// What people say of the original beside its claim.
    private func fields(
        of found: ConversionCase,
        _ examination: OriginalExamination,
        _ typed: [OriginalField],
        _ unread: String
    ) throws(OfficeRefusal) -> [OriginalField] {
        let claimed = Set(examination.fields.map(\.kind))
        let filled = typed.filter { !$0.value.isEmpty || found.said($0.kind) != nil }
        try ClaimSpeaksForItself.check(filled, over: examination.fields)
        for field in filled where !field.value.isEmpty { try StatedText.check(field.value, upTo: 200) }
        let read = Self.withoutEarlierClaim(found, claimed, filled.filter { !claimed.contains($0.kind) })
        guard !unread.isEmpty else { return read }
        try StatedText.check(unread, upTo: 200)
        let silent = OriginalIsTheHolders.mayBeStated.filter { kind in
            !claimed.contains(kind) && !read.contains { $0.kind == kind && !$0.value.isEmpty }
        }
        return read + silent.map { OriginalField($0, unread, from: .stated) }
    }

    /// What an original's claim said speaks for no other original that was handed in after it.
    private static func withoutEarlierClaim(
        _ found: ConversionCase,
        _ claimed: Set<OriginalField.Kind>,
        _ read: [OriginalField]
    ) -> [OriginalField] {
        let earlier = OriginalField.Kind.allCases.filter { kind in
            found.said(kind)?.source == .claim && !claimed.contains(kind) && !read.contains { $0.kind == kind }
        }
        return read + earlier.map { OriginalField($0, "", from: .typed) }
    }
}
