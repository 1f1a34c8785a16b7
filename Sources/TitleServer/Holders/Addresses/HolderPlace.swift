import TitleModel
import TitleWorkflow

/// Where somebody is led after getting in: to a page of the door, or to the form of a correction or an application with what
/// was typed there.
enum HolderPlace {
    /// What somebody wanted to see, made anew of its parts; the first page for what is none of these places.
    static func path(_ wanted: String?) -> String {
        wanted.flatMap { page($0) ?? application($0) ?? correction($0) } ?? HolderRoute.home.path
    }

    private static func page(_ wanted: String) -> String? {
        HolderRoute(rawValue: wanted).flatMap { $0.isPlace ? $0.path : nil }
    }

    /// The form of an application for a conversion.
    private static func application(_ wanted: String) -> String? {
        let path = wanted.prefix { $0 != "?" }
        guard HolderRoute(at: String(path)) == .convertForm,
            let pair = ConversionPair(String(path.dropFirst(HolderRoute.convertForm.path("").count)))
        else { return nil }
        return pair.path + kept(wanted, after: path)
    }

    private static func correction(_ wanted: String) -> String? {
        let path = wanted.prefix { $0 != "?" }
        guard HolderRoute(at: String(path)) == .correction,
            let number = CertificateNumber(foreign: String(path.dropFirst(HolderRoute.correction.path("").count)))
        else { return nil }
        return HolderRoute.correction.path(number.text) + kept(wanted, after: path)
    }

    /// Under which key what was typed waits.
    private static func kept(_ wanted: String, after path: Substring) -> String {
        let query = URLEncodedForm(wanted.dropFirst(path.count + 1))
        return query?["kept"].flatMap { SessionToken($0) }.map { "?kept=\($0.text)" } ?? ""
    }
}
