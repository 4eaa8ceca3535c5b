-- How many tasks fell due, where a report prints the two kinds of them and not how many they are together.
rule "tasks_due" {
  title = { vi = "Nhiệm vụ đã hoàn thành hoặc quá hạn", en = "Tasks done or overdue" },
  level = "value",
  inputs = { "finished", "late" },
  compute = function(finished, late) return finished + late end,
}
