import CPKCS11

/// A token in the slot where it is now.
struct Token: Sendable {
    let module: TokenModule
    let slot: CK_SLOT_ID
    let label: String

    /// The one initialised token of the label.
    static func find(_ place: TokenPlace) throws(KeyFault) -> Token {
        let module = try TokenModule.load(place.module)
        var found: [Token] = []
        for slot in try module.slots() {
            let token = Token(module: module, slot: slot, label: place.token)
            // A token that goes away between two questions is not there.
            guard let facts = try? token.facts(), facts.flags & CKF_TOKEN_INITIALIZED != 0 else { continue }
            if facts.labelText == place.token { found.append(token) }
        }
        guard let token = found.first else {
            throw .token(.tokenMissing(token: place.token, module: place.module))
        }
        guard found.count == 1 else { throw .token(.tokenAmbiguous(token: place.token)) }
        return token
    }

    func facts() throws(KeyFault) -> CK_TOKEN_INFO {
        var info = CK_TOKEN_INFO()
        try TokenModule.require(module.calls.C_GetTokenInfo?(slot, &info), "C_GetTokenInfo")
        return info
    }

    /// Refuses a token that cannot make keys of P-256 or sign with them.
    func requireEC() throws(KeyFault) {
        let mechanisms = try module.mechanisms(of: slot)
        guard mechanisms.isSuperset(of: [CKM_EC_KEY_PAIR_GEN, CKM_ECDSA]),
            can(CKM_EC_KEY_PAIR_GEN, CKF_GENERATE_KEY_PAIR), can(CKM_ECDSA, CKF_SIGN)
        else {
            throw .token(.noEC(token: label))
        }
    }

    private func can(_ mechanism: CK_MECHANISM_TYPE, _ flag: CK_FLAGS) -> Bool {
        var info = CK_MECHANISM_INFO()
        guard module.calls.C_GetMechanismInfo?(slot, mechanism, &info) == CKR_OK else { return false }
        return info.flags & flag != 0 && (info.ulMinKeySize...max(info.ulMinKeySize, info.ulMaxKeySize)).contains(256)
    }
}

extension TokenModule {
    /// The slots that hold a token.
    fileprivate func slots() throws(KeyFault) -> [CK_SLOT_ID] {
        var count: CK_ULONG = 0
        try TokenModule.require(calls.C_GetSlotList?(CK_BBOOL(CK_TRUE), nil, &count), "C_GetSlotList")
        var slots = [CK_SLOT_ID](repeating: 0, count: Int(count))
        try TokenModule.require(calls.C_GetSlotList?(CK_BBOOL(CK_TRUE), &slots, &count), "C_GetSlotList")
        return Array(slots.prefix(Int(count)))
    }

    /// What the token allows: `C_GetMechanismInfo` may answer for more.
    fileprivate func mechanisms(of slot: CK_SLOT_ID) throws(KeyFault) -> Set<CK_MECHANISM_TYPE> {
        var count: CK_ULONG = 0
        try TokenModule.require(calls.C_GetMechanismList?(slot, nil, &count), "C_GetMechanismList")
        var mechanisms = [CK_MECHANISM_TYPE](repeating: 0, count: Int(count))
        try TokenModule.require(calls.C_GetMechanismList?(slot, &mechanisms, &count), "C_GetMechanismList")
        return Set(mechanisms.prefix(Int(count)))
    }
}

extension CK_TOKEN_INFO {
    /// The label, 32 bytes of UTF-8 filled up with blanks.
    fileprivate var labelText: String {
        withUnsafeBytes(of: label) { bytes in
            let end = bytes.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
            return String(decoding: bytes[..<end], as: UTF8.self)
        }
    }
}
