import TitleModel

/// Names in the mixture of the region: about one in eight Mongolian, one in twenty-five with a rare character.
enum MadeUpName {
    static func make(_ sex: Sex, _ dice: inout SplitMix64) -> (name: String, ethnicity: String) {
        let kind = dice.below(100)
        if kind < 12 { return (dice.pick(sex == .male ? mongolianMen : mongolianWomen), "蒙古族") }
        let first = dice.pick(kind < 16 ? rare : given)
        let second = dice.chance(30) ? "" : String(dice.pick(given))
        let name = String(dice.pick(surnames)) + second + String(first)
        return (name, dice.pick(ethnicities))
    }

    private static let surnames = Array(
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文包鲍"
    )
    private static let given = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰志建国博雅琪梓涵宇轩欣怡子墨浩然思远佳慧雪梅海燕春玲晓东立新庆丰永福长青瑞安宁晨阳诗韵书航")
    private static let rare = Array("㐂䶮𬎆𪚥𬭎喆堃犇翀昇𫖯𬘡")
    private static let mongolianMen = [
        "巴特尔", "那顺巴雅尔", "布仁巴雅尔", "哈斯额尔敦", "额尔德木图·巴根", "朝克图", "阿古拉", "苏和", "孟和巴图", "特木尔",
        "宝音德力格尔", "乌力吉",
    ]
    private static let mongolianWomen = [
        "乌云其木格", "其其格", "苏日娜", "萨仁图雅", "阿拉腾其其格", "斯琴高娃", "包乌日娜", "娜仁花", "托娅", "通拉嘎",
        "敖登格日乐", "高娃",
    ]
    private static let ethnicities = ["汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "满族", "回族"]
}
