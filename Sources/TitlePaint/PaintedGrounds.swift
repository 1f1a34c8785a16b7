import Synchronization
internal import TitleRender

/// The painted ground of a face, made once for each width: its thousand fine lines are most of the work.
final class PaintedGrounds: Sendable {
    private struct Key: Hashable {
        let width: Int
        let isSample: Bool
        let isPreview: Bool
    }

    private let kept = Mutex<[Key: [UInt8]]>([:])

    /// A press paints one width, for samples or not; more are for designers.
    private static let room = 4

    /// Pixels as `Canvas` keeps them.
    func pixels(of list: DisplayList, width: Int, isPreview: Bool) throws(PaintFault) -> [UInt8] {
        let key = Key(width: width, isSample: list.isSample, isPreview: isPreview)
        if let known = kept.withLock({ $0[key] }) { return known }
        let canvas = try Canvas(list, width: width, pixels: nil)
        try canvas.draw(isPreview ? list.ground : list.plainGround)
        let pixels = canvas.pixels
        kept.withLock { kept in
            if kept.count >= Self.room { kept.removeAll() }
            kept[key] = pixels
        }
        return pixels
    }
}
