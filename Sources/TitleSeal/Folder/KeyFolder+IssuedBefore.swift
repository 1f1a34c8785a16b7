import TitleClaim
import TitleFiles
import TitleModel
import TitleSecrets
public import TitleVerify

extension KeyFolder {
    /// The signed lists of what compromised keys had signed before, for everyone, by the names of their files.
    public func issuedBeforeBytes() throws(KeyFault) -> [(file: IssuedBeforeFile, bytes: [UInt8])] {
        var lists: [(file: IssuedBeforeFile, bytes: [UInt8])] = []
        for file in IssuedBeforeFile.among(FolderNames.read(trustFolder)) {
            lists.append((file, try DurableFiles.read("\(trustFolder)/\(file.name)")))
        }
        return lists
    }

    /// Signs the list of what a key had signed before `time`, in as many files as it takes.
    ///
    /// As long as the trust list does not call the key compromised at that time or later, nobody heeds them.
    func writeIssuedBefore(
        _ key: TrustedKey,
        _ digests: [[UInt8]],
        at time: Instant,
        now: Instant,
        signedBy root: PrivateKey
    ) throws(KeyFault) {
        let parts = IssuedBefore.parts(
            keyID: key.keyID,
            time: time.milliseconds,
            issued: now.milliseconds,
            digests: digests
        )
        for (index, part) in parts.enumerated() {
            guard let file = IssuedBeforeFile(token: "\(key.hexadecimalID)-\(index + 1)"),
                (try? IssuedBefore(decoding: part.encoded())) == part
            else { throw .ownWorkRefused }
            let envelope = try Signer(root: root).envelope(contentType: .issuedBefore, payload: part.encoded())
            try DurableFiles.replace("\(trustFolder)/\(file.name)", with: envelope.serialized())
        }
    }

    /// Lets the present root sign anew what `former`, which is to be given up, had signed of such lists.
    func signIssuedBeforeAnew(_ former: TrustedKey, signedBy root: PrivateKey) throws(KeyFault) {
        for list in try issuedBeforeBytes() {
            guard let envelope = try? SignedEnvelope(parsing: list.bytes), envelope.keyID == former.keyID else {
                continue
            }
            let anew = try Signer(root: root).envelope(contentType: .issuedBefore, payload: envelope.payload)
            try DurableFiles.replace("\(trustFolder)/\(list.file.name)", with: anew.serialized())
        }
    }

    func exportIssuedBefore(to folder: String) throws(KeyFault) {
        for list in try issuedBeforeBytes() {
            try DurableFiles.replace("\(folder)/\(list.file.name)", with: list.bytes, mode: 0o644)
        }
    }
}
