import FuzzDriver
import TitleClaim
import TitleFiles

@main
enum StatusFuzzing {
    static func main() {
        _ = run_fuzzer(CommandLine.argc, CommandLine.unsafeArgv, fuzz)
    }
}

/// Status lists, as payloads and as envelopes: whatever is read is written as the same bytes, and its bits inflate to no
/// more than a list may have.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let payload = (try? SignedEnvelope(parsing: bytes))?.payload ?? bytes
    if let list = try? StatusList(decoding: payload) {
        precondition(list.encoded() == payload, "a status list that is written in other bytes")
        inflate(list.deflated)
    }
    inflate(bytes)
    if let bits = try? StatusBits(bytes) {
        precondition(bits.entries == bytes.count * 4 && bits[UInt32.max] == nil, "an entry behind the end")
    }
    return 0
}

private func inflate(_ deflated: [UInt8]) {
    guard let bits = try? Inflate.zlib(deflated[...], limit: StatusBits.byteLimit) else { return }
    precondition(bits.count <= StatusBits.byteLimit, "more than a list may have")
    _ = try? StatusBits(bits)[77_123]
}
