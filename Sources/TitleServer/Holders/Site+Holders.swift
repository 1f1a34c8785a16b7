import Hummingbird

extension Site {
    /// The holders' own pages on the public listener.
    func addHolders(to router: Router<SiteContext>, _ pages: HolderPages) {
        addDoor(to: router, pages)
        let (titles, photos, account) = (
            OwnTitlePages(pages: pages), OwnPhotoPages(pages: pages), OwnAccountPages(pages: pages)
        )
        router.get(.home, use: pages.own(titles.home))
        router.get(.sheet, use: pages.own(titles.sheet))
        router.get(.looks, use: pages.own(titles.looks))
        router.post(.looks, use: pages.ownForm(titles.reopen))
        router.get(.document, use: pages.own(titles.document))
        router.get(.photo, use: pages.own(photos.form))
        router.post(.photo, use: pages.ownForm(bringing: .upload, photos.submit))
        let corrections = CorrectionPages(pages: pages)
        router.get(.corrections, use: pages.own(corrections.list))
        router.get(.correction, use: pages.own(corrections.form))
        router.post(.correction, use: pages.ownForm(bringing: .upload, corrections.ask))
        addCopies(to: router, pages)
        addConversions(to: router, pages)
        router.get(.account, use: pages.own(account.show))
        router.post(.account, use: pages.ownForm(account.changePassword))
        router.get(.authenticator, use: pages.own(account.authenticator))
        router.post(.authenticator, use: pages.ownForm(account.setAuthenticator))
    }

    private func addCopies(to router: Router<SiteContext>, _ pages: HolderPages) {
        let copies = CopyPages(pages: pages)
        router.get(.copies, use: pages.own(copies.list))
        router.get(.newCopy, use: pages.own(copies.form))
        router.post(.newCopy, use: pages.ownForm(copies.ask))
        router.get(.copy, use: pages.own(copies.show))
        router.post(.copy, use: pages.ownForm(copies.withdraw))
        router.get(.copyDocument, use: pages.own(copies.document))
    }

    /// With an account or without; one of an account is its holder's alone.
    private func addConversions(to router: Router<SiteContext>, _ pages: HolderPages) {
        let (applications, handedIn) = (ConvertPages(pages: pages), HandedInPages(pages: pages))
        router.get(.convert, use: pages.page(applications.choice))
        router.get(.convertForm, use: pages.page(applications.form))
        router.post(.convertForm, use: pages.openForm(.application, applications.handIn))
        router.get(.convertStatus, use: pages.page(handedIn.form))
        router.post(.convertStatus, use: pages.openForm(.evidence, handedIn.answer))
        router.get(.conversion, use: pages.own(handedIn.own))
        router.post(.conversion, use: pages.ownForm(bringing: .evidence, handedIn.actOnOwn))
    }

    private func addDoor(to router: Router<SiteContext>, _ pages: HolderPages) {
        let door = HolderDoorPages(pages: pages)
        router.get(.login, use: pages.page(door.login))
        router.post(.login, use: pages.form(door.logIn))
        router.get(.activate, use: pages.page(door.activation))
        router.post(.activate, use: pages.form(door.activate))
        router.post(.logout, use: pages.form(door.logOut))
        guard let settings = pages.door.provider else { return }
        let provider = HolderProviderPages(pages: pages, settings: settings)
        router.get(.provider, use: pages.page(provider.leave))
        router.get(.providerBack, use: pages.page(provider.comeBack))
    }
}

extension Router where Context == SiteContext {
    fileprivate func get(_ route: HolderRoute, use handler: @escaping HolderPages.Handler) {
        get(RouterPath(stringLiteral: route.path), use: handler)
    }

    fileprivate func post(_ route: HolderRoute, use handler: @escaping HolderPages.Handler) {
        post(RouterPath(stringLiteral: route.path), use: handler)
    }
}
