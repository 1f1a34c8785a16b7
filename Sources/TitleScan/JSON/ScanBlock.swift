import TitleClaim

/// One call from the page: a block of items in, JSON out (docs/formats/scan.md).
public enum ScanBlock {
    /// Always JSON, whatever the bytes are; `fault` says why there is no verdict.
    public static func answer(to block: [UInt8]) -> [UInt8] {
        guard let items = items(of: block), items.count >= 8, items[6].isEmpty || items[6].count == 8,
            items[7].count == 8
        else { return refusal("malformed_request") }
        do throws(ScanTrust.Fault) {
            let trust = try ScanTrust(
                trustList: items[1],
                catalogue: items[2],
                issuedBefore: Array(items[8...]),
                pinnedRoot: items[5],
                minimalSequence: little(items[6])
            )
            let verifier = ScanVerifier(trust: trust, now: Int64(bitPattern: little(items[7])))
            let text = ClaimText.text(items[0])
            return verifier.verify(qrText: text, statusToken: items[3], statusBits: items[4]).json()
        } catch {
            return refusal(error.rawValue)
        }
    }

    /// The bits of a status token as it holds them, in zlib's form, for the browser to inflate; empty when it is none.
    ///
    /// Nothing is checked here: `answer` does, when it gets the token with its inflated bits.
    public static func deflatedBits(of token: [UInt8]) -> [UInt8] {
        guard let envelope = try? SignedEnvelope(parsing: token), envelope.contentType == .statusList,
            let list = try? StatusList(decoding: envelope.payload)
        else { return [] }
        return list.deflated
    }

    private static func items(of block: [UInt8]) -> [[UInt8]]? {
        var (items, next): ([[UInt8]], Int) = ([], 0)
        while next < block.count {
            guard block.count - next >= 4 else { return nil }
            let length = little(Array(block[next..<(next + 4)]))
            next += 4
            guard length <= UInt64(block.count - next) else { return nil }
            items.append(Array(block[next..<(next + Int(length))]))
            next += Int(length)
        }
        return items
    }

    private static func little(_ bytes: [UInt8]) -> UInt64 {
        var value: UInt64 = 0
        for index in bytes.indices { value |= UInt64(bytes[index]) << UInt64(index * 8) }
        return value
    }

    private static func refusal(_ fault: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("outcome", Outcome.indeterminate.rawValue)
            $0.member("fault", fault)
            $0.key("checks")
            $0.array { _ in }
        }
        return writer.bytes
    }
}
