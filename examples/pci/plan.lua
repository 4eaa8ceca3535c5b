-- PCI of Ninh Thuận, 2006 to 2023: do its published totals follow from its published sub-indices, and what does a change of
-- weights do to a promise? Every figure is real; README.md names the papers.

-- What each sub-index counts, in percent. Those of 2013 are VCCI's. The others were found by fitting: the only multiples of
-- 5 that add up to 100 and give the totals that VCCI printed for nine or ten provinces. data/weights.csv has them, too, with
-- `status`; the rule `same_weights` holds the two against each other. From 2009 to 2012 there was no policy_bias.
local weights = dated {
  {
    from = "2006-01-01", basis = "suy ra từ điểm đã công bố (inferred_by_fit): 27/27 tỉnh-năm khớp",
    value = {
      entry_costs = 5, land_access = 5, transparency = 15, time_costs = 10, informal_charges = 5,
      policy_bias = 5, proactivity = 15, business_support = 15, labor_training = 15, legal_institutions = 10,
    },
  },
  {
    from = "2009-01-01", basis = "suy ra từ điểm đã công bố (inferred_by_fit): 2010 và 2012, 20/20 tỉnh-năm khớp",
    value = {
      entry_costs = 10, land_access = 5, transparency = 20, time_costs = 15, informal_charges = 10,
      proactivity = 10, business_support = 5, labor_training = 20, legal_institutions = 5,
    },
  },
  {
    from = "2013-01-01", basis = "VCCI công bố (published), Sổ tay PCI 2016",
    value = {
      entry_costs = 5, land_access = 5, transparency = 20, time_costs = 5, informal_charges = 10,
      policy_bias = 5, proactivity = 5, business_support = 20, labor_training = 20, legal_institutions = 5,
    },
  },
  {
    from = "2022-01-01", basis = "suy ra từ điểm đã công bố (inferred_by_fit): 2022, 8/8 tỉnh khớp",
    value = {
      entry_costs = 5, land_access = 10, transparency = 5, time_costs = 5, informal_charges = 15,
      policy_bias = 10, proactivity = 15, business_support = 15, labor_training = 10, legal_institutions = 10,
    },
  },
}

-- What is not part of a version has no figure, which skip_missing passes over, and no weight. A sub-index that is missing
-- in another year still has its weight: an error, and no verdict on what is left.
local sub_indices = values_of("pci.*", { skip_missing = true })

plan "pci" {
  title = {
    vi = "Chỉ số PCI của Ninh Thuận 2006–2023: điểm tổng, trọng số và mức phấn đấu",
    en = "PCI of Ninh Thuận, 2006–2023: totals, weights and promises",
  },
  unit     = "58",
  language = "vi",
  -- VCCI's pages print decimal points.
  numbers  = "plain",
  periods  = { 2022, 2025 },

  derive = {
    use "weighted_index" {
      as = "as_weighted_then", indicators = "pci_computed", periods = years(2006, 2022),
      parts = sub_indices, weights = weights, scale = 10,
    },
    -- One series across the change of 2022: the sub-indices of 2022 with the weights before it.
    use "weighted_index" {
      as = "as_weighted_in_2013", indicators = "pci_weights_of_2013", periods = years(2013, 2022),
      parts = sub_indices, scale = 10,
      weights = {
        entry_costs = 5, land_access = 5, transparency = 20, time_costs = 5, informal_charges = 10,
        policy_bias = 5, proactivity = 5, business_support = 20, labor_training = 20, legal_institutions = 5,
      },
    },
  },

  judge = {
    -- Half a unit of the last printed digit: 0.005 of the total, and 10 × 0.005 of the mean of the sub-indices.
    use "composite" {
      as = "pci_formula", periods = years(2006, 2022),
      total = value_of "pci_score", parts = sub_indices, weights = weights, scale = 10, tolerance = 0.055,
    },

    use "meets_target" { indicators = "pci_score", periods = { 2022 } },
    -- The same promise by one method: the figure of 2022 with the weights that the figure of 2021 has.
    use "meets_target" {
      as = "by_one_method", indicators = "pci_score", periods = { 2022 }, value = value_of "pci_weights_of_2013",
    },
    -- And as the sub-indices give it, each year with its own weights.
    use "meets_target" {
      as = "by_its_parts", indicators = "pci_score", periods = { 2022 },
      value = value_of "pci_computed", previous = value_of("pci_computed", { lag = 1 }),
    },

    use "meets_target" { as = "rank_of_2025", indicators = "pci_rank", periods = { 2025 } },
    -- How far the province is from it: among the first 15, in the years that have a rank.
    use "meets_target" { as = "top_15_so_far", indicators = "pci_rank", periods = years(2021, 2023), target = 15 },

    use "shares_add_up" {
      as = "weights_add_up", periods = { 2006, 2009, 2013, 2022 },
      parts = values_of("weight.*", { skip_missing = true }),
    },
    use "same_weights" {
      as = "weights_as_listed", periods = { 2006, 2009, 2013, 2022 },
      listed = values_of("weight.*", { skip_missing = true }), weights = weights,
    },
  },
}
