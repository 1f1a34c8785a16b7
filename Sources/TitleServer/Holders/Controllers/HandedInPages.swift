import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// 我的换证申请: how one that was handed in stands, and what its applicant does about it; by receipt and secret in the body
/// of a POST, or as the person who signed in.
struct HandedInPages: Sendable {
    let pages: HolderPages

    private var office: Office { pages.access.office }

    /// The empty form.
    func form(_ asked: HolderRequest) async throws -> Response {
        try pages.show(ConversionStatusContent(words: asked.words), asked)
    }

    /// What became of it; who has guessed too often gets no answer at all, as with codes.
    func answer(_ asked: HolderRequest, _ form: HolderForm) async throws -> Response {
        let (typed, words) = (form["receipt"], asked.words)
        guard let number = ConversionRequest.receipt(typed: typed), let secret = VerificationCode(form["secret"]) else {
            return try unknown(typed, words("convert.malformed"), .unprocessableContent, asked)
        }
        let (network, limiter) = (pages.site.network(asked.request, asked.context), pages.site.limiter)
        try limiter.requireRoom(for: network, secret, at: pages.now)
        let key = ApplicantKey.receipt(number, secret)
        guard let state = try await office.handedIn(key, at: pages.now) else {
            try limiter.countMiss(of: network, secret, at: pages.now)
            return try unknown(typed, words("convert.unknown"), .notFound, asked)
        }
        try limiter.requireRoom(for: network, secret, at: pages.now)
        if let letter = try await letter(form["act"], of: state) { return letter }
        let (done, faults) = try await act(form, key, asked)
        let present = try await office.handedIn(key, at: pages.now) ?? state
        let held = ConversionStatusContent.Key(receipt: number, secret: secret.grouped)
        return try show(present, held, done, faults, asked)
    }

    func own(_ own: OwnRequest) async throws -> Response {
        let state = try await state(own)
        let done = own.asked.query?["done"].map { "convert.done.\($0)" }.flatMap { own.words.has($0) ? $0 : nil }
        return try show(state, nil, done, FormFaults(), own.asked)
    }

    func actOnOwn(_ own: OwnRequest, _ form: HolderForm) async throws -> Response {
        let state = try await state(own)
        if let letter = try await letter(form["act"], of: state) { return letter }
        let (done, faults) = try await act(form, .holder(own.holder.person, request: state.request.id), own.asked)
        guard faults.faults.isEmpty, let done else { return try show(state, nil, nil, faults, own.asked) }
        let word = done.split(separator: ".").last.map { String($0) } ?? ""
        let path = HolderRoute.conversion.path(state.request.id.text)
        return .redirect(to: "\(path)?done=\(word)", type: .normal)
    }

    private func state(_ own: OwnRequest) async throws -> HandedInState {
        let id = own.asked.context.parameters.get("request").flatMap { Identifier($0) }
        guard let id,
            let state = try await office.handedIn(.holder(own.holder.person, request: id), at: pages.now)
        else { throw StopReason.noSuchPage }
        return state
    }

    /// What was done, as the key of its words; nil where nothing was asked for.
    private func act(
        _ form: HolderForm,
        _ key: ApplicantKey,
        _ asked: HolderRequest
    ) async throws -> (done: String?, faults: FormFaults) {
        do {
            switch form["act"] {
            case "add": try await add(form, key, asked)
            case "supplement": try await office.supplement(byApplicant: key, at: pages.now)
            case "withdraw": try await office.withdraw(byApplicant: key, at: pages.now)
            case "": return (nil, FormFaults())
            default: throw StopReason.malformed
            }
            return ("convert.done.\(form["act"])", FormFaults())
        } catch {
            guard let faults = FormFaults(error, field: ConversionFormContent.general) else { throw error }
            return (nil, faults)
        }
    }

    private func add(_ form: HolderForm, _ key: ApplicantKey, _ asked: HolderRequest) async throws {
        var faults = FormFaults()
        let kind = ConversionEvidence.Kind(rawValue: form["kind"])
        if kind == nil { faults.add("kind", .missing) }
        let file = form.file("file")
        if file == nil { faults.add("file", .fileMissing) }
        try faults.expectNone()
        guard let kind, let file else { throw faults }
        let network = pages.site.network(asked.request, asked.context)
        if let seconds = pages.gate.countFile(network, at: pages.now) {
            throw StopReason.tooManyMisses(retryAfterSeconds: seconds)
        }
        do {
            let sent = ConversionFile(kind: kind, name: file.name, bytes: file.bytes)
            try await office.add(sent, byApplicant: key, bounds: pages.conversionBounds, at: pages.now)
        } catch let refusal as OfficeRefusal {
            throw FormFaults("file", office: refusal)
        }
    }

    /// Nil where none was asked for.
    private func letter(_ act: String, of state: HandedInState) async throws -> Response? {
        guard act == "letter" || act == "supplement-letter" else { return nil }
        guard let found = state.conversion, let letters = pages.door.letters else { throw StopReason.noSuchPage }
        let isDecision = act == "letter"
        let bytes = try await pages.site.slots.run {
            isDecision
                ? try await letters.decision(on: found, at: pages.now)
                : try await letters.supplement(of: found, missing: state.missing, at: pages.now)
        }
        guard let bytes else { throw StopReason.noSuchPage }
        return .document(bytes, name: isDecision ? "换证决定书.pdf" : "换证补正通知书.pdf")
    }

    private func show(
        _ state: HandedInState,
        _ key: ConversionStatusContent.Key?,
        _ done: String?,
        _ faults: FormFaults,
        _ asked: HolderRequest
    ) throws -> Response {
        let content = ConversionStatusContent(
            state,
            key,
            office,
            hasLetters: pages.door.letters != nil,
            done: done.map { asked.words($0) },
            faults,
            at: pages.now,
            words: asked.words
        )
        return try pages.show(content, asked, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func unknown(
        _ typed: String,
        _ problem: String,
        _ status: HTTPResponse.Status,
        _ asked: HolderRequest
    ) throws -> Response {
        let content = ConversionStatusContent(typed: typed, problem: problem, words: asked.words)
        return try pages.show(content, asked, status: status)
    }
}
