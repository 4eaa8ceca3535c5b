-- Whether the weights that a plan is judged by are those of the table that says where each comes from. The score is how
-- many differ.
rule "same_weights" {
  title = { vi = "Trọng số đang dùng có đúng như bảng ghi nguồn không", en = "Whether the weights in use are those of the table" },
  level = "unit",
  score = "points",
  decimals = 0,
  inputs = { "listed" },
  params = { weights = {} },
  notes = {
    differs = { vi = "khác ở {1}", en = "{1} differs" },
  },
  judge = function(listed, weights)
    local count, first = 0, nil
    for key, weight in pairs(weights) do
      if listed[key] ~= weight then count, first = count + 1, first or key end
    end
    for key in pairs(listed) do
      if weights[key] == nil then count, first = count + 1, first or key end
    end
    if count == 0 then return consistent, 0 end
    return inconsistent, count, "differs", first
  end,
}
