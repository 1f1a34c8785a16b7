import Foundation
import TitleModel
import TitleWords
import TitleWorkflow

/// Documents that a decision may cite (GOV2), for a field in which one is chosen or typed.
extension FormField {
    /// Offers the documents of `data/legal-sources.csv`; any other may be typed, in 100 characters at most.
    func offering(_ sources: [LegalSource]) -> FormField {
        var field = self
        field.longest = 100
        field.suggestions = sources.map { Option(value: $0.document, label: $0.title, isChosen: false) }
        return field
    }

    /// The document that a ground cites, which is put before it; none need be.
    static func citedSource(_ sources: [LegalSource], _ typed: URLEncodedForm, _ words: Words) -> FormField {
        FormField(
            name: "source",
            label: words("case.field.source"),
            hint: words("case.field.source.hint"),
            value: typed["source"] ?? ""
        ).offering(sources)
    }
}

extension FormFaults {
    /// A ground, or a reason, with the document in front that the form cites, composed (NFC); what of that document cannot
    /// be kept is noted under its field.
    mutating func citing(_ ground: String, _ form: OfficeForm) -> String {
        let document = form["source"].trimmed.precomposedStringWithCanonicalMapping
        guard !document.isEmpty else { return ground }
        do throws(OfficeRefusal) {
            try StatedText.check(document, upTo: 100)
        } catch {
            add("source", .office(error))
        }
        return LegalSource.ground(ground, citing: document)
    }
}
