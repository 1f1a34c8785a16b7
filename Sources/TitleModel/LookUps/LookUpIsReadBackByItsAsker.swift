/// A look-up is read back by its number where its asker was told that number, by the API or on a receipt; one that was made
/// under a key by that key alone (decision 0842).
public enum LookUpIsReadBackByItsAsker {
    public static func mayRead(_ lookUp: LookUp, key: Identifier?) -> Bool {
        switch lookUp.way {
        case .api, .receipt: lookUp.key == nil || lookUp.key == key
        case .code, .qr, .file, .picture, .list, .day, .face, .number: false
        }
    }
}
