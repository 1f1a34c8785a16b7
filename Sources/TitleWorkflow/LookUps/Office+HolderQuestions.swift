public import TitleModel
public import TitleStore

extension Office {
    /// Answers a question about a certificate's holder; each is kept, and five wrong ones a day close it but for three of
    /// askers who have not tried.
    ///
    /// `certifiedPhoto` is the SHA-256 of the photo that the certificate's claim names, where it names one.
    /// Asked, counted and kept in one transaction, so that many tries at the same moment are no more than five. Whoever
    /// asks while it is closed is told nothing, right or wrong; that he asked is kept, and not counted.
    public func answer(
        _ question: HolderQuestion,
        on found: RegisteredCertificate,
        by asked: AskerStatement = .nobody,
        as asker: HolderIsGuessedFiveTimesADay.Asker = .tried,
        certifiedPhoto: [UInt8]? = nil,
        at now: Instant
    ) async throws -> HolderAnswer {
        let wish = HolderWish(question: question, found: found, copy: nil, certifiedPhoto: certifiedPhoto)
        return try await answer(wish, by: asked, as: asker, at: now)
    }

    /// The same for who has a copy of the certificate: kept under the copy's key, counted with the certificate's and those
    /// of its other copies, so that no copy gives further tries.
    ///
    /// - Returns: nil where the copy is no longer good, or its holder left out what the answer would open.
    public func answer(
        _ question: HolderQuestion,
        on found: RegisteredCertificate,
        through copy: RegisteredCopy,
        by asked: AskerStatement = .nobody,
        as asker: HolderIsGuessedFiveTimesADay.Asker = .tried,
        certifiedPhoto: [UInt8]? = nil,
        at now: Instant
    ) async throws -> HolderAnswer? {
        guard copy.record.number == found.certificate.number, copy.questions(on: now.civilDate).contains(question.kind)
        else { return nil }
        let wish = HolderWish(question: question, found: found, copy: copy.record, certifiedPhoto: certifiedPhoto)
        return try await answer(wish, by: asked, as: asker, at: now)
    }

    private func answer(
        _ wish: HolderWish,
        by asked: AskerStatement,
        as asker: HolderIsGuessedFiveTimesADay.Asker,
        at now: Instant
    ) async throws -> HolderAnswer {
        let isRight = try await isRight(wish.question, wish.found)
        let (key, way, id) = (wish.key, wish.question.way, Identifier.ofLookUp(at: now))
        let counted = try await countedTogether(with: wish.found.certificate.number)
        @Sendable func line(_ outcome: String) -> LookUp {
            LookUp(id: id, number: key, at: now, way: way, asked: asked, outcome: outcome)
        }
        let wrong = try await lookUpBook.write { transaction -> Counted in
            let wrong = try transaction.wrongTries(on: counted, at: now)
            if let seconds = HolderIsGuessedFiveTimesADay.wait(after: wrong, for: asker, at: now) {
                try transaction.insert([line(HolderAnswer.unanswered)])
                return .closed(seconds)
            }
            try transaction.insert([line(isRight ? HolderAnswer.matched : HolderAnswer.other)])
            return .open(wrong: wrong.count + (isRight ? 0 : 1))
        }
        switch wrong {
        case .closed(let seconds): return .closed(seconds: seconds)
        case .open(let count) where !isRight:
            return .differs(left: max(0, HolderIsGuessedFiveTimesADay.wrongTries - count))
        case .open: return try await told(wish)
        }
    }

    /// The certificate and its copies: under any of them a wrong try is one about the same holder.
    private func countedTogether(with number: CertificateNumber) async throws -> [CertificateNumber] {
        [number] + (try await store.read { try $0.copyKeys(of: number) })
    }

    private enum Counted: Sendable {
        case closed(Int)
        case open(wrong: Int)
    }

    /// Compared in whole whatever was typed, so that the time tells nothing.
    private func isRight(_ question: HolderQuestion, _ found: RegisteredCertificate) async throws -> Bool {
        switch question {
        case .number(let typed): return try await isHolder(typed, of: found)
        case .face(let typed):
            let six = PlainText.word(typed).uppercased()
            let known = try await store.read { try $0.identities(of: found.certificate.person) }
            let isRight = known.reduce(false) { Self.six(of: $1.value.number) == six || $0 }
            return isRight && HolderQuestion.characters.contains(six.count)
        }
    }

    /// The six characters before the last two, or as many as there are.
    static func six(of number: String) -> String { String(number.dropLast(2).suffix(6)) }

    private func told(_ wish: HolderWish) async throws -> HolderAnswer {
        guard case .face = wish.question else { return .isTheHolders }
        let (certificate, certified) = (wish.found.certificate, wish.certifiedPhoto)
        let photo = try await store.read { try $0.shownPhoto(of: certificate, certified: certified) }
        let showsBirthDate = wish.copy.map { CopyQuestionsOpenWhatItShows.showsBirthDate($0.fields) } ?? true
        return .face(photo: photo, birthDate: showsBirthDate ? wish.found.result.birthDate : nil)
    }
}

extension Office {
    /// The certificates about whose holder nothing is answered now.
    public func closedQuestions(of numbers: [CertificateNumber], at now: Instant) async throws -> [CertificateNumber] {
        var closed: [CertificateNumber] = []
        for number in numbers {
            let counted = try await countedTogether(with: number)
            let wrong = try await lookUpBook.read { try $0.wrongTries(on: counted, at: now) }
            if HolderIsGuessedFiveTimesADay.wait(after: wrong, at: now) != nil { closed.append(number) }
        }
        return closed
    }

    /// Opens the questions about a certificate's holder again, for the holder, who was made sure of before.
    /// - Returns: false where that was done as often as it may be in a day.
    public func reopenQuestions(on number: CertificateNumber, at now: Instant) async throws -> Bool {
        let id = Identifier.ofLookUp(at: now)
        return try await lookUpBook.write { transaction in
            let opened = try transaction.tries(on: [number], with: HolderAnswer.opened, since: .dayBefore(now))
            guard HolderOpensTheQuestionsAgain.mayOpen(after: opened) else { return false }
            try transaction.insert([
                LookUp(id: id, number: number, at: now, way: .face, outcome: HolderAnswer.opened)
            ])
            return true
        }
    }
}

extension Transaction {
    /// The times of the wrong tries of a day that count.
    fileprivate func wrongTries(on numbers: [CertificateNumber], at now: Instant) throws -> [Instant] {
        HolderOpensTheQuestionsAgain.counted(
            try tries(on: numbers, with: HolderAnswer.other, since: .dayBefore(now)),
            opened: try tries(on: numbers, with: HolderAnswer.opened, since: .dayBefore(now))
        )
    }

    /// The photo that a certificate's document bears: the certified one, that of its print, else the one confirmed last.
    func shownPhoto(of certificate: TitleCertificateRecord, certified: [UInt8]?) throws -> [UInt8]? {
        let digest = try certified ?? printedPhoto(of: certificate.number) ?? latestPhoto(of: certificate.person)
        return try digest.flatMap { try photo($0)?.bytes }
    }
}

extension Instant {
    fileprivate static func dayBefore(_ now: Instant) -> Instant {
        now.adding(milliseconds: -HolderIsGuessedFiveTimesADay.milliseconds)
    }
}
