import Diagnostics

/// Which rule judges what: one `use` in plan.lua.
public struct RuleAssignment: Sendable, Hashable {
    /// Its name in outputs: `as`, else the rule's name.
    public var name: String
    public var rule: String
    public var indicators: Selector?
    public var tasks: Selector?
    public var objectives: Selector?
    public var except: Selector?
    /// Narrows the units; nil: all that the indicator is due for.
    public var units: UnitSelector?
    /// Its own periods, in the order of the calendar; nil: the plan's.
    public var periods: [Period]?
    /// The group that ranks and `top` targets are about; nil: units of the same level.
    public var peers: UnitSelector?
    /// How many of the peer group must have a value; nil: all that exist.
    public var peersMin: Int?
    /// Names of assignments whose verdicts the children of an objective or unit are; nil: all.
    public var of: [String]?
    /// Parameters and built-in names that it sets to constants.
    public var settings: [String: ParameterSetting]
    /// Inputs and built-in names that it binds.
    public var bindings: [String: Binding]
    public var location: SourceLocation
    /// Where its entries stand by their keys, and texts in them by `key=text`, as far as they are written out in the `use`.
    public var places: [String: SourceLocation] = [:]

    /// Where an entry stands, or a text in it; else the whole `use`.
    public func place(of key: String, naming text: String? = nil) -> SourceLocation {
        text.flatMap { places[key + "=" + $0] } ?? places[key] ?? location
    }

    /// An assignment that selects nothing and sets nothing, unless more is said.
    public init(
        name: String,
        rule: String,
        indicators: Selector? = nil,
        tasks: Selector? = nil,
        objectives: Selector? = nil,
        except: Selector? = nil,
        units: UnitSelector? = nil,
        periods: [Period]? = nil,
        peers: UnitSelector? = nil,
        peersMin: Int? = nil,
        of: [String]? = nil,
        settings: [String: ParameterSetting] = [:],
        bindings: [String: Binding] = [:],
        location: SourceLocation
    ) {
        self.name = name
        self.rule = rule
        self.indicators = indicators
        self.tasks = tasks
        self.objectives = objectives
        self.except = except
        self.units = units
        self.periods = periods
        self.peers = peers
        self.peersMin = peersMin
        self.of = of
        self.settings = settings
        self.bindings = bindings
        self.location = location
    }

    /// Whether one of its selectors, `indicators`, `tasks` or `objectives`, takes an id and `except` does not.
    ///
    /// - Parameters:
    ///   - selector: nil: it selects none of that kind.
    ///   - column: gives the further columns of what bears the id.
    public func selects(_ selector: Selector?, id: String, column: (String) -> String?) -> Bool {
        (selector?.selects(id: id, column: column) ?? false) && !(except?.selects(id: id, column: column) ?? false)
    }
}
