import Synchronization

/// What is made once from something unchanging and kept with it: at most one form of each type.
///
/// A class, so that all copies of its owner share it.
package final class PreparedForms: Sendable {
    private let forms = Mutex<[ObjectIdentifier: any Sendable]>([:])

    package init() {}

    /// The form of type `Form`, made at its first use.
    ///
    /// Two threads may make it at once; one is kept.
    package func form<Form: Sendable, Failure: Error>(
        _ type: Form.Type,
        make: () throws(Failure) -> Form
    ) throws(Failure) -> Form {
        let key = ObjectIdentifier(type)
        if let form = forms.withLock({ $0[key] }) as? Form { return form }
        let made = try make()
        return forms.withLock { kept in
            if let first = kept[key] as? Form { return first }
            kept[key] = made
            return made
        }
    }
}
