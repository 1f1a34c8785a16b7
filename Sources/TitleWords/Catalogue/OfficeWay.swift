extension Catalogue {
    /// The words of a batch's way from its roster to its certificates.
    static let officeWay =
        """
        way.title
          zh 办理进度
          en The way so far
        way.roster
          zh 导入名单
          en Roster
        way.publicity
          zh 公示
          en Publicity
        way.filing
          zh 报送备案
          en Filing
        way.acceptance
          zh 核准备案
          en Acceptance
        way.entered
          zh 录入核准文件
          en Approval entered
        way.confirmed
          zh 复核
          en Confirmed
        way.certificates
          zh 制证
          en Certificates
        way.is.done
          zh 已完成
          en done
        way.is.now
          zh 当前
          en now
        way.is.stopped
          zh 已停止
          en stopped
        way.is.later
          zh 未开始
          en later
        way.open
          zh 公示中，最早可于 {day} 24 时结束
          en Open; may close at the end of {day}
        way.waits.publicity
          zh 等{body}开始公示
          en {body} is to open publicity
        way.waits.filing
          zh 等{body}报送
          en {body} is to send the filing
        way.waits.acceptance
          zh 等{body}核准
          en {body} is to accept the filing
        way.waits.confirmed
          zh 等另一人复核
          en Another person is to confirm
        way.waits.certificates
          zh 正在制证
          en Being made
        way.made
          zh 已有 {count} 本
          en {count} so far
        way.returned
          zh 已退回，等{body}补正
          en Given back; {body} is to mend it
        way.returned-gone
          zh 退回的已重新公示或移出
          en What was given back is shown anew or removed
        way.returned-others
          zh 退回的已重新公示或移出；其余人员等{body}报送
          en What was given back is shown anew or removed; {body} is to send the other people
        way.withdrawn
          zh 公示已撤回，须重新导入名单
          en The notice was withdrawn; the roster is taken in anew
        way.refused
          zh 不予备案
          en The filing was refused
        way.refused-others
          zh 前次不予备案；其余人员等{body}报送
          en The filing was refused; {body} is to send the other people
        """
}
