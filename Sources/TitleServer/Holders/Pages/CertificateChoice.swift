import Mustache
import TitleModel
import TitleStore
import TitleWorkflow

/// One of a holder's certificates, with the way to where something is asked for it.
struct CertificateChoice: MustacheParent {
    private let number: String
    private let name: String
    private let route: HolderRoute

    init(_ own: OwnCertificate, leadingTo route: HolderRoute) {
        (number, name) = (own.number.text, own.registered.result.title.name)
        self.route = route
    }

    func child(named name: String) -> Any? {
        switch name {
        case "choice_href": route.path(number)
        case "choice_name": self.name
        case "choice_number": number
        default: nil
        }
    }
}
