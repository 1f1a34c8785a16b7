import FuzzDriver
import TitleIntake

@main
enum PhotoFuzzing {
    static func main() {
        _ = run_fuzzer(CommandLine.argc, CommandLine.unsafeArgv, fuzz)
    }
}

/// Decoders of pictures, and scans with all that is read of them.
///
/// Codes are looked for in large inputs and tiny scans alone: that takes the most time, and is not ours.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if bytes.count > 1 << 20 || FileKind(bytes) == .pdf {
        let limits = bytes.count > 1 << 20 ? PictureLimits() : PictureLimits(pixels: 1024)
        guard case .codes(let texts)? = PictureReading(bytes, limits: limits) else { return 0 }
        precondition(Set(texts).count == texts.count, "a code that is told twice")
    } else if let picture = try? PictureDecoder.decode(bytes, limits: PictureLimits(pixels: 1_000_000)) {
        precondition(picture.pixels.count == picture.width * picture.height, "a picture with other pixels")
    }
    return 0
}
