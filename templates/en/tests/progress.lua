-- Tests say what a rule promises; tiendo test . runs them. A row is a case: before “=>” what is given, behind it the outcome
-- and the score. Write both sides of every edge.

cases "0.5 better is enough" {
  rule = "progress",
  columns = { "value", "previous", "direction", "=>", "score" },
  { 84.5, 84, "up", met, 0.5 },
  { 84.4, 84, "up", near, 0.4 },
  { 84, 84, "up", near, 0 },
  { 83.9, 84, "up", missed, -0.1 },
  -- Where lower is better.
  { 2, 2.5, "down", met, 0.5 },
  { 2.6, 2.5, "down", missed, -0.1 },
  -- Missing is not zero.
  { 84, missing, "up", no_data, missing },
}

test "the note says by how much" {
  rule = "progress",
  given = { value = 90, previous = 84, direction = "up" },
  expect = { met, 6, note = "better than the period before by 6" },
}
