import TitleModel
import TitleSecrets
import TitleWorkflow

/// Where a page of /my/looks begins: behind the last line of the page before, so that what comes in meanwhile moves nothing.
///
/// Sealed for the holder: the number of a look-up is its asker's (decision 0842).
struct LooksCursor: Equatable, Sendable {
    /// The name of it in the address.
    static let field = "behind"

    let at: Instant
    let id: Identifier

    init(behind line: LookUp) { (at, id) = (line.at, line.id) }

    /// Nil for what is no cursor of that holder.
    init?(_ text: String, key: OfficeKey, of person: Identifier) {
        guard let sealed = base64URLBytes(text), let opened = key.open(sealed, of: Self.owner(person)) else {
            return nil
        }
        let parts = String(decoding: opened, as: UTF8.self).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = Identifier(String(parts[1])) else {
            return nil
        }
        (at, self.id) = (Instant(milliseconds: milliseconds), id)
    }

    func sealed(by key: OfficeKey, for person: Identifier) -> String {
        base64URLText(key.seal(Array("\(at.milliseconds)-\(id.text)".utf8), for: Self.owner(person)))
    }

    private static func owner(_ person: Identifier) -> String { "looks-cursor-\(person.text)" }
}
