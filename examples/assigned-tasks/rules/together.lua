-- Two counts that are one when put together, where no pattern names the two.
rule "together" {
  title = { vi = "Hai số liệu gộp lại", en = "Two figures together" },
  level = "value",
  inputs = { "first", "second" },
  compute = function(first, second) return first + second end,
}
