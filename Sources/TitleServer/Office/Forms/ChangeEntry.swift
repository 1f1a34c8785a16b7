import TitleModel
import TitleWorkflow

/// A change of a name or number as it was typed into its form.
struct ChangeEntry {
    let present: PersonChange.Present
    let documentNumber: String
    let documentDate: CivilDate
    let proof: RosterFile
    let effectiveOn: CivilDate

    /// - Throws: `FormFaults` with all that cannot be read; `OfficeRefusal` for what is no name or number.
    init(_ kind: PersonChange.Kind, _ form: OfficeForm) throws {
        var reader = StepReader(form)
        let (text, number) = (reader.text("present"), reader.text("document"))
        let (date, day, file) = (reader.day("document-date"), reader.day("effective"), reader.file("proof"))
        try reader.expectNone()
        guard let date, let day, let file else { throw OfficeStop.malformed }
        (documentNumber, documentDate, effectiveOn) = (number, date, day)
        proof = RosterFile(name: file.name, bytes: file.bytes)
        switch kind {
        case .name: present = .name(text)
        case .identity:
            let typed = text.filter { !$0.isWhitespace }.uppercased()
            let kind = IdentityDocument.Kind(rawValue: form["kind"])
            let read = kind ?? IdentityDocument.kind(ofNumber: typed) ?? .residentIdentityCard
            present = .identity(IdentityDocument(kind: read, number: typed))
        }
    }
}
