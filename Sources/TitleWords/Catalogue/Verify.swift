extension Catalogue {
    /// The words of the program `titlecert-verify`.
    static let verify = """
        verify.trust.none
          zh 没有可用的信任表，无法判断由谁签发。请用 --trust FILE 指定发证地区公布的信任表，或先运行 titlecert-verify trust add FILE。没有核验任何内容。
          en There is no trust list, so nobody can be recognised. Name the one that the issuing region publishes with --trust FILE, or run titlecert-verify trust add FILE first. Nothing was verified.
        verify.tsa.notCertificates
          zh {file} 不是 PEM 格式的证书，没有核验任何内容。请用 --tsa 指明时间戳机构公布的证书文件
          en {file} is no PEM of certificates; nothing was verified. Name with --tsa a file of certificates that the time-stamping authority publishes
        verify.trust.notAList
          zh {file} 不是信任表（{detail}）。请重新取得 trust.cose。没有核验任何内容。
          en {file} is not a trust list ({detail}). Obtain trust.cose again. Nothing was verified.
        verify.trust.rootSignature
          zh {file} 的根签名不正确，信任表可能被改动。请重新取得。没有核验任何内容。
          en The root's signature of {file} is wrong; the trust list may have been changed. Obtain it again. Nothing was verified.
        verify.trust.notPinned
          zh {file} 的根（{fingerprint}）尚未加入。核对指纹后运行 titlecert-verify trust add FILE。没有核验任何内容。
          en The root of {file} ({fingerprint}) has not been added. Compare its fingerprint, then run titlecert-verify trust add FILE. Nothing was verified.
        verify.trust.older
          zh {file} 是第 {sequence} 号信任表，而此前已见过第 {seen} 号。请取得最新的信任表。没有核验任何内容。
          en {file} is trust list number {sequence}, but number {seen} was seen before. Obtain the latest one. Nothing was verified.
        verify.trust.unfitKey
          zh {file} 中密钥 {key} 的内容自相矛盾。请重新取得信任表。没有核验任何内容。
          en Key {key} in {file} contradicts itself. Obtain the trust list again. Nothing was verified.
        verify.trust.notACatalogue
          zh {file} 不是名称目录（{detail}）。请重新取得 catalogue.cose，或将其移开。没有核验任何内容。
          en {file} is not a catalogue ({detail}). Obtain catalogue.cose again, or move it away. Nothing was verified.
        verify.trust.catalogueSignature
          zh {file} 不是由该信任表所列密钥签署的名称目录。请重新取得 catalogue.cose，或将其移开。没有核验任何内容。
          en {file} was not signed by a catalogue key of this trust list. Obtain catalogue.cose again, or move it away. Nothing was verified.
        verify.trust.notATransition
          zh {file} 不是根证书更替声明（{detail}）。请重新取得 transitions.cose。什么都没有加入。
          en {file} is not a root's word on its successor ({detail}). Obtain transitions.cose again. Nothing was added.
        verify.trust.transitionSignature
          zh {file} 没有由新旧两个根共同签署，不予采信。什么都没有加入，请核实来源。
          en {file} is not signed by both the old root and the new one and is not believed. Nothing was added; find out where it comes from.
        verify.trust.transitionElsewhere
          zh {file} 不能从已加入的根通向这份信任表的根。什么都没有加入。
          en {file} does not lead from a root that was added to the root of this trust list. Nothing was added.
        verify.trust.formerRoot
          zh 旧根（{fingerprint}）已过有效期，或新的信任表没有将其列为正常停用，因此 {file} 的更替声明不予采信。什么都没有加入；请另行核对新根的指纹，移除旧根后再加入。
          en The old root ({fingerprint}) is past its end, or the new trust list does not call it retired, so that {file} does not count. Nothing was added; compare the new root's fingerprint by another way, remove the old one, then add the new.
        verify.trust.rootEnded
          zh {file} 的根（{fingerprint}）已声明由新根接替，不再采信。请取得新的信任表。没有核验任何内容。
          en The root of {file} ({fingerprint}) has said itself that another one took its place and is not believed any more. Obtain the latest trust list. Nothing was verified.
        verify.trust.succeeded
          zh 原已加入的根 {fingerprint} 声明由此根接替，已按其声明更换
          en The root {fingerprint}, which was added before, said that this one takes its place; it was replaced by its word
        verify.before.notAList
          zh {file} 不是密钥泄露前所签证书的名单（{detail}）。请重新取得，或将其移开（移开后，该密钥所签的证书均不可信）。没有核验任何内容。
          en {file} is not a list of what a compromised key had signed before ({detail}). Obtain it again, or move it away: then nothing that key signed is trusted. Nothing was verified.
        verify.before.signature
          zh {file} 不是由该信任表的根签署的名单。请重新取得，或将其移开（移开后，该密钥所签的证书均不可信）。没有核验任何内容。
          en {file} was not signed by the root of this trust list. Obtain it again, or move it away: then nothing that key signed is trusted. Nothing was verified.
        verify.trust.added
          zh 已加入信任根：{name}
          en Added the root of {name}
        verify.trust.compare
          zh 请通过电话或公文等其他途径核对指纹；指纹不符时运行 rm -r {folder} 移除。
          en Compare the fingerprint by another way, such as a telephone call or an official document; if it differs, remove it with rm -r {folder}.
        verify.trust.empty
          zh 尚未加入任何信任根。运行 titlecert-verify trust add FILE 加入。
          en No root has been added. Add one with titlecert-verify trust add FILE.
        verify.trust.root
          zh 信任根
          en Root
        verify.trust.fingerprint
          zh 指纹 SHA-256
          en Fingerprint SHA-256
        verify.trust.sequence
          zh 信任表序号
          en Trust list number
        verify.trust.hosts
          zh 官方网址
          en Official hosts
        verify.trust.stale
          zh （已过期，请取得新的信任表）
          en (stale: obtain a newer trust list)
        verify.trust.nextUpdate
          zh 下次更新
          en Next update
        verify.file.missing
          zh 没有找到文件 {file}。请检查路径。没有核验任何内容。
          en There is no file {file}. Check the path. Nothing was verified.
        verify.file.folder
          zh {file} 是文件夹。请指定其中的一个证书文件。没有核验任何内容。
          en {file} is a folder. Name one certificate file in it. Nothing was verified.
        verify.file.empty
          zh {file} 是空文件，可能没有下载完整。请重新下载。没有核验任何内容。
          en {file} is empty; the download may have failed. Download it again. Nothing was verified.
        verify.file.tooLarge
          zh {file} 超过 {limit} MB，不会是证书。请确认选对了文件。没有核验任何内容。
          en {file} is larger than {limit} MB and cannot be a certificate. Make sure it is the right file. Nothing was verified.
        verify.file.unreadable
          zh 无法读取 {file}（{detail}）。请检查权限。没有核验任何内容。
          en {file} cannot be read ({detail}). Check its permissions. Nothing was verified.
        verify.file.unwritable
          zh 无法写入 {file}（{detail}）。请检查权限和空间；原有内容没有改变。
          en {file} cannot be written ({detail}). Check permissions and space; what was there has not changed.
        verify.face
          zh 登记内容
          en What is registered
        verify.checks
          zh 核验项目
          en Checks
        verify.next
          zh 下一步
          en What to do next
        verify.standardInput
          zh 标准输入
          en standard input
        verify.inspect.title
          zh 以下内容未经核验，仅供查看
          en Nothing below has been verified; it is only what the file says
        verify.inspect.address
          zh 二维码网址
          en QR address
        verify.inspect.keyID
          zh 签名密钥
          en Signing key
        verify.inspect.content
          zh 内容类型
          en Content
        verify.inspect.bytes
          zh 字节数
          en Bytes
        verify.inspect.compactClaim
          zh 二维码数据
          en Data of the QR code
        verify.inspect.fullClaim
          zh 完整证书数据
          en Full data of a certificate
        verify.inspect.rootTransition
          zh 根证书更替声明
          en A root's word on its successor
        verify.inspect.trustList
          zh 信任表
          en Trust list
        verify.inspect.catalogue
          zh 名称目录
          en Catalogue
        verify.inspect.statusList
          zh 状态表
          en Status list
        verify.inspect.issuedBefore
          zh 密钥泄露前所签证书的名单
          en List of what a compromised key had signed before
        verify.inspect.compromisedKey
          zh 泄露的密钥
          en Compromised key
        verify.inspect.compromisedAt
          zh 泄露时间
          en Compromised from
        verify.inspect.digests
          zh 摘要数
          en Digests
        verify.inspect.pdf
          zh 证书 PDF
          en Certificate PDF
        verify.inspect.sealedAt
          zh 封印时间
          en Sealed at
        verify.inspect.attachments
          zh 附件
          en Attachments
        verify.inspect.unreadable
          zh 未能读出内容
          en Its contents could not be read
        verify.inspect.keys
          zh 密钥
          en Keys
        verify.inspect.version
          zh 版本
          en Version
        """
}
