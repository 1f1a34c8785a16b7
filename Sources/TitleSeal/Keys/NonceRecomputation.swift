import COpenSSL
import TitleClaim
import TitleVerify

/// Holds signatures of one's own P-256 key against the number k that they must have been made with.
///
/// Who verifies reckons the point u₁·G + u₂·Q. With Q = d·G that is (u₁ + u₂·d)·G: one multiple of the base point, for
/// which libcrypto has tables, where the other takes several times as long. What depends on d is reckoned in constant
/// time; the point stays as it comes, so that nothing is divided. One thread uses it at a time.
final class NonceRecomputation {
    private let group: OpaquePointer
    private let order: OpaquePointer
    private let room: OpaquePointer
    private let residues: OpaquePointer
    private let point: OpaquePointer
    private let field = BigNumber()
    /// d·R mod n, as Montgomery's multiplication takes a factor.
    private let secret = BigNumber()
    private let (digest, r, s, k) = (BigNumber(), BigNumber(), BigNumber(), BigNumber())
    private let (x, z, expected) = (BigNumber(), BigNumber(), BigNumber())

    /// Nil unless `key` is a private key of P-256 in memory and its d·G the point of `publicKey`.
    init?(_ key: OpaquePointer, of publicKey: PublicKey) {
        guard publicKey.algorithm == .es256, let group = EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1),
            let order = EC_GROUP_get0_order(group), let room = BN_CTX_new(), let residues = BN_MONT_CTX_new(),
            let point = EC_POINT_new(group)
        else { return nil }
        (self.group, self.order, self.room, self.residues, self.point) = (group, order, room, residues, point)
        guard BN_MONT_CTX_set(residues, order, room) == 1,
            EC_GROUP_get_curve(group, field.pointer, nil, nil, room) == 1,
            takeSecret(of: key), isPoint(of: publicKey),
            BN_to_montgomery(secret.pointer, secret.pointer, residues, room) == 1
        else { return nil }
    }

    deinit {
        EC_POINT_free(point)
        BN_MONT_CTX_free(residues)
        BN_CTX_free(room)
        EC_GROUP_free(group)
    }

    private func takeSecret(of key: OpaquePointer) -> Bool {
        var number: OpaquePointer? = secret.pointer
        return EVP_PKEY_get_bn_param(key, "priv", &number) == 1 && number == secret.pointer
    }

    /// Whether d·G is the point that others know.
    private func isPoint(of publicKey: PublicKey) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65)
        guard EC_POINT_mul(group, point, secret.pointer, nil, nil, room) == 1 else { return false }
        let length = EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, &bytes, bytes.count, room)
        return length == bytes.count && publicKey.subjectPublicKeyInfo.suffix(bytes.count).elementsEqual(bytes)
    }
}

extension NonceRecomputation {
    /// Whether r‖s is a signature over a digest of 32 bytes; `inverse` is 1/s mod n, and is not believed.
    func confirms(_ signature: [UInt8], over digest: [UInt8], inverse: BigNumber) -> Bool {
        guard signature.count == 64, digest.count == 32 else { return false }
        r.take(signature[..<32])
        s.take(signature[32...])
        self.digest.take(digest)
        return isInRange(r) && isInRange(s) && isInverse(inverse) && takeNonce() && isPointOfNonce()
    }

    private func isInRange(_ number: BigNumber) -> Bool {
        BN_is_zero(number.pointer) == 0 && BN_ucmp(number.pointer, order) < 0
    }

    /// Leaves 1/s·R in `k`.
    private func isInverse(_ inverse: BigNumber) -> Bool {
        BN_to_montgomery(k.pointer, inverse.pointer, residues, room) == 1
            && BN_mod_mul_montgomery(expected.pointer, s.pointer, k.pointer, residues, room) == 1
            && BN_is_one(expected.pointer) == 1
    }

    /// k = (digest + r·d)/s mod n; `k` holds 1/s·R before.
    private func takeNonce() -> Bool {
        if BN_ucmp(digest.pointer, order) >= 0, BN_sub(digest.pointer, digest.pointer, order) != 1 { return false }
        return BN_mod_mul_montgomery(x.pointer, r.pointer, secret.pointer, residues, room) == 1
            && BN_mod_add_quick(x.pointer, x.pointer, digest.pointer, order) == 1
            && BN_mod_mul_montgomery(k.pointer, x.pointer, k.pointer, residues, room) == 1
    }

    /// Whether the x of k·G is r: X = r·Z² in its own coordinates.
    ///
    /// An x at or above n, of which r is the rest, is left to the verifier: there is one in 2¹²⁸.
    private func isPointOfNonce() -> Bool {
        guard BN_is_zero(k.pointer) == 0, EC_POINT_mul(group, point, k.pointer, nil, nil, room) == 1,
            titlecert_jacobian(group, point, x.pointer, z.pointer, room) == 1, BN_is_zero(z.pointer) == 0,
            BN_mod_sqr(z.pointer, z.pointer, field.pointer, room) == 1,
            BN_mod_mul(expected.pointer, r.pointer, z.pointer, field.pointer, room) == 1
        else { return false }
        return BN_cmp(x.pointer, expected.pointer) == 0
    }
}
