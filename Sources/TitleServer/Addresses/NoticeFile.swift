/// A notice as one file, complete by itself, to be posted elsewhere; raw values are the files' names.
public enum NoticeFile: String, CaseIterable, Sendable {
    /// A page without a script, a picture or a style sheet of its own.
    case page = "notice.html"
    /// To be printed and put up.
    case print = "notice.pdf"
}
