extension Catalogue {
    /// The words of how far the issuing of a batch is, and of why its orders were refused.
    static let officeIssuing =
        """
        issuing.title
          zh 证书制作
          en Issuing
        issuing.waiting
          zh 指令已下达，等待制证程序处理。长时间没有变化时，请联系运维人员；指令已保存，不会丢失。
          en The orders are written and wait for the press. If nothing changes for long, tell whoever operates the system; the orders are kept.
        issuing.under-way
          zh 证书正在制作。可以离开或刷新本页，制作不受影响。
          en Certificates are being made. You may leave or reload this page; the work goes on.
        issuing.done
          zh 制作完成：{issued} 本证书已全部签发。
          en Done: all {issued} certificates are issued.
        issuing.done.refused
          zh 制作结束：已签发 {issued} 本，{refused} 本未予签发，原因见下表。
          en Done: {issued} issued, {refused} refused; the reasons stand below.
        issuing.bar
          zh 已签发 {done} 本，共 {all} 本
          en {done} of {all} issued
        issuing.count.ordered
          zh 已下达
          en Ordered
        issuing.count.open
          zh 待审核制作
          en Waiting to be judged
        issuing.count.written
          zh 已写定待签
          en Written down, to be signed
        issuing.count.issued
          zh 已签发
          en Signed
        issuing.count.refused
          zh 未予签发
          en Refused
        issuing.watching
          zh 本页每 3 秒自动更新。
          en This page renews itself every 3 seconds.
        issuing.stop
          zh 停止自动更新
          en Stop renewing
        issuing.stopped
          zh 本页已停止自动更新，制作照常进行。
          en This page renews itself no more; the work goes on.
        issuing.go-on
          zh 更新并继续自动更新
          en Renew now and go on
        issuing.reasons
          zh 未予签发的原因
          en Why orders were refused
        issuing.reason
          zh 原因
          en Reason
        issuing.reason.orders
          zh 指令数
          en Orders
        issuing.reasons.what-now
          zh 其余证书不受影响。未予签发的指令均已保留；原因消除后，请运维人员让制证程序重新审核。一条指令可能有几个原因。
          en The other certificates are not touched. Refused orders are kept; once the cause is gone, have the operator let the press judge them again. An order may have several reasons.
        issuing.reason.lines
          zh 行
          en Rows
        issuing.refused.person-banned
          zh 本人在失信黑名单内；期满或解除后由制证程序重新审核
          en The person is on the list of the dishonest; to be judged again once the ban is over or lifted
        issuing.refused.title-obtained-in-ban
          zh 资格在失信期内取得，期满后也不发证；原决定撤销或解除后重新审核
          en The title was obtained while banned: no certificate when the ban is over; to be judged again once that decision is undone or lifted
        issuing.refused.ordered-row-not-filed
          zh 该行不在所依据的备案中
          en The row is not in the filing that the order rests on
        issuing.refused.ordered-row-taken-out
          zh 该行已从所依据的备案中退回、撤回或不予备案
          en The row was given back, withdrawn or refused in the filing that the order rests on
        issuing.refused.filed-roster-changed
          zh 名单与报送备案的名单不一致
          en The roster is not the one that was filed
        issuing.refused.publicity-withdrawn
          zh 公示已撤回
          en The publicity was withdrawn
        issuing.refused.certificates-are-the-regions
          zh 证书由自治区出具，本系统不制证
          en The region makes these certificates itself
        issuing.refused.levels-mixed
          zh 名单中的级别与批次的级别不一致
          en The row’s level is not the batch’s
        issuing.refused.body-may-not-decide
          zh 评审或备案的单位没有相应权限
          en A body decided what it may not decide
        issuing.refused.series-beyond-scope
          zh 评审单位没有这个系列的评审权限
          en The body may not review this series
        issuing.refused.specialty-beyond-scope
          zh 评审单位没有这个专业的评审权限
          en The body may not review this specialty
        issuing.refused.body-unknown
          zh 数据中没有评审、备案或发证的单位
          en The reviewing, filing or issuing body is unknown
        issuing.refused.ground-does-not-fit
          zh 核准备案的依据与级别不符
          en The decision’s kind does not fit the level
        issuing.refused.filing-not-accepted
          zh 尚未核准备案
          en The filing was not accepted
        issuing.refused.filing-goes-to
          zh 报送备案的单位不对
          en The filing went to another body than it must
        issuing.refused.same-person-twice
          zh 报送与核准是同一人
          en One person both submitted and accepted
        issuing.refused.document-missing
          zh 备案材料不全
          en A document of the filing is missing
        issuing.refused.document-without-number
          zh 备案或批准文件没有文号
          en The deciding document has no number
        issuing.refused.document-dated-later
          zh 文件日期晚于办理日期
          en A document is dated after it was used
        issuing.refused.publicity-missing
          zh 没有公示
          en There was no publicity
        issuing.refused.publicity-not-closed
          zh 公示尚未结束
          en The publicity is not closed
        issuing.refused.publicity-not-witnessed
          zh 制证程序没有见证这次公示
          en The press did not witness the publicity
        issuing.refused.publicity-witness-foreign
          zh 公示的见证记录不是制证程序所写，请检查是否有人改动数据
          en The witness of the publicity is not the press’s own: find out who changed the data
        issuing.refused.publicity-too-short
          zh 公示不满五个工作日
          en The publicity lasted less than five working days
        issuing.refused.publicity-before-review-end
          zh 公示早于评审结束
          en The publicity began before the review ended
        issuing.refused.working-days-unknown
          zh 没有这一年的工作日安排
          en The working days of that year are not known
        issuing.refused.roster-changed
          zh 名单与公示的名单不一致
          en The roster is not the one that was shown
        issuing.refused.times-out-of-order
          zh 各步骤的时间顺序不对
          en The times of the steps are out of order
        issuing.refused.objections-open
          zh 有举报尚未处理完毕
          en An objection is still open
        issuing.refused.row-removed
          zh 已因举报属实等原因移出名单
          en The row was removed from the roster
        issuing.refused.identity-belongs-to-another
          zh 证件号码登记在另一人名下
          en The identity number is registered for another person
        issuing.refused.title-ordered-already
          zh 同一人的同一职称已有证书或已在办理
          en The person already has this title, or it is under way
        issuing.refused.title-not-in-force
          zh 取得资格时这个职称不在目录有效期内
          en The title was not in force when it was obtained
        issuing.refused.title-named-otherwise
          zh 职称名称与制证程序的目录不一致
          en The title is named otherwise than in the press’s catalogue
        issuing.refused.issuer-is-another
          zh 发证单位不对
          en The issuing body is not the right one
        issuing.refused.number-does-not-fit
          zh 证书编号与单位、年度或级别不符
          en The number does not fit body, year or level
        issuing.refused.seal-not-authorised
          zh 发证单位没有用印授权
          en The issuing body has no authorisation to use its seal
        issuing.refused.seal-authorisation-covers-not
          zh 用印授权不包括这个级别
          en The authorisation does not cover the level
        issuing.refused.seal-authorisation-not-in-force
          zh 用印授权不在有效期内
          en The authorisation is not in force
        issuing.refused.claim-too-long
          zh 内容超出二维码容量
          en What it says does not fit into a QR code
        issuing.refused.intent-foreign
          zh 待签内容不是制证程序所写，请检查是否有人改动数据
          en What was to be signed was not written by the press: find out who changed the data
        issuing.refused.intent-key-unknown
          zh 待签内容指定的密钥不在信任列表中
          en What was to be signed names a key that is not listed
        issuing.refused.own-work-fails
          zh 签名未通过核验，没有保存
          en The signature did not verify and was not kept
        issuing.refused.other
          zh 其他原因，见审计记录
          en Another reason; the audit trail has it
        """
}
