import TitleModel
import TitleWorkflow

/// Reads the forms of conversions.
struct ConversionReader {
    let form: OfficeForm
    let office: Office

    /// The application; number and issuer of the original are the claim's where nothing was typed.
    func application(_ claimed: [OriginalField]) throws -> ConversionApplication {
        var reader = StepReader(form)
        let (name, number, employer) = (reader.text("holder"), reader.text("identity"), reader.text("employer"))
        let area = reader.text("area")
        let day = reader.day("applied-on")
        let original = ConversionApplication.OriginalName(
            number: said(.number, claimed) ?? reader.text("original-number"),
            issuer: said(.issuer, claimed) ?? reader.text("original-issuer")
        )
        try reader.expectNone()
        let (origin, way) = try ConversionHasOneOriginAndOneWay.read(
            origins: [ConversionOrigin(rawValue: form["origin"])].compactMap(\.self),
            ways: [ConversionWay(rawValue: form["way"])].compactMap(\.self),
            office.conversions.rules.conversionEvidence
        )
        let identity = IdentityDocument(
            kind: IdentityDocument.kind(ofNumber: number) ?? .residentIdentityCard,
            number: number
        )
        guard let day, let facts = identity.numberFacts else { throw FormFaults("identity", office: .identityUnfit) }
        guard let place = office.registry.area(named: area) else {
            throw FormFaults("area", office: .bodyUnknown(try cityCode()))
        }
        return ConversionApplication(
            origin: origin,
            way: way,
            holder: ConversionApplication.Holder(
                name: name,
                identity: identity,
                sex: facts.sex,
                birthDate: facts.birthDate,
                employer: employer,
                area: place,
                unitIsOutside: form["outside"] == "yes"
            ),
            applicant: ConversionApplication.Applicant(rawValue: form["applicant"]) ?? .holder,
            appliedOn: day,
            original: original,
            entrustment: entrustment
        )
    }

    private func cityCode() throws -> BodyCode {
        guard let code = office.registry.bodies.first?.code else { throw OfficeStop.malformed }
        return code
    }

    private var entrustment: ConversionApplication.Entrustment? {
        let (sender, number) = (form["entrustment-sender"].trimmed, form["entrustment-number"].trimmed)
        guard !sender.isEmpty, !number.isEmpty else { return nil }
        return ConversionApplication.Entrustment(sender: sender, number: number)
    }

    private func said(_ kind: OriginalField.Kind, _ fields: [OriginalField]) -> String? {
        fields.first { $0.kind == kind }?.value
    }

    /// What was typed of the original, days as they are kept.
    var originalFields: [OriginalField] {
        OriginalField.Kind.allCases.compactMap { kind in
            let name = "original.\(kind.rawValue)"
            guard form.has(name) else { return nil }
            let text = form[name].trimmed
            let isDay = kind == .qualifiedOn || kind == .issuedOn
            return OriginalField(kind, isDay ? TypedDay.read(text)?.description ?? text : text, from: .typed)
        }
    }

    func mapping(_ tables: MappingAnswer) throws -> ConversionMapping {
        if case .found(let title, let basis) = tables {
            return ConversionMapping(title: title.code, specialty: nil, basis: basis)
        }
        var reader = StepReader(form)
        let code = reader.number("title")
        let reason = reader.text("reason", upTo: 1000, lines: true)
        try reader.expectNone()
        guard let code else { throw OfficeStop.malformed }
        return ConversionMapping(title: TitleCode(number: code), specialty: nil, basis: .person(reason: reason))
    }

    func decision() throws -> ConversionProposal {
        var reader = StepReader(form)
        let (number, day) = (reader.text("number", upTo: 100), reader.day("date"))
        let ground = reader.text("ground", upTo: 4000, lines: true)
        _ = reader.text("outcome")
        try reader.expectNone()
        guard let outcome = ConversionOutcome(rawValue: form["outcome"]), let day else { throw OfficeStop.malformed }
        return ConversionProposal(outcome: outcome, ground: ground, documentNumber: number, documentDate: day)
    }

    func line(of state: ConversionState) throws -> TitleMapping {
        var reader = StepReader(form)
        let (source, first) = (reader.text("legal-source", upTo: 100), reader.day("valid-from"))
        try reader.expectNone()
        guard let first, let title = state.title, let series = state.found.said(.series)?.value,
            let name = state.found.said(.title)?.value
        else { throw OfficeStop.malformed }
        return TitleMapping(
            id: "",
            origin: state.found.application.origin,
            series: series,
            title: name,
            target: TitleMapping.Target(series: title.code.series, title: title.name, rank: title.rank),
            validFrom: first,
            validTo: nil,
            legalSource: source
        )
    }
}

extension FormFaults {
    init(_ field: String, office refusal: OfficeRefusal) {
        self.init()
        add(field, .office(refusal))
    }
}
