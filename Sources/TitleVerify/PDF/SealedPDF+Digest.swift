import TitleDocument
import TitleSecrets

extension SealedPDF {
    /// SHA-256 of what the signature covers.
    func digest(of file: [UInt8]) -> [UInt8] {
        var stream = SHA256Stream()
        stream.update(file[signedRanges.before].span)
        stream.update(file[signedRanges.after].span)
        return stream.finish()
    }
}
