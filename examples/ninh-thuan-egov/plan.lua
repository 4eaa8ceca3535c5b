-- Plan 1334/KH-UBND of 12 April 2016: what Ninh Thuận province has of e-government, and (made up for this example) what
-- it wants to have by the end of 2016 and 2017. README.md says which is which.

plan "ninh-thuan-1334" {
  title = {
    vi = "Kế hoạch 1334/KH-UBND ngày 12/4/2016 của UBND tỉnh Ninh Thuận về chính quyền điện tử",
    en = "Plan 1334/KH-UBND of Ninh Thuận province (12 April 2016) on e-government",
  },
  unit     = "58",
  language = "vi",
  numbers  = "vi",
  periods  = years(2016, 2017),

  judge = {
    -- How much of a promised number is there.
    use "percent_of_plan" {
      indicators = {
        "network.lan.*", "network.wan.units", "network.fiber.*", "datacentre.speed.international",
        "mail.account_rate", "mail.use_rate", "mail.meeting_papers",
        "documents.units", "documents.interconnection", "directives.*",
        "portal.sites.*", "gazette.e_issues", "services.l34",
        "staff.province", "staff.communes", "party.**",
      },
      near_from = 90,
    },

    -- Targets that are more than a floor: between, above, so much more than last year.
    use "meets_target" {
      indicators = {
        "datacentre.lines", "network.wan.speed_*", "portal.news.main", "portal.directive_documents",
        "mail.boxes.personal",
      },
    },

    -- Shares: the plan's own rule, with a line that rises from year to year.
    use "coverage" { indicators = { measure = "%" } },

    -- Everything the paper counts, in the year whose state it describes.
    use "stated_presence" { indicators = "**", periods = { 2016 } },

    use "deadline" { tasks = "**" },

    -- Three totals that the paper prints with their parts: 103 = 38 + 14 + 51, 95 = the ten numbers of services,
    -- 80 = 1 + 41 + 24 + 14.
    use "sum_of_parts" {
      as = "document_units_add_up",
      periods = { 2016 },
      total = value_of "documents.units",
      parts = values_of "documents.units.*",
    },
    use "sum_of_parts" {
      as = "services_add_up",
      periods = { 2016 },
      total = value_of "services.l34",
      parts = values_of "services.l34.*",
    },
    use "sum_of_parts" {
      as = "staff_add_up",
      periods = { 2016 },
      total = value_of "staff.province",
      parts = values_of "staff.province.*",
    },

    -- How far each objective has come: the mean of the percentages below it, in the year that has figures. Without the
    -- objectives of which no percentage is judged.
    use "objective_score" {
      objectives = "**",
      except = { "data_centre_security", "gazette", "portal", "one_stop" },
      of = { "percent_of_plan" },
      periods = { 2016 },
    },
  },
}
