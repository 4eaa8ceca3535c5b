plan "huyen-mau" {
  title    = { vi = "Kế hoạch mẫu", en = "Sample plan" },
  unit     = "H1",
  language = "vi",
  periods  = years(2019, 2020),
  baseline = 2018,
  judge = {
    use "percent_of_plan" { indicators = "dvc.**" },
    use "deadline" { tasks = "**" },
  },
}
