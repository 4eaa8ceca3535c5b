/// The Lua files of a plan folder.
public enum LuaPaths {
    /// Paths within the folder: plan.lua, rules, what they require, tests; in byte order.
    public static func all(in folder: String) -> [String] {
        let patterns = ["rules/**/*.lua", "tests/**/*.lua"]
        let script = FolderListing.exists(folder + "/" + PlanScript.file) ? [PlanScript.file] : []
        return script + patterns.flatMap { PathPattern($0)!.files(in: folder) }
    }
}
