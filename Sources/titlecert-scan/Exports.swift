import TitleScan

// The functions that the page calls (docs/formats/scan.md); addresses are offsets into the module's memory.

nonisolated(unsafe) private var input: UnsafeMutableRawPointer?
nonisolated(unsafe) private var output: UnsafeMutableRawPointer?

/// A buffer of `size` bytes for one input; the one before it is forgotten.
@_cdecl("titlecert_reserve")
public func reserve(_ size: Int32) -> Int32 {
    input?.deallocate()
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: max(Int(size), 1), alignment: 8)
    input = buffer
    return Int32(Int(bitPattern: buffer))
}

/// The verdict on a block: the address of a length (4 bytes, little-endian) and JSON.
@_cdecl("titlecert_judge")
public func judge(_ pointer: Int32, _ size: Int32) -> Int32 {
    answer(ScanBlock.answer(to: bytes(pointer, size)))
}

/// The deflated bits of a status token: the address of a length and the bytes.
@_cdecl("titlecert_status_bits")
public func statusBits(_ pointer: Int32, _ size: Int32) -> Int32 {
    answer(ScanBlock.deflatedBits(of: bytes(pointer, size)))
}

/// 1 when both kinds of signature have their known answers.
@_cdecl("titlecert_self_test")
public func selfTest() -> Int32 {
    ScanSelfTest.passes() ? 1 : 0
}

private func bytes(_ pointer: Int32, _ size: Int32) -> [UInt8] {
    let start = UnsafeRawPointer(bitPattern: Int(pointer))
    return Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : max(Int(size), 0)))
}

private func answer(_ content: [UInt8]) -> Int32 {
    output?.deallocate()
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: content.count + 4, alignment: 8)
    output = buffer
    buffer.storeBytes(of: UInt32(content.count).littleEndian, as: UInt32.self)
    for (index, byte) in content.enumerated() { buffer.storeBytes(of: byte, toByteOffset: index + 4, as: UInt8.self) }
    return Int32(Int(bitPattern: buffer))
}
