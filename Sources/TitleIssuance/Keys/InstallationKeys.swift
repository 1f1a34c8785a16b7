public import TitleClaim
public import TitleModel
public import TitleReference
internal import TitleRender
public import TitleSeal

/// The keys of an installation as an operator handles them: made once, bodies added, trust list and catalogue published.
public struct InstallationKeys: Sendable {
    public let folder: KeyFolder
    private let reference: HouseData

    public init(opening path: String, access: KeyAccess = KeyAccess(), reference: HouseData) throws {
        self.init(try KeyFolder(opening: path, access: access), reference: reference)
    }

    public init(_ folder: KeyFolder, reference: HouseData) {
        self.folder = folder
        self.reference = reference
    }

    /// Makes root and installation keys; refuses where there are some.
    public init(
        creating path: String,
        installation name: String,
        host: String,
        algorithm: SignatureAlgorithm = .es256,
        isDemo: Bool,
        access: KeyAccess = KeyAccess(),
        reference: HouseData,
        now: Instant
    ) throws {
        folder = try KeyFolder.create(
            at: path,
            installation: name,
            hosts: [host],
            algorithm: algorithm,
            isDemo: isDemo,
            validFrom: isDemo ? InstallationKeys.demoStart : now,
            access: access,
            now: now
        )
        self.reference = reference
    }

    /// Demo certificates are dated 2019, so the demo's keys are good from 2018 on.
    private static let demoStart = Instant(startOf: CivilDate(daysSinceEpoch: 17_532))

    /// Gives a body its key, seal and authorisation; answers the body's name.
    @discardableResult
    public func addBody(
        _ code: String,
        _ authorisation: SealAuthorisation,
        _ seal: SealPicture,
        validFrom: Instant? = nil,
        now: Instant
    ) throws -> String {
        guard let code = BodyCode(code), let body = reference.registry[code] else {
            throw KeyFault.bodyUnknown(code: code)
        }
        try folder.addBody(
            code: code.text,
            name: body.name,
            authorisation: authorisation,
            seal: seal,
            validFrom: validFrom,
            now: now
        )
        return body.name
    }

    /// Gives every body that issues certificates a key and a sample seal (样章) drawn by the program.
    public func addDemoBodies(now: Instant) throws {
        let fonts = try FontLibrary()
        for code in Set(reference.registry.bodies.map(\.issuer)).sorted(by: { $0.text < $1.text }) {
            guard let body = reference.registry[code] else { throw KeyFault.bodyUnknown(code: code.text) }
            let permit = SealAuthorisation(
                documentNumber: "演示用印授权〔2019〕1号",
                scope: TitleLevel.allCases,
                validFrom: InstallationKeys.demoStart.civilDate,
                validTo: nil
            )
            let drawing = try SampleSeal.svg(bodyName: body.name, fonts: fonts)
            let seal = SealPicture(bytes: drawing, mediaType: .svg, widthMillimetres: 42, heightMillimetres: 42)
            guard let seal else { throw KeyFault.unfitSeal }
            try addBody(code.text, permit, seal, validFrom: InstallationKeys.demoStart, now: now)
        }
    }

    /// Signs the catalogue of words anew and puts it and the trust list where the server reads them.
    public func publish(to trustFolder: String, now: Instant) throws {
        try folder.publishCatalogue(
            bodies: reference.registry.bodies.map { NamedBody(code: $0.code.text, name: $0.name) },
            titles: reference.catalogue.allTitles.map(named),
            restrictions: RestrictionOnUse.allCases.map {
                NamedCode(code: UInt8(clamping: $0.rawValue), words: $0.officialName)
            },
            routes: AcquisitionRoute.allCases.map {
                NamedCode(code: UInt8(clamping: $0.rawValue), words: $0.officialName)
            },
            now: now
        )
        try folder.export(to: trustFolder)
    }

    private func named(_ title: CatalogueTitle) -> NamedTitle {
        NamedTitle(
            number: UInt32(title.code.number),
            series: title.entry.seriesName,
            title: title.name,
            levelName: title.rank.officialName
        )
    }
}
