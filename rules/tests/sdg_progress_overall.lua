local function child(status, score) return { id = "a", kind = "indicator", assignment = "sdg_progress", status = status, score = score } end

test "published by Statistics Canada for global indicator 1.3.1: -0.92, limited" {
  rule = "sdg_progress_overall",
  given = { children = {
    child(substantial_progress, 2.815386645395768), child(deterioration, -2.7348688404414103),
    child(deterioration, -2.84926753467944), child(no_data), child(no_data), child(no_data), child(no_data),
  } },
  expect = { limited_progress, -0.92, note = "3 of 7 have a score" },
}
test "one target achieved is not all: published for 1.4.1, 0.09, moderate" {
  rule = "sdg_progress_overall",
  given = { children = {
    child(limited_progress, -0.8276760630043856), child(limited_progress, -2.5), child(moderate_progress, 0.5456262610658811),
    child(limited_progress, -1.7744464710858785), child(target_achieved, 5),
  } },
  expect = { moderate_progress, 0.09 },
}
cases "the edges of the mean: 2.5, 0 and -2.5" {
  rule = "sdg_progress_overall", columns = { "children", "=>", "score" },
  { { child(substantial_progress, 5), child(moderate_progress, 0) }, substantial_progress, 2.5 },
  { { child(substantial_progress, 5), child(limited_progress, -0.001) }, moderate_progress, 2.5 },
  -- Published for 8.a.1: one series at 5, the other at -5.
  { { child(substantial_progress, 5), child(deterioration, -5) }, moderate_progress, 0 },
  { { child(substantial_progress, 4.99), child(deterioration, -5) }, limited_progress, -0.01 },
  { { child(moderate_progress, 0), child(deterioration, -5) }, limited_progress, -2.5 },
  { { child(limited_progress, -0.01), child(deterioration, -5) }, deterioration, -2.51 },
}
cases "all that have a score must have achieved their targets" {
  rule = "sdg_progress_overall", columns = { "children", "=>", "score" },
  { { child(target_achieved, 5), child(target_achieved, 5) }, target_achieved, 5 },
  { { child(target_achieved, 5), child(no_data) }, target_achieved, 5 },
  { { child(target_achieved, 5), child(substantial_progress, 5) }, substantial_progress, 5 },
}
test "without a score there is no data" {
  rule = "sdg_progress_overall", given = { children = { child(no_data) } }, expect = { no_data, note = "0 of 1 have a score" },
}
test "without children there is none either" {
  rule = "sdg_progress_overall", given = { children = {} }, expect = no_data,
}
