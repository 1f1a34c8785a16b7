/// Somebody is a person of the register when name and number are both that person's, of now or of before.
///
/// All are compared whatever was found, so that the time tells nothing.
public enum OneIsWhoOneSays {
    public static func isSo(name: String, names: [String], number: String, numbers: [String]) -> Bool {
        let isNamed = names.reduce(false) { $1 == name || $0 }
        let isNumbered = numbers.reduce(false) { $1 == number || $0 }
        return isNamed && isNumbered
    }
}
