/// Who proposes a recovery says what was looked at to know the person, and only where there is something to recover (INT8).
public enum RecoverySaysWhatWasChecked {
    public static func check(_ checked: String, hasAccount: Bool) throws(HolderRefusal) {
        guard hasAccount else { throw .accountMissing }
        try checkText(checked)
    }

    /// The same of a first slip that is made for one person at the counter, and of slips of a batch that replace others.
    public static func checkText(_ checked: String) throws(HolderRefusal) {
        guard (1...HolderRecovery.mostChecked).contains(checked.unicodeScalars.count) else {
            throw .checkedUnfit(most: HolderRecovery.mostChecked)
        }
    }
}
