import CPKCS11

/// An attribute of an object in a token (PKCS #11 v2.40 §4).
struct TokenAttribute {
    let type: CK_ATTRIBUTE_TYPE
    let bytes: [UInt8]

    init(_ type: CK_ATTRIBUTE_TYPE, _ bytes: [UInt8]) {
        (self.type, self.bytes) = (type, bytes)
    }

    init(_ type: CK_ATTRIBUTE_TYPE, _ flag: Bool) {
        self.init(type, [flag ? 1 : 0])
    }

    /// A CK_ULONG in the machine's own order.
    init(_ type: CK_ATTRIBUTE_TYPE, number: CK_ULONG) {
        self.init(type, withUnsafeBytes(of: number) { Array($0) })
    }
}

extension [TokenAttribute] {
    /// The attributes as the C functions take them, good while `body` runs.
    func withTemplate<Answer>(_ body: (UnsafeMutablePointer<CK_ATTRIBUTE>?, CK_ULONG) -> Answer) -> Answer {
        var values = flatMap(\.bytes)
        return values.withUnsafeMutableBufferPointer { buffer in
            var start = 0
            var template = map { attribute in
                defer { start += attribute.bytes.count }
                let value = buffer.baseAddress.map { UnsafeMutableRawPointer($0 + start) }
                return CK_ATTRIBUTE(
                    type: attribute.type,
                    pValue: value,
                    ulValueLen: CK_ULONG(attribute.bytes.count)
                )
            }
            return template.withUnsafeMutableBufferPointer { body($0.baseAddress, CK_ULONG($0.count)) }
        }
    }
}

extension TokenSession {
    /// The objects that have all these attributes, at most `limit` of them.
    func find(_ attributes: [TokenAttribute], limit: Int) throws(KeyFault) -> [CK_OBJECT_HANDLE] {
        let begun = attributes.withTemplate { calls.C_FindObjectsInit?(handle, $0, $1) }
        try TokenModule.require(begun, "C_FindObjectsInit")
        defer { _ = calls.C_FindObjectsFinal?(handle) }
        var found = [CK_OBJECT_HANDLE](repeating: 0, count: limit)
        var count: CK_ULONG = 0
        try TokenModule.require(calls.C_FindObjects?(handle, &found, CK_ULONG(limit), &count), "C_FindObjects")
        return Array(found.prefix(Int(count)))
    }

    /// The value of an attribute that may be read.
    func value(_ type: CK_ATTRIBUTE_TYPE, of object: CK_OBJECT_HANDLE) throws(KeyFault) -> [UInt8] {
        var attribute = CK_ATTRIBUTE(type: type, pValue: nil, ulValueLen: 0)
        try TokenModule.require(calls.C_GetAttributeValue?(handle, object, &attribute, 1), "C_GetAttributeValue")
        guard attribute.ulValueLen <= 4096 else {
            throw .token(.refused(step: "C_GetAttributeValue", code: CKR_ATTRIBUTE_VALUE_INVALID))
        }
        var bytes = [UInt8](repeating: 0, count: Int(attribute.ulValueLen))
        let answer = bytes.withUnsafeMutableBytes { buffer in
            attribute.pValue = buffer.baseAddress
            return calls.C_GetAttributeValue?(handle, object, &attribute, 1)
        }
        try TokenModule.require(answer, "C_GetAttributeValue")
        return Array(bytes.prefix(Int(attribute.ulValueLen)))
    }
}
