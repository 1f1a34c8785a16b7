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
        )
    }

    private var publicityRecord: [String] {
        guard let publicity else { return ["no publicity"] }
        return [
            "publicity", publicity.id.text, publicity.address, publicity.openedAt.description,
            publicity.closedAt?.description ?? "", hexText(publicity.rosterDigest),
        ]
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
