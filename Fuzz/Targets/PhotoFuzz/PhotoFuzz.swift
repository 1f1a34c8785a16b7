import FuzzDriver
import TitleIntake

@main
enum PhotoFuzzing {
    static func main() {
        _ = run_fuzzer(CommandLine.argc, CommandLine.unsafeArgv, fuzz)
    }
}

/// Pictures and scans: the texts of their codes, or a fault; small ones, so that a minute sees many.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let isLarge = bytes.count > 1 << 20
    let limits = isLarge ? PictureLimits() : PictureLimits(pixels: 250_000, decodedPixels: 250_000)
    if case .codes(let texts)? = PictureReading(bytes, limits: limits) {
        precondition(Set(texts).count == texts.count, "a code that is told twice")
    }
    return 0
}
