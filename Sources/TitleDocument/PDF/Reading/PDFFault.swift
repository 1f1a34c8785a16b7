/// Why a file is not a sealed document of ours.
public enum PDFFault: Error, Equatable, Sendable {
    /// The file does not begin as PDF.
    case notPDF
    case tooLarge(bytes: Int, limit: Int)
    /// More of something than any certificate has.
    case limitExceeded(PDFLimits.Kind)
    /// The file begins as PDF and has no end.
    case truncated
    /// A PDF that nobody has signed.
    case noSignature
    /// Signature dictionaries or fields other than the one.
    case severalSignatures(count: Int)
    /// The first `sealedBytes` bytes are a whole sealed document; something was saved or put behind them.
    case changedAfterSealing(sealedBytes: Int)
    /// The signed ranges are not all of the file around exactly the signature's own string.
    case rangeDoesNotCoverFile
    /// Something other than zeros stands behind the signature in the room kept for it.
    case paddingNotZero
    /// Contents holds nothing that could be a signature.
    case noSignatureInside
    case objectDefinedTwice(number: Int)
    /// Made by our writer, as it says, but not so at this byte.
    case damaged(at: Int)
    /// Made by our writer, as it says, but without something that all documents of ours have.
    case notOurForm(PDFFormRule)
    /// A signed PDF that another program made.
    case ofOtherMaker
    /// Another program has written anew what was a document of ours, or one was drawn and never sealed.
    case savedAgain
    /// Encrypted, so that nobody can say whose it is; ours never are.
    case encrypted
}

/// What every document of ours has and other signed documents need not have.
public enum PDFFormRule: Equatable, Sendable {
    /// One trailer without Prev, XRefStm or Encrypt, naming a catalog.
    case trailer
    /// One signature field, named by the catalog's AcroForm, with its dictionary.
    case signatureField
    /// Filter Adobe.PPKLite, SubFilter ETSI.CAdES.detached, M in UTC.
    case signatureDictionary
    /// DocMDP with P=1, named by the catalog's Perms.
    case noChangesAllowed
    /// A name tree of attachments whose names agree with their file specifications.
    case attachments
    /// A document security store of certificates and CRLs, a stream each, and nothing else.
    case securityStore
    /// A page tree of one level; links with an address each.
    case pages
    /// Nothing in catalog, pages and annotations but what our writer writes there: no scripts, layers, notes, fields.
    case nothingMore
}

/// How much of what a file may hold.
public struct PDFLimits: Sendable {
    public enum Kind: Equatable, Sendable {
        case objects, values, depth, inflatedBytes
    }

    public let fileBytes: Int
    public let objects: Int
    /// Numbers, names, strings, arrays and dictionaries in all objects together.
    public let values: Int
    public let depth: Int
    /// Of all attachments together, once inflated.
    public let inflatedBytes: Int

    public init(
        fileBytes: Int = 20 << 20,
        objects: Int = 100_000,
        values: Int = 1_000_000,
        depth: Int = 16,
        inflatedBytes: Int = 4 << 20
    ) {
        self.fileBytes = fileBytes
        self.objects = objects
        self.values = values
        self.depth = depth
        self.inflatedBytes = inflatedBytes
    }
}
