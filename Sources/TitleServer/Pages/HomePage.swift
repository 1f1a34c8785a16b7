import TitleWords

/// 首页: the code box, two doors, the newest notices.
struct HomePage: Page {
    static let template = "home"
    let title: String
    let notices: [NoticeLine]

    var address: SiteAddress? { .home }

    init(notices: [Notice.Summary], words: Words) {
        title = words("home.title")
        self.notices = notices.prefix(4).map { NoticeLine($0, words: words) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "notices": notices
        case "has_notices": !notices.isEmpty
        default: nil
        }
    }
}
