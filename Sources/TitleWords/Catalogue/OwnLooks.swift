extension Catalogue {
    /// The words of the page on which holders see who looked their certificates up.
    static let ownLooks = """
        my.nav.looks
          zh 谁查验过
          en Who looked
        my.looks.lead
          zh 每一次查到您证书的查验，保存 {days} 天。单位和用途由查验人自己填写，本站不核对。
          en Each time one of your certificates was looked up, kept for {days} days. Organisation and purpose are what the asker stated; nobody checks them.
        my.looks.unsaid
          zh 没有填写
          en not stated
        my.looks.closed
          zh 照片和证件号码的核对暂时停了
          en Questions about photo and number are closed
        my.looks.closed.text
          zh 下面的证书今天被输错 5 次，查验人暂时看不到照片，也不能核对证件号码。您正要给人看的，可以重新开放；每本每天最多 3 次。
          en There were five wrong tries for these certificates today, so nobody is shown the photo or told whether a number is yours. Open them again where you want somebody to check now; three times a day each.
        my.looks.open
          zh 重新开放
          en Open again
        my.looks.opened
          zh 已重新开放。
          en They are open again.
        my.looks.not-opened
          zh 今天已经重新开放 3 次，没有再开放；请明天再试。
          en They were opened three times today and stay closed until tomorrow.
        my.looks.none
          zh 还没有人查验过您的证书。
          en Nobody has looked up your certificates yet.
        my.looks.note
          zh 用手机扫码后在设备上核对的，证书内容不发送给本站，这里也不会出现；查验人按“发送到本站”查询登记簿的才会出现。没有填写单位和用途的，同一天同一方式的合为一行并注明次数。
          en A scanned code that is checked on the reader’s own device is not sent to this site and does not show here, unless the reader sends it here to ask the register. Of askers who stated nothing, those of one day and one way are one line with their count.
        """
}
