rule "place" {
  title = { vi = "Thứ hạng", en = "Rank" },
  level = "indicator",
  score = "places",
  statuses = { { id = "ranked", vi = "Có thứ hạng", en = "Ranked" } },
  judge = function(peer_rank) return ranked, peer_rank end,
}
