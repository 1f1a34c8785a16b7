public import TitleIntake
public import TitleModel
public import TitleWorkflow

/// What a holder is told who has shown code and number, and perhaps a picture.
public enum PhotoAnswer: Equatable, Sendable {
    /// There is no such code, or the number is not its holder's: which of the two is not told.
    case unknown
    /// How it stands; nothing was handed in.
    case state(HolderPhotoState)
    /// The picture waits to be looked at.
    case taken
    case pictureUnfit(PhotoFault)
    case refused(OfficeRefusal)
}
