internal import Synchronization
public import TitleModel
internal import TitleStore

/// Brings noted look-ups into the book, and deletes those whose time is over.
public final class LookUpWriter: Sendable {
    private let office: Office
    private let queue: LookUpQueue
    private let daysKept: Int
    private let known = Mutex<[VerificationCode: CertificateNumber]>([:])
    private let sweeps = Cadence(milliseconds: 3_600_000)
    private let checkpoints = Cadence(milliseconds: 60_000)

    /// How long look-ups are kept where nothing else is configured.
    public static let usualDaysKept = 180
    private static let mostKnown = 20_000
    /// Unnamed look-ups of one certificate, way, outcome and day that stand alone; further ones are counted in the last of
    /// them, so that nobody fills the book by asking.
    static let mostAlike = 50

    public init(office: Office, queue: LookUpQueue, daysKept: Int = usualDaysKept) {
        (self.office, self.queue, self.daysKept) = (office, queue, daysKept)
    }

    /// Writes all that was noted, in one transaction.
    ///
    /// - Throws: `StoreFault`; what was noted is kept for the next time then.
    public func write(at now: Instant) async throws {
        let (noted, lost) = queue.take()
        guard !noted.isEmpty || lost > 0 else { return try await sweep(at: now) }
        do {
            let lines = try await lines(of: noted)
            try await office.lookUpBook.write { transaction in
                for line in lines {
                    if try transaction.join(line, beyond: Self.mostAlike) { continue }
                    try transaction.insert([line])
                }
                if lost > 0 { try transaction.insertLookUpLoss(of: lost, at: now) }
            }
        } catch {
            queue.giveBack(noted, lost: lost)
            throw error
        }
        if checkpoints.isDue(at: now) { try await office.lookUpBook.checkpoint() }
        try await sweep(at: now)
    }

    /// Once an hour.
    private func sweep(at now: Instant) async throws {
        guard sweeps.isDue(at: now) else { return }
        let end = now.adding(milliseconds: -Int64(daysKept) * 86_400_000)
        try await office.lookUpBook.write { try $0.deleteLookUps(before: end) }
        guard try await office.store.read({ try $0.hasReceipts(before: end) }) else { return }
        try await office.store.write { try $0.deleteReceipts(before: end) }
    }

    /// Alike ones are one line, with how many they were.
    private func lines(of noted: [LookUpQueue.Noted]) async throws -> [LookUp] {
        let numbers = try await numbers(of: noted)
        var places: [Alike: Int] = [:]
        var lines: [(alike: Alike, at: Instant, times: Int)] = []
        for look in noted {
            guard let number = numbers[look.subject] else { continue }
            let alike = Alike(number: number, way: look.way, asked: look.asked, outcome: look.outcome, id: look.id)
            if let place = places[alike] {
                lines[place].times += 1
            } else {
                places[alike] = lines.count
                lines.append((alike, look.at, 1))
            }
        }
        return lines.map { $0.alike.lookUp($0.alike.id ?? .ofLookUp(at: $0.at), at: $0.at, times: $0.times) }
    }

    private struct Alike: Hashable {
        let number: CertificateNumber
        let way: LookUp.Way
        let asked: AskerStatement
        let outcome: String?
        let id: Identifier?

        func lookUp(_ id: Identifier, at: Instant, times: Int) -> LookUp {
            LookUp(id: id, number: number, at: at, way: way, times: times, asked: asked, outcome: outcome)
        }
    }

    /// Of codes that no certificate has there is no number.
    private func numbers(
        of noted: [LookUpQueue.Noted]
    ) async throws -> [LookUpQueue.Noted.Subject: CertificateNumber] {
        var found: [LookUpQueue.Noted.Subject: CertificateNumber] = [:]
        var unknown: Set<VerificationCode> = []
        known.withLock { known in
            for look in noted {
                switch look.subject {
                case .number(let number): found[look.subject] = number
                case .code(let code):
                    if let number = known[code] { found[look.subject] = number } else { unknown.insert(code) }
                }
            }
        }
        guard !unknown.isEmpty else { return found }
        for (code, number) in try await register(unknown) { found[.code(code)] = number }
        return found
    }

    private func register(_ codes: Set<VerificationCode>) async throws -> [VerificationCode: CertificateNumber] {
        let asked = try await office.store.read { transaction in
            try codes.compactMap { code in try transaction.number(with: code).map { (code, $0) } }
        }
        return known.withLock { known in
            if known.count + asked.count > Self.mostKnown { known.removeAll(keepingCapacity: true) }
            for (code, number) in asked { known[code] = number }
            return Dictionary(asked) { first, _ in first }
        }
    }
}

/// Says once an interval that something is to be done.
private final class Cadence: Sendable {
    private let interval: Int64
    private let last = Mutex<Instant?>(nil)

    init(milliseconds interval: Int64) {
        self.interval = interval
    }

    func isDue(at now: Instant) -> Bool {
        last.withLock { last in
            if let last, abs(now.milliseconds - last.milliseconds) < interval { return false }
            last = now
            return true
        }
    }
}
