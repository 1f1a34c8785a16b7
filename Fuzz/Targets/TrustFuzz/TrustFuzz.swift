import FuzzDriver
import TitleClaim
import TitleVerify

@main
enum TrustFuzzing {
    static func main() {
        _ = run_fuzzer(CommandLine.argc, CommandLine.unsafeArgv, fuzz)
    }
}

/// Trust lists, catalogues and lists of what a compromised key had signed before: as payloads (nobody can sign a mutation)
/// and as files that are to be opened.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    _ = try? Trust.open(trustList: bytes, catalogue: bytes, issuedBefore: [bytes], anchor: .thisList)
    let payload = (try? SignedEnvelope(parsing: bytes))?.payload ?? bytes
    if let list = try? TrustList(decoding: payload) {
        precondition(list.encoded() == payload, "a trust list that is written in other bytes")
    }
    if let catalogue = try? IssuerCatalogue(decoding: payload) {
        precondition(catalogue.encoded() == payload, "a catalogue that is written in other bytes")
    }
    if let list = try? IssuedBefore(decoding: payload) {
        precondition(list.encoded() == payload, "a list that is written in other bytes")
        precondition(list.count == 0 || list.contains(Array(list.digests.suffix(32))), "a digest that is not found")
    }
    return 0
}
