import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The way to another copy like one: of its certificate while that is in force, of what took its place where its holder has
/// that; else why there is none.
struct CopyAgain: MustacheParent, Sendable {
    private let href: String?
    private let isOfSuccessor: Bool
    private let why: String?

    init(_ copy: OwnCopy, _ titles: OwnTitles, _ words: Words) {
        let made = titles[copy.registered.record.number]
        let last = made.flatMap { titles.inForce(after: $0) }
        isOfSuccessor = last.map { $0.number != copy.registered.record.number } ?? false
        href = last.map { HolderRoute.newCopy.path($0.number.text) + "?like=\(copy.id.text)" }
        why = made.flatMap { $0.status == .valid ? nil : Self.why($0, words) }
    }

    private static func why(_ made: OwnCertificate, _ words: Words) -> String {
        let state = words("status.word.\(made.status.word)")
        let sentence = words("my.copy.not-again", ["state": state])
        guard let successor = made.reason?.successor else { return sentence }
        return sentence + words("my.copy.not-again.successor", ["number": successor.text])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "has_again": href != nil
        case "again_href": href ?? ""
        case "is_of_successor": isOfSuccessor
        case "has_why": why != nil
        case "why": why ?? ""
        default: nil
        }
    }
}
