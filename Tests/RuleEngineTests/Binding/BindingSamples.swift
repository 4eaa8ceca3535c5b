import Diagnostics
import PlanModel

/// Bindings as `use` writes them, for tests.
extension Binding {
    static func valueOf(
        _ id: String? = nil,
        lag: Lag? = nil,
        unit: BoundUnit = .own,
        series: [String] = []
    ) -> Binding {
        Binding(
            source: .value(id.map { .id($0) } ?? .this),
            lag: lag,
            unit: unit,
            series: series,
            location: SamplePlan.nowhere
        )
    }

    static func targetOf(_ id: String? = nil, lag: Lag? = nil, unit: BoundUnit = .own) -> Binding {
        Binding(source: .target(id.map { .id($0) } ?? .this), lag: lag, unit: unit, location: SamplePlan.nowhere)
    }

    static func many(
        _ aggregate: Aggregate,
        _ id: String? = nil,
        lag: Lag? = nil,
        units: BoundUnits? = nil,
        periods: SubPeriods? = nil,
        series: [String] = [],
        skipsMissing: Bool = false
    ) -> Binding {
        Binding(
            source: .value(id.map { .id($0) } ?? .this),
            aggregate: aggregate,
            lag: lag,
            units: units,
            periods: periods,
            series: series,
            skipsMissing: skipsMissing,
            location: SamplePlan.nowhere
        )
    }

    static func column(_ name: String) -> Binding { Binding(source: .column(name), location: SamplePlan.nowhere) }

    static func unitColumn(_ name: String, unit: BoundUnit = .own) -> Binding {
        Binding(source: .unitColumn(name), unit: unit, location: SamplePlan.nowhere)
    }
}
