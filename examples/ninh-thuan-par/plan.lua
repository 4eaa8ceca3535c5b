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

  derive = {
    -- The total on the scale of its parts, 0 to 10.
    use "ratio" { indicators = "pci.of_ten", part = value_of "pci_score", whole = 10, scale = 1 },
  },

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

    -- Two printed totals of PAR INDEX 2022 and their printed parts, within half a unit of the last printed digit of each:
    -- 0.005 + 0.05 (54.2 has one decimal) + 0.005, and 4 × 0.005.
    use "sum_of_parts" {
      as = "par_index_adds_up",
      periods = { 2022 },
      total = value_of "par_index_score",
      parts = values_of "par.*",
      tolerance = 0.06,
    },
    use "sum_of_parts" {
      as = "par_impact_adds_up",
      periods = { 2022 },
      total = value_of "par.impact",
      parts = values_of "par.impact.*",
      tolerance = 0.02,
    },

    -- Does the printed total of PCI follow from its printed parts? The weights changed with the method. Those of 2013 to
    -- 2021 are VCCI's; the others were found by fitting (README.md). In 2009 to 2012 there was no policy_bias: it has no
    -- figure, which skip_missing passes over, and no weight. A part that is missing in another year still has its weight:
    -- an error, and no verdict on what is left.
    use "composite" {
      as = "pci_formula",
      periods = years(2006, 2022),
      total = value_of "pci.of_ten",
      parts = values_of("pci.sub.*", { skip_missing = true }),
      weights = dated {
        {
          from = "2006-01-01",
          value = {
            entry_costs = 5, land_access = 5, transparency = 15, time_costs = 10, informal_charges = 5,
            policy_bias = 5, proactivity = 15, business_support = 15, labor_training = 15, legal_institutions = 10,
          },
        },
        {
          from = "2009-01-01",
          value = {
            entry_costs = 10, land_access = 5, transparency = 20, time_costs = 15, informal_charges = 10,
            proactivity = 10, business_support = 5, labor_training = 20, legal_institutions = 5,
          },
        },
        {
          from = "2013-01-01",
          value = {
            entry_costs = 5, land_access = 5, transparency = 20, time_costs = 5, informal_charges = 10,
            policy_bias = 5, proactivity = 5, business_support = 20, labor_training = 20, legal_institutions = 5,
          },
          basis = "VCCI, Sổ tay PCI 2016",
        },
        {
          from = "2022-01-01",
          value = {
            entry_costs = 5, land_access = 10, transparency = 5, time_costs = 5, informal_charges = 15,
            policy_bias = 10, proactivity = 15, business_support = 15, labor_training = 10, legal_institutions = 10,
          },
        },
      },
      -- Half a unit of the last printed digit: 0.005 of the parts' mean, and 0.005 of the total, which is 0.0005 here.
      tolerance = 0.0055,
    },
  },
}
