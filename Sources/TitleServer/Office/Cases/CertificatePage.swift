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
    /// Of the batch that it came from; nil where that is none of the reader's business.
    private let batch: String?
    private let lookUps: CertificateLooks
    /// Where the face is drawn; nil for who opens no files of people, and of one that is not in force.
    private let picture: String?

    var route: OfficeRoute? { .certificate }
    var address: String? { OfficeRoute.certificate.path(number.text) }

    init(
        _ state: CertificateState,
        _ lookUps: CertificateLooks,
        _ member: StaffMember,
        _ office: Office,
        batch: Identifier?,
        today: CivilDate,
        _ words: Words
    ) {
        self.lookUps = lookUps
        self.batch = batch.map { OfficeRoute.batch.path($0.text) }
        number = state.registered.certificate.number
        let isDrawn = state.status == .valid && FilesOfPeopleAreForWhoWorksOnThem.mayOpen(member)
        picture = isDrawn ? OfficeRoute.certificatePicture.path(number.text) : nil
        title = words("certificate.title", ["name": state.registered.result.name])
        let wording = CaseWording(words: words, office: office, today: today)
        let lines = CertificateLines(state: state, wording: wording)
        who = wording.whoMay(issuer: state.issuer, reviewer: state.trail.batch.reviewingBody)
        let versions = state.versions.count > 1 ? lines.versions : []
        lists = [
            "rows": lines.stateRows, "face": lines.faceRows, "next": lines.links(for: member), "versions": versions,
            "events": lines.events, "cases": lines.cases, "requests": lines.requests, "trail": lines.trail,
            "people": lines.people, "changes": lines.seriesChanges, "objections": lines.objections,
        ]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "who_may": return who
        case "batch_href": return batch ?? ""
        case "has_batch": return batch != nil
        case "looks": return lookUps
        case "picture_href": return picture ?? ""
        case "has_picture": return picture != nil
        default: return listed(name)
        }
    }

    private func listed(_ name: String) -> Any? {
        if let list = lists[name] { return list }
        guard name.hasPrefix("has_"), let list = lists[String(name.dropFirst(4))] else { return nil }
        return !list.isEmpty
    }
}
