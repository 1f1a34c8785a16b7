extension Catalogue {
    /// The words of what waits, of deadlines and of how the installation stands; of signing chains.
    static let officeDesk =
        """
        desk.subject
          zh {batch}：{about}
          en {batch}: {about}
        desk.bases
          zh 按申报依据（破格、绿色通道、基层、非公等）统计
          en Passed by the clause of their application
        desk.basis
          zh 申报依据
          en Basis
        desk.tasks
          zh 等我办理
          en Waiting for me
        desk.tasks.none
          zh 现在没有等您办理的事项。
          en Nothing waits for you now.
        desk.tasks.more
          zh 另有 {count} 项未列出；办完前面的就会出现。
          en {count} more are not shown; they appear as these are done.
        desk.starts
          zh 可以办理：
          en Begin:
        desk.start.rosters
          zh 导入名单
          en take a roster in
        desk.start.recognition
          zh 考核认定
          en recognise graduates
        desk.start.addApproval
          zh 录入核准文件
          en enter an approval
        desk.start.certificates
          zh 查找证书，提出更正、暂停或撤销
          en find a certificate to correct, suspend or revoke
        desk.start.addPerson
          zh 新增人员
          en add a person
        desk.start.audit
          zh 查看审计记录
          en read the trail
        desk.about
          zh 涉及
          en About
        desk.due
          zh 期限
          en Due
        desk.left
          zh 剩余
          en Left
        desk.no-day
          zh 无规定期限
          en no day set
        desk.days.left
          zh 还有 {count} 天
          en {count} days left
        desk.days.today
          zh 今天到期
          en due today
        desk.days.late
          zh 已逾期 {count} 天
          en {count} days late
        desk.task.open-publicity
          zh 开始公示
          en Open publicity
        desk.task.close-publicity
          zh 公示期满，结束公示
          en Close publicity: its days are over
        desk.task.decide-objection
          zh 处理举报
          en Decide an objection
        desk.task.papers-missing
          zh 补齐材料
          en State the papers that are missing
        desk.task.submit-filing
          zh 报送备案
          en Send the filing
        desk.task.accept-filing
          zh 核准备案
          en Accept a filing
        desk.task.sign-link
          zh 签署
          en Sign
        desk.task.confirm-case
          zh 复核证书状态变更
          en Confirm a change of a certificate
        desk.batches.none
          zh 没有导入
          en none taken in
        desk.more
          zh 另有 {count} 行，没有列出
          en {count} more lines, not listed here
        desk.deadlines
          zh 期限
          en Deadlines
        desk.batches
          zh 批次
          en Batches
        desk.batch
          zh 批次
          en Batch
        desk.year
          zh 年度
          en Year
        desk.deadline.publicity-over
          zh 完成评审和公示（11 月 30 日前）
          en Review and publicity over (by 30 November)
        desk.deadline.filing-accepted
          zh 完成核准备案（12 月 31 日前）
          en Filing accepted (by 31 December)
        desk.deadline.publicity-begins
          zh 评审结束一周内开始公示
          en Publicity begins within a week of the review
        desk.deadline.objections-verified
          zh 一个月内核实举报
          en Objections verified within a month
        desk.deadline.print-opens
          zh 核准文件 {document} 印发一个月内可打印证书
          en Certificates of {document} open to print within a month
        desk.notes
          zh 暂停和提示
          en Kept back, and to be explained
        desk.note
          zh 情况
          en What
        desk.blocked.text
          zh {rows} 人因 {count} 件举报未结，暂不能报送
          en {rows} people kept back by {count} open objections
        desk.warning.plan-late
          zh 评审实施方案未按评审前一周备案
          en The plan was not filed a week before the review
        desk.warning.publicity-late
          zh 评审结束后超过一周才开始公示，迟 {count} 天
          en Publicity began {count} days later than a week after the review
        desk.ratios
          zh 评审通过比例
          en Pass ratio
        desk.ratios.text
          zh 通过人数除以评审实施方案所列的申报人数；今年和去年。
          en Those who passed, of those who applied by the plans of the reviews; this year and the last.
        desk.passed
          zh 通过人数
          en Passed
        desk.ratio
          zh 通过比例
          en Ratio
        desk.ratio.value
          zh {percent}%（申报 {applied} 人）
          en {percent}% of {applied}
        desk.ratio.above
          zh {percent}%（申报 {applied} 人），高于规定的 {limit}%（第十四条（一））；请核对方案和评审结果
          en {percent}% of {applied}, above the limit of {limit}% (§十四(一)); check the plan and the results
        desk.ratio.unknown
          zh 方案没有登记（或没有分系列登记）申报人数，或少于通过人数
          en the plans do not say how many applied (in the series), or fewer than passed
        desk.ratio.all-series
          zh 各系列合计
          en all series
        desk.series
          zh 系列
          en Series
        desk.state.backup.none
          zh 没有备份记录：备份完成时应写入的标记文件不存在，请运维人员检查备份
          en no backup on record: the file that each backup writes is not there; have the backup looked at
        desk.state.backup.done
          zh 最近一次 {time}（{hours} 小时前）
          en last one {time} ({hours} hours ago)
        desk.state
          zh 系统状态
          en The installation
        desk.state.clock
          zh 系统时钟
          en Clock
        desk.state.clock.right
          zh {time}（北京时间）
          en {time} (China)
        desk.state.clock.back
          zh {time}，早于最近一条记录 {last}：时钟可能被调回，请运维人员校时
          en {time}, earlier than the last record {last}: the clock may have been set back; have it corrected
        desk.state.keys
          zh 证书签发密钥
          en Signing keys
        desk.state.keys.good
          zh {count} 把有效，最早 {day} 到期（还有 {days} 天）
          en {count} in force, the first ends on {day} ({days} days left)
        desk.state.keys.endless
          zh {count} 把有效，均未设到期日
          en {count} in force, none with an end
        desk.state.keys.none
          zh 没有有效的签发密钥，不能制证
          en No signing key is in force; no certificate can be made
        desk.state.trust
          zh 信任名单
          en Trust list
        desk.state.trust.good
          zh 第 {number} 期，{day} 前更新
          en Number {number}, next by {day}
        desk.state.trust.stale
          zh 第 {number} 期，应在 {day} 前更新，已过期；请运维人员运行 titlecert-issuer keys renew
          en Number {number} was to be renewed by {day}; have titlecert-issuer keys renew run
        desk.state.trust.none
          zh 读不到信任名单
          en No trust list can be read
        desk.state.lists
          zh 状态名单
          en Status lists
        desk.state.lists.good
          zh {count} 份，最早一份发布于 {time}
          en {count}, the oldest issued at {time}
        desk.state.lists.stale
          zh {count} 份，最早一份发布于 {time}，已超过更新时间；请检查制证程序是否在运行
          en {count}, the oldest issued at {time} and overdue; see whether the press is running
        desk.state.lists.none
          zh 还没有发布过
          en none issued yet
        desk.state.backup
          zh 备份
          en Backup
        desk.state.backup.unknown
          zh 由运维在系统外进行，本系统不掌握其时间
          en made outside this system, which does not know when
        chain.title
          zh 签署：{act}
          en Sign: {act}
        chain.effect
          zh 您将在“{link}”一环签署。签署的是本批次现在的材料和人员；以后材料或人员有变动的，签署失效，须重新签署。
          en You sign the link “{link}” for the papers and rows as they are now. When a paper or row changes afterwards, the signature no longer counts and is given anew.
        chain.effect.decision
          zh 您将在“{link}”一环签署。签署的是此事现在的内容和步骤；以后有新的步骤的，签署失效，须重新签署。
          en You sign the link “{link}” for this as it stands now. When a step is taken on it afterwards, the signature no longer counts and is given anew.
        chain.back
          zh 返回
          en Back to it
        chain.subject
          zh 签署事项
          en What is signed
        chain.open
          zh 查看
          en Open it
        case.done.link
          zh 已签署。
          en The link is signed.
        approvals.done.link
          zh 已签署。
          en The link is signed.
        conversion.done.link
          zh 已签署。
          en The link is signed.
        chain.nothing
          zh 现在没有轮到您签署的环节。
          en No link waits for your signature now.
        chain.sign
          zh 签署“{link}”
          en Sign “{link}”
        chain.go
          zh 去签署
          en Sign
        chain.signer
          zh 签署人
          en Signed by
        chain.waiting
          zh 尚未签署
          en not signed yet
        chain.last
          zh 办理该事项即为签署
          en signs by taking the step
        chain.dropped
          zh 以下签署之后材料或人员有变动，已失效：
          en Papers or rows changed after these signatures, which no longer count:
        batches.done.link
          zh 已签署。
          en The link is signed.
        """
}
