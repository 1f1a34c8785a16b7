import FuzzDriver
import TitleDocument
import TitleVerify

@main
enum PDFFuzzing {
    static func main() {
        _ = run_fuzzer(CommandLine.argc, CommandLine.unsafeArgv, fuzz)
    }
}

/// The reader of sealed documents: a document whose signed ranges lie in the file, or a fault; and the reader of the
/// signature in it, which also gets the input itself.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    _ = try? CMSSignedData(parsing: bytes)
    guard let document = try? SealedPDF.read(bytes) else { return 0 }
    let ranges = document.signedRanges
    precondition(ranges.before.lowerBound == 0 && ranges.after.upperBound == bytes.count, "bytes that no seal covers")
    _ = try? CMSSignedData(parsing: document.cms)
    return 0
}
