/// The ground of an identity photo is white (CER5): looked at along the upper edge and beside the head, where neither hair nor
/// shoulders are.
enum GroundIsWhite {
    /// So light is white, of 255, with what shadow and JPEG leave of it.
    static let lightest = 225
    /// The most that its three colours may differ.
    static let mostTint = 24
    /// So many of a hundred pixels looked at must be white.
    static let wanted = 90

    static func check(_ picture: ColourPicture) throws(PhotoFault) {
        let share = share(of: picture)
        guard share >= wanted else { throw .groundNotWhite(percent: share) }
    }

    /// White pixels of a hundred.
    static func share(of picture: ColourPicture) -> Int {
        var (white, all) = (0, 0)
        let step = max(1, picture.width / 200)
        for y in stride(from: 0, to: picture.height / 2, by: step) {
            for x in stride(from: 0, to: picture.width, by: step) where isGround(x, y, of: picture) {
                all += 1
                if isWhite(picture, x, y) { white += 1 }
            }
        }
        return white * 100 / max(1, all)
    }

    private static func isGround(_ x: Int, _ y: Int, of picture: ColourPicture) -> Bool {
        let side = picture.width * 8 / 100
        return y < picture.height * 3 / 100 || x < side || x >= picture.width - side
    }

    private static func isWhite(_ picture: ColourPicture, _ x: Int, _ y: Int) -> Bool {
        let place = picture.place(x, y)
        let (red, green, blue) = (picture.pixels[place], picture.pixels[place + 1], picture.pixels[place + 2])
        let (low, high) = (min(red, green, blue), max(red, green, blue))
        return Int(low) >= lightest && Int(high) - Int(low) <= mostTint
    }
}
