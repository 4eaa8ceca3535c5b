-- An example plan. Try it now:  tiendo run .
-- Every figure in this folder is made up. Replace it with your own plan, a little at a time, and run it again.
--
-- The folder holds:
--   plan.lua         this file: what the plan is, and which rule judges what
--   units.csv        administrative units and agencies; the column “level” has the plan's own words
--   objectives.csv   objectives, a tree by the column “parent”
--   indicators.csv   indicators: what is measured, and whether up or down is better
--   targets.csv      what was promised of each indicator in each period: for all units, a level (level:commune) or one
--   tasks.csv        assigned tasks and their deadlines, in the words of the paper
--   data/            figures; a row for each indicator, period and unit
--   rules/           the plan's own rules
--   tests/           tests of those rules; tiendo test . runs them
--   out/             where tiendo writes its results
--
-- Any spreadsheet program opens the tables; save them as CSV UTF-8. A cell with a comma in it stands in quotes.

plan "example-plan" {
  title    = "Example plan for online public services, 2025-2026",
  unit     = "province",   -- the plan's own unit, by its id in units.csv
  language = "en",         -- of the reports
  numbers  = "en",         -- how the tables write numbers: 1,847 and 2.5

  -- The periods that are judged. Figures of other periods are history: they are kept and read, but not judged.
  periods  = years(2025, 2026),

  judge = {
    -- A standard rule, by its name. tiendo rules lists them, tiendo rules percent_of_plan says how this one works.
    -- near_from is one of its parameters: from 85% of the target on it is near.
    use "percent_of_plan" { indicators = { "services.online", "services.late" }, near_from = 85 },

    -- Met or not, by the relation in targets.csv (here: so much more than the year before).
    use "meets_target" { indicators = "satisfaction.*" },

    -- A rule of this plan, see rules/progress.lua. “**” is every indicator.
    use "progress" { indicators = "**" },

    -- Tasks: done in time, overdue, in progress. tiendo due . --on 2026-06-30 has letters ready for the agencies.
    use "deadline" { tasks = "**" },
  },
}
