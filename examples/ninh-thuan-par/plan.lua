-- How Ninh Thuận province stands in the national indices, and whether it reached what it promised for 2022. Every figure
-- and every target is real; README.md names the papers.

plan "ninh-thuan-par" {
  title = {
    vi = "Kế hoạch cải cách hành chính tỉnh Ninh Thuận năm 2022 (Quyết định 2395/QĐ-UBND) và các chỉ số qua các năm",
    en = "Administrative reform of Ninh Thuận: the plan for 2022 (Decision 2395/QĐ-UBND) and the indices over the years",
  },
  unit     = "58",
  language = "vi",
  -- The series come with decimal points, as data files do.
  numbers  = "plain",
  -- The plan sets targets for 2022, and says where the province wants to be in 2025.
  periods  = { 2022, 2025 },

  judge = {
    use "meets_target" { indicators = { "par_index_rank", "papi_rank", "pci_score", "pci_rank", "sipas" } },

    -- Each index in the years for which its figures were found.
    use "year_on_year" { as = "yearly.par_index", indicators = "par_index_*", periods = years(2021, 2024) },
    use "year_on_year" { as = "yearly.sipas", indicators = "sipas*", periods = years(2019, 2022) },
    use "year_on_year" { as = "yearly.papi", indicators = "papi_*", periods = years(2019, 2023) },
    use "year_on_year" { as = "yearly.pci", indicators = "pci_*", periods = years(2006, 2023) },
    use "year_on_year" { as = "yearly.pci_parts", indicators = "pci.sub.*", periods = years(2006, 2022) },
    use "year_on_year" { as = "yearly.pgi", indicators = "pgi_rank", periods = { 2022 } },
    use "year_on_year" { as = "yearly.ict", indicators = "ict_index_rank", periods = years(2018, 2020) },
    use "year_on_year" { as = "yearly.egov", indicators = "egov_2017_*", periods = { 2017 } },
    use "year_on_year" { as = "yearly.dti", indicators = "dti_*", periods = years(2020, 2022) },
  },
}
