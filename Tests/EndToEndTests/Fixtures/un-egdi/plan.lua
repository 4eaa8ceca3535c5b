-- The UN's E-Government Development Index as it was published for 193 countries in three surveys: the index, its three parts
-- and the rank. Figures are UN DESA's; the copies come from GitHub sevenChrisK/text-mining-week1 (data/EGOV_DATA_2003.csv,
-- _2020.csv, _2022.csv).
plan "un-egdi" {
  title = { vi = "Chỉ số phát triển chính phủ điện tử (Liên hợp quốc)", en = "UN E-Government Development Index" },
  unit = "world",
  language = "en",
  numbers = "plain",
  periods = { 2003, 2020, 2022 },
  judge = {
    use "composite_of_printed" { units = { un = "1" }, total = value_of "egdi", parts = values_of "egdi.*" },
    use "rank_as_printed" { as = "rank_exact", indicators = "egdi", peers = { un = "1" }, printed = value_of "rank" },
    use "rank_as_printed" { as = "rank_any", indicators = "egdi", peers = { un = "1" }, printed = value_of "rank", ties = "any" },
  },
}
