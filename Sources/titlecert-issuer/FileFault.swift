import Foundation
import TitleTerminal
import TitleWords

/// A file that the operator named cannot be read or written.
struct FileFault: Error {
    let path: String
    /// The system's number for the reason; Foundation's own where it has none.
    let code: Int32

    init(_ path: String, code: Int32) {
        (self.path, self.code) = (path, code)
    }

    init(_ path: String, _ error: any Error) {
        self.init(path, code: FileFault.code(error as NSError))
    }

    /// Nil for an error that is not Foundation's about a file.
    init?(_ error: any Error) {
        let error = error as NSError
        guard error.domain == NSCocoaErrorDomain, let path = error.userInfo[NSFilePathErrorKey] as? String else {
            return nil
        }
        self.init(path, error)
    }

    /// As it stands inside a sentence.
    func reason(_ words: Words) -> String { systemReason(code, words) }

    private static func code(_ error: NSError) -> Int32 {
        let underlying = (error.userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError }
        let system = [error, underlying].compactMap { $0 }.first { $0.domain == NSPOSIXErrorDomain }
        return system.map { Int32(truncatingIfNeeded: $0.code) } ?? known[error.code]
            ?? Int32(truncatingIfNeeded: error.code)
    }

    /// Foundation's codes for what the system has codes for, too.
    private static let known: [Int: Int32] = [
        NSFileNoSuchFileError: ENOENT, NSFileReadNoSuchFileError: ENOENT, NSFileReadNoPermissionError: EACCES,
        NSFileWriteNoPermissionError: EACCES, NSFileWriteFileExistsError: EEXIST, NSFileWriteOutOfSpaceError: ENOSPC,
        NSFileWriteVolumeReadOnlyError: EROFS, NSFileReadTooLargeError: EFBIG,
    ]
}
