import FuzzDriver
import TitleClaim
import TitleVerify

@main
enum TrustFuzzing {
    static func main() {
        _ = run_fuzzer(CommandLine.argc, CommandLine.unsafeArgv, fuzz)
    }
}

/// Trust lists and catalogues, as payloads (nobody can sign a mutation) and as files that are to be opened.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    _ = try? Trust.open(trustList: bytes, catalogue: bytes, anchor: .thisList)
    let payload = (try? SignedEnvelope(parsing: bytes))?.payload ?? bytes
    if let list = try? TrustList(decoding: payload) {
        precondition(list.encoded() == payload, "a trust list that is written in other bytes")
    }
    if let catalogue = try? IssuerCatalogue(decoding: payload) {
        precondition(catalogue.encoded() == payload, "a catalogue that is written in other bytes")
    }
    return 0
}
