import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// One certificate: its face, state, versions, events, cases, documents, and the way back to what it rests on.
struct CertificatePage: OfficePage {
    static let template = "certificate"
    let title: String
    private let number: CertificateNumber
    private let lists: [String: [any MustacheParent & Sendable]]
    private let who: String

    var route: OfficeRoute? { .certificate }
    var address: String? { OfficeRoute.certificate.path(number.text) }

    init(_ state: CertificateState, _ member: StaffMember, _ office: Office, today: CivilDate, _ words: Words) {
        number = state.registered.certificate.number
        title = words("certificate.title", ["name": state.registered.result.name])
        let wording = CaseWording(words: words, office: office, today: today)
        let lines = CertificateLines(state: state, wording: wording)
        who = wording.whoMay(issuer: state.issuer, reviewer: state.trail.batch.reviewingBody)
        let versions = state.versions.count > 1 ? lines.versions : []
        lists = [
            "rows": lines.stateRows, "face": lines.faceRows, "next": lines.links(for: member), "versions": versions,
            "events": lines.events, "cases": lines.cases, "requests": lines.requests, "trail": lines.trail,
            "people": lines.people, "objections": lines.objections,
        ]
    }

    func child(named name: String) -> Any? {
        if name == "who_may" { return who }
        if let list = lists[name] { return list }
        guard name.hasPrefix("has_"), let list = lists[String(name.dropFirst(4))] else { return nil }
        return !list.isEmpty
    }
}
