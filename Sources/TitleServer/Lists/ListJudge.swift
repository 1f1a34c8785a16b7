import TitleModel
import TitleVerify
import TitleWorkflow

/// Looks up the lines of a list, one after the other.
///
/// What is not found counts against whoever asks, a network or the owner of a key: after so many nothing more of his is
/// looked up for a while, so that no list finds codes, or who has a certificate, by trying.
struct ListJudge: Sendable {
    let pages: VerificationPages
    let misses: MissBuckets<MachineGate.Asker>

    /// What gets no slot by `end` is not looked up.
    func line(
        _ placed: PlacedQuestion,
        by asked: AskerStatement,
        for asker: MachineGate.Asker,
        until end: Instant
    ) async throws -> ListLine {
        let found = try await found(placed.question, for: asker, until: end)
        if let subject = found.subject {
            let (now, kept) = (pages.services.now(), found.finding?.kept ?? found.outcome.rawValue)
            // What the list had wrong beside a code is not its holder's: the certificate's own state is kept.
            let outcome = found.outcome == .differs ? kept : found.outcome.rawValue
            pages.services.checking.queue.note(subject, .list, by: asked, outcome: outcome, at: now)
        }
        let registered = found.finding?.verdict.facts.map { facts in
            ListLine.Registered(number: facts.number, name: facts.name, title: facts.title)
        }
        return ListLine(place: placed.place, asked: found.asked, outcome: found.outcome, registered: registered)
    }

    /// What a line came to; of a copy the outcome alone is told: it has no number, and its title may not be shown.
    private struct Found {
        var asked: ListLine.Asked
        var outcome: ListOutcome
        var finding: Finding?
        /// Whose look-up it is.
        var subject: LookedUp?
    }

    private func found(
        _ question: ListQuestion,
        for asker: MachineGate.Asker,
        until end: Instant
    ) async throws -> Found {
        switch question {
        case .document(let bytes, let name): return try await document(bytes, name, until: end)
        case .other: return Found(asked: question.asked, outcome: .notRead)
        case .code(let typed, _, _):
            guard let code = VerificationCode(typed) else { return Found(asked: question.asked, outcome: .unreadable) }
            return try await counted(question, for: asker) {
                try await pages.services.lookUp(code).map { ($0, Self.subject(of: $0, under: code)) }
            }
        case .named(let typed, let name):
            guard let number = CertificateNumber(foreign: typed), !name.isEmpty else {
                return Found(asked: question.asked, outcome: .unreadable)
            }
            return try await counted(question, for: asker) {
                try await certificate(number, of: name).map { ($0, .certificate(number)) }
            }
        }
    }

    /// Under the number where the finding has it; else the code tells it when it is written.
    private static func subject(of finding: Finding, under code: VerificationCode) -> LookedUp {
        finding.verdict.facts.flatMap { CertificateNumber(foreign: $0.number) }.map { .certificate($0) } ?? .copy(code)
    }

    /// A document of a copy names the copy's code in the line, by which the press holds the summary against the register.
    ///
    /// It waits for a slot among all that are verified: a scan takes as long here as it does on the page.
    private func document(_ bytes: [UInt8], _ name: String, until end: Instant) async throws -> Found {
        let services = pages.services
        let given = try await pages.slots.runOnceFree(while: { services.now() < end }) {
            try await services.verifyFile(bytes)
        }
        guard let finding = given else { return Found(asked: ListLine.Asked(file: name), outcome: .notAsked) }
        let outcome = outcome(of: finding)
        let subject = NotedIsWhatTheIssuerSigned.subject(of: finding.verdict)
        var asked = ListLine.Asked(file: name)
        if case .copy(let code)? = subject, outcome.isRegistered || outcome == .expired {
            asked = ListLine.Asked(code: code.grouped, file: name)
        }
        return Found(asked: asked, outcome: outcome, finding: finding, subject: subject)
    }

    /// Nil unless the certificate of that number is a person's of that name: a number alone says nothing of anybody.
    private func certificate(_ number: CertificateNumber, of name: String) async throws -> Finding? {
        guard let code = try await pages.services.checking.code(number),
            let finding = try await pages.services.lookUp(code), let facts = finding.verdict.facts,
            AskedAsTheRegisterWrites.name(facts.name) == AskedAsTheRegisterWrites.name(name)
        else { return nil }
        return finding
    }

    private func counted(
        _ question: ListQuestion,
        for asker: MachineGate.Asker,
        _ lookUp: () async throws -> (Finding, LookedUp)?
    ) async throws -> Found {
        let now = pages.services.now()
        guard misses.wait(for: asker, at: now) == nil else { return Found(asked: question.asked, outcome: .notAsked) }
        if let (finding, subject) = try await lookUp() {
            let outcome = outcome(of: finding, askedAs: question.asked)
            return Found(asked: question.asked, outcome: outcome, finding: finding, subject: subject)
        }
        let isCounted = misses.count(asker, at: now) == nil
        return Found(asked: question.asked, outcome: isCounted ? .notFound : .notAsked)
    }

    /// Whoever holds a code and calls himself somebody else is not told that all is well.
    private func outcome(of finding: Finding, askedAs asked: ListLine.Asked) -> ListOutcome {
        let (outcome, facts) = (outcome(of: finding), finding.verdict.facts)
        guard outcome.isRegistered || outcome == .expired, let name = facts?.name ?? finding.verdict.copy?.name else {
            return outcome
        }
        let number = facts.flatMap { CertificateNumber(foreign: $0.number) }
        return CodeIsOfWhomTheListNames.holds(asked, number: number, name: name) ? outcome : .differs
    }

    private func outcome(of finding: Finding) -> ListOutcome {
        let isOurs = !finding.verdict.isOfOtherRegion && finding.verdict.receipt == nil
        guard isOurs else { return .indeterminate }
        return ListOutcome(rawValue: finding.kept) ?? .indeterminate
    }
}
