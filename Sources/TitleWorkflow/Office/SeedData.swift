public import TitleModel
public import TitleReference
public import TitleStore

/// What a new store is given from the house's data: bodies and titles.
public enum SeedData {
    /// Inserts the data, once; a store that has bodies is left as it is.
    public static func insert(_ house: HouseData, into store: Store, at now: Instant) async throws {
        try await store.write { transaction in
            guard try transaction.bodies().isEmpty else { return }
            for body in house.registry.bodies { try transaction.insert(body) }
            for title in house.catalogue.allTitles { try transaction.insert(TitleWording(title)) }
            try transaction.record(AuditEvent(at: now, actor: "setup", action: "reference.inserted", subject: "house"))
        }
    }
}

extension TitleWording {
    /// A catalogue title as the store keeps it.
    public init(_ title: CatalogueTitle) {
        self.init(
            code: title.code,
            seriesName: title.entry.seriesName,
            specialtyGroup: title.entry.specialtyGroup ?? "",
            rank: title.rank,
            name: title.name,
            validFrom: title.entry.validFrom,
            validTo: title.entry.validTo
        )
    }
}
