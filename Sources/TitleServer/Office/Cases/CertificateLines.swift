import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The lines of a certificate's page.
struct CertificateLines {
    let state: CertificateState
    let wording: CaseWording

    private var words: Words { wording.words }
    private var result: TitleResult { state.registered.result }
    private var certificate: TitleCertificateRecord { state.registered.certificate }

    var stateRows: [Row] {
        var rows = [
            Row(label: words("certificate.status"), value: wording.status(state.status)),
            Row(label: words("face.number"), value: certificate.number.text),
            Row(label: words("result.code"), value: certificate.code.grouped),
            Row(label: words("face.issuing"), value: wording.name(state.issuer)),
            Row(label: words("face.issued"), value: words.written(certificate.issuedAt.civilDate)),
        ]
        if let underWay = state.underWay {
            rows.append(Row(label: words("certificate.under-way"), value: underWay.text))
        }
        return rows + state.conversions.map { Row(label: words("result.converted"), value: $0.sentence(words)) }
    }

    /// The number of the identity document is covered but for its last two characters.
    var faceRows: [Row] {
        let values: [(String, String?)] = [
            ("roster.column.name", result.name), ("roster.column.mongolian-name", result.mongolianName),
            ("roster.column.sex", words("case.sex.\(result.sex.rawValue)")),
            ("roster.column.birth-date", words.written(result.birthDate)),
            ("roster.column.identity-number", result.identity.masked), ("roster.column.employer", result.employer),
            ("face.series", result.title.seriesName), ("face.specialty", result.specialty),
            ("roster.column.title-name", result.title.name), ("face.level", words.rank(result.title.rank)),
            ("face.route", result.route.officialName), ("face.panel", result.panel),
            ("face.qualified", words.written(result.qualifiedOn)),
        ]
        return values.compactMap { key, value in value.map { Row(label: words(key), value: $0) } } + qualifications
    }

    /// The professional qualifications that count as this title, by the list in force when it was obtained (CER10).
    private var qualifications: [Row] {
        let found = wording.office.qualifications.qualifications(for: result.title.code, on: result.qualifiedOn)
        guard let first = found.first else { return [] }
        let facts = [
            "list": found.map(\.qualification).joined(separator: words("list.separator")), "document": first.document,
        ]
        return [
            Row(label: words("certificate.qualifications"), value: words("certificate.qualifications.text", facts))
        ]
    }

    /// What the reader may propose now.
    func links(for member: StaffMember) -> [LinkedRow] {
        guard !state.cases.contains(where: { $0.progress.isOpen }), state.underWay == nil else { return [] }
        return ProposalPlace.kinds(on: state.status, maySuspend: state.maySuspend)
            .map { ProposalPlace(kind: $0, state: state) }.filter { $0.isFor(member) }
            .map { LinkedRow($0.path, [words("case.propose.title", ["kind": wording.kind($0.kind)])]) }
    }

    var versions: [LinkedRow] {
        state.versions.enumerated().map { place, version in
            let isThis = version.number == certificate.number
            return LinkedRow(
                isThis ? nil : OfficeRoute.certificate.path(version.number.text),
                [
                    words("certificate.version", ["place": String(place + 1)]), version.number.text,
                    version.issuedAt.map { words.written($0.civilDate) } ?? words("certificate.unsigned"),
                ]
            )
        }
    }

    var events: [LinkedRow] {
        state.registered.events.reversed().map { event in
            LinkedRow(
                event.statusCase.map { OfficeRoute.oneCase.path($0.text) },
                [
                    words("certificate.event.\(event.kind.rawValue)"), event.at.chinaTime,
                    words.written(event.effectiveOn), document(of: event),
                    state.actors[event.actor] ?? words("certificate.press"), ground(of: event),
                ]
            )
        }
    }

    private func document(of event: CertificateEvent) -> String {
        [event.documentNumber, event.documentDate.map { words.written($0) }].compactMap(\.self).joined(separator: " ")
    }

    var cases: [LinkedRow] {
        state.cases.reversed().map { CaseRowLine.line($0, wording) }
    }

    var requests: [Cells] {
        state.requests.map { request, outcome in
            let became =
                switch outcome {
                case .sealed?: words("certificate.document.sealed")
                case .refused(let reason)?: words("certificate.document.refused", ["reason": reason])
                case nil: words("certificate.document.waits")
                }
            return Cells([request.requestedAt.chinaTime, request.format.rawValue.uppercased(), became])
        }
    }

    /// The press's first event has a stable word in the place of a ground.
    private func ground(of event: CertificateEvent) -> String {
        let text = event.kind == .issued ? words("certificate.ground.\(event.ground)") : event.ground
        guard let until = event.until else { return text }
        return text + words("certificate.event.until", ["day": words.written(until)])
    }
}

extension CertificateLines {
    /// From the certificate back to its row, its notice and its papers (FIL16).
    var trail: [Row] {
        let trail = state.trail
        var rows = [
            Row(label: words("batches.body"), value: wording.name(trail.batch.reviewingBody)),
            Row(label: words("batches.review-end"), value: words.written(trail.batch.reviewEnd)),
            Row(label: words("batches.file"), value: trail.rosterFile),
            Row(label: words("certificate.line"), value: String(trail.result.line)),
            Row(label: words("certificate.rule-set"), value: trail.batch.ruleSet),
        ]
        if let number = trail.result.examinationPass {
            rows.append(Row(label: words("certificate.pass"), value: pass(number)))
        }
        if let publicity = trail.publicity {
            rows.append(Row(label: words("certificate.publicity"), value: period(of: publicity)))
        }
        let papers = trail.papers.reduce(into: [BatchPaper.Kind]()) { if !$0.contains($1) { $0.append($1) } }
        if !papers.isEmpty {
            let names = papers.map { words("office.paper.\($0.rawValue)") }
            rows.append(Row(label: words("batch.papers"), value: names.joined(separator: words("list.separator"))))
        }
        let review = [trail.plan, trail.committee].compactMap { $0 }
        return rows
            + review.map { paper in
                let label = words("office.paper.\(paper.kind.rawValue)")
                return Row(label: label, value: BatchFacts.said(paper, words), isRegistered: true)
            }
    }

    /// The pass that the row names, and whether it is recorded of the person (CER4).
    private func pass(_ number: String) -> String {
        guard let pass = state.pass else { return words("certificate.pass.unrecorded", ["number": number]) }
        let facts = [
            "number": number, "title": pass.title, "issuer": pass.issuer, "day": words.written(pass.obtainedOn),
        ]
        return words("certificate.pass.recorded", facts)
    }

    /// The certificates from and to which the holder changed series (CER8), each with who issued it.
    var seriesChanges: [LinkedRow] {
        let earlier = state.trail.earlier.map { link in
            seriesChange("certificate.earlier", link.number, link.isHere ? issuer(of: link.number) : link.issuer)
        }
        let later = state.trail.later.map { seriesChange("certificate.later", $0.text, issuer(of: $0.text)) }
        return (earlier.map { [$0] } ?? []) + later
    }

    private func seriesChange(_ key: String, _ number: String, _ issuer: String?) -> LinkedRow {
        let isShown = state.linked.contains { $0.text == number }
        return LinkedRow(isShown ? OfficeRoute.certificate.path(number) : nil, [words(key), number, issuer ?? ""])
    }

    /// A number of this register begins with its issuer's code.
    private func issuer(of number: String) -> String? {
        BodyCode(String(number.prefix(6))).map { wording.name($0) }
    }

    var people: [Cells] {
        state.trail.people.map { acted in
            Cells([
                acted.at.chinaTime, words("batch.act.\(acted.step.rawValue)"), acted.name, wording.name(acted.body),
            ])
        }
    }

    var objections: [Cells] {
        state.trail.objections.map { objected in
            let decided = objected.decisions.last.map { words("office.decision.\($0.rawValue)") }
            return Cells([objected.receipt, decided ?? words("batches.undecided")])
        }
    }

    private func period(of publicity: Publicity) -> String {
        let days = [publicity.openedAt, publicity.closedAt].compactMap { $0 }.map(\.chinaTime)
        return days.joined(separator: " – ")
    }
}
