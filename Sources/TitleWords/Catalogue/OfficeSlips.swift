extension Catalogue {
    /// Sealed slips and recoveries, as clerks make them.
    static let officeSlips = """
        slips.of-batch
          zh 制作本人领取单
          en Sealed slips
        slips.lead
          zh 领取单供证书持有人第一次登录“我的证书”。每人一页 A4，按页内虚线折叠粘牢，启用码折在里面。
          en With a slip a holder gets into “My certificates” the first time: one A4 page each, folded along its lines and glued, with the code inside.
        slips.batch.back
          zh 返回批次
          en Back to the batch
        slips.needed
          zh {count} 人需要领取单
          en {count} people need a slip
        slips.not-needed
          zh 本批次没有需要领取单的人
          en Nobody of this batch needs a slip
        slips.make.effect
          zh 点击后立即生成并下载 PDF，只此一次；此前做过而没有用的领取单随即作废。打印、折好后请删除文件。制作情况记入操作记录，本人登录后也能看到。
          en This makes the PDF and downloads it, this once; slips that were made before and not used are void from then on. Delete the file once it is printed and folded. The making is kept in the trail, and the holder sees it after signing in.
        slips.make.batch
          zh 点击后立即为没有有效领取单的人生成并下载 PDF，只此一次。打印、折好后请删除文件。制作情况记入操作记录，本人登录后也能看到。
          en This makes the PDF for everybody without a slip that is good and downloads it, this once. Delete the file once it is printed and folded. The making is kept in the trail, and the holder sees it after signing in.
        slips.many
          zh 一次最多制作 {most} 张，其余的请再点一次。
          en At most {most} are made at once; press again for the rest.
        slips.again
          zh 已有未用领取单的 {count} 人也重做，以前的随即作废
          en Also make new slips for the {count} people who have an unused one, which is void from then on
        slips.again.hint
          zh 重做时写明以前的领取单去了哪里、核实了什么，如：未发出，已收回销毁；本人持居民身份证原件来领。不重做可不填
          en Where slips are replaced: what became of the earlier ones and what was looked at, as: not handed out, taken back and destroyed; who has lost one came with the identity card. Otherwise it may stay empty
        slips.make
          zh 制作并下载
          en Make and download
        slips.make.one
          zh 制作领取单
          en Make a slip
        slips.person
          zh {name}：本人登录
          en {name}: signing in
        slips.link
          zh 本人登录与领取单
          en Signing in and slips
        slips.back
          zh 返回本人登录
          en Back to signing in
        slips.account.active
          zh 本人已启用账户。
          en The person has an account.
        slips.account.none
          zh 本人尚未启用账户。
          en The person has no account yet.
        slips.made
          zh 领取单
          en Slips
        slips.ground
          zh 事由
          en For
        slips.ground.first
          zh 首次启用
          en the first time
        slips.ground.recovery
          zh 恢复登录
          en a recovery
        slips.checked
          zh 核实了什么
          en What was looked at
        slips.checked.hint
          zh 如：居民身份证原件，与本人相貌一致
          en As: the identity card itself, and that it is the person
        slips.recovery
          zh 恢复登录
          en Recovery
        slips.recovery.lead
          zh 本人持身份证件到窗口、密码遗失时用。一人核实后提出，另一人确认后才制作新的领取单；新单使用后，原密码、动态码和所有登录作废。
          en For somebody who came to the counter with the identity card and has lost the password. One person looks and proposes, another confirms, and only then is a slip made; once it is used, the old password, authenticator and sessions are void.
        slips.recovery.propose
          zh 提出恢复
          en Propose
        slips.recovery.open
          zh 有一份恢复登录申请等待第二人核实
          en A recovery waits for a second person
        slips.recovery.waits
          zh 等待第二人
          en waits for a second person
        slips.recovery.effect
          zh 请另行核实身份证件与本人。确认后立即生成并下载新的领取单，只此一次。
          en Look at the card and the person yourself. Confirming makes the new slip and downloads it, this once.
        slips.recovery.own
          zh 这份申请由您提出，须由另一人核实。
          en You proposed this; another person decides on it.
        slips.recovery.proposed
          zh 提出人
          en Proposed by
        slips.recovery.at
          zh 提出时间
          en Proposed at
        slips.recovery.decide
          zh 提交决定
          en Decide
        slips.recoveries
          zh 恢复登录记录
          en Recoveries
        slips.done.proposed
          zh 已提出恢复登录，等待另一人核实。
          en The recovery is proposed and waits for another person.
        slips.done.refused
          zh 已拒绝恢复登录，没有制作领取单。
          en The recovery is refused; no slip was made.
        slips.written
          zh 已为 {count} 人制作领取单，写入 {file}（只有您能读）。打印、折好后请删除这个文件
          en Made slips for {count} people and wrote them to {file}, which you alone can read. Delete it once they are printed and folded
        slips.file
          zh 文件 {path} 已存在或不能写入，没有制作领取单。请换一个 --output
          en The file {path} is there already or cannot be written; no slip was made. Name another --output
        act.looked.batch-slips
          zh 查看批次领取单
          en looked at a batch's slips
        """
}
