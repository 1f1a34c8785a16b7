import CPKCS11
import TitleVerify

/// The objects of one key in a token.
struct TokenKeyPair {
    let privateKey: CK_OBJECT_HANDLE
    let publicKey: CK_OBJECT_HANDLE
}

extension TokenSession {
    /// The one key pair of the reference.
    func find(_ reference: TokenKeyReference) throws(KeyFault) -> TokenKeyPair {
        TokenKeyPair(
            privateKey: try one(reference, CKO_PRIVATE_KEY),
            publicKey: try one(reference, CKO_PUBLIC_KEY)
        )
    }

    private func one(_ reference: TokenKeyReference, _ kind: CK_OBJECT_CLASS) throws(KeyFault) -> CK_OBJECT_HANDLE {
        let found = try find(reference.attributes(kind), limit: 2)
        guard let only = found.first else {
            throw .token(.keyMissing(label: reference.label, token: token.label))
        }
        guard found.count == 1 else { throw .token(.keyAmbiguous(label: reference.label, token: token.label)) }
        return only
    }

    /// Makes a key of P-256 that signs, does nothing else and never leaves the token (PKCS #11 v2.40 §2.3.5).
    func generate(_ reference: TokenKeyReference) throws(KeyFault) -> TokenKeyPair {
        let shared = reference.naming + [TokenAttribute(CKA_TOKEN, true)]
        let open =
            shared + [
                TokenAttribute(CKA_PRIVATE, false), TokenAttribute(CKA_VERIFY, true),
                TokenAttribute(CKA_EC_PARAMS, P256InToken.parameters),
            ]
        let closed =
            shared + [
                TokenAttribute(CKA_PRIVATE, true), TokenAttribute(CKA_SENSITIVE, true),
                TokenAttribute(CKA_EXTRACTABLE, false), TokenAttribute(CKA_SIGN, true),
                TokenAttribute(CKA_DECRYPT, false), TokenAttribute(CKA_UNWRAP, false),
                TokenAttribute(CKA_DERIVE, false),
            ]
        let made = try generated(open, closed)
        do throws(KeyFault) {
            try requireFit(made, reference)
        } catch {
            destroy(made.privateKey, made.publicKey)
            throw error
        }
        return made
    }

    private func generated(_ open: [TokenAttribute], _ closed: [TokenAttribute]) throws(KeyFault) -> TokenKeyPair {
        var mechanism = CK_MECHANISM(mechanism: CKM_EC_KEY_PAIR_GEN, pParameter: nil, ulParameterLen: 0)
        var (publicKey, privateKey) = (CK_OBJECT_HANDLE(), CK_OBJECT_HANDLE())
        let answer = open.withTemplate { first, firstCount in
            closed.withTemplate { second, secondCount in
                calls.C_GenerateKeyPair?(
                    handle,
                    &mechanism,
                    first,
                    firstCount,
                    second,
                    secondCount,
                    &publicKey,
                    &privateKey
                )
            }
        }
        try TokenModule.require(answer, "C_GenerateKeyPair")
        return TokenKeyPair(privateKey: privateKey, publicKey: publicKey)
    }

    /// What was asked for is read back: a token may ignore an attribute.
    private func requireFit(_ pair: TokenKeyPair, _ reference: TokenKeyReference) throws(KeyFault) {
        let facts: [(CK_ATTRIBUTE_TYPE, UInt8)] = [
            (CKA_SENSITIVE, 1), (CKA_EXTRACTABLE, 0), (CKA_ALWAYS_SENSITIVE, 1), (CKA_NEVER_EXTRACTABLE, 1),
            (CKA_LOCAL, 1),
        ]
        for (type, wanted) in facts {
            guard try value(type, of: pair.privateKey) == [wanted] else {
                throw .token(.unfitKey(label: reference.label, token: token.label))
            }
        }
        _ = try publicKey(of: pair, reference)
    }

    /// The public half as a SubjectPublicKeyInfo; the token gives CKA_EC_POINT as an OCTET STRING, some give it bare.
    func publicKey(of pair: TokenKeyPair, _ reference: TokenKeyReference) throws(KeyFault) -> PublicKey {
        var point = try value(CKA_EC_POINT, of: pair.publicKey)
        if point.count == 67, point.starts(with: [0x04, 0x41]) { point.removeFirst(2) }
        guard try value(CKA_EC_PARAMS, of: pair.publicKey) == P256InToken.parameters, point.count == 65,
            let key = PublicKey(subjectPublicKeyInfo: P256InToken.head + point)
        else { throw .token(.unfitKey(label: reference.label, token: token.label)) }
        return key
    }

    /// Destroys the key of a reference; one that is not there any more is no fault.
    func destroy(_ reference: TokenKeyReference) throws(KeyFault) {
        for kind in [CKO_PRIVATE_KEY, CKO_PUBLIC_KEY] {
            for object in try find(reference.attributes(kind), limit: 16) {
                try TokenModule.require(calls.C_DestroyObject?(handle, object), "C_DestroyObject")
            }
        }
    }

    private func destroy(_ objects: CK_OBJECT_HANDLE...) {
        for object in objects { _ = calls.C_DestroyObject?(handle, object) }
    }
}

extension TokenKeyReference {
    fileprivate var naming: [TokenAttribute] {
        [TokenAttribute(CKA_LABEL, Array(label.utf8)), TokenAttribute(CKA_ID, bytes(ofHex: id))]
    }

    fileprivate func attributes(_ kind: CK_OBJECT_CLASS) -> [TokenAttribute] {
        [TokenAttribute(CKA_CLASS, number: kind)] + naming
    }

    /// An id that is no hexadecimal text names no key.
    private func bytes(ofHex text: String) -> [UInt8] {
        let digits = text.compactMap { $0.hexDigitValue }
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}

/// P-256 as a token names it.
private enum P256InToken {
    /// CKA_EC_PARAMS: the OBJECT IDENTIFIER 1.2.840.10045.3.1.7, DER.
    static let parameters: [UInt8] = [0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]
    /// What stands before the point in a SubjectPublicKeyInfo (RFC 5480 §2).
    static let head: [UInt8] =
        [0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01] + parameters + [
            0x03, 0x42, 0x00,
        ]
}
