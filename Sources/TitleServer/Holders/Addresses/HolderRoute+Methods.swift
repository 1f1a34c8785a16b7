import HTTPTypes

extension HolderRoute {
    /// What the address answers, as `Site.addHolders` routes it.
    var methods: [HTTPRequest.Method] {
        switch self {
        case .logout: [.post]
        case .login, .activate, .looks, .photo, .correction, .newCopy, .copy, .convertForm, .convertStatus, .conversion,
            .account, .authenticator:
            [.get, .head, .post]
        case .home, .provider, .providerBack, .sheet, .document, .corrections, .copies, .copyDocument, .convert:
            [.get, .head]
        }
    }
}
