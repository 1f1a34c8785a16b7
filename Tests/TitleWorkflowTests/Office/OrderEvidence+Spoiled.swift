import TitleModel

extension OrderEvidence {
    /// The same evidence with one fact changed.
    func with(
        order: IssueOrder? = nil,
        publicity: Publicity?? = nil,
        witness: PublicityWitness?? = nil,
        rosterDigest: [UInt8]? = nil,
        openObjections: Int? = nil,
        removal: String?? = nil,
        ground: OrderGround? = nil,
        filedRow: FiledRow? = nil,
        importer: Identifier? = nil
    ) -> OrderEvidence {
        OrderEvidence(
            order: order ?? self.order,
            result: result,
            basis: OrderBasis(
                batch: batch,
                publicity: publicity ?? self.publicity,
                witness: witness ?? self.witness,
                ground: ground ?? self.ground,
                importer: importer ?? basis.importer
            ),
            rosterDigest: rosterDigest ?? self.rosterDigest,
            openObjections: openObjections ?? self.openObjections,
            removal: removal ?? self.removal,
            filedRow: filedRow ?? self.filedRow,
            identityHolder: identityHolder,
            bans: bans,
            otherOrder: otherOrder,
            photo: photo
        )
    }
}

extension Filing {
    func with(rosterDigest: [UInt8]?) -> Filing {
        Filing(
            id: id,
            filingBody: filingBody,
            submitter: submitter,
            submittedAt: submittedAt,
            acceptance: acceptance,
            documents: documents,
            rosterDigest: rosterDigest,
            steps: steps,
            heldRows: heldRows
        )
    }

    func with(acceptance: Acceptance?) -> Filing {
        Filing(
            id: id,
            filingBody: filingBody,
            submitter: submitter,
            submittedAt: submittedAt,
            acceptance: acceptance,
            documents: documents,
            rosterDigest: rosterDigest,
            steps: steps,
            heldRows: heldRows
        )
    }
}

extension Filing.Acceptance {
    func with(accepter: StaffMember) -> Filing.Acceptance {
        Filing.Acceptance(
            body: body,
            accepter: accepter,
            acceptedAt: acceptedAt,
            documentNumber: documentNumber,
            documentDate: documentDate
        )
    }
}
