extension Catalogue {
    /// Seals of bodies, one in another's place.
    static let seals = """
        press.key.sealOutOfTurn
          zh 新印章的启用日期 {day} 不能早于 {before}（前一印章启用），也不能晚于今天 {today}；没有更换
          en A new seal begins on {before}, when the one before it began, at the earliest, and today, {today}, at the latest; not on {day}. Nothing was replaced
        press.keys.sealReplaced
          zh {body} 的印章已更换（{document}），自 {day} 起制作的文件使用新印章；已制作的文件不变，旧印章图样保留
          en {body} has a new seal ({document}) on documents made from {day} on; those made before stay as they are, and the old picture is kept
        """
}
