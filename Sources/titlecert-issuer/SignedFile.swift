import Glibc
import TitleFiles

/// A signed file from elsewhere, named by the operator.
enum SignedFile {
    /// No trust list or catalogue is larger.
    private static let limit = 4 << 20

    /// Throws `FileFault` of this program.
    static func bytes(_ path: String) throws -> [UInt8] {
        do throws(TitleFiles.FileFault) {
            return try FileBytes.read(path, limit: limit)
        } catch {
            throw FileFault(path, error)
        }
    }

    /// Nil where there is no such file.
    static func bytesIfThere(_ path: String) throws -> [UInt8]? {
        access(path, F_OK) == 0 ? try bytes(path) : nil
    }

    /// The path of a file that lies beside another one.
    static func beside(_ path: String, _ name: String) -> String {
        (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "") + name
    }
}

extension FileFault {
    fileprivate init(_ path: String, _ fault: TitleFiles.FileFault) {
        self.path = path
        switch fault {
        case .notFound: reason = String(cString: strerror(ENOENT))
        case .folder: reason = String(cString: strerror(EISDIR))
        case .notPermitted: reason = String(cString: strerror(EACCES))
        case .tooLarge: reason = String(cString: strerror(EFBIG))
        case .notAFile, .changed: reason = String(cString: strerror(EIO))
        case .failed(let code): reason = String(cString: strerror(code))
        }
    }
}
