/// Finds the words for a file that was refused: what most probably happened to it.
///
/// This searches where the reader never does; its answer is always a refusal.
struct PDFDiagnosis {
    let bytes: [UInt8]
    let limits: PDFLimits

    func explain(_ fault: PDFFault) -> PDFFault {
        if let sealedBytes = sealedRevision() { return .changedAfterSealing(sealedBytes: sealedBytes) }
        switch fault {
        case .damaged, .notOurForm: break
        default: return fault
        }
        if firstIndex(of: "%%EOF") == nil { return .truncated }
        if firstIndex(of: "/ByteRange") == nil { return .noSignature }
        return bearsOurMark ? fault : .ofOtherMaker
    }

    /// In the metadata, which programs that save a file again usually carry over, or in the information dictionary.
    private var bearsOurMark: Bool {
        firstIndex(of: "<pdf:Producer>titlecert<") != nil || firstIndex(of: "/Producer(titlecert)") != nil
            || firstIndex(of: "/Producer (titlecert)") != nil
    }

    /// How many bytes from the beginning are a sealed document, when not all are.
    private func sealedRevision() -> Int? {
        guard let marker = firstIndex(of: "\n%%EOF\n") else { return nil }
        let end = marker + 7
        guard end < bytes.count else { return nil }
        return (try? SealedPDF(reading: Array(bytes[..<end]), limits: limits)).map { _ in end }
    }

    private func firstIndex(of text: StaticString) -> Int? {
        let count = text.utf8CodeUnitCount
        guard bytes.count >= count else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var start = 0
            while start <= buffer.count - count {
                var matched = 0
                while matched < count, buffer[start + matched] == text.utf8Start[matched] { matched += 1 }
                if matched == count { return start }
                start += 1
            }
            return nil
        }
    }
}
