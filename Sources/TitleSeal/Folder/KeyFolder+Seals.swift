public import TitleModel

extension KeyFolder {
    /// The seal that a body's documents bear on a day: the one it began with, or the last that took its place by then.
    public func sealPicture(for body: String, on day: CivilDate) throws(KeyFault) -> SealPicture {
        let folder = try existingFolder(of: body)
        guard let later = try replacements(in: folder).last(where: { $0.from <= day.description }) else {
            let first = try JSONFile.decoded(SealDescription.self, from: "\(folder)/seal.json")
            return try picture("\(folder)/seal.\(first.mediaType.fileExtension)", first)
        }
        return try picture("\(folder)/\(later.file)", later.description)
    }

    /// Gives a body another seal from a day on, by a numbered document; the keys stay, and so do the seals before it.
    ///
    /// After a crash in the middle the same call completes the work.
    /// - Throws: `KeyFault.sealOutOfTurn` for a day before the last seal's, or one that has not come.
    public func replaceSeal(
        ofBody body: String,
        with seal: SealPicture,
        from day: CivilDate,
        document: String,
        today: CivilDate
    ) throws(KeyFault) {
        let folder = try existingFolder(of: body)
        let earlier = try replacements(in: folder)
        let began = earlier.last.flatMap { CivilDate(iso: $0.from) }
        let last = if let began { began } else { try authorisation(for: body).validFrom }
        guard last <= day, day <= today else { throw .sealOutOfTurn(day, after: last, on: today) }
        let next = SealReplacement(
            file: "seal-\(earlier.count + 2).\(seal.mediaType.fileExtension)",
            description: SealDescription(seal),
            from: day.description,
            document: document
        )
        try DurableFiles.replace("\(folder)/\(next.file)", with: seal.bytes)
        let list = "\(folder)/seals.json"
        try DurableFiles.replace(list, with: try JSONFile.encoded(earlier + [next], for: list))
    }

    /// Those that came after the first, in their order.
    private func replacements(in folder: String) throws(KeyFault) -> [SealReplacement] {
        let list = "\(folder)/seals.json"
        guard DurableFiles.exists(list) else { return [] }
        return try JSONFile.decoded([SealReplacement].self, from: list)
    }

    private func picture(_ file: String, _ description: SealDescription) throws(KeyFault) -> SealPicture {
        let picture = SealPicture(
            bytes: try DurableFiles.read(file),
            mediaType: description.mediaType,
            widthMillimetres: description.widthMillimetres,
            heightMillimetres: description.heightMillimetres
        )
        guard let picture else { throw .unfit(path: file) }
        return picture
    }
}

/// A later seal of a body, as `seals.json` lists it.
private struct SealReplacement: Codable {
    /// In the body's folder.
    let file: String
    let description: SealDescription
    /// The first day on which documents bear it.
    let from: String
    /// 文号.
    let document: String
}
