cases "both sides of the deadline" {
  rule = "task_status", columns = { "deadline", "completed_on", "as_of", "=>", "score" },
  { "2016-12-31", "2016-12-30", "2017-06-01", done, 100 },
  { "2016-12-31", "2016-12-31", "2017-06-01", done, 100 },
  { "2016-12-31", "2017-01-01", "2017-06-01", done_late, 50 },
  { "2016-12-31", missing, "2017-01-01", overdue, 0 },
}
cases "begun or not, as long as the last day is not past" {
  rule = "task_status", columns = { "deadline", "started_on", "as_of", "=>", "score" },
  { "2016-12-31", "2016-04-12", "2016-12-31", in_progress, missing },
  { "2016-12-31", missing, "2016-12-31", not_started, missing },
  { "2016-12-31", "2016-04-12", "2017-01-01", overdue, 0 },
  { "2016-12-31", missing, "2017-01-01", overdue, 0 },
}
cases "an ongoing task" {
  rule = "task_status", columns = { "ongoing", "started_on", "completed_on", "as_of", "=>", "score" },
  { true, missing, missing, "2016-12-31", in_progress, missing },
  { true, "2016-04-12", missing, "2016-12-31", in_progress, missing },
  { true, "2016-04-12", "2016-06-30", "2016-12-31", done, 100 },
}
cases "without a deadline" {
  rule = "task_status", columns = { "deadline", "started_on", "completed_on", "as_of", "=>", "note" },
  { missing, missing, "2018-05-04", "2018-08-31", done, "không có thời hạn" },
  { missing, "2018-02-01", missing, "2018-08-31", in_progress, "không có thời hạn" },
  { missing, missing, missing, "2018-08-31", not_started, "không có thời hạn" },
}
test "done without a deadline has full points" {
  rule = "task_status", given = { deadline = missing, completed_on = "2018-05-04", as_of = "2018-08-31" },
  expect = { done, 100 },
}
cases "notes count the days" {
  rule = "task_status", columns = { "deadline", "completed_on", "as_of", "=>", "note" },
  { "2016-12-31", "2017-01-10", "2017-06-01", done_late, "chậm 10 ngày" },
  { "2016-12-31", missing, "2017-01-01", overdue, "quá hạn 1 ngày" },
}
cases "the points of what was late are a parameter" {
  rule = "task_status", columns = { "deadline", "completed_on", "as_of", "late_points", "=>", "score" },
  { "2016-12-31", "2017-01-01", "2017-06-01", 0, done_late, 0 },
  { "2016-12-31", "2017-01-01", "2017-06-01", 70, done_late, 70 },
}
