import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// 对照表: a new line, or the end of one, as somebody proposes it; another person accepts it on the list.
struct MappingFormPages: Sendable {
    let site: OfficeSite

    func newLine(_ asked: OfficeRequest) async throws -> Response {
        try expectDecider(asked)
        return try line(asked, asked.kept ?? .empty, FormFaults())
    }

    func proposeLine(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try expectDecider(asked)
        do {
            let line = try ConversionReader(form: form, office: site.access.office).newLine()
            _ = try await site.access.office.propose(line, by: asked.member.id, at: site.now())
            return .redirect(to: OfficeRoute.mappings.path, type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try line(asked, form.typed, faults)
        }
    }

    func ending(_ asked: OfficeRequest) async throws -> Response {
        try expectDecider(asked)
        return try await end(asked, asked.kept ?? .empty, FormFaults())
    }

    func proposeEnding(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try expectDecider(asked)
        do {
            var reader = StepReader(form)
            let (name, source) = (reader.text("line"), reader.text("legal-source", upTo: 100))
            let day = reader.day("valid-to")
            try reader.expectNone()
            guard let day else { throw OfficeStop.malformed }
            _ = try await site.access.office.proposeEnd(
                ofMapping: name,
                on: day,
                legalSource: source,
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: OfficeRoute.mappings.path, type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try await end(asked, form.typed, faults)
        }
    }

    private func expectDecider(_ asked: OfficeRequest) throws {
        guard asked.member.holds(.convert) else { throw OfficeStop.notYours }
    }

    private func line(_ asked: OfficeRequest, _ typed: URLEncodedForm, _ faults: FormFaults) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let maker = ConversionFields(typed: typed, words: words)
        let origins = ConversionOrigin.allCases.map { ($0.rawValue, words("conversion.origin.\($0.rawValue)")) }
        let catalogue = site.access.office.conversions.rules.catalogue
        let fields = [
            maker.choice("origin", origins), maker.field("original-series"), maker.field("original-title"),
            maker.field("original-specialty"), maker.titles(catalogue, upTo: .seniorFull, on: site.now().civilDate),
            maker.field("specialty"),
            maker.field("valid-from", .day), maker.field("valid-to", .day),
            maker.legalSource(site.access.office.legalSources),
        ]
        return try page("mappings.add", at: .addMapping, fields, faults, asked)
    }

    private func end(_ asked: OfficeRequest, _ typed: URLEncodedForm, _ faults: FormFaults) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let maker = ConversionFields(typed: typed, words: words)
        let today = site.now().civilDate
        let lines = try await site.access.office.mappingTables().lines.filter { ($0.validTo ?? today) >= today }
        let choices = lines.map { line in
            (line.id, ([line.id] + MappingsPage.cells(line, words).prefix(4)).joined(separator: " "))
        }
        let source = maker.legalSource(site.access.office.legalSources)
        let fields = [maker.choice("line", choices), maker.field("valid-to", .day), source]
        return try page("mappings.end", at: .endMapping, fields, faults, asked)
    }

    private func page(
        _ key: String,
        at route: OfficeRoute,
        _ fields: [FormField],
        _ faults: FormFaults,
        _ asked: OfficeRequest
    ) throws -> Response {
        let list = (key: "mappings", route: OfficeRoute.mappings)
        return try site.conversionForm(key, at: route, under: list, takesFiles: false, fields, faults, asked)
    }
}
