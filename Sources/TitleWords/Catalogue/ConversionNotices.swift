extension Catalogue {
    /// Conversions: the state of an original, notices between installations.
    static let conversionNotices = """
        conversion.step.applied
          zh 受理申请
          en taking the application
        conversion.status
          zh 签发地状态
          en State at the origin
        conversion.status.asked
          zh 已在线查询
          en asked online
        conversion.status.handed-in
          zh 按提交的状态列表
          en by the status list handed in
        conversion.status.unreachable
          zh 已在线查询，对方没有答复：状态未查，不视为有效
          en asked online, without an answer: not checked, and not taken as valid
        conversion.status.unfit
          zh 已在线查询，答复不是可用的状态列表：状态未查，不视为有效
          en asked online; the answer is no list that holds: not checked, and not taken as valid
        conversion.status.no-address
          zh 没有为该名单配置状态地址，也没有提交状态列表：状态未查，不视为有效
          en no address is configured for its trust list, and no list was handed in: not checked, and not taken as valid
        conversion.status.as-of
          zh ；列表签发于 {time}，距今 {age}
          en ; the list is of {time}, {age} old
        conversion.age.minutes
          zh {count} 分钟
          en {count} min
        conversion.age.hours
          zh {count} 小时
          en {count} h
        conversion.age.days
          zh {count} 天
          en {count} days
        conversion-notices.title
          zh 登记换证通知
          en Take a notice of conversion
        conversion-notices.lead
          zh 外地将本系统签发的证书换发后送来的通知：须由已导入名单的机关签名，并与本系统登记一致。登记后查验时显示“已在…换证”，本证书的状态不因此改变。
          en Another region’s word that it converted a certificate of ours: signed by a body whose trust list was imported, and at one with the register. Verification then shows it; the certificate’s own state does not change.
        conversion-notices.submit
          zh 核验并登记
          en Check and note it
        conversion-notices.file
          zh 通知文件
          en File of the notice
        conversion-notices.file.hint
          zh 对方“换证通知”下载的 .cose 文件
          en The .cose file that the other side downloaded as notice of conversion
        result.converted
          zh 换证情况
          en Converted elsewhere
        result.converted.text
          zh 已在{issuer}换证（{date}，新证书编号 {number}）；本证书是否有效以上面的结论为准，由原发证机关决定
          en Converted by {issuer} ({date}, certificate {number}); whether this certificate is valid stands above and is its own issuer’s decision
        office.refusal.conversion-notice-unsigned
          zh 该文件不是已导入名单的外地机关签名的换证通知，没有登记。请核对文件，或先导入对方的信任名单
          en The file is no notice signed by a body of a region whose trust list was imported; nothing was noted. Check the file, or import the list first
        office.refusal.conversion-notice-is-none
          zh 该签名数据不是换发证书的，没有写明原证书；没有登记。请核对文件。依据：十六(二)
          en The signed data is of no converted certificate and names no original; nothing was noted. §16(2). Check the file
        office.refusal.conversion-notice-names-none-of-ours
          zh 通知所写的原证书 {number} 不是本系统签发的；没有登记。请核对通知是否寄错。依据：十六(二)
          en The original {number} that the notice names was not issued here; nothing was noted. §16(2). See whether the notice was meant for somebody else
        office.refusal.conversion-notice-says-otherwise
          zh 通知与登记的{original}不一致；没有登记，请与对方核实。依据：十六(二)
          en The notice is at odds with the register: {original}; nothing was noted. Ask the other side. §16(2)
        office.refusal.conversion-notice-known
          zh 该通知此前已登记，未作更改。不用再登记，请在原证书的页面查看
          en The notice was noted before; nothing was changed. There is no need to note it again
        office.refusal.conversion-evidence-is-ofd
          zh 这是 OFD 文件：只有原证书可以提交 OFD，其他材料请另存为 PDF、JPEG 或 PNG 后上传；没有保存
          en This is an OFD file: originals alone may be OFD. Export it as PDF, JPEG or PNG; nothing was kept
        desk.task.handle-conversion
          zh 办理换证
          en Handle a conversion
        desk.task.decide-conversion
          zh 换证待决定
          en Decide a conversion
        desk.task.second-conversion
          zh 换证待复核
          en Confirm a conversion
        desk.task.accept-mapping
          zh 对照表提议待接受
          en Accept a line of the mapping tables
        press.anchor.added
          zh 已导入外系统的根证书 {subject}（{file}）
          en Imported the root {subject} of another system ({file})
        press.anchor.dropped
          zh 已删除根证书 {file}
          en Took the root {file} away
        press.region.statusAddress
          zh 已设定：根 {root} 的证书状态从 {address} 查询
          en Set: states of certificates of root {root} are asked for at {address}
        press.region.statusAddressOff
          zh 已取消：不再在线查询根 {root} 的证书状态
          en Off: nobody is asked for states of certificates of root {root} any more
        press.region.statusAddressRow
          zh   状态地址 {address}
          en   states are asked for at {address}
        verdict.fact.original
          zh 原证书（换证）
          en Original (converted)
        verdict.reason.ofd_seal_not_checked
          zh OFD 的电子印章没有查；随附的签名数据已查，请人工对照版面与登记内容
          en The seal of the OFD was not checked; the signed data attached to it was: a person must compare the page
        """
}
