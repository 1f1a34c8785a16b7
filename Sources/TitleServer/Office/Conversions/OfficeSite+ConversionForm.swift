import Hummingbird
import TitleWords
import TitleWorkflow

extension OfficeSite {
    /// A form that begins something of conversions, sent once; `key` begins the names of its words, `list` those of the page
    /// that it leads back to.
    func conversionForm(
        _ key: String,
        at route: OfficeRoute,
        under list: (key: String, route: OfficeRoute) = ("conversions", .conversions),
        takesFiles: Bool = true,
        _ fields: [FormField],
        _ faults: FormFaults,
        _ asked: OfficeRequest
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let texts = [
            "title": words("\(key).title"), "lead": words("\(key).lead"), "submit": words("\(key).submit"),
            "back": words("\(list.key).title"), "back_href": list.route.path,
        ]
        let page = CaseFormPage(
            texts,
            at: route,
            route.path,
            fields,
            faults,
            takesFiles: takesFiles,
            isOnce: true,
            naming: access.office.registry,
            words: words
        )
        return try self.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
