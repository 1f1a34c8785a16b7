import Synchronization

/// What is made once from something unchanging and kept with it: at most one form of each type.
///
/// A class, so that all copies of its owner share it. Every document asks for several forms, so they are found without a
/// lock: each is settled once, behind those before it.
package final class PreparedForms: Sendable {
    private let first = AtomicLazyReference<KeptForm>()

    package init() {}

    /// The form of type `Form`, made at its first use.
    ///
    /// Two threads may make it at once; one is kept.
    package func form<Form: Sendable, Failure: Error>(
        _ type: Form.Type,
        make: () throws(Failure) -> Form
    ) throws(Failure) -> Form {
        let key = ObjectIdentifier(type)
        var (kept, last) = (first.load(), KeptForm?.none)
        while let next = kept {
            if next.key == key, let known = next as? KeptFormOf<Form> { return known.form }
            (last, kept) = (next, next.next.load())
        }
        return settled(KeptFormOf(key, try make()), after: last)
    }

    private func settled<Form: Sendable>(_ fresh: KeptFormOf<Form>, after last: KeptForm?) -> Form {
        var place = last
        while true {
            let there = if let place { place.next.storeIfNil(fresh) } else { first.storeIfNil(fresh) }
            if let known = there as? KeptFormOf<Form> { return known.form }
            place = there
        }
    }
}

private class KeptForm: @unchecked Sendable {
    let key: ObjectIdentifier
    let next = AtomicLazyReference<KeptForm>()

    init(key: ObjectIdentifier) {
        self.key = key
    }
}

private final class KeptFormOf<Form: Sendable>: KeptForm, @unchecked Sendable {
    let form: Form

    init(_ key: ObjectIdentifier, _ form: Form) {
        self.form = form
        super.init(key: key)
    }
}
