import FuzzDriver
import TitleClaim

@main
enum ClaimFuzzing {
    static func main() {
        _ = run_fuzzer(CommandLine.argc, CommandLine.unsafeArgv, fuzz)
    }
}

/// CBOR, COSE and both claims: whatever is read is written as the same bytes.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    _ = try? CBORItem(parsing: bytes, limit: 20 << 20)
    let payload: [UInt8]
    if let envelope = try? SignedEnvelope(parsing: bytes) {
        precondition(envelope.serialized() == bytes, "an envelope that is written in other bytes")
        payload = envelope.payload
    } else {
        payload = bytes
    }
    if let claim = try? CompactClaim(decoding: payload) {
        precondition(claim.encoded() == payload, "a compact claim that is written in other bytes")
    }
    if let claim = try? CopyClaim(decoding: payload) {
        precondition(claim.encoded() == payload, "a copy's claim that is written in other bytes")
    }
    if let claim = try? FullClaim(decoding: payload) {
        precondition(claim.encoded() == payload, "a full claim that is written in other bytes")
    }
    return 0
}
