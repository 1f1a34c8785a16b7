import Hummingbird
import TitleWords
import TitleWorkflow

extension OfficeSite {
    /// A form that begins something of conversions, sent once and with files; `key` begins the names of its words.
    func conversionForm(
        _ key: String,
        at route: OfficeRoute,
        _ fields: [FormField],
        _ faults: FormFaults,
        _ asked: OfficeRequest
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let texts = [
            "title": words("\(key).title"), "lead": words("\(key).lead"), "submit": words("\(key).submit"),
            "back": words("conversions.title"), "back_href": OfficeRoute.conversions.path,
        ]
        let page = CaseFormPage(
            texts,
            at: route,
            route.path,
            fields,
            faults,
            takesFiles: true,
            isOnce: true,
            naming: access.office.registry,
            words: words
        )
        return try self.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
