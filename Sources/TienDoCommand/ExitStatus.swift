/// How the command ends, as the contract numbers it.
enum ExitStatus: Int32, Error {
    case clean = 0
    /// Problems in the plan, the data or the rules; results are written for all else.
    case problems = 1
    /// Bad usage, an unreadable plan, a folder that can't be written.
    case unable = 2
    /// A bug in TienDo.
    case bug = 70
    case interrupted = 130
}
