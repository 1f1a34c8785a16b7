import COpenSSL

/// Divides by many numbers modulo the order of P-256 at the price of one division and three products each.
///
/// They are halves of signatures, which everybody may know: nothing here takes constant time.
final class ScalarInverses {
    private let group: OpaquePointer
    private let order: OpaquePointer
    private let room: OpaquePointer

    init?() {
        guard let group = EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1), let order = EC_GROUP_get0_order(group),
            let room = BN_CTX_new()
        else { return nil }
        (self.group, self.order, self.room) = (group, order, room)
    }

    deinit {
        BN_CTX_free(room)
        EC_GROUP_free(group)
    }

    /// 1/a mod n of each number, big-endian; nil when one of them has none.
    func of(_ numbers: [ArraySlice<UInt8>]) -> [BigNumber]? {
        guard !numbers.isEmpty else { return [] }
        let factors = numbers.map { BigNumber($0) }
        guard let products = products(of: factors), let last = products.last else { return nil }
        let rest = BigNumber()
        guard BN_mod_inverse(rest.pointer, last.pointer, order, room) != nil else {
            ERR_clear_error()
            return nil
        }
        return inverses(of: factors, products, rest)
    }

    /// Each the product of all factors up to its place.
    private func products(of factors: [BigNumber]) -> [BigNumber]? {
        var products = Array(factors.prefix(1))
        for (factor, before) in zip(factors.dropFirst(), factors.indices) {
            guard let product = product(products[before], factor) else { return nil }
            products.append(product)
        }
        return products
    }

    /// From the inverse of the product of all, one factor after the other is taken off again.
    private func inverses(of factors: [BigNumber], _ products: [BigNumber], _ all: BigNumber) -> [BigNumber]? {
        var (inverses, rest): ([BigNumber], BigNumber) = ([], all)
        for place in factors.indices.dropFirst().reversed() {
            guard let inverse = product(rest, products[place - 1]), let less = product(rest, factors[place]) else {
                return nil
            }
            inverses.append(inverse)
            rest = less
        }
        return [rest] + inverses.reversed()
    }

    private func product(_ left: BigNumber, _ right: BigNumber) -> BigNumber? {
        let product = BigNumber()
        return BN_mod_mul(product.pointer, left.pointer, right.pointer, order, room) == 1 ? product : nil
    }
}
