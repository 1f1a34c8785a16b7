import Foundation
import TitleClaim
import TitleDemo
import TitleIssuance
import TitleModel
import TitleReference
import TitleRender
import TitleSeal
import TitleSecrets
import TitleStore
import TitleVerify

/// A demo store with many orders, and the press that works through them.
struct BenchLine {
    let store: Store
    let press: Press
    let verifier: Verifier
    let keys: KeyFolder

    init(folder: String, rows: Int) async throws {
        let house = try HouseFolder.find(named: nil)
        let data = try HouseData.load(folder: house.data)
        let now = benchClock()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let installation = try InstallationKeys(
            creating: "\(folder)/keys",
            installation: "bench",
            host: DemoOffice.host,
            isDemo: true,
            reference: data,
            now: now
        )
        try installation.addDemoBodies(now: now)
        try installation.publish(to: "\(folder)/trust", now: now)
        try await BenchLine.fill(folder, rows, house, data, now)
        keys = installation.folder
        store = try Store.open(in: folder, checkpoints: true)
        verifier = Verifier(trust: try keys.trust())
        press = Press(
            store: store,
            keys: SignerRing(keys),
            mark: try keys.pressMark(),
            verifier: verifier,
            reference: PressReference(isDemo: true, host: DemoOffice.host, rules: data.orderRules),
            documents: DocumentPress(templates: house.templates),
            folder: folder
        )
    }

    private static func fill(
        _ folder: String,
        _ rows: Int,
        _ house: HouseFolder,
        _ data: HouseData,
        _ now: Instant
    ) async throws {
        let fonts = try FontLibrary([.song, .mongolian])
        let (drawn, mongolian) = (fonts.coverage(.song), fonts.coverage(.mongolian))
        let office = try await DemoOffice.open(
            in: folder,
            host: DemoOffice.host,
            house: data,
            files: DemoFiles(folder: house.data),
            coverage: TitleModel.GlyphCoverage({ drawn.contains($0) }, mongolian: { mongolian.contains($0) }),
            now: now
        )
        let time = try await seconds { try await office.fill(generated: rows, now: now) { _ in } }
        Measurement(
            name: "office.rows",
            unit: "1/s",
            value: Double(rows) / time,
            n: rows,
            note: "judge, import, publicity, filing, orders"
        ).report()
    }

    func measureClaims() async throws {
        guard let some = try await store.read({ try $0.certificates(after: "", limit: 1) }).first else { return }
        let compact = some.certificate.compactEnvelope
        let payload = Array(compact.suffix(180))
        let signer = try keys.signer(
            for: String(some.certificate.number.text.prefix(6)),
            use: .title,
            on: benchClock().civilDate
        )
        guard let raw = RawSignatures(message: payload) else { return }
        try rates([
            Repeated(name: "raw.sign", note: "EVP_DigestSign P-256, the limit") { raw.sign() },
            Repeated(name: "claim.sign", note: "compact claim, signed and checked at once") {
                _ = try signer.envelope(contentType: .compactClaim, payload: payload)
            },
            Repeated(name: "claim.sign.unverified", note: "compact claim, signed; the press's verifier checks it") {
                _ = try signer.unverifiedEnvelope(contentType: .compactClaim, payload: payload)
            },
        ])
        try rates([
            Repeated(name: "raw.verify", note: "EVP_DigestVerify P-256, the limit") { raw.verify() },
            Repeated(name: "claim.verify", note: "QR text to verdict, catalogue words and all; goal 90 % of raw.verify")
            {
                let verdict = verifier.verify(qrText: some.certificate.qrText, status: .waived, at: benchClock())
                precondition(verdict.outcome == .valid)
            },
        ])
    }
}

@Sendable func benchClock() -> Instant {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
}
