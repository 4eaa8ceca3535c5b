// What the verbs take and give, so that a program that imports TienDo needs no further import.
@_exported import Diagnostics
@_exported import PlanChecks
@_exported import PlanFiles
@_exported import PlanModel
@_exported import RuleEngine
@_exported import RunFiles
