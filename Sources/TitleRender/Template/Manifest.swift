/// What `manifest.json` says about a face: what is filled in, where, and in which order it is read.
struct Manifest {
    /// When a field is drawn at all.
    enum Condition: Equatable {
        case always
        case onSamples
        /// Beside another text, as its label.
        case with(String)
        /// While nobody has approved the template's words in a second language.
        case whileUnapproved
    }

    struct Field {
        let name: String
        let box: Box
        let style: TextStyle
        let pattern: TextPattern
        /// Left out without a fault when one of its texts is not given.
        let isOptional: Bool
        let condition: Condition
        /// Drawn and read to nobody: micro-text that repeats what stands elsewhere.
        let isOrnament: Bool
        /// Drawn on every page and no part of what is read: page numbers and the like.
        let isRunning: Bool
        /// Said again and again all over the box, turned by so many degrees: an ornament; nil of what stands once.
        let across: Double?
    }

    struct Picture {
        let name: String
        let box: Box
        let alternative: String
        let isOptional: Bool
        /// Drawn with the signature, in its field.
        let isSeal: Bool
    }

    struct Symbol {
        let name: String
        let box: Box
        let color: Color
        let alternative: String
    }

    struct Sample {
        let text: String
        let chain: FontChain
        /// Points.
        let size: Double
        let degrees: Double
        let color: Color
        let opacity: Double
    }

    /// Words of the template in a second language, and who answers for them.
    struct Wording {
        /// BCP 47.
        let language: String
        /// The person's name and the day; nil as long as nobody has approved them.
        let approval: String?
        let vocabularies: [Vocabulary]
    }

    /// A text in the second language that is chosen by one in the first: of few words, each with its translation.
    struct Vocabulary {
        let name: String
        /// The text that chooses.
        let source: String
        let words: [String: String]
    }

    var width = 0.0
    var height = 0.0
    var language = "zh-CN"
    var title = TextPattern(parts: [])
    var fields: [Field] = []
    var pictures: [Picture] = []
    var symbols: [Symbol] = []
    var reading: [ReadingItem] = []
    var sample: Sample?
    var wording: Wording?
    var table: Table?

    /// Names of elements of the drawing that are read aloud.
    var fixedParts: Set<String> {
        Set(reading.flatMap(\.parts).filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) })
    }

    var page: Box { Box(x: 0, y: 0, width: width, height: height) }
}
