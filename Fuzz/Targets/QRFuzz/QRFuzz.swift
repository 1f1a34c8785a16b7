import FuzzDriver
import TitleClaim

@main
enum QRFuzzing {
    static func main() {
        _ = run_fuzzer(CommandLine.argc, CommandLine.unsafeArgv, fuzz)
    }
}

/// QR texts: whatever is read is written as the same text.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    guard let read = try? QRText(parsing: text) else { return 0 }
    precondition(read.text.utf8.elementsEqual(text.utf8), "a QR text that is written otherwise")
    if let envelope = try? SignedEnvelope(parsing: read.envelope) { _ = try? CompactClaim(decoding: envelope.payload) }
    return 0
}
