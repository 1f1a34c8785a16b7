/// The code for syntax of PDF: page contents, objects, text maps.
extension DeflateCode {
    static let syntax = DeflateCode(literals: lengths(literals), distances: lengths(distances))

    private static func lengths(_ letters: String) -> [Int] {
        letters.utf8.map { $0 == UInt8(ascii: ".") ? 0 : Int($0) - 0x60 }
    }

    /// The length of each word, a for 1, a point for bytes that no syntax has: Huffman's for the streams of one
    /// certificate, with every symbol counted eight times more than it occurs.
    private static let literals = """
        ..........g.....................eoomooooiiolohffdddeddeeeekogofooggggfflkhkjkjjiijihhjkjoolioiooogighfih\
        jgkjhhgghjghfhlljiloooo.................................................................................\
        ................................................jodeffefhhgiihghiihjkkookllonk
        """

    private static let distances = "khkfeeceeeefedcdddeddefgekkkkj"
}
