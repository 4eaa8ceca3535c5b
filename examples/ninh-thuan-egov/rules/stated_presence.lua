-- Whether the paper says that something is there. A number that it doesn't give is no_data, without a word from this
-- rule; a zero that it does give (“chưa có”) is a number like any other.
rule "stated_presence" {
  title = { vi = "Hiện trạng nêu trong kế hoạch", en = "State as the plan describes it" },
  level = "indicator",
  score = "none",
  statuses = {
    { id = "in_place", vi = "Đã có", en = "In place", good = true },
    { id = "none_yet", vi = "Chưa có", en = "None yet" },
  },
  notes = {
    stated = { vi = "kế hoạch ghi {1}", en = "the plan says {1}" },
    zero = { vi = "kế hoạch ghi rõ là chưa có", en = "the plan says that there is none yet" },
  },
  judge = function(value)
    if value == 0 then return none_yet, nil, "zero" end
    return in_place, nil, "stated", value
  end,
}
