import TitleVerify

extension KeyFolder {
    var stampingPath: String { "\(path)/stamping.json" }
    /// Every anchor that was ever configured: what they stamped keeps its worth.
    var stampAnchorsPath: String { "\(trustFolder)/tsa.pem" }

    /// The authority whose time stamps seals get; nil where none is configured.
    public func stampAuthority() throws(KeyFault) -> TimeStampAuthority? {
        guard DurableFiles.exists(stampingPath) else { return nil }
        return TimeStampAuthority(try JSONFile.decoded(StampSettings.self, from: stampingPath))
    }

    /// Keeps settings that `TimeStampAuthority.tried` has completed; a press at work follows them with its next round.
    public func keep(_ settings: StampSettings) throws(KeyFault) {
        let anchors = try stampAnchors().joined(with: settings.anchors)
        var pem: [UInt8] = []
        for certificate in anchors.certificates { pem += try CertificateMaker.pem(der: certificate) }
        try DurableFiles.replace(stampAnchorsPath, with: pem)
        try DurableFiles.replace(stampingPath, with: try JSONFile.encoded(settings, for: stampingPath))
    }

    /// Ends the stamping of new seals.
    public func endStamping() throws(KeyFault) {
        DurableFiles.discard(stampingPath)
        try DurableFiles.flush(folder: path)
    }

    /// The anchors in PEM, for everyone; nil as long as none was ever configured.
    func stampAnchorsBytes() throws(KeyFault) -> [UInt8]? {
        DurableFiles.exists(stampAnchorsPath) ? try DurableFiles.read(stampAnchorsPath) : nil
    }

    func stampAnchors() throws(KeyFault) -> StampAnchors {
        guard let pem = try stampAnchorsBytes() else { return StampAnchors() }
        guard let anchors = StampAnchors(pem: pem) else { throw .unfit(path: stampAnchorsPath) }
        return anchors
    }
}
