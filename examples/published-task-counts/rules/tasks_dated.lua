-- How many tasks with a deadline were done or are overdue, where the report prints how many percent of those that were
-- done have none.
rule "tasks_dated" {
  title = { vi = "Nhiệm vụ có hạn", en = "Tasks with a deadline" },
  level = "value",
  inputs = { "finished", "undated", "late" },
  compute = function(finished, undated, late) return finished * (100 - undated) / 100 + late end,
}
