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
    /// was compared.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func checkOriginal(
        ofConversion id: Identifier,
        _ examination: OriginalExamination,
        typed: [OriginalField],
        statement: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let (found, member) = try handled(id, by: staff, at: now, transaction)
            try expectFile(of: examination, in: found)
            let fields = try fields(of: found, examination, typed)
            if examination.check.finding != .verified { try ReasonIsGiven.check(statement) }
            for field in fields { try transaction.insert(field, id: keys.next(at: now), of: id, by: staff, at: now) }
            try transaction.insert(examination.check, id: keys.next(at: now), of: id, by: staff, at: now)
            let step = ConversionCase.Step(event: .check, by: member, at: now, statement: statement)
            _ = try write(step, in: found, ["finding": examination.check.finding.rawValue], transaction)
        }
    }

    func expectFile(of examination: OriginalExamination, in found: ConversionCase) throws(OfficeRefusal) {
        guard let file = found.evidence.last(where: { $0.kind == .original }),
            file.sha256 == examination.check.file
        else { throw .conversion(.originalNotChecked) }
    }

    private func fields(
        of found: ConversionCase,
        _ examination: OriginalExamination,
        _ typed: [OriginalField]
    ) throws(OfficeRefusal) -> [OriginalField] {
        let filled = typed.filter { !$0.value.isEmpty || found.said($0.kind) != nil }
        try ClaimSpeaksForItself.check(filled, over: examination.fields)
        for field in filled where !field.value.isEmpty { try StatedText.check(field.value, upTo: 200) }
        let claimed = Set(examination.fields.map(\.kind))
        return examination.fields + filled.filter { !claimed.contains($0.kind) }
    }
}
