extension Catalogue {
    /// What a holder has: cards, the sheet of all, documents, the photo.
    static let own = """
        my.titles.title
          zh 我的证书
          en My certificates
        my.titles.lead
          zh 登记在您名下的全部职称，包括正在公示和备案的。
          en All titles registered under your name, those in publicity and filing too.
        my.titles.photo-waits
          zh 您 {since} 提交的照片正在等待确认。证书已经有效，照片确认后就能下载打印。
          en The photo that you handed in at {since} waits to be confirmed. The certificate is valid; it can be downloaded and printed once the photo is confirmed.
        my.titles.photo-refused
          zh 您提交的照片未被采用，原因：{reason}。证书已经有效，请重新提交照片，确认后就能下载打印。
          en Your photo was refused; the reason: {reason}. The certificate is valid; hand in another photo, and it can be downloaded and printed once that is confirmed.
        my.titles.photo
          zh 您的照片还没有登记，证书已经有效，但要等照片确认后才能下载打印。
          en Your photo is not registered: the certificate is valid, but it can be downloaded and printed only once a photo is confirmed.
        my.titles.none
          zh 登记簿中没有您的职称
          en The register has no title of yours
        my.titles.none.text
          zh 取得职称后仍看不到的，可能尚未录入，或由外地、外系统签发。请向评审组织或发证机关查询。
          en If you have a title, it may not be entered yet, or was issued elsewhere. Ask the body that reviewed or issued it.
        my.code
          zh 查验码
          en Verification code
        my.state.printable
          zh 有效，可下载打印
          en Valid, ready to print
        my.state.photo
          zh 有效，交照片后可下载打印
          en Valid; to be printed once there is a photo
        my.until-lifted
          zh 恢复使用之日
          en it is lifted
        my.reason.suspended
          zh 自{day}起暂停使用，至{until}。依据：{document}。理由：{ground}
          en Suspended from {day} until {until}. Document: {document}. Ground: {ground}
        my.reason.revoked
          zh 自始无效。依据：{document}。理由：{ground}。不服的，可依法申请行政复议或提起行政诉讼
          en Void from the beginning. Document: {document}. Ground: {ground}. You may ask for administrative review or go to court
        my.reason.cancelled
          zh 自{day}起注销。依据：{document}。理由：{ground}
          en Cancelled from {day}. Document: {document}. Ground: {ground}
        my.reason.superseded
          zh 自{day}起换发新证，新证书编号
          en Replaced on {day} by certificate
        my.stage.reviewed
          zh 评审通过，待公示
          en Passed, not published yet
        my.stage.reviewed.text
          zh 评审组织将在评审结束后一周内公示，公示不少于 5 个工作日。
          en The notice goes up within a week after the review and stays for at least five working days.
        my.stage.in-publicity
          zh 公示中
          en In publicity
        my.stage.in-publicity.text
          zh 公示最早可在 {day} 24 时结束，其间有异议的先核实。
          en The publicity ends on {day} at midnight at the earliest; objections are verified first.
        my.stage.publicity-closed
          zh 公示已结束，待备案
          en Publicity over
        my.stage.publicity-closed.text
          zh 评审组织正在准备备案材料。
          en The body that reviewed prepares the filing.
        my.stage.filing
          zh 备案中
          en In filing
        my.stage.filing.text
          zh 备案材料已报送，等待核准备案。
          en It was sent to the filing body and waits to be accepted.
        my.stage.to-be-completed
          zh 备案材料待补正
          en To be completed
        my.stage.to-be-completed.text
          zh 备案机关退回补正，评审组织补正后重新报送。
          en The filing body gave it back; it is sent again once it is complete.
        my.stage.filing-refused
          zh 不予备案
          en Filing refused
        my.stage.filing-refused.text
          zh 备案机关决定不予备案，理由请向评审组织查询。
          en The filing body refused it; ask the body that reviewed for the reason.
        my.stage.being-issued
          zh 已核准备案，正在签发
          en Accepted, being issued
        my.stage.being-issued.text
          zh 证书正在签发，稍后即可下载打印。
          en The certificate is being issued and can be printed shortly.
        my.stage.held-back
          zh 已核准，暂缓制证
          en Approved, held back
        my.stage.held-back.text
          zh 因失信黑名单（第十一条（一）5）暂缓制证，有疑问请向评审组织或所在地人社部门查询。
          en No certificate is made while the list of the dishonest (§11(1)5) stands against it; ask the body that reviewed, or your bureau.
        my.stage.by-the-region
          zh 已核准，由自治区签发
          en Approved, issued by the region
        my.stage.by-the-region.text
          zh 证书由自治区制发，收到后由所在地人社部门通知领取。
          en The region makes the certificate itself; your bureau tells you once it has come.
        my.stage.region-issued
          zh 自治区证书已收到
          en The region’s certificate has come
        my.stage.region-issued.text
          zh 证书由自治区制发，编号如下，本系统不另发证；请向所在地人社部门领取。
          en The region made the certificate, with the number below; none is issued here. Your bureau hands it over.
        my.stage.withdrawn
          zh 公示已撤回
          en Notice withdrawn
        my.stage.withdrawn.text
          zh 名册将重新公示，以新的公示为准。
          en The roster is published anew; the new notice counts.
        my.stage.removed
          zh 已从名册中删除
          en Taken out of the list
        my.stage.removed.text
          zh 本条不再备案，原因请向评审组织查询。
          en It is not filed; ask the body that reviewed for the reason.
        my.file.pdf
          zh 下载 PDF（打印用）
          en PDF, for print
        my.file.png
          zh 下载图片
          en Picture
        my.sheet.title
          zh 本人职称一览
          en All my titles
        my.sheet.state
          zh 状态
          en State
        my.sheet.note
          zh 本表供本人查看，没有电子签名；需要证明的，请使用证书本身，由对方凭查验码核验。
          en This sheet is for yourself and is not signed; to prove a title, use the certificate, which others verify by its code.
        my.sheet.chain
          zh 前后关系：
          en Before and after:
        my.sheet.chain.version
          zh 前一版 {number}
          en Version before: {number}
        my.sheet.chain.replaces
          zh 换发自 {number}
          en In the place of {number}
        my.sheet.chain.converted-from
          zh 由 {number} 换证
          en Converted from {number}
        my.sheet.chain.replaced
          zh 已由 {number} 替代
          en Replaced by {number}
        my.sheet.chain.converted-to
          zh 已在{issuer}换证，新证书编号 {number}
          en Converted by {issuer}, certificate {number}
        my.sheet.printed
          zh 查询时间：{time}
          en As of {time}
        my.photo.waits
          zh 证书要等照片登记后才能下载打印。
          en The certificate can be printed once a photo is registered.
        my.photo.missing
          zh 请选择照片文件，没有提交
          en Choose a picture; nothing was sent
        my.photo.submit
          zh 提交照片
          en Hand it in
        """
}
