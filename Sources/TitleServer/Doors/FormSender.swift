import Hummingbird

/// Whether a form was sent from a page of the same site.
///
/// Browsers say with every form where it comes from; a form about which nothing is said is not from here.
enum FormSender {
    /// `origin` as configured; nil: plain HTTP at the request's own host.
    static func isSame(_ request: Request, host: String, origin: String?) -> Bool {
        if let site = request.headers[.secFetchSite] { return site == "same-origin" }
        guard let sender = request.headers[.origin] else { return false }
        return sender == origin ?? "http://\(host)"
    }
}

extension HTTPField.Name {
    static let secFetchSite = constant("sec-fetch-site")
}
