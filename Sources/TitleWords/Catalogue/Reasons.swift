extension Catalogue {
    /// Reasons that stand inside a sentence: why signed bytes cannot be used, and what the system said.
    static let reasons = """
        trust.fault.notATrustList
          zh 不是信任名单：{detail}
          en it is not a trust list: {detail}
        trust.fault.rootSignatureWrong
          zh 根的签名不正确，内容可能被改动
          en the root's signature is wrong; it may have been changed
        trust.fault.rootNotPinned
          zh 其根（{fingerprint}）不是已认可的根
          en its root ({fingerprint}) is not an accepted one
        trust.fault.olderThanSeen
          zh 这是第 {sequence} 号，而此前已见过第 {seen} 号
          en it is number {sequence}, but number {seen} was seen before
        trust.fault.unfitKey
          zh 其中的密钥 {key} 前后矛盾
          en key {key} in it contradicts itself
        trust.fault.notACatalogue
          zh 目录无法读取：{detail}
          en the catalogue cannot be read: {detail}
        trust.fault.catalogueSignatureWrong
          zh 目录不是由名单中有效的目录密钥签署的
          en the catalogue was not signed by a catalogue key of the list that was good then
        trust.fault.notATransition
          zh 换根声明无法读取：{detail}
          en the transitions from root to root cannot be read: {detail}
        trust.fault.transitionSignatureWrong
          zh 换根声明的签名不正确
          en a signature of the transitions from root to root is wrong
        trust.fault.transitionLeadsElsewhere
          zh 换根声明不是从已认可的根通向这份名单的根
          en the transitions do not lead from the accepted root to the list's
        trust.fault.formerRootUnfit
          zh 旧根（{fingerprint}）已过期，或未被新名单列为停用
          en the old root ({fingerprint}) is past its end, or the new list does not call it retired
        trust.fault.rootEnded
          zh 其根（{fingerprint}）已自行声明由新根接替
          en its root ({fingerprint}) has said itself that another one took its place
        trust.fault.notAListOfIssued
          zh 泄露密钥此前所签内容的名单无法读取：{detail}
          en a list of what a compromised key had signed before cannot be read: {detail}
        trust.fault.listOfIssuedSignatureWrong
          zh 泄露密钥此前所签内容的名单不是由这份信任名单的根签署的
          en a list of what a compromised key had signed before was not signed by the root of the trust list
        trust.fault.missing
          zh 文件已不在
          en the file is gone
        claim.fault.truncated
          zh 内容不完整
          en it ends too early
        claim.fault.tooLarge
          zh 内容过长
          en it is too large
        claim.fault.malformedAt
          zh 第 {place} 字节处的编码不合规定
          en byte {place} is not encoded as the format wants it
        claim.fault.missingField
          zh 缺少第 {field} 项
          en field {field} is missing
        claim.fault.unknownField
          zh 有未知的第 {field} 项
          en it has a field {field} that is not known
        claim.fault.newerVersion
          zh 是本程序尚不认识的较新格式
          en it is of a newer form, which this program does not know
        claim.fault.otherContent
          zh 是另一种文件
          en it is a file of another kind
        claim.fault.contradictory
          zh 各项内容互相矛盾
          en its parts contradict each other
        system.noSuchFile
          zh 没有这个文件或文件夹
          en there is no such file or folder
        system.notPermitted
          zh 没有权限
          en permission is lacking
        system.folder
          zh 这是一个文件夹
          en it is a folder
        system.notAFolder
          zh 路径中有一段不是文件夹
          en a part of the path is no folder
        system.exists
          zh 已存在同名文件
          en a file of this name is there already
        system.noSpace
          zh 磁盘空间不足
          en the disk is full
        system.readOnly
          zh 所在磁盘只读
          en the disk can only be read
        system.tooLarge
          zh 文件过大
          en the file is too large
        system.nameTooLong
          zh 文件名过长
          en the name is too long
        system.tooManyFiles
          zh 打开的文件过多
          en too many files are open
        system.links
          zh 符号链接循环
          en symbolic links lead in a circle
        system.busy
          zh 文件正被使用
          en it is in use
        system.device
          zh 读写设备出错，请检查磁盘
          en the device failed; check the disk
        system.other
          zh 系统错误 {code}
          en system error {code}
        """
}
