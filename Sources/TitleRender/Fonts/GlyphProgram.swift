import Synchronization
import TitleDocument

/// A glyph as a Type 2 charstring of its own: no hints, no subroutines, nothing that another glyph must bring along
/// (Adobe Technical Note 5177).
///
/// Made once per glyph and grid and kept, so that a document's font is a matter of laying bytes side by side.
struct GlyphProgram: Sendable {
    let charstring: [UInt8]
    /// The charstring in the face's own code.
    let coded: CodedBytes
    /// In thousandths of an em, as the document's width table must repeat it.
    let width: Int
}

/// The programs of one face on one grid that have been asked for.
final class GlyphPrograms: Sendable {
    /// In which all of them are coded.
    let code: LiteralCode
    private unowned let face: FontFace
    private let grid: OutlineGrid
    private let kept = Mutex<[UInt32: GlyphProgram]>([:])

    init(of face: FontFace, on grid: OutlineGrid) {
        (self.face, self.grid) = (face, grid)
        let glyphs = Self.sample.unicodeScalars.compactMap { face.glyph(for: $0) }
        code = LiteralCode(sample: glyphs.flatMap { Self.charstring(of: $0, face, grid).bytes })
    }

    /// What a face's code is made for: frequent characters of certificates, whatever the document.
    private static let sample = """
        内蒙古自治区人力资源和社会保障厅专业技术资格证书高级工程师中小学教师系列评审委员会姓名性别男女出生日期年月日号码\
        编级取得方式核准备案组织工作单位发证机关查验赤峰市呼伦贝尔兴安盟通辽锡林郭勒乌兰察布鄂尔多斯巴彦淖包头医院农牧业研究所\
        王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田\
        0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz
        """

    func program(of glyph: UInt32) -> GlyphProgram {
        kept.withLock { kept in
            if let program = kept[glyph] { return program }
            let program = Self.charstring(of: glyph, face, grid)
            let made = GlyphProgram(charstring: program.bytes, coded: code.coded(program.bytes), width: program.width)
            kept[glyph] = made
            return made
        }
    }

    private static func charstring(
        of glyph: UInt32,
        _ face: FontFace,
        _ grid: OutlineGrid
    ) -> (bytes: [UInt8], width: Int) {
        let width = Int(face.advance(of: glyph).rounded())
        return (GlyphProgram.charstring(face.outline(of: glyph), width: width, on: grid), width)
    }
}

extension GlyphProgram {
    /// The width every font of ours assumes when a charstring names none: that of a Chinese character.
    static let usualWidth = 1000

    static func charstring(_ outline: Path, width: Int, on grid: OutlineGrid) -> [UInt8] {
        var writer = CharstringWriter(grid)
        if width != GlyphProgram.usualWidth { writer.width(width) }
        outline.withFewerCurves(tolerance: grid.tolerance).steps.forEach { writer.write($0) }
        writer.end()
        return writer.bytes
    }
}
