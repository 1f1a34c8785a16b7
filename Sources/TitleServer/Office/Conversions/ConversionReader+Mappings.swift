import TitleModel
import TitleWorkflow

/// What a title is to be called here, in a case and as a line of the tables.
extension ConversionReader {
    func mapping(_ tables: MappingAnswer) throws -> ConversionMapping {
        if case .found(let title, let basis, let specialty) = tables {
            return ConversionMapping(title: title.code, specialty: specialty, basis: basis)
        }
        if case .contradictory(let one, let other) = tables {
            throw OfficeRefusal.conversion(.mappingLinesContradict(one, other))
        }
        var reader = StepReader(form)
        let code = reader.number("title")
        let specialty = drawnIfAny("specialty", &reader)
        let reason = reader.text("reason", upTo: 1000, lines: true)
        try reader.expectNone()
        guard let code else { throw OfficeStop.malformed }
        return ConversionMapping(title: TitleCode(number: code), specialty: specialty, basis: .person(reason: reason))
    }

    /// Nil where nothing was typed.
    private func textIfAny(_ name: String, _ reader: inout StepReader) -> String? {
        form[name].trimmed.isEmpty ? nil : reader.text(name, upTo: 60)
    }

    /// The same of what a certificate is to say.
    private func drawnIfAny(_ name: String, _ reader: inout StepReader) -> String? {
        form[name].trimmed.isEmpty ? nil : reader.printed(name, upTo: 60)
    }

    /// A line of the mapping tables that rests on no case; without a last day where none is typed.
    func newLine() throws -> TitleMapping {
        var reader = StepReader(form)
        let (series, title) = (reader.text("original-series", upTo: 60), reader.text("original-title", upTo: 60))
        let (code, first) = (reader.number("title"), reader.day("valid-from"))
        let last = form["valid-to"].trimmed.isEmpty ? nil : reader.day("valid-to")
        let source = reader.text("legal-source", upTo: 100)
        let there = textIfAny("original-specialty", &reader)
        let here = drawnIfAny("specialty", &reader)
        _ = reader.text("origin")
        try reader.expectNone()
        guard let first, let origin = ConversionOrigin(rawValue: form["origin"]),
            let target = code.flatMap({ office.conversions.rules.catalogue.title(TitleCode(number: $0)) })
        else { throw OfficeStop.malformed }
        return TitleMapping(
            id: "",
            origin: origin,
            series: series,
            title: title,
            specialty: there,
            target: TitleMapping.Target(
                series: target.code.series,
                title: target.name,
                rank: target.rank,
                specialty: here
            ),
            validFrom: first,
            validTo: last,
            legalSource: source
        )
    }

    /// What a person decided in a case as a line: of its specialty alone where that was renamed.
    func line(of state: ConversionState) throws -> TitleMapping {
        var reader = StepReader(form)
        let (source, first) = (reader.text("legal-source", upTo: 100), reader.day("valid-from"))
        try reader.expectNone()
        guard let first, let title = state.title, let series = state.found.said(.series)?.value,
            let name = state.found.said(.title)?.value
        else { throw OfficeStop.malformed }
        let here = state.found.mapping?.specialty
        return TitleMapping(
            id: "",
            origin: state.found.application.origin,
            series: series,
            title: name,
            specialty: here == nil ? nil : state.found.said(.specialty)?.value,
            target: TitleMapping.Target(
                series: title.code.series,
                title: title.name,
                rank: title.rank,
                specialty: here
            ),
            validFrom: first,
            validTo: nil,
            legalSource: source
        )
    }
}
