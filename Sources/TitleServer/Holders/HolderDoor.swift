public import TitleModel
import TitlePapers
public import TitleWorkflow

/// The door of holders on the public listener: who gets in, by which provider, and what is fetched for them.
public struct HolderDoor: Sendable {
    let access: HolderAccess
    /// Where holders are vouched for (统一身份认证); nil for nowhere.
    let provider: HolderProvider?
    /// The address at which a TLS proxy serves the site, as `https://zc.example.cn`; nil: it is met on loopback.
    let origin: String?
    /// What can be said of originals that are to be converted.
    public var foreign = ForeignFiles()
    /// The folder of templates, with which letters are drawn; nil: they are not.
    public var templates: String?

    var letters: ConversionLetters? {
        templates.map { templates in
            let papers = PaperDesk(store: access.office.store, templates: templates)
            return ConversionLetters(papers: papers, registry: access.office.registry)
        }
    }

    /// How many copies of one holder may be good at once.
    let copiesAtOnce: Int
    /// How many one holder may ask for in 24 hours.
    let copiesADay: Int

    public init(
        access: HolderAccess,
        provider: HolderProvider? = nil,
        origin: String? = nil,
        copiesAtOnce: Int = CopiesAtOnceAreCounted.usual,
        copiesADay: Int = CopiesOfADayAreCounted.usual
    ) {
        (self.access, self.provider, self.origin) = (access, provider, origin)
        (self.copiesAtOnce, self.copiesADay) = (copiesAtOnce, copiesADay)
    }
}

/// A provider that says of holders who they are, by two claims of its tokens.
public struct HolderProvider: Sendable {
    let configuration: OIDCConfiguration
    let numberClaim: String
    let nameClaim: String
    /// What is asked for, so that those claims come.
    let scope: String

    public init(
        _ configuration: OIDCConfiguration,
        numberClaim: String = "id_number",
        nameClaim: String = "name",
        scope: String = "openid profile"
    ) {
        self.configuration = configuration
        (self.numberClaim, self.nameClaim, self.scope) = (numberClaim, nameClaim, scope)
    }
}
