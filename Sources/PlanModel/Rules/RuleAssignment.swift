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
    /// Parameters and built-in names that it sets to constants.
    public var settings: [String: ParameterSetting]
    public var location: SourceLocation

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
        settings: [String: ParameterSetting] = [:],
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
        self.settings = settings
        self.location = location
    }
}
