extension Catalogue {
    /// Copies for one purpose as holders make and withdraw them.
    static let ownCopies = """
        my.nav.copies
          zh 加注副本
          en Copies
        my.copy.lead
          zh 给一个单位、为一个用途开具的副本，只显示您选择的内容，最长 {days} 天，随时可以撤回。副本上没有证书编号、查验码和二维码。同时有效的最多 {most} 份，24 小时内最多开具 {day} 份。
          en A copy for one receiver and one purpose shows what you choose, lasts {days} days at most and can be withdrawn at any time. Number, code and QR code of the certificate stand nowhere on it. At most {most} are good at once, and at most {day} are made in 24 hours.
        my.copy.mine
          zh 有效的副本
          en Copies in force
        my.copy.over
          zh 已结束的副本
          en Copies that ended
        my.copy.over.older
          zh 更早的副本
          en Earlier copies
        my.copy.over.latest
          zh 最近的副本
          en The latest copies
        my.copy.over.none
          zh 没有更早的副本。
          en There are no earlier copies.
        my.copy.over.pages
          zh 已结束副本的页
          en Pages of copies that ended
        my.copy.new
          zh 开具新副本
          en Make a copy
        my.copy.none
          zh 没有有效的证书可以开具副本。
          en There is no certificate in force to make a copy of.
        my.copy.make
          zh 开具加注副本
          en Make a copy for one purpose
        my.copy.new.title
          zh 开具副本：{title}
          en Copy: {title}
        my.copy.new.lead
          zh 提交后立即开具。用途和接收单位会印满整页，对方查验时最先看到。
          en It is made at once. Purpose and receiver are printed all over the page, and are the first thing that whoever verifies it sees.
        my.copy.purpose
          zh 用途
          en Purpose
        my.copy.purpose.hint
          zh 例如：投标人员资格审查。不超过 {most} 个字，不要写证件号码和证书编号
          en As: qualification for a tender. At most {most} characters, without identity and certificate numbers
        my.copy.receiver
          zh 接收单位
          en Made for
        my.copy.receiver.hint
          zh 单位全称，不超过 {most} 个字
          en The organisation's full name, at most {most} characters
        my.copy.days
          zh 有效天数
          en Days
        my.copy.days.hint
          zh 从今天起算，1 至 {most} 天
          en From today, 1 to {most}
        my.copy.shows
          zh 副本上显示
          en What it shows
        my.copy.shows.hint
          zh 姓名和发证机关总会显示；证书有使用限制的，限制也总会显示。至少再选一项。
          en Your name and the issuing body always stand on it, and a restriction on use where the certificate has one. Choose at least one more.
        my.copy.field.title
          zh 职称名称、级别和系列
          en Title, level and series
        my.copy.field.specialty
          zh 专业
          en Specialty
        my.copy.field.route
          zh 取得方式
          en How it was obtained
        my.copy.field.qualified
          zh 取得资格日期
          en Qualified on
        my.copy.field.issued
          zh 证书发证日期
          en Issued on
        my.copy.field.identity
          zh 证件号码末两位
          en Last two characters of the identity number
        my.copy.field.whole-identity
          zh 完整证件号码（只印在纸面上）
          en Whole identity number (on the page only)
        my.copy.field.photo
          zh 照片（只印在纸面上）
          en Photo (on the page only)
        my.copy.submit
          zh 开具副本
          en Make the copy
        my.copy.title
          zh 给{receiver}的副本
          en Copy for {receiver}
        my.copy.this
          zh 这份副本
          en This copy
        my.copy.making
          zh 正在开具，通常只要几秒。
          en It is being made, usually within seconds.
        my.copy.look-again
          zh 再看一次
          en Look again
        my.copy.again
          zh 按此再开一份
          en Make another like this
        my.copy.again.successor
          zh 用新证书照此再开一份
          en Make another like this from the new certificate
        my.copy.not-again
          zh 制作这份副本的证书现在是“{state}”，不能照此再开。
          en The certificate it was made from is “{state}” now, so no other can be made of it.
        my.copy.not-again.successor
          zh 该证书已换发新证，新证书编号 {number}。
          en That certificate was replaced by certificate {number}.
        my.copy.withdraw
          zh 撤回副本
          en Withdraw the copy
        my.copy.withdraw.text
          zh 撤回后，任何人再查验这份副本都会看到“副本已失效”，不能恢复；需要延期的，请再开一份。
          en After that whoever verifies it is told that it is no longer in force. It cannot be undone; to have one for longer, make another.
        my.copy.withdrawn-at
          zh 撤回时间
          en Withdrawn at
        my.copy.done.withdrawn
          zh 副本已撤回，从现在起查验的结果是“副本已失效”。
          en The copy is withdrawn: from now on it verifies as no longer in force.
        my.copy.state.making
          zh 正在开具
          en Being made
        my.copy.state.refused
          zh 未能开具
          en Not made
        my.copy.state.live
          zh 有效
          en In force
        my.copy.state.suspended
          zh 证书暂停使用，副本同时暂停
          en Suspended with the certificate
        my.copy.state.withdrawn
          zh 已撤回
          en Withdrawn
        my.copy.state.expired
          zh 已过期
          en Over
        my.copy.state.ended
          zh 证书不再有效，副本同时失效
          en Ended with the certificate
        my.looks.copy
          zh 给{receiver}的副本
          en Copy for {receiver}
        my.copy.refused
          zh 没有开具成功，没有任何副本生效。请稍后再试，仍不成功的请联系发证机关。
          en No copy was made. Try again later; if that fails, ask the issuing body.
        my.copy.refused.photo-missing
          zh 您的照片还没有登记，不能开具带照片的副本。请不选照片再试一次。
          en Your photo is not registered, so no copy with it can be made. Try again without the photo.
        copy.refusal.not-in-force
          zh 证书不在有效状态，没有开具副本
          en The certificate is not in force; no copy was made
        copy.refusal.days-unfit
          zh 有效天数要在 1 至 {most} 之间
          en 1 to {most} days
        copy.refusal.purpose-unfit
          zh 请填写用途，不超过 {most} 个字
          en State the purpose in at most {most} characters
        copy.refusal.receiver-unfit
          zh 请填写接收单位，不超过 {most} 个字
          en State for whom it is in at most {most} characters
        copy.refusal.text-unfit
          zh 用途和接收单位中不能有证件号码或看不见的字符
          en Neither an identity number nor hidden characters may stand in purpose and receiver
        copy.refusal.leads-to-the-certificate
          zh 用途和接收单位中不能写证书编号或查验码：副本上不出现它们
          en Number and code of the certificate may not stand in purpose and receiver: nothing of a copy leads to them
        copy.refusal.shows-nothing
          zh 除姓名外请至少选择一项
          en Choose at least one thing beside the name
        copy.refusal.texts-too-long
          zh 用途、接收单位、姓名和专业合起来太长，二维码放不下，请减少约 {by} 个字
          en Purpose, receiver, name and specialty are too long together for the code: leave out some {by} characters
        copy.refusal.too-many-live
          zh 您已有 {most} 份有效的副本，请先撤回一份
          en You have {most} copies in force; withdraw one first
        copy.refusal.too-many-of-a-day
          zh 24 小时内最多开具 {most} 份副本（已撤回的也计入），这份没有开具，已有的副本不受影响。{next} 以后可以再开
          en At most {most} copies are made in 24 hours, withdrawn ones among them; this one was not made, and those you have stay as they are. The next one can be made after {next}
        copy.refusal.ended-already
          zh 这份副本已经撤回或过期
          en The copy was withdrawn or is over already
        act.holder.copy-asked
          zh 持证人开具加注副本
          en Holder asked for a copy
        act.holder.copy-withdrawn
          zh 持证人撤回加注副本
          en Holder withdrew a copy
        audit.fact.copy
          zh 副本
          en Copy
        """
}
