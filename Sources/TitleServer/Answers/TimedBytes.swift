import NIOCore
import TitleModel

/// Bytes written once for every moment, with the places where the moment stands in them.
struct TimedBytes {
    private(set) var bytes: ByteBuffer
    private let places: [(offset: Int, form: MomentTexts.Form)]

    /// A moment that stands in for the real one while bytes are written: a second of the years 3000 to 8999 drawn by chance
    /// in each process, so that nobody can have it written in a certificate.
    static let standIn = Instant(milliseconds: .random(in: 32_503_680_000..<221_845_392_000) * 1000)
    private static let standInTexts = MomentTexts(standIn)

    /// Bytes that were written with the stand-in for their moment.
    init(_ bytes: ByteBuffer) {
        self.bytes = bytes
        places = MomentTexts.Form.allCases.flatMap { form in
            Self.offsets(of: Self.standInTexts[form], in: bytes).map { ($0, form) }
        }
    }

    private static func offsets(of text: String, in bytes: ByteBuffer) -> [Int] {
        let wanted = Array(text.utf8)
        return bytes.withUnsafeReadableBytes { all in
            var offsets: [Int] = []
            for start in 0..<max(all.count - wanted.count + 1, 0) where all[start] == wanted[0] {
                let isThere = all[start..<(start + wanted.count)].elementsEqual(wanted)
                if isThere { offsets.append(bytes.readerIndex + start) }
            }
            return offsets
        }
    }

    /// Writes another moment over the one that stands there; every moment takes the same room.
    mutating func set(_ moment: MomentTexts) {
        for place in places { bytes.setString(moment[place.form], at: place.offset) }
    }
}

/// A moment as answers write it.
struct MomentTexts {
    enum Form: Int, CaseIterable {
        case chinaTime, iso, httpDate
    }

    private let texts: [String]

    init(_ moment: Instant) {
        texts = Form.allCases.map { form in
            switch form {
            case .chinaTime: moment.chinaTime
            case .iso: moment.description
            case .httpDate: moment.httpDate
            }
        }
    }

    subscript(form: Form) -> String { texts[form.rawValue] }
}
