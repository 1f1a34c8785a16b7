import TitleModel
import TitleStore

/// Reads the status lists that the press published.
struct StatusDesk: Sendable {
    let store: Store

    func list(_ list: UInt32, on day: CivilDate?) async throws -> PublicStatusList? {
        try await store.read { transaction in
            if let day {
                try transaction.statusList(list, on: day).map { .init(bytes: $0.envelope, freshUntil: nil) }
            } else {
                try transaction.presentStatusList(list).map { PublicStatusList($0) }
            }
        }
    }
}

extension PublicStatusList {
    fileprivate init(_ published: PublishedStatusList) {
        self.init(
            bytes: published.envelope,
            freshUntil: published.issuedAt.adding(milliseconds: Int64(published.ttl) * 1000)
        )
    }
}
