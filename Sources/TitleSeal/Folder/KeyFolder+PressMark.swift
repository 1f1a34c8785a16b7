public import TitleSecrets

extension KeyFolder {
    static let pressMarkFile = "installation/press.key"

    /// The press's secret for marking what it writes into a store that others can write too: 32 random bytes.
    public func pressMark() throws(KeyFault) -> MessageAuthentication {
        let file = "\(path)/\(KeyFolder.pressMarkFile)"
        guard DurableFiles.exists(file) else { throw .pressMarkLost(path: file) }
        guard let mark = MessageAuthentication(key: try DurableFiles.readPrivate(file)) else {
            throw .unfit(path: file)
        }
        return mark
    }

    func makePressMark() throws(KeyFault) {
        try DurableFiles.write(SecureRandom.bytes(32), to: "\(path)/\(KeyFolder.pressMarkFile)")
    }
}
