import Foundation
import TitleModel
import TitleWorkflow

/// What was typed into an application for a conversion, once all of it can be read.
struct ConversionEntry {
    let application: ConversionApplication
    let level: TitleLevel?
    let files: [ConversionFile]

    /// Whose application it is: who signed in, else nobody who is known.
    struct Applicant: Sendable {
        let name: String
        let identity: IdentityDocument
    }

    /// Of the original's claim nothing is typed; without one number, issuer and level are.
    /// - Throws: `FormFaults` by the fields' names.
    init(
        _ form: HolderForm,
        _ pair: ConversionPair,
        _ claimed: [OriginalField],
        of applicant: Applicant?,
        _ office: Office,
        at now: Instant
    ) throws {
        var reader = ConversionEntryReader(form)
        let holder = reader.holder(applicant, office.registry)
        let original = ConversionApplication.OriginalName(
            number: Self.said(.number, claimed) ?? reader.text("original-number"),
            issuer: Self.said(.issuer, claimed) ?? reader.text("original-issuer")
        )
        let rank = Self.said(.rank, claimed).flatMap { TitleRank(rawValue: $0) }
        level = rank?.level ?? reader.level()
        files = ApplicantBringsWhatTheListNames.kinds(
            pair.origin,
            pair.way,
            office.conversions.rules.conversionEvidence
        )
        .compactMap { kind in
            form.file("file-\(kind.rawValue)").map { ConversionFile(kind: kind, name: $0.name, bytes: $0.bytes) }
        }
        let letter = reader.entrustment()
        if !files.contains(where: { $0.kind == .original }) { reader.faults.add("file-original", .fileMissing) }
        try reader.faults.expectNone()
        guard let holder else { throw reader.faults }
        application = ConversionApplication(
            origin: pair.origin,
            way: pair.way,
            holder: holder,
            applicant: .holder,
            appliedOn: now.civilDate,
            original: original,
            entrustment: letter
        )
    }

    private static func said(_ kind: OriginalField.Kind, _ fields: [OriginalField]) -> String? {
        fields.last { $0.kind == kind && !$0.value.isEmpty }?.value
    }
}

/// Reads the fields one by one, and notes what is wrong with each.
private struct ConversionEntryReader {
    let form: HolderForm
    var faults = FormFaults()

    init(_ form: HolderForm) { self.form = form }

    /// Composed (NFC), without white space around it.
    private func plain(_ name: String) -> String { form[name].trimmed.precomposedStringWithCanonicalMapping }

    mutating func text(_ name: String) -> String {
        let text = plain(name)
        if text.isEmpty { faults.add(name, .missing) }
        if let refusal = OfficeRefusal.undrawable(in: text) { faults.add(name, .office(refusal)) }
        return text
    }

    mutating func level() -> TitleLevel? {
        let level = TitleLevel(rawValue: form["level"])
        if level == nil { faults.add("level", .missing) }
        return level
    }

    /// Of a unit from outside sender and number are asked for, here and never later.
    mutating func entrustment() -> ConversionApplication.Entrustment? {
        let (sender, number) =
            form["outside"] == "yes"
            ? (text("entrustment-sender"), text("entrustment-number"))
            : (plain("entrustment-sender"), plain("entrustment-number"))
        guard !sender.isEmpty, !number.isEmpty else { return nil }
        return ConversionApplication.Entrustment(sender: sender, number: number)
    }

    /// Nil where something of it is at fault.
    mutating func holder(
        _ applicant: ConversionEntry.Applicant?,
        _ registry: BodyRegistry
    ) -> ConversionApplication.Holder? {
        let name = applicant?.name ?? text("name")
        let identity = applicant?.identity ?? typedIdentity()
        let employer = text("employer")
        let area = registry.area(named: text("area"))
        if area == nil, !form["area"].isEmpty { faults.add("area", .missing) }
        let isFit = (try? IdentityDocument(checking: identity.number, kind: identity.kind)) != nil
        if !isFit, !identity.number.isEmpty { faults.add("number", .office(.identityUnfit)) }
        let facts = isFit ? particulars(of: identity) : (sex: nil, birthDate: nil)
        guard let area, let sex = facts.sex, let birthDate = facts.birthDate else { return nil }
        return ConversionApplication.Holder(
            name: name,
            identity: identity,
            sex: sex,
            birthDate: birthDate,
            employer: employer,
            area: area,
            unitIsOutside: form["outside"] == "yes"
        )
    }

    /// Its kind is told by its number; what has no form of an identity card's and could be a passport's is one.
    private mutating func typedIdentity() -> IdentityDocument {
        let number = text("number").filter { !$0.isWhitespace }.uppercased()
        let isPassport = (try? IdentityDocument(checking: number, kind: .passport)) != nil
        let kind = IdentityDocument.kind(ofNumber: number) ?? (isPassport ? .passport : .residentIdentityCard)
        return IdentityDocument(kind: kind, number: number)
    }

    /// Sex and day of birth: of the number, or as they are typed where it does not carry them (decision 0725).
    private mutating func particulars(of identity: IdentityDocument) -> (sex: Sex?, birthDate: CivilDate?) {
        if let facts = identity.numberFacts { return (facts.sex, facts.birthDate) }
        guard identity.kind == .passport || identity.kind == .foreignPermanentResidentCard else {
            faults.add("number", .office(.identityUnfit))
            return (nil, nil)
        }
        let (sex, typed) = (Sex(rawValue: form["sex"]), text("birth-date"))
        if sex == nil { faults.add("sex", .missing) }
        let birthDate = TypedDay.read(typed)
        if birthDate == nil, !typed.isEmpty { faults.add("birth-date", .dayUnreadable) }
        return (sex, birthDate)
    }
}
