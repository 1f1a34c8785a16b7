extension Catalogue {
    /// The words of duties that change, and of what waits for a second person.
    static let officeDuties =
        """
        duties.title
          zh {name}的职责
          en Duties of {name}
        duties.effect
          zh 按任职或免职文件登记现在的职责。新增的决定职责（核准备案、复核、换证、撤销、举报）须由另一人确认后生效，其余立即生效。去掉的职责自登记时起不能再行使；以前办理的事项仍然有效，按办理当时的职责认定。
          en Register the duties as the document of appointment or removal gives them. Further duties that decide wait for another person’s confirmation. A duty that is taken away ends at once; what was done before stays, judged by the duties of its moment.
        duties.chosen
          zh 从现在起的职责
          en Duties from now on
        duties.submit
          zh 登记职责变更
          en Register the change
        duties.done
          zh 职责变更已登记。
          en The change of duties is registered.
        duties.own
          zh 这是您本人。自己的职责由其他运维人员按文件登记。
          en This is yourself. Your own duties are registered by somebody else who operates the system, by their document.
        duties.waiting
          zh 待确认的职责
          en Duties that wait
        duties.waiting.for
          zh {duties}：由{body}有决定职责的另一人在工作台上确认后生效
          en {duties}: they count once another person who decides at {body} confirms them at the desk
        duties.waiting.terminal
          zh {duties}：本单位和上级单位都还没有有决定职责的人，首位由服务器终端按文件登记（titlecert-server staff extend）
          en {duties}: nobody decides here or above yet; the first such person is appointed at the server’s terminal (titlecert-server staff extend)
        duties.waiting.short
          zh {duties}（待确认：{waiting}）
          en {duties} (waiting: {waiting})
        duties.proposal.title
          zh 确认{name}的决定职责
          en Confirm duties of {name} that decide
        duties.proposal.effect
          zh 运维人员为此人登记了有决定权的职责。请核对文件，并向本人问明账号是本人启用的；确认后这些职责立即生效，以您的名义记录。
          en Somebody who operates the system asked for duties that decide. Compare the document, and ask the person in person whether the account was activated by nobody else; confirmed, the duties count at once, under your name.
        duties.proposal.not-in-use
          zh 此人还没有启用账号，暂时不能确认：启用码经过运维人员之手，本人启用以前不能保证账号在本人手中。可以不予确认。
          en The account is not in use yet, so that the duties cannot be confirmed: its activation code went through the hands of who operates. They can be refused.
        duties.proposal.no-account
          zh 无账号
          en none
        duties.proposal.asked
          zh 待确认的职责
          en To be confirmed
        duties.proposal.by
          zh 登记人
          en Registered by
        duties.proposal.account
          zh 账号记录
          en What became of the account
        desk.task.confirm-duties
          zh 确认决定职责
          en Confirm duties that decide
        act.staff.duties-proposed
          zh 登记决定职责，待第二人确认
          en asked for duties that decide
        act.staff.duties-confirmed
          zh 确认决定职责
          en confirmed duties that decide
        act.staff.duties-refused
          zh 不予确认决定职责
          en refused duties that decide
        act.staff.duties-withdrawn
          zh 撤回待确认的决定职责
          en withdrew duties that waited
        office.refusal.second-person-needed
          zh {body} 已有有决定职责的人员，在终端授予决定职责须由其中另一人确认（第十一条（二）2），未作任何更改。请加 --confirmed-by 姓名；或在办公端由运维提出，由其在工作台确认
          en Somebody at {body} decides already, so duties that decide are confirmed by such a person (§十一(二)2); nothing was changed. Add --confirmed-by NAME, or ask for them in the office and have them confirmed at the desk
        office.refusal.confirmer-decides-nothing
          zh 确认他人的决定职责，须本人有决定职责（第十一条（二）2：谁审核、谁签字、谁负责），未作任何更改。请由核准备案、撤销等岗位的人办理
          en Duties that decide are confirmed by somebody who decides (§十一(二)2); nothing was changed. Let somebody do it who accepts, revokes or the like
        office.refusal.account-not-in-use
          zh 此人还没有启用账号，不能确认（第十一条（二）2：谁审核、谁签字、谁负责），未作任何更改。请等本人启用账号后再确认
          en The person has not activated the account yet (§十一(二)2); nothing was changed. Confirm once the person has done so
        office.refusal.account-not-activated
          zh 指定的第二人还没有启用账号，不能确认（第十一条（二）2：谁审核、谁签字、谁负责），没有登记任何职责。请本人先在工作台的“启用账号”（/activate）用启用码启用，再重新执行；启用码遗失或过期的，用 titlecert-server user reset 重发
          en The second person named has not activated the account yet and confirms nothing (§十一(二)2); no duty was registered. Have the person activate it first, at /activate of the office with the activation code, and run the command again; titlecert-server user reset gives a new code where it is lost or over
        duties.changes
          zh 变更记录
          en Changes
        duties.former
          zh 原职责
          en Before
        duties.present
          zh 变更后
          en After
        duties.none
          zh 无
          en none
        act.staff.duties-changed
          zh 变更职责
          en changed duties
        act.staff.duties-ended
          zh 免去职责
          en ended duties
        office.refusal.duties-are-ones-own
          zh 不能登记自己的职责，未作任何更改。请由另一名运维人员按文件登记
          en Nobody registers the own duties; nothing was changed. Let another person who operates the system do it by the document
        office.refusal.duties-unchanged
          zh 登记的职责与现在的相同，未作任何更改。请按文件选定职责后再登记
          en These are the duties the person has now; nothing was changed. Choose the duties as the document says, and register them then
        desk.task.complete-filing
          zh 备案退回，补正后重新报送
          en Filing given back: complete it and send it again
        desk.task.confirm-change
          zh 复核姓名、证件号码变更
          en Confirm a change of a name or number
        desk.task.confirm-photo
          zh 确认照片
          en Confirm a photo
        desk.task.confirm-approval
          zh 复核核准文件
          en Confirm an approval document
        persons.proof
          zh 证明材料
          en Proof
        persons.field.proof
          zh 证明材料的扫描件或照片
          en Scan or photo of the proof
        persons.field.proof.hint
          zh 如户口簿、公安机关的变更证明、曾用名证明；PDF、JPEG、PNG 等，不超过 20 MB。由第二人对照后确认。
          en As the household register, the police’s certificate of the change, a proof of the former name; at most 20 MB. The second person compares it.
        persons.proof.none
          zh 未附（早期登记）
          en none (entered earlier)
        act.person-change.proof-taken
          zh 下载姓名、证件号码变更的证明材料
          en downloaded the proof of a change of a name or number
        step.fact.no-photo
          zh 没有照片
          en Without a photo
        step.fact.no-photo.text
          zh {count} 人。证书照常制发、有效；打印要等本人交来照片、经办机构确认
          en {count} people. Their certificates are issued and valid; the print waits until the holder hands in a photo and it is confirmed
        step.fact.all-photos
          zh 所有人都有照片
          en Everybody has a photo
        office.refusal.paper-text-too-long
          zh “{document}”里的“{text}”太长，排不下。没有生成文件，也没有报送。请改短后再生成
          en “{text}” is too long for “{document}”; no document was made and nothing was sent. Shorten it and make the documents again
        office.refusal.paper-row-too-long
          zh “{document}”里名单第 {line} 行的“{text}”太长，排不下。没有生成文件，也没有报送。请把这一行单独改正后重新公示（重新公示此行），其余各行可先报送
          en In “{document}” the roster’s row {line} is too long: “{text}”. No document was made and nothing was sent. Show that row anew with a shorter text; the others can be filed before
        """
}
