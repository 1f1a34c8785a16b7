import Foundation

/// A file that the operator named cannot be read or written.
struct FileFault: Error {
    let path: String
    let reason: String

    /// What the system said, where it said something.
    init(_ path: String, _ error: any Error) {
        self.path = path
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        let system = [error as NSError, underlying].compactMap { $0 }.first { $0.domain == NSPOSIXErrorDomain }
        reason = system.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
    }
}
