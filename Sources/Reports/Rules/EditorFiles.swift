import Diagnostics
import PlanModel

/// What an editor with the Lua language server wants to find in a plan folder: the stubs, and settings that name them.
public enum EditorFiles {
    /// Where the settings stand in the plan folder.
    public static let settingsPath = ".luarc.json"
    /// Where the stubs stand, in a folder of their own, so that TienDo takes them for none of the plan's files.
    public static let stubsPath = ".tiendo/tiendo.lua"

    /// Both files by their paths.
    public static func files(_ rules: [Rule], statuses: [Status], language: Language) -> [(path: String, text: String)]
    {
        [(settingsPath, settings), (stubsPath, RuleStubs.text(rules, statuses: statuses, language: language))]
    }

    /// Libraries that rules don't have are not offered.
    static let settings = """
        {
          "runtime.version": "Lua 5.4",
          "workspace.library": [".tiendo"],
          "workspace.checkThirdParty": false,
          "runtime.path": ["rules/?.lua"],
          "runtime.builtin": {
            "coroutine": "disable",
            "debug": "disable",
            "io": "disable",
            "os": "disable",
            "package": "disable"
          }
        }

        """
}
