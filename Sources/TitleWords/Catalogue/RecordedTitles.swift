extension Catalogue {
    /// What people obtained elsewhere: passes of national examinations, old certificates for units that are not public.
    static let recordedTitles = """
        act.title.recorded
          zh 登记别处取得的资格
          en recorded a title got elsewhere
        act.title.asked
          zh 按姓名和证件号码登记别处取得的资格（查询）
          en asked for a person by name and number, to record a title got elsewhere
        act.title.voided
          zh 作废一条资格登记
          en voided such a record
        act.title.proof-taken
          zh 取阅资格登记的证明
          en took the proof of such a record
        recorded.heading
          zh 考试成绩和原定向使用证书
          en Passes of examinations, and old restricted certificates
        recorded.none
          zh 没有登记。
          en None is recorded.
        recorded.new
          zh 登记考试合格或原定向使用证书（可用于名单中还没有的人员）
          en Record a pass or an old restricted certificate (also of somebody in no roster yet)
        recorded.source
          zh 发证机关和日期
          en Issuer and day
        recorded.by
          zh 登记人
          en Recorded by
        recorded.title
          zh {name}：在别处取得的资格
          en {name}: a title got elsewhere
        recorded.add.title
          zh 登记考试合格或原定向使用证书
          en Record a pass or an old restricted certificate
        recorded.add.effect
          zh 作为事实登记，附原件或证明：国家统一考试的合格证书由国家颁发，本系统不另发证（第十五条）；原定向使用（非公）证书只登记、不再新发，持证人通过社会化评审后即被取代（第一条（八））。
          en A fact with its paper: a national examination has its own certificate and none is issued here (十五); old certificates for units that are not public are recorded, given no more, and give way once the holder has passed the general review (一(八)).
        recorded.add.submit
          zh 登记
          en Record it
        recorded.void.effect
          zh 登记有误的，写明原因后作废；原记录保留。
          en Recorded by mistake? Say why and void it; the record stays.
        recorded.void.submit
          zh 作废
          en Void it
        recorded.kind.examination
          zh 国家统一考试合格
          en pass of a national examination
        recorded.kind.non-public
          zh 定向使用专业技术资格证书（非公）
          en certificate for units that are not public
        recorded.state.examination
          zh 有效登记；国家颁发的合格证书不换发
          en recorded; the national certificate stands for itself
        recorded.state.non-public
          zh 有效登记；限非公有制单位使用
          en recorded; for use in units that are not public alone
        recorded.state.replaced
          zh 限非公有制单位使用；已通过社会化评审，由证书 {number} 取代
          en was for units that are not public alone; replaced by the certificate {number} after the general review
        recorded.state.void
          zh 已作废（{by}，{at}）：{reason}
          en void ({by}, {at}): {reason}
        recorded.field.name
          zh 姓名
          en Name
        recorded.field.name.hint
          zh 与身份证件一致
          en As on the identity document
        recorded.field.identity
          zh 身份证件号码
          en Number of the identity document
        recorded.field.kind
          zh 种类
          en Kind
        recorded.field.series
          zh 系列
          en Series
        recorded.field.series.hint
          zh 例如 会计；不属于职称系列的考试可不填，定向使用证书必填
          en Like 会计; optional for an examination of no series, needed for a restricted certificate
        recorded.field.title
          zh 资格或考试名称
          en Title or examination
        recorded.field.number
          zh 证书编号
          en Number of the certificate
        recorded.field.issuer
          zh 发证机关
          en Issued by
        recorded.field.date
          zh 取得日期
          en Obtained on
        recorded.field.proof
          zh 证书或成绩证明（文件）
          en The certificate or proof (file)
        recorded.field.reason
          zh 作废原因
          en Why it is void
        persons.done.recorded
          zh 已登记。
          en It is recorded.
        persons.done.voided
          zh 已作废，原记录保留。
          en It is void; the record stays.
        office.refusal.recorded-title-unknown
          zh 定向使用证书须填写职称系列和其中的资格名称（第一条（八）），没有登记。请核对系列和资格名称
          en A restricted certificate names a series and one of its titles (§一(八)); nothing was recorded. Check both
        office.refusal.restricted-title-too-late
          zh {date} 取得的定向使用（非公）证书不能登记：{last} 以后不再开展定向评价（第一条（八））；没有登记。请核对日期
          en No title for units that are not public was given on {date}, after {last} (§一(八)); nothing was recorded. Check the day
        office.refusal.title-recorded-already
          zh 此人编号 {number} 的证书已登记（第十五条、第一条（八）），没有重复登记。请在“人员”页查看
          en The certificate {number} of this person is recorded already (§十五, §一(八)); nothing was recorded again. See the person’s page
        office.refusal.title-voided-already
          zh 该登记已作废，未作任何更改。请刷新页面（谁审核、谁签字、谁负责，第十一条（二）2）
          en That record is void already; nothing was changed. Load the page again (§十一(二)2)
        office.refusal.register-asked-too-often
          zh 一小时内按姓名和证件号码登记已达 {most} 次，没有登记。请稍后再办（谁审核、谁签字、谁负责，第十一条（二）2）
          en People were asked for by name and number {most} times within an hour; nothing was recorded. Try again later (§十一(二)2)
        """
}
