local function scored(id, score, weight)
  return { id = id, kind = "indicator", status = near, score = score, weight = weight }
end
local function unscored(id, weight)
  return { id = id, kind = "indicator", status = no_data, weight = weight }
end

test "two of three have a score" {
  rule = "objective_score_of_present",
  given = {
    children = { scored("pci", 104.304160689), scored("sipas", 91.287371709), unscored("par") },
    child_coverage = 0.666666667,
  },
  expect = { near, 97.8, note = "1 mục chưa có điểm; tính trên 66,67% trọng số" },
}
test "the weight of what has no score is left out" {
  rule = "objective_score_of_present",
  given = { children = { scored("a", 8, 50), unscored("b", 30), scored("c", 6, 20) }, child_coverage = 0.7 },
  expect = { missed, 7.43, note = "1 mục chưa có điểm; tính trên 70% trọng số" },
}
cases "both sides of every edge" {
  rule = "objective_score_of_present", columns = { "children", "child_coverage", "=>", "score" },
  { { scored("a", 100, 3), scored("b", 100, 1) }, 1, met, 100 },
  { { scored("a", 100, 3), scored("b", 60, 1) }, 1, near, 90 },
  { { scored("a", 99.99) }, 1, near, 99.99 },
  { { scored("a", 80) }, 1, near, 80 },
  { { scored("a", 79.99) }, 1, missed, 79.99 },
  { { scored("a", 0) }, 1, missed, 0 },
}
cases "at most cap, but only for the score" {
  rule = "objective_score_of_present", columns = { "children", "child_coverage", "cap", "=>", "score" },
  { { scored("a", 150) }, 1, 120, met, 120 },
  { { scored("a", 150) }, 1, 200, met, 150 },
  { { scored("a", 95) }, 1, 90, near, 90 },
}
cases "too little of the weight has a score" {
  rule = "objective_score_of_present", columns = { "children", "child_coverage", "min_coverage", "=>" },
  { { scored("a", 100), unscored("b") }, 0.5, 0.5, met },
  { { scored("a", 100, 49), unscored("b", 51) }, 0.49, 0.5, no_data },
  { { scored("a", 100, 49), unscored("b", 51) }, 0.49, 0.4, met },
  { { scored("a", 100), unscored("b") }, 0.5, 0.8, no_data },
  { { scored("a", 100, 0), unscored("b", 5) }, 0, 0, no_data },
}
test "the note says what is lacking and what is needed" {
  rule = "objective_score_of_present",
  given = { children = { scored("a", 100), unscored("b"), unscored("c"), unscored("d") }, child_coverage = 0.25 },
  expect = { no_data, note = "3 mục chưa có điểm; mới có điểm của 25% trọng số, cần ít nhất 50%" },
}
test "what has no weight is not lacking" {
  rule = "objective_score_of_present",
  given = {
    children = { scored("a", 100, 2), scored("b", 50, 1), unscored("c", 0), unscored("d", 1) },
    child_coverage = 0.75,
  },
  expect = { near, 83.33, note = "1 mục chưa có điểm; tính trên 75% trọng số" },
}
cases "the edges are parameters" {
  rule = "objective_score_of_present", columns = { "children", "child_coverage", "met_from", "near_from", "=>" },
  { { scored("a", 90) }, 1, 90, 50, met },
  { { scored("a", 89.99) }, 1, 90, 50, near },
  { { scored("a", 50) }, 1, 90, 50, near },
  { { scored("a", 49.99) }, 1, 90, 50, missed },
}
test "nothing that could have a score" {
  rule = "objective_score_of_present", given = { children = {}, child_coverage = missing },
  expect = { no_data, reason = "missing:child_coverage" },
}
test "with all of the weight there is no note" {
  rule = "objective_score_of_present", given = { children = { scored("a", 90) }, child_coverage = 1 },
  expect = { near, 90, note = "" },
}
test "binary fractions don't cost an edge" {
  rule = "objective_score_of_present",
  given = { children = { scored("a", 72.1), scored("b", 72.8), scored("c", 95.1) }, child_coverage = 1 },
  expect = { near, 80 },
}
