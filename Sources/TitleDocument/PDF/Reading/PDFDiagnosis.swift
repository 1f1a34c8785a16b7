/// Finds the words for a file that was refused: what most probably happened to it.
///
/// This searches where the reader never does; its answer is always a refusal.
struct PDFDiagnosis {
    let bytes: [UInt8]
    let limits: PDFLimits

    func explain(_ fault: PDFFault) -> PDFFault {
        if let sealedBytes = sealedRevision() { return .changedAfterSealing(sealedBytes: sealedBytes) }
        switch fault {
        case .damaged, .notOurForm, .noSignature: break
        default: return fault
        }
        let text = PDFByteSearch(bytes)
        if !text.holds("%%EOF") { return .truncated }
        let isOurs = PDFTraces(bytes, limits: limits).areOurs
        if isOurs, isAsWritten(text), fault != .noSignature { return fault }
        if text.holds("/Encrypt") { return .encrypted }
        if isOurs { return .savedAgain }
        return text.holds("/ByteRange") ? .ofOtherMaker : .noSignature
    }

    /// Whether header and seal are spelled as our writer spells them: then bytes were changed, else a program wrote
    /// the whole file anew.
    private func isAsWritten(_ text: PDFByteSearch) -> Bool {
        bytes.starts(with: Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
            && text.holds("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:")
    }

    /// How many bytes from the beginning are a sealed document, when not all are.
    private func sealedRevision() -> Int? {
        guard let marker = PDFByteSearch(bytes).first("\n%%EOF\n") else { return nil }
        let end = marker + 7
        guard end < bytes.count else { return nil }
        return (try? SealedPDF(reading: Array(bytes[..<end]), limits: limits)).map { _ in end }
    }
}
