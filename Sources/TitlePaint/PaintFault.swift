public import TitleRender

/// Why a page cannot be painted.
public enum PaintFault: Error, Equatable, Sendable {
    /// A picture on it is damaged inside, where its header does not tell.
    case picture(PictureFault)
    /// There is no memory for so many pixels.
    case noRoom(width: Int)
}
