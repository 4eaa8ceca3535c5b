test "what fell due in 2017" {
  rule = "tasks_due", given = { finished = 16051, late = 223 }, expect = 16274,
}
test "tasks of Hải Phòng that have a deadline, eight months of 2018" {
  rule = "tasks_dated", given = { finished = 10142, undated = 29.44, late = 258 }, expect = 7414.1952,
}
cases "a part that is missing" {
  rule = "tasks_due", columns = { "finished", "late", "=>" },
  { 16051, missing, missing },
  { missing, 223, missing },
}
