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
        let code =
            switch fault {
            case .notFound: ENOENT
            case .folder: EISDIR
            case .notPermitted: EACCES
            case .tooLarge: EFBIG
            case .notAFile, .changed: EIO
            case .failed(let code): code
            }
        self.init(path, code: code)
    }
}
