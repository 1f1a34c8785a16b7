import TitleClaim
import TitleFiles
import TitleIssuance
import TitleModel
import TitleSeal
import TitleStore
import TitleVerify

extension BenchLine {
    /// A list of a million entries, 1.5 % of them not valid, at random places: its size signed, and how fast it answers.
    func measureStatusList() throws {
        let bits = BenchLine.bits(entries: 1_000_000, share: 15)
        let list = StatusList(
            list: 0,
            issued: benchClock().milliseconds,
            ttl: 3600,
            deflated: Deflate.zlib(bits.bytes, level: 9)
        )
        let signer = try keys.installationSigner(use: .status)
        let envelope = try signer.envelope(contentType: .statusList, payload: list.encoded()).serialized()
        Measurement(
            name: "status.bytes",
            unit: "B",
            value: Double(envelope.count),
            n: 1_000_000,
            note: "signed list, 1.5 % of the entries not valid; limit 300,000"
        ).report()
        try rate("status.load", note: "read, checked, inflated") { _ = try verifier.statusList(envelope) }
        measureLookup(bits)
    }

    /// From an event in the store to the list of a million entries signed anew, read back and kept.
    func measureStatusPublishing() async throws {
        guard let number = try await press.numbersInForce(on: benchClock().civilDate).last else { return }
        var times: [Double] = []
        for kind in [CertificateEvent.Kind.suspended, .reinstated] {
            let event = BenchLine.event(kind, of: number)
            try await store.write { try $0.insert(event) }
            times.append(try await seconds { _ = try await press.round(at: benchClock()) })
        }
        Measurement(
            name: "status.published",
            unit: "ms",
            value: (times.max() ?? 0) * 1000,
            n: times.count,
            note: "a round of the press after an event, the slower of two; it looks every 20 ms; limit 5,000"
        ).report()
    }

    private static func event(_ kind: CertificateEvent.Kind, of number: CertificateNumber) -> CertificateEvent {
        let now = benchClock()
        return CertificateEvent(
            id: IdentifierSource().next(at: now),
            number: number,
            kind: kind,
            at: now,
            effectiveOn: now.civilDate,
            actor: "bench",
            ground: "measured",
            documentNumber: "1",
            successor: nil
        )
    }

    private func measureLookup(_ bits: StatusBits) {
        let (count, places) = (10_000_000, UInt32(bits.entries))
        var (place, found) = (UInt32(1), 0)
        let time = seconds {
            for _ in 0..<count {
                // A linear congruence that leaps through the whole list.
                place = (place &* 1_664_525 &+ 1_013_904_223)
                found += Int(bits[place % places]?.rawValue ?? 0)
            }
        }
        precondition(found > 0)
        Measurement(
            name: "status.lookup",
            unit: "ns",
            value: time / Double(count) * 1e9,
            n: count,
            note: "one entry of a loaded list of 1,000,000; limit 1,000"
        ).report()
    }

    /// Of a thousand entries `share` are superseded, revoked or suspended, in this order of frequency.
    private static func bits(entries: UInt32, share: UInt64) -> StatusBits {
        var (bits, state) = (StatusBits(entries: entries), UInt64(7))
        for index in 0..<entries {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let draw = state >> 33
            guard draw % 1000 < share else { continue }
            let code: StatusCode = [.superseded, .superseded, .superseded, .revoked, .revoked, .suspended][
                Int(draw / 1000 % 6)
            ]
            bits.set(code, at: index)
        }
        return bits
    }
}
