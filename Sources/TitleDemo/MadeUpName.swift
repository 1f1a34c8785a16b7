import TitleModel

/// Names in the mixture of the region: about one in eight Mongolian, one in twenty-five with a rare character.
struct MadeUpName {
    let name: String
    let mongolian: String?
    let ethnicity: String

    static func make(_ sex: Sex, _ dice: inout SplitMix64) -> MadeUpName {
        let kind = dice.below(100)
        if kind < 12 {
            let known = dice.pick(sex == .male ? mongolianMen : mongolianWomen)
            return MadeUpName(name: known.name, mongolian: known.mongolian, ethnicity: "蒙古族")
        }
        let first = dice.pick(kind < 16 ? rare : given)
        let second = dice.chance(30) ? "" : String(dice.pick(given))
        let name = String(dice.pick(surnames)) + second + String(first)
        return MadeUpName(name: name, mongolian: nil, ethnicity: dice.pick(ethnicities))
    }

    private static let surnames = Array(
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文包鲍"
    )
    private static let given = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰志建国博雅琪梓涵宇轩欣怡子墨浩然思远佳慧雪梅海燕春玲晓东立新庆丰永福长青瑞安宁晨阳诗韵书航")
    private static let rare = Array("㐂䶮𬎆𪚥𬭎喆堃犇翀昇𫖯𬘡")
    /// Each with a spelling in Mongolian script that such a person might use.
    private static let mongolianMen: [(name: String, mongolian: String)] = [
        ("巴特尔", "ᠪᠠᠭᠠᠲᠤᠷ"),
        ("那顺巴雅尔", "ᠨᠠᠰᠤᠨᠪᠠᠶᠠᠷ"),
        ("布仁巴雅尔", "ᠪᠦᠷᠢᠨᠪᠠᠶᠠᠷ"),
        ("哈斯额尔敦", "ᠬᠠᠰᠡᠷᠳᠡᠨᠢ"),
        ("额尔德木图·巴根", "ᠡᠷᠳᠡᠮᠲᠦ·ᠪᠠᠭᠠᠨ\u{180E}ᠠ"),
        ("朝克图", "ᠴᠣᠭᠲᠤ"),
        ("阿古拉", "ᠠᠭᠤᠯᠠ"),
        ("苏和", "ᠰᠦᠬᠡ"),
        ("孟和巴图", "ᠮᠥᠩᠬᠡᠪᠠᠲᠤ"),
        ("特木尔", "ᠲᠡᠮᠦᠷ"),
        ("宝音德力格尔", "ᠪᠤᠶᠠᠨᠳᠡᠯᠭᠡᠷ"),
        ("乌力吉", "ᠥᠯᠵᠡᠢ"),
    ]
    private static let mongolianWomen: [(name: String, mongolian: String)] = [
        ("乌云其木格", "ᠣᠶᠤᠨᠴᠢᠮᠡᠭ"),
        ("其其格", "ᠴᠡᠴᠡᠭ"),
        ("苏日娜", "ᠰᠤᠷᠨ\u{180E}ᠠ"),
        ("萨仁图雅", "ᠰᠠᠷᠠᠨᠲᠤᠶᠠᠭ\u{180E}ᠠ"),
        ("阿拉腾其其格", "ᠠᠯᠲᠠᠨᠴᠡᠴᠡᠭ"),
        ("斯琴高娃", "ᠰᠡᠴᠡᠨᠭᠤᠸ\u{180E}ᠠ"),
        ("包乌日娜", "ᠪᠣᠤ ᠤᠷᠠᠨ\u{180E}ᠠ"),
        ("娜仁花", "ᠨᠠᠷᠠᠨᠬᠤᠸᠠᠷ"),
        ("托娅", "ᠲᠤᠶᠠᠭ\u{180E}ᠠ"),
        ("通拉嘎", "ᠲᠤᠩᠭᠠᠯᠠᠭ"),
        ("敖登格日乐", "ᠣᠳᠣᠨᠭᠡᠷᠡᠯ"),
        ("高娃", "ᠭᠤᠸ\u{180E}ᠠ"),
    ]
    private static let ethnicities = ["汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "满族", "回族"]
}
