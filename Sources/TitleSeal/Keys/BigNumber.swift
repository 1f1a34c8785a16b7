import COpenSSL

/// A number of libcrypto's, wiped when it is let go.
final class BigNumber {
    let pointer: OpaquePointer

    init() {
        guard let pointer = BN_new() else { preconditionFailure("out of memory") }
        self.pointer = pointer
    }

    convenience init(_ bytes: some Collection<UInt8>) {
        self.init()
        take(bytes)
    }

    deinit {
        BN_clear_free(pointer)
    }

    /// Becomes what the big-endian bytes say.
    func take(_ bytes: some Collection<UInt8>) {
        let done = bytes.withContiguousStorageIfAvailable { BN_bin2bn($0.baseAddress, Int32($0.count), pointer) }
        precondition(done != nil, "libcrypto read no number")
    }
}
