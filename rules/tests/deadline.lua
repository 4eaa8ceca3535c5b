cases "the example of the page: due on the last of August" {
  rule = "deadline", columns = { "deadline", "completed_on", "as_of", "=>", "score", "note" },
  { "2016-08-31", "2016-08-31", "2016-08-31", done, 100, "" },
  { "2016-08-31", "2016-09-01", "2016-09-01", done_late, 50, "chậm 1 ngày" },
  { "2016-08-31", missing, "2016-09-01", overdue, 0, "quá hạn 1 ngày" },
  { "2016-08-31", missing, "2016-08-31", in_progress, missing, "" },
}
cases "the last day itself is in time" {
  rule = "deadline", columns = { "deadline", "completed_on", "as_of", "=>", "score" },
  { "2016-06-30", "2016-06-29", "2016-12-31", done, 100 },
  { "2016-06-30", "2016-06-30", "2016-12-31", done, 100 },
  { "2016-06-30", "2016-07-01", "2016-12-31", done_late, 50 },
  { "2016-06-30", missing, "2016-07-01", overdue, 0 },
}
cases "not done, and not past the last day" {
  rule = "deadline", columns = { "deadline", "as_of", "=>", "score" },
  { "2016-12-31", "2016-12-30", in_progress, missing },
  { "2016-12-31", "2016-12-31", in_progress, missing },
  { "2016-12-31", "2017-01-01", overdue, 0 },
}
cases "notes count the days" {
  rule = "deadline", columns = { "deadline", "completed_on", "as_of", "=>", "note" },
  { "2016-06-30", "2016-07-05", "2016-12-31", done_late, "chậm 5 ngày" },
  { "2016-06-30", missing, "2016-07-05", overdue, "quá hạn 5 ngày" },
}
cases "ongoing tasks, and tasks without a deadline" {
  rule = "deadline", columns = { "ongoing", "deadline", "completed_on", "as_of", "=>", "score" },
  { true, missing, missing, "2016-12-31", in_progress, missing },
  { true, missing, "2016-06-30", "2016-12-31", done, 100 },
  { false, missing, missing, "2017-01-01", no_data, missing },
  { false, missing, "2016-06-30", "2016-12-31", no_data, missing },
}
cases "the points of what was late are a parameter" {
  rule = "deadline", columns = { "deadline", "completed_on", "as_of", "late_points", "=>", "score" },
  { "2016-06-30", "2016-07-01", "2016-12-31", 0, done_late, 0 },
  { "2016-06-30", "2016-07-01", "2016-12-31", 70, done_late, 70 },
}
