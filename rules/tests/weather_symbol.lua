local pci = { [2006] = 45.82, [2016] = 57.19, [2017] = 61.6, [2018] = 62.21, [2019] = 64.89, [2020] = 63.44, [2021] = 62.23,
  [2022] = 65.43, [2023] = 69.1 }
local poverty = { [2015] = 14.5, [2016] = 12.9, [2017] = 11.9, [2018] = 11.2, [2019] = 10.5, [2020] = 6.5, [2021] = 7.6,
  [2022] = 10.3, [2023] = 10.4 }
-- Six years that end at 100, having changed by the same amount every year.
local function even(change)
  return { [2018] = 100 - 5 * change, [2019] = 100 - 4 * change, [2020] = 100 - 3 * change, [2021] = 100 - 2 * change,
    [2022] = 100 - change, [2023] = 100 }
end

test "Canada's poverty rate, to be halved by 2030" {
  rule = "weather_symbol",
  given = { history = poverty, direction = "down", year = 2023, final_target = 7.25, final_year = 2030 },
  expect = { cloudy, 35.56, note = "2018–2023: -0.16 a year, closes 35.56% of the gap by 2030" },
}
-- Within one method of the PCI: its weights changed in 2022.
test "PCI of Ninh Thuận from 2016 to 2021: up on the whole, down in the last year" {
  rule = "weather_symbol", given = { history = pci, direction = "up", year = 2021 },
  expect = { slightly_cloudy, note = "2016–2021: 1.008 a year, -1.21 in the last year" },
}
test "PCI of Ninh Thuận has no target: the mean and the last year are looked at" {
  rule = "weather_symbol", given = { history = pci, direction = "up", year = 2023 },
  expect = { sun, note = "2018–2023: 1.378 a year, 3.67 in the last year" },
}
cases "PCI of Ninh Thuận in the years before" {
  rule = "weather_symbol", columns = { "history", "direction", "year", "=>" },
  { pci, "up", 2022, sun },
  { pci, "up", 2021, slightly_cloudy },
  { pci, "down", 2021, cloudy },
  { pci, "down", 2022, thunderstorm },
}
cases "edges: more than 95, and 80 percent of the gap closed" {
  rule = "weather_symbol", columns = { "history", "direction", "year", "final_target", "final_year", "=>", "score" },
  { even(2), "up", 2023, 120, 2033, sun, 100 },
  { even(2), "up", 2023, 110, 2033, sun, 100 },
  { even(1.9001), "up", 2023, 120, 2033, sun, 95.01 },
  { even(1.9), "up", 2023, 120, 2033, slightly_cloudy, 95 },
  { even(1.6), "up", 2023, 120, 2033, slightly_cloudy, 80 },
  { even(1.5999), "up", 2023, 120, 2033, cloudy, 80 },
  { even(0.01), "up", 2023, 120, 2033, cloudy, 0.5 },
  { even(0), "up", 2023, 120, 2033, thunderstorm, 0 },
  { even(-1), "up", 2023, 120, 2033, thunderstorm, 0 },
  { even(-1.9), "down", 2023, 80, 2033, slightly_cloudy, 95 },
  { even(-1.6), "down", 2023, 80, 2033, slightly_cloudy, 80 },
  { even(1), "down", 2023, 80, 2033, thunderstorm, 0 },
}
cases "a target that is reached shines, unless the trend turns back" {
  rule = "weather_symbol", columns = { "history", "direction", "year", "final_target", "final_year", "=>", "score" },
  { even(1), "up", 2023, 100, 2033, sun, 100 },
  { even(0), "up", 2023, 90, 2033, sun, 100 },
  { even(0), "up", 2023, 100.5, 2033, thunderstorm, 0 },
  { even(-1), "up", 2023, 90, 2033, slightly_cloudy, 100 },
  { even(-1), "down", 2023, 100, 2033, sun, 100 },
  { even(1), "down", 2023, 110, 2033, slightly_cloudy, 100 },
}
cases "in the target's year or after it no time is left" {
  rule = "weather_symbol", columns = { "history", "direction", "year", "final_target", "final_year", "=>", "score" },
  { even(1), "up", 2023, 110, 2023, cloudy, 0 },
  { even(1), "up", 2023, 110, 2020, cloudy, 0 },
  { even(-1), "up", 2023, 110, 2020, thunderstorm, 0 },
}
cases "without a target: the mean first, then the last change" {
  rule = "weather_symbol", columns = { "history", "direction", "year", "=>" },
  { { [2020] = 1, [2021] = 2, [2022] = 3, [2023] = 4 }, "up", 2023, sun },
  { { [2020] = 1, [2021] = 2, [2022] = 3, [2023] = 3 }, "up", 2023, slightly_cloudy },
  { { [2020] = 1, [2021] = 2, [2022] = 4, [2023] = 3 }, "up", 2023, slightly_cloudy },
  { { [2020] = 5, [2021] = 2, [2022] = 3, [2023] = 4 }, "up", 2023, cloudy },
  { { [2020] = 4, [2021] = 2, [2022] = 3, [2023] = 4 }, "up", 2023, cloudy },
  { { [2020] = 4, [2021] = 4, [2022] = 4, [2023] = 4 }, "up", 2023, thunderstorm },
  { { [2020] = 4, [2021] = 3, [2022] = 2, [2023] = 1 }, "up", 2023, thunderstorm },
}
cases "zero and negative figures are no obstacle" {
  rule = "weather_symbol", columns = { "history", "direction", "year", "final_target", "final_year", "=>", "score" },
  { { [2020] = -3, [2021] = -2, [2022] = -1, [2023] = 0 }, "up", 2023, 5, 2028, sun, 100 },
  { { [2020] = 3, [2021] = 2, [2022] = 1, [2023] = 0 }, "down", 2023, -10, 2028, cloudy, 50 },
}
cases "four unbroken years are enough, six are the most" {
  rule = "weather_symbol", columns = { "history", "direction", "year", "=>" },
  { { [2021] = 1, [2022] = 2, [2023] = 3 }, "up", 2023, no_data },
  { { [2019] = 1, [2021] = 1, [2022] = 2, [2023] = 3 }, "up", 2023, no_data },
  { { [2020] = 1, [2021] = 1, [2022] = 2, [2023] = 3 }, "up", 2023, sun },
  -- 2018, six years with the last one, counts; 2017 doesn't.
  { { [2018] = 9, [2019] = 1, [2020] = 1, [2021] = 1, [2022] = 2, [2023] = 3 }, "up", 2023, cloudy },
  { { [2017] = 9, [2018] = 2, [2019] = 1, [2020] = 1, [2021] = 1, [2022] = 2, [2023] = 3 }, "up", 2023, sun },
  -- The latest figure may be some years old, at most five.
  { { [2015] = 1, [2016] = 1, [2017] = 2, [2018] = 3 }, "up", 2023, sun },
  { { [2014] = 1, [2015] = 1, [2016] = 2, [2017] = 3 }, "up", 2023, no_data },
  { {}, "up", 2023, no_data },
}
test "the note says how short the series is" {
  rule = "weather_symbol", given = { history = { [2019] = 5, [2021] = 1, [2022] = 2, [2023] = 3 }, direction = "up", year = 2023 },
  expect = { no_data, note = "only 3 unbroken years of figures" },
}
test "or that there is none" {
  rule = "weather_symbol", given = { history = {}, direction = "up", year = 2023 },
  expect = { no_data, note = "only 0 unbroken years of figures" },
}
cases "an indicator without a direction is not applicable" {
  rule = "weather_symbol", columns = { "history", "direction", "year", "=>" },
  { { [2020] = 1, [2021] = 2, [2022] = 3, [2023] = 4 }, "none", 2023, not_applicable },
  { { [2020] = 1, [2021] = 2, [2022] = 3, [2023] = 4 }, "", 2023, not_applicable },
}
