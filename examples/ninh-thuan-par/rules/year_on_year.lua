-- Whether a figure is better than the year before. The score is the step, positive where it is a step forward: of a
-- rank, the places gained.
rule "year_on_year" {
  title = { vi = "So với năm trước", en = "Against the year before" },
  level = "indicator",
  score = "gap",
  decimals = 4,
  optional = { "previous" },
  statuses = {
    { id = "improved", vi = "Cải thiện", en = "Improved", good = true },
    { id = "unchanged", vi = "Giữ nguyên", en = "Unchanged" },
    { id = "worsened", vi = "Giảm sút", en = "Worsened" },
    { id = "first_figure", vi = "Chưa có năm trước để so", en = "No year before to compare with" },
    { id = "not_comparable", vi = "Không so sánh được", en = "Not comparable" },
  },
  notes = {
    method = {
      vi = "phương pháp tính thay đổi; năm trước là {1}",
      en = "the method changed; the year before it was {1}",
    },
    from = { vi = "năm trước là {1}", en = "the year before it was {1}" },
  },
  judge = function(value, previous, direction, flag)
    if previous == nil then return first_figure end
    if string.find(flag, "break", 1, true) then return not_comparable, nil, "method", previous end
    local step = round(direction == "down" and previous - value or value - previous, 9)
    if step > 0 then return improved, step, "from", previous end
    if step < 0 then return worsened, step, "from", previous end
    return unchanged, step, "from", previous
  end,
}
