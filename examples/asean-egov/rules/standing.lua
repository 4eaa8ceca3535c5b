-- Where a country stands in its group. Nobody types a rank in: where one country of the group has no figure there is no
-- rank, and the outcome is no_data.
rule "standing" {
  title = { vi = "Vị trí trong nhóm so sánh", en = "Place in the peer group" },
  level = "indicator",
  score = "places",
  statuses = {
    { id = "leading", vi = "Trong nhóm dẫn đầu", en = "Among the leaders" },
    { id = "upper_half", vi = "Nửa trên", en = "Upper half" },
    { id = "lower_half", vi = "Nửa dưới", en = "Lower half" },
  },
  params = { leaders = 3 },
  notes = {
    place = {
      vi = "thứ {1} trong {2} nước; nước đứng đầu đạt {3}",
      en = "{1} of {2} countries; the first has {3}",
    },
  },
  judge = function(peer_rank, peer_count, peer_best, leaders)
    if peer_rank <= leaders then return leading, peer_rank, "place", peer_rank, peer_count, peer_best end
    if 2 * peer_rank <= peer_count + 1 then return upper_half, peer_rank, "place", peer_rank, peer_count, peer_best end
    return lower_half, peer_rank, "place", peer_rank, peer_count, peer_best
  end,
}
