import COpenSSL

/// The numbers k of many signatures of one P-256 key, each with its r and 1/k: what two divisions a signature cost
/// otherwise costs two for all of them (docs/decisions/0603).
///
/// Every k is drawn by libcrypto from its random numbers, the private key and the digest, and is used once. What depends
/// on one is reckoned in constant time; the only number that is inverted is the product of all.
final class NonceBatch {
    private let group: OpaquePointer
    private let order: OpaquePointer
    private let room: OpaquePointer
    private let residues: OpaquePointer

    init?() {
        guard let group = EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1), let order = EC_GROUP_get0_order(group),
            let room = BN_CTX_new(), let residues = BN_MONT_CTX_new()
        else { return nil }
        (self.group, self.order, self.room, self.residues) = (group, order, room, residues)
        guard BN_MONT_CTX_set(residues, order, room) == 1 else { return nil }
    }

    deinit {
        BN_MONT_CTX_free(residues)
        BN_CTX_free(room)
        EC_GROUP_free(group)
    }

    /// The signatures over digests of 32 bytes, r‖s, s as it comes; nil when libcrypto refuses any step.
    func signatures(by key: OpaquePointer, over digests: [[UInt8]]) -> [[UInt8]]? {
        guard let secret = titlecert_secret(key),
            let nonces = all(digests, { nonce(secret, $0) }), let halves = firstHalves(of: nonces),
            let inverses = inverses(of: nonces)
        else { return nil }
        return all(digests.indices) { place in
            signature(by: key, over: digests[place], inverses[place], halves[place])
        }
    }

    private func all<Item, Made>(_ items: some Collection<Item>, _ make: (Item) -> Made?) -> [Made]? {
        var made: [Made] = []
        made.reserveCapacity(items.count)
        for item in items {
            guard let next = make(item) else { return nil }
            made.append(next)
        }
        return made
    }

    private func nonce(_ secret: OpaquePointer, _ digest: [UInt8]) -> BigNumber? {
        let nonce = BigNumber()
        guard BN_generate_dsa_nonce(nonce.pointer, order, secret, digest, digest.count, room) == 1,
            BN_is_zero(nonce.pointer) == 0
        else { return nil }
        BN_set_flags(nonce.pointer, BN_FLG_CONSTTIME)
        return nonce
    }

    private func signature(
        by key: OpaquePointer,
        over digest: [UInt8],
        _ inverse: BigNumber,
        _ half: BigNumber
    ) -> [UInt8]? {
        let signature = [UInt8](unsafeUninitializedCapacity: 64) { bytes, count in
            let done = titlecert_sign_with(key, digest, inverse.pointer, half.pointer, bytes.baseAddress)
            count = done == 1 ? 64 : 0
        }
        return signature.isEmpty ? nil : signature
    }
}

extension NonceBatch {
    /// r of each: the x of k·G modulo n.
    private func firstHalves(of nonces: [BigNumber]) -> [BigNumber]? {
        var points: [OpaquePointer?] = nonces.map { _ in EC_POINT_new(group) }
        defer { for point in points { EC_POINT_clear_free(point) } }
        for (point, nonce) in zip(points, nonces) {
            guard let point, EC_POINT_mul(group, point, nonce.pointer, nil, nil, room) == 1 else { return nil }
        }
        guard titlecert_make_affine(group, points.count, &points, room) == 1 else { return nil }
        let depth = BigNumber()
        return all(points) { point in
            let half = BigNumber()
            guard let point, titlecert_jacobian(group, point, half.pointer, depth.pointer, room) == 1,
                BN_is_one(depth.pointer) == 1, BN_nnmod(half.pointer, half.pointer, order, room) == 1,
                BN_is_zero(half.pointer) == 0
            else { return nil }
            return half
        }
    }

    /// 1/k mod n of each: from the inverse of the product of all, one factor after the other is taken off again.
    private func inverses(of nonces: [BigNumber]) -> [BigNumber]? {
        guard let factors = all(nonces, toResidue), let products = products(of: factors), let last = products.last,
            var rest = inverse(of: last)
        else { return nil }
        var inverses: [BigNumber] = []
        for place in factors.indices.dropFirst().reversed() {
            guard let inverse = product(rest, products[place - 1]).flatMap(fromResidue),
                let less = product(rest, factors[place])
            else { return nil }
            inverses.append(inverse)
            rest = less
        }
        return fromResidue(rest).map { [$0] + inverses.reversed() }
    }

    /// Each the product of all factors up to its place.
    private func products(of factors: [BigNumber]) -> [BigNumber]? {
        var products = Array(factors.prefix(1))
        for factor in factors.dropFirst() {
            guard let product = products.last.flatMap({ product($0, factor) }) else { return nil }
            products.append(product)
        }
        return products
    }

    /// By Fermat: the power n − 2, in constant time.
    private func inverse(of residue: BigNumber) -> BigNumber? {
        let (exponent, inverse) = (BigNumber(), BigNumber())
        guard let number = fromResidue(residue), BN_copy(exponent.pointer, order) != nil,
            BN_sub_word(exponent.pointer, 2) == 1,
            BN_mod_exp_mont_consttime(
                inverse.pointer,
                number.pointer,
                exponent.pointer,
                order,
                room,
                residues
            ) == 1
        else { return nil }
        return toResidue(inverse)
    }

    private func toResidue(_ number: BigNumber) -> BigNumber? {
        let residue = BigNumber()
        return BN_to_montgomery(residue.pointer, number.pointer, residues, room) == 1 ? residue : nil
    }

    private func fromResidue(_ residue: BigNumber) -> BigNumber? {
        let number = BigNumber()
        return BN_from_montgomery(number.pointer, residue.pointer, residues, room) == 1 ? number : nil
    }

    private func product(_ left: BigNumber, _ right: BigNumber) -> BigNumber? {
        let product = BigNumber()
        let done = BN_mod_mul_montgomery(product.pointer, left.pointer, right.pointer, residues, room)
        return done == 1 ? product : nil
    }
}
