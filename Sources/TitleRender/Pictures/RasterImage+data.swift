extension RasterImage {
    /// The picture as a `data:` address; nil for samples that no longer stand in a file of their own.
    var dataAddress: String? {
        guard coding == .jpeg else { return nil }
        return "data:image/jpeg;base64," + Base64.encode(encoded)
    }
}
