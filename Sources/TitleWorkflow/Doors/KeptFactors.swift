internal import TitleModel
internal import TitleSecrets

extension HashingQueue {
    /// A password is hashed also where there is none to compare with, so that this takes as long.
    ///
    /// `kept` as `PasswordHash` writes it, nil where there is nobody of that name; nil when it does not fit.
    func fits(_ password: String, _ kept: String?, cost: ScryptCost) async -> FittingPassword? {
        let kept = kept.flatMap { PasswordHash($0) }
        return await run {
            guard let kept else {
                _ = PasswordHash(of: password, cost: cost)
                return nil
            }
            guard kept.isOf(password) else { return nil }
            return FittingPassword(newHash: kept.cost == cost ? nil : PasswordHash(of: password, cost: cost).text)
        }
    }
}

struct FittingPassword: Sendable {
    /// Where the kept hash was made at another cost than today's.
    let newHash: String?
}

/// A second factor as an account keeps it.
struct KeptFactor: Sendable {
    let sealed: [UInt8]
    /// For whom it is sealed under the office's key.
    let owner: String
    /// The step of the last code that was taken.
    let lastStep: Int64

    enum Answer: Equatable, Sendable {
        case step(Int64)
        case wrong
        /// The code is right for a clock that was set back before the last login.
        case clockBehind
    }

    /// - Throws: `AccessRefusal.officeKeyForeign`.
    func answer(to typed: String, _ key: OfficeKey, at now: Instant) throws -> Answer {
        guard let secret = key.open(sealed, of: owner) else { throw AccessRefusal.officeKeyForeign }
        let (code, time) = (TimedCode(secret: secret), now.milliseconds)
        if let step = code.acceptedStep(for: typed, atMilliseconds: time, after: lastStep) { return .step(step) }
        let isBehind = lastStep > TimedCode.step(atMilliseconds: time) + 1
        let isRight = code.acceptedStep(for: typed, atMilliseconds: time, after: 0) != nil
        return isBehind && isRight ? .clockBehind : .wrong
    }
}
