internal import TitleModel
internal import TitleSecrets

extension OrderEvidence {
    /// SHA-256 of the publicity-and-filing record (公示备案记录) that the certificate rests on.
    ///
    /// The record is one canonical text; whoever holds the register can write it again and compare (FIL16).
    var recordDigest: [UInt8] { SHA256.digest(Array(record.utf8)) }

    private var record: String {
        CanonicalText.of(
            ["titlecert record 1", order.number.text, result.canonicalText] + publicityRecord + groundRecord
                + versionRecord + conversionRecord
        )
    }

    private var publicityRecord: [String] {
        guard let publicity else { return ["no publicity"] }
        return [
            "publicity", publicity.id.text, publicity.address, publicity.openedAt.description,
            publicity.closedAt?.description ?? "", hexText(publicity.rosterDigest),
        ]
    }

    /// Nothing for a first issue, so that what was certified before keeps its digest.
    private var versionRecord: [String] {
        guard let version else { return [] }
        let found = version.statusCase
        return [
            "version", version.previous.text, found.id.text, found.decision.caseKind.rawValue,
            found.decision.documentNumber, found.proposer.id.text, found.confirmation?.by.id.text ?? "",
            found.confirmation?.at.description ?? "", hexText(found.evidence?.sha256 ?? []),
        ]
    }

    /// Nothing of any other title, so that what was certified before keeps its digest.
    private var conversionRecord: [String] {
        guard let conversion else { return [] }
        let (applied, check) = (conversion.application, conversion.check)
        let head = [
            "conversion", conversion.id.text, applied.origin.rawValue, applied.way.rawValue, conversion.receiver.text,
            conversion.takenBy.id.text, applied.appliedOn.description, check?.finding.rawValue ?? "",
        ]
        let files = conversion.evidence.flatMap { [$0.kind.rawValue, hexText($0.sha256)] }
        let said = OriginalField.Kind.allCases.compactMap { conversion.said($0) }
        return head + files + said.flatMap { [$0.kind.rawValue, $0.value, $0.source.rawValue] }
    }

    private var groundRecord: [String] {
        switch ground {
        case .filing(let filing):
            [
                "filing", filing.id.text, filing.submitter.id.text, filing.submittedAt.description,
                filing.acceptance?.accepter.id.text ?? "", filing.acceptance?.acceptedAt.description ?? "",
                filing.acceptance?.documentNumber ?? "", filing.acceptance?.documentDate.description ?? "",
            ]
        case .approval(let approval):
            [
                "approval", approval.id.text, approval.approvingBody.text, approval.documentNumber,
                approval.documentDate.description, approval.enterer.id.text, approval.confirmer.id.text,
            ]
        }
    }
}
