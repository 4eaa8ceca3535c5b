import LuaSandbox
import TienDo

/// Names of what runs here.
enum EngineText {
    static var version: String { "\(TienDoPlan.version) (\(RuleState.luaVersion))" }
}
