import TitleClaim
import TitleDocument
import TitleModel

extension Verifier {
    /// By how much the time of a stamp may differ from the one that its seal claims (M), either way.
    package static let stampToleranceMilliseconds: Int64 = 300_000

    /// What the seal's time stamp proves; nil where it has none.
    func stampFinding(of seal: CMSSignedData, in document: SealedPDF) -> (result: Check.Result, time: Instant?)? {
        guard let token = seal.timeStamp, let stamped = seal.stampedBytes else { return nil }
        let examination = StampExamination(
            certificates: document.certificates,
            revocationLists: document.revocationLists,
            anchors: trust.stampAnchors
        )
        do throws(StampFault) {
            let finding = try examination.finding(of: token, over: stamped)
            return (result(of: finding, sealedAt: document.signedAt), finding.time)
        } catch {
            return (.failed(Reason(.sealStampWrong)), nil)
        }
    }

    private func result(of finding: StampFinding, sealedAt moment: PDFMoment) -> Check.Result {
        let facts = ["time": finding.time.chinaTime, "authority": finding.authority]
        let apart = finding.time.milliseconds - moment.secondsSinceEpoch * 1000
        let isTimely = abs(apart) <= Self.stampToleranceMilliseconds
        guard isTimely else { return .failed(Reason(.sealStampTimeDiffers, facts)) }
        return finding.isTrusted ? .passed : .notChecked(Reason(.sealStampAuthorityUnknown, facts))
    }
}
