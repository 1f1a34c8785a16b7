import Foundation

/// Looks for private keys that this process can read: the one that faces the network must not be able to sign.
public enum ReadableKeys {
    /// The path of the first private key below `folder` that can be read; nil when there is none.
    public static func first(below folder: String) -> String? {
        let walk = FileManager.default.enumerator(atPath: folder)
        while let name = walk?.nextObject() as? String {
            let path = "\(folder)/\(name)"
            if name.hasSuffix(".key.pem"), FileManager.default.isReadableFile(atPath: path) { return path }
        }
        return nil
    }
}
