import TitleModel
import TitleStore

@testable import TitleWorkflow

extension HolderFixture {
    /// A copy of the first certificate with its code, as the press keeps it, with made-up bytes in the place of claims.
    func sealedCopy(_ code: VerificationCode, at now: Instant) async throws -> Identifier {
        let wish = CopyWish(
            number: issuer.numbers[0],
            purpose: "投标",
            receiver: "某某集团",
            days: 30,
            fields: [.title]
        )
        let id = try await office.askCopy(wish, by: first.person, at: now)
        let digest = [UInt8](repeating: 3, count: 32)
        let intent = CopyIntent(
            copy: id,
            code: code,
            statusList: 1 << 31,
            statusIndex: 1,
            payload: [1],
            keyID: [UInt8](repeating: 9, count: 8),
            writtenAt: now
        ).marked(digest)
        let sealed = SealedCopy(
            copy: id,
            envelope: [1],
            templateHash: digest,
            sha256: digest,
            bytes: [2],
            madeAt: now
        )
        try await office.store.write { transaction in
            try transaction.insert(intent)
            try transaction.finish(with: sealed)
        }
        return id
    }
}
