import CHarfBuzz
import Synchronization

/// A character in a language, as the key of what HarfBuzz makes of it.
struct PlainCharacter: Hashable {
    /// HarfBuzz keeps one object for each language.
    let language: UInt
    let scalar: UInt32
}

extension Shaper {
    /// The text by what is known of each of its characters; nil when one of them is shaped by its neighbours, or the first
    /// font has it not.
    ///
    /// Most of a certificate is such text, and most of its characters another certificate has had.
    func plain(_ text: String) -> ShapedText? {
        guard let face = faces.first, text.unicodeScalars.allSatisfy(\.isPlain) else { return nil }
        let language = UInt(bitPattern: hb_language_from_string(language, -1))
        return face.plainClusters.withLock { kept in
            var clusters: [ShapedText.Cluster] = []
            clusters.reserveCapacity(text.utf8.count / 2)
            for scalar in text.unicodeScalars {
                let key = PlainCharacter(language: language, scalar: scalar.value)
                if let known = kept[key] {
                    clusters.append(known)
                } else {
                    guard let fresh = alone(scalar, face) else { return nil }
                    kept[key] = fresh
                    clusters.append(fresh)
                }
            }
            return ShapedText(clusters: clusters)
        }
    }

    private func alone(_ scalar: Unicode.Scalar, _ face: FontFace) -> ShapedText.Cluster? {
        guard face.glyph(for: scalar) != nil else { return nil }
        var bytes = Array(String(scalar).utf8)
        let run = TextRun(start: 0, end: bytes.count, face: face, script: HB_SCRIPT_HAN)
        let clusters = shape(run, of: &bytes)
        return clusters.count == 1 ? clusters.first : nil
    }
}

extension Unicode.Scalar {
    /// Chinese characters and digits: no font of ours draws or spaces them otherwise beside others (ShapingTests).
    var isPlain: Bool { (0x4E00...0x9FFF).contains(value) || (0x30...0x39).contains(value) }
}
