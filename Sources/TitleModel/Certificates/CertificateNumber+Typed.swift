extension CertificateNumber {
    /// A number as people type it: one of our form in capitals and without dashes, any other as it stands.
    public static func plain(_ written: String) -> String {
        let dashes: Set<Character> = ["-", "‐", "‑", "–", "—", "−", "－"]
        let folded = written.filter { !dashes.contains($0) }.uppercased()
        return hasOurForm(folded) ? folded : written
    }

    /// Whether the text has the parts of our own numbers; a mistyped check character makes it nobody else's.
    public static func hasOurForm(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
        func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
        guard bytes.count == 18, bytes.allSatisfy({ isDigit($0) || isCapital($0) }) else { return false }
        return bytes[6..<10].allSatisfy(isDigit) && isCapital(bytes[10]) && bytes[11..<17].allSatisfy(isDigit)
    }
}
