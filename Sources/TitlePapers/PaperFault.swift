public import TitleModel

/// Why a paper of a batch is not drawn.
///
/// Facts only; words are made at the edge.
public enum PaperFault: Error, Hashable, Sendable {
    /// No batch has this key.
    case unknownBatch(String)
    /// The batch has no row.
    case emptyBatch(Identifier)
    /// The batch's publicity was never opened, so there is nothing to give notice of.
    case notPublicised(Identifier)
    /// The batch's publicity is not closed, so that nothing of it can be filed.
    case publicityOpen(Identifier)
    /// None of the batch's certificates is in force; so many were and are not any more.
    case noCertificates(Identifier, ended: Int)
}
