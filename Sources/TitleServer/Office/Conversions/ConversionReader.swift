import TitleModel
import TitleWorkflow

/// Reads the forms of conversions.
struct ConversionReader {
    let form: OfficeForm
    let office: Office

    /// The application; number and issuer of the original are the claim's where nothing was typed.
    func application(_ claimed: [OriginalField]) throws -> ConversionApplication {
        var reader = StepReader(form)
        let (name, number, employer) = (reader.printed("holder"), reader.text("identity"), reader.printed("employer"))
        let area = reader.text("area")
        let day = reader.day("applied-on")
        let original = ConversionApplication.OriginalName(
            number: said(.number, claimed) ?? reader.printed("original-number"),
            issuer: said(.issuer, claimed) ?? reader.printed("original-issuer")
        )
        let identity = identity(number)
        let (sex, birthDate) = particulars(of: identity, &reader)
        let letter = entrustment(&reader)
        try reader.expectNone()
        let (origin, way) = try ConversionHasOneOriginAndOneWay.read(
            origins: [ConversionOrigin(rawValue: form["origin"])].compactMap(\.self),
            ways: [ConversionWay(rawValue: form["way"])].compactMap(\.self),
            office.conversions.rules.conversionEvidence
        )
        guard let day, let sex, let birthDate else { throw FormFaults("identity", office: .identityUnfit) }
        guard let place = office.registry.area(named: area) else {
            throw FormFaults("area", office: .bodyUnknown(try cityCode()))
        }
        return ConversionApplication(
            origin: origin,
            way: way,
            holder: ConversionApplication.Holder(
                name: name,
                identity: identity,
                sex: sex,
                birthDate: birthDate,
                employer: employer,
                area: place,
                unitIsOutside: form["outside"] == "yes"
            ),
            applicant: ConversionApplication.Applicant(rawValue: form["applicant"]) ?? .holder,
            appliedOn: day,
            original: original,
            entrustment: letter
        )
    }

    /// Its kind is told by its number; what has no form of an identity card's and could be a passport's is one.
    private func identity(_ number: String) -> IdentityDocument {
        let isPassport = (try? IdentityDocument(checking: number, kind: .passport)) != nil
        let kind = IdentityDocument.kind(ofNumber: number) ?? (isPassport ? .passport : .residentIdentityCard)
        return IdentityDocument(kind: kind, number: number)
    }

    /// Sex and day of birth: of the number, or as they are typed where it does not carry them.
    private func particulars(
        of identity: IdentityDocument,
        _ reader: inout StepReader
    ) -> (sex: Sex?, birthDate: CivilDate?) {
        if let facts = identity.numberFacts { return (facts.sex, facts.birthDate) }
        guard identity.kind == .passport || identity.kind == .foreignPermanentResidentCard else { return (nil, nil) }
        return (Sex(rawValue: reader.text("sex")), reader.day("birth-date"))
    }

    private func cityCode() throws -> BodyCode {
        guard let code = office.registry.bodies.first?.code else { throw OfficeStop.malformed }
        return code
    }

    /// Of a unit from outside sender and number are asked for, here and never later.
    private func entrustment(_ reader: inout StepReader) -> ConversionApplication.Entrustment? {
        let (sender, number) =
            form["outside"] == "yes"
            ? (reader.text("entrustment-sender"), reader.text("entrustment-number"))
            : (form["entrustment-sender"].trimmed, form["entrustment-number"].trimmed)
        guard !sender.isEmpty, !number.isEmpty else { return nil }
        return ConversionApplication.Entrustment(sender: sender, number: number)
    }

    private func said(_ kind: OriginalField.Kind, _ fields: [OriginalField]) -> String? {
        fields.first { $0.kind == kind }?.value
    }

    /// What was typed of the original, days as they are kept; a certificate or a letter may say all of it.
    func originalFields() throws(FormFaults) -> [OriginalField] {
        var faults = FormFaults()
        for field in typedFields {
            let refusal = OfficeRefusal.undrawable(in: field.value)
            if let refusal { faults.add("original.\(field.kind.rawValue)", .office(refusal)) }
        }
        try faults.expectNone()
        return typedFields
    }

    private var typedFields: [OriginalField] {
        OriginalField.Kind.allCases.compactMap { kind in
            let name = "original.\(kind.rawValue)"
            guard form.has(name) else { return nil }
            let text = form[name].trimmed
            let isDay = kind == .qualifiedOn || kind == .issuedOn
            return OriginalField(kind, isDay ? TypedDay.read(text)?.description ?? text : text, from: .typed)
        }
    }

    /// What a ground may have besides the document that it cites.
    private static let mostOfGround = 3890

    func decision() throws -> ConversionProposal {
        var reader = StepReader(form)
        let (number, day) = (reader.printed("number", upTo: 100), reader.day("date"))
        let ground = reader.citing(reader.printed("ground", upTo: Self.mostOfGround, lines: true))
        _ = reader.text("outcome")
        try reader.expectNone()
        guard let outcome = ConversionOutcome(rawValue: form["outcome"]), let day else { throw OfficeStop.malformed }
        return ConversionProposal(outcome: outcome, ground: ground, documentNumber: number, documentDate: day)
    }
}

extension FormFaults {
    init(_ field: String, office refusal: OfficeRefusal) {
        self.init()
        add(field, .office(refusal))
    }
}
