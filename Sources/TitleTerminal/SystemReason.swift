import Glibc
public import TitleWords

/// What the system said when a file could not be read or written, as it stands inside a sentence.
public func systemReason(_ code: Int32, _ words: Words) -> String {
    guard let key = systemReasons[code] else { return words("system.other", ["code": String(code)]) }
    return words("system.\(key)")
}

private let systemReasons: [Int32: String] = [
    ENOENT: "noSuchFile", EACCES: "notPermitted", EPERM: "notPermitted", EISDIR: "folder", ENOTDIR: "notAFolder",
    EEXIST: "exists", ENOTEMPTY: "exists", ENOSPC: "noSpace", EDQUOT: "noSpace", EROFS: "readOnly",
    EFBIG: "tooLarge", ENAMETOOLONG: "nameTooLong", EMFILE: "tooManyFiles", ENFILE: "tooManyFiles", ELOOP: "links",
    EBUSY: "busy", ETXTBSY: "busy", EIO: "device",
]
