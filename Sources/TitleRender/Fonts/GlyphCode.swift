import TitleDocument

/// The Huffman code in which all glyph programs are deflated beforehand.
enum GlyphCode {
    static let code = LiteralCode(lengths: lengths.utf8.map { Int($0) - 0x60 })

    /// The length of each byte's word, a for 1, and last that of the block's end: Huffman's for the fonts of a
    /// certificate of each face, with every byte counted a little more often than it occurs.
    private static let lengths = """
        hijjjegfekkkjkgkkkjkkfjlkkijkjghjkkkkkkjjkjkjjjjjkjikjjjjkkkjjjjjjjjjjjjjjjjjjjjjijjijiiiiiiiiiiiiii\
        iihiihhhhhhhhhhhhhhhghggggggggfffffffffdfefffffffffgggggggghghhhhhhhhhhhiiiihiiiiiiiiiiijjijjjjjjjji\
        jjjjijjkjkkjjjjkkjjkkkkkkklkkjkkkkkkjjkkkkkkkklelnmfnmnin
        """
}
