extension Catalogue {
    /// Keys in tokens (PKCS #11).
    static let token = """
        press.token.moduleMissing
          zh 找不到 PKCS #11 模块 {module}，未作更改。请安装该设备的驱动，或用 --pkcs11 指明正确的路径
          en There is no PKCS #11 module at {module}, and nothing was changed. Install the device's driver or name the right path with --pkcs11
        press.token.notAModule
          zh {module} 不是可用的 PKCS #11 模块（{reason}），未作更改。请核对路径与设备驱动
          en {module} is no PKCS #11 module that can be used ({reason}), and nothing was changed. Check the path and the device's driver
        press.token.missing
          zh 模块 {module} 中没有名为“{token}”的密码设备。未签发任何内容，指令均保留。请接好设备或核对名称：pkcs11-tool --module {module} --list-slots
          en No token "{token}" is at the module {module}. Nothing was signed and every order remains. Connect the device or check its label: pkcs11-tool --module {module} --list-slots
        press.token.ambiguous
          zh 有多个名为“{token}”的密码设备，无法确定用哪一个，未作更改。请取下多余的设备，或另行命名
          en Several tokens are called "{token}", so none was used and nothing was changed. Remove the others or give them another label
        press.token.noEC
          zh 密码设备“{token}”不能生成 P-256 密钥或不支持 ECDSA 签名，未作更改。请换用支持的设备，或不用 --pkcs11 而将密钥存为文件
          en The token "{token}" cannot make keys of P-256 or sign with ECDSA; nothing was changed. Take another token, or keep the keys in files, without --pkcs11
        press.token.noSM2
          zh 暂不支持在密码设备中使用 SM2 密钥，未作更改。请用 --algorithm es256，或不用 --pkcs11 而将 SM2 密钥存为文件
          en Keys of SM2 in a token are not supported; nothing was changed. Take --algorithm es256, or keep keys of SM2 in files, without --pkcs11
        press.token.unfitPIN
          zh {path} 的第一行须为 1–255 字节的 PIN，未使用
          en The first line of {path} must be a PIN of 1 to 255 bytes; it was not used
        press.token.pinNeeded
          zh 密钥在密码设备“{token}”中，但没有给出 PIN，未作更改。请用 --pin-file 指明 PIN 文件，或通过 systemd 凭据 titlecert-pin 提供
          en The keys are in the token "{token}" and no PIN was given; nothing was changed. Name the PIN's file with --pin-file, or hand it over as the systemd credential titlecert-pin
        press.token.pinWrong
          zh 密码设备“{token}”不接受此 PIN。只试了一次，不会自动重试（多次错误会锁定设备）；未签发任何内容，指令均保留。请改正 PIN 文件，然后删除 {mark} 再运行
          en The token "{token}" refused the PIN. It was tried once and is not tried again by itself, for tokens lock; nothing was signed and every order remains. Correct the PIN's file, then delete {mark} and run again
        press.token.pinWrongAtFirst
          zh 密码设备“{token}”不接受此 PIN。只试了一次，未作更改。请改正 PIN 文件再运行（多次错误会锁定设备）
          en The token "{token}" refused the PIN. It was tried once and nothing was changed. Correct the PIN's file before you run this again, for tokens lock
        press.token.pinNotTriedAgain
          zh 密码设备“{token}”此前已拒绝 PIN，因此没有再试（多次错误会锁定设备）；未签发任何内容，指令均保留。请改正 PIN 文件，然后删除 {mark} 再运行
          en The token "{token}" refused the PIN before, so it was not tried again, for tokens lock; nothing was signed and every order remains. Correct the PIN's file, then delete {mark} and run again
        press.token.pinLocked
          zh 密码设备“{token}”的 PIN 已锁定。未签发任何内容，指令均保留。请由设备管理员（SO）解锁
          en The PIN of the token "{token}" is locked. Nothing was signed and every order remains. Let the device's security officer unlock it
        press.token.pinLastTry
          zh 密码设备“{token}”只剩一次输入 PIN 的机会，因此没有尝试；指令均保留。请先用设备自带工具以正确的 PIN 登录一次
          en The token "{token}" allows one more try of the PIN, so none was made; every order remains. Log in once with the right PIN by the device's own tool
        press.token.keyMissing
          zh 密码设备“{token}”中没有密钥“{key}”。未签发任何内容，指令均保留。请核对是否为原来的设备，或从设备备份恢复密钥；无法恢复的，请运行 titlecert-issuer keys rotate
          en The token "{token}" has no key "{key}". Nothing was signed and every order remains. Check that it is the right device, or restore the key from the device's backup; where it is lost, run titlecert-issuer keys rotate
        press.token.keyAmbiguous
          zh 密码设备“{token}”中有多个标签与编号均为“{key}”的密钥，无法确定用哪一个。未签发任何内容，指令均保留。请用 pkcs11-tool 查看并删除多余的副本
          en The token "{token}" has several keys "{key}" with the same id, so none was used. Nothing was signed and every order remains. Look at them with pkcs11-tool and delete the copies
        press.token.unfitKey
          zh 密码设备“{token}”中的密钥“{key}”不是不可导出的 P-256 密钥，未使用。请查看设备的安全策略
          en The key "{key}" of the token "{token}" is not a key of P-256 that cannot leave it, and was not used. Look at the device's security policy
        press.token.lost
          zh 与密码设备“{token}”的连接中断，重新连接后仍不能签名。指令均保留。请检查设备，恢复后会继续签发
          en The connection to the token "{token}" broke, and a new one does not sign either. Every order remains. Check the device; the work goes on when it is back
        press.token.refused
          zh 密码设备的模块拒绝了 {step}（{code}）。未签发任何内容，指令均保留。请查看该设备的日志与配置
          en The token's module refused {step} ({code}). Nothing was signed and every order remains. Look at the device's log and configuration
        press.token.left
          zh 注意：{file} 所指的私钥已停用，但没有能在密码设备中销毁。接好设备后请用 pkcs11-tool --delete-object --type privkey --id 销毁，再删除此文件
          en Note: the private key that {file} names is out of use, but could not be destroyed in its token. When the device is back, destroy it with pkcs11-tool --delete-object --type privkey --id, then delete the file
        """
}
