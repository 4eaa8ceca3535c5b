-- The commune-year work in plain Lua: the rules are loaded as text and called row by row.
--
--   lua5.4 work.lua RULES.lua OBSERVATIONS.csv TARGETS.csv VERDICTS.csv
--   luajit work.lua RULES.lua OBSERVATIONS.csv TARGETS.csv VERDICTS.csv

local abs, floor = math.abs, math.floor
local find, match, sub = string.find, string.match, string.sub
local concat, tonumber = table.concat, tonumber

local INDICATORS, YEARS, FIRST_YEAR = 40, 6, 2015
local R4_LAST, R5_FIRST = 31, 13 -- R4 judges I01–I31, R5 I13–I40; R1, R3 and R5 leave the first year out
local BLOCK = 2 ^ 16             -- read at a time; more than the rows of one unit take up
local MOST_NOTES = 10000         -- kept in quotes

local rules_path, observations_path, targets_path, verdicts_path = ...
if not verdicts_path then
  io.stderr:write("work.lua RULES.lua OBSERVATIONS.csv TARGETS.csv VERDICTS.csv\n")
  os.exit(2)
end

dofile(rules_path)
local R1, R2, R3, R4, R5 = R1, R2, R3, R4, R5

-- Reading

-- The number in a field, nil for an empty one. A float, as the rules are promised: 5.4 would read 12 as an integer.
-- Few fields are in quotes, so those are looked for last.
local function number(field)
  local value = tonumber(field)
  if value then return value + 0.0 end
  if field == "" then return nil end
  local inner = match(field, '^"(.*)"$')
  if not inner then error("not a number: " .. field) end
  return number(inner)
end

-- What is promised of each indicator; `keys` are what stands between unit and value, by year.
local function read_promises(path)
  local promises, promise = {}, {}
  local file = assert(io.open(path, "rb"))
  file:read("*l")
  for line in file:lines() do
    local indicator, year, target, threshold, weight, direction =
      match(line, "^([^,]*),([^,]*),([^,]*),([^,]*),([^,]*),(%a*)")
    if promise.indicator ~= indicator then
      promise = {
        indicator = indicator, targets = {}, thresholds = {}, keys = {},
        weight = number(weight), direction = direction,
      }
      promises[#promises + 1] = promise
    end
    local k = tonumber(year) - FIRST_YEAR + 1
    promise.keys[k] = "," .. indicator .. "," .. year .. ","
    promise.targets[k], promise.thresholds[k] = number(target), number(threshold)
    if target ~= "" then promise.due, promise.final = FIRST_YEAR + k - 1, promise.targets[k] end
  end
  file:close()
  assert(#promises == INDICATORS, path .. ": not all indicators are here")
  return promises
end

-- What is read of the observations and not yet judged: `text` from `at` on.
local observations, text, at = assert(io.open(observations_path, "rb")), "", 1
observations:read("*l")

-- The name of the next unit, with all of its rows in `text`; nil at the end.
local function next_unit()
  if #text - at < BLOCK then
    text, at = sub(text, at) .. (observations:read(BLOCK) or ""), 1
  end
  return match(text, "^[^,]+", at)
end

-- The values of one indicator of a unit, by year.
local values = {}

local function read_values(unit, keys)
  for k = 1, YEARS do
    local head = unit .. keys[k]
    local start = at + #head
    if sub(text, at, start - 1) ~= head then error("a row is missing or out of order: " .. head) end
    local stop = find(text, "\n", start, true) or #text + 1
    values[k] = number(sub(text, start, stop - 1))
    at = stop + 1
  end
end

-- Writing

-- Texts of whole numbers and of the digits behind the point, which are quicker to look up than to make.
local wholes, decimals = {}, {}
for n = 0, 9999 do wholes[n] = "" .. n end
for n = 1, 99 do decimals[n] = (n < 10 and ".0" or ".") .. (n % 10 == 0 and floor(n / 10) or n) end
decimals[0] = ""

-- In hundredths, half away from zero, without trailing zeros.
local function score_text(score)
  if not score then return "" end
  local n = floor(abs(score) * 100 + 0.5 + 1e-9)
  local rest = n % 100
  local whole = floor((n - rest) / 100)
  return (score < 0 and n > 0 and "-" or "") .. (wholes[whole] or whole) .. decimals[rest]
end

-- The end of a row by its note, in quotes where it needs them. Most notes come again and again; the others must not
-- add up, so all are forgotten now and then.
local ends, count = {}, 0
local function end_of_row(note)
  local known = ends[note]
  if known then return known end
  if count == MOST_NOTES then ends, count = {}, 0 end
  local field = note
  if find(note, '[,"\r\n]') then field = '"' .. note:gsub('"', '""') .. '"' end
  known = "," .. field .. "\n"
  ends[note], count = known, count + 1
  return known
end

-- The middle of a row by its status, for each rule.
local function statuses(rule)
  return setmetatable({}, { __index = function(known, status)
    known[status] = rule .. "," .. status .. ","
    return known[status]
  end })
end
local M1, M2, M3, M4, M5 = statuses("R1"), statuses("R2"), statuses("R3"), statuses("R4"), statuses("R5")

-- Rows are kept in pieces until they are written, as most pieces are the same strings again and again.
local pieces, last = {}, 0
local function emit(head, middle, status, score, note)
  local n = last
  pieces[n + 1], pieces[n + 2], pieces[n + 3], pieces[n + 4] =
    head, middle[status], score_text(score), end_of_row(note)
  last = n + 4
end

-- Judging

-- R5 with the values up to year k. Spelled out, as LuaJIT does not compile unpack.
local function reached(k, due, final, direction, v)
  local year = FIRST_YEAR + k - 1
  if k == 2 then return R5(year, due, final, direction, FIRST_YEAR, v[1], v[2]) end
  if k == 3 then return R5(year, due, final, direction, FIRST_YEAR, v[1], v[2], v[3]) end
  if k == 4 then return R5(year, due, final, direction, FIRST_YEAR, v[1], v[2], v[3], v[4]) end
  if k == 5 then return R5(year, due, final, direction, FIRST_YEAR, v[1], v[2], v[3], v[4], v[5]) end
  return R5(year, due, final, direction, FIRST_YEAR, v[1], v[2], v[3], v[4], v[5], v[6])
end

local function judge(unit, i, promise)
  local targets, thresholds, keys = promise.targets, promise.thresholds, promise.keys
  local due, final, weight, direction = promise.due, promise.final, promise.weight, promise.direction
  for k = 1, YEARS do
    local head, value, target = unit .. keys[k], values[k], targets[k]
    if k > 1 then emit(head, M1, R1(value, target, direction)) end
    emit(head, M2, R2(value, values[k - 1], thresholds[k], direction))
    if k > 1 then
      emit(head, M3, R3(value, values[1], final, FIRST_YEAR + k - 1, due, FIRST_YEAR, direction))
    end
    if i <= R4_LAST then emit(head, M4, R4(value, target, weight, direction)) end
    if i >= R5_FIRST and k > 1 then emit(head, M5, reached(k, due, final, direction, values)) end
  end
end

local promises = read_promises(targets_path)
local verdicts = assert(io.open(verdicts_path, "wb"))
verdicts:write("unit,indicator,year,rule,status,score,note\n")
for unit in next_unit do
  for i = 1, INDICATORS do
    local promise = promises[i]
    read_values(unit, promise.keys)
    judge(unit, i, promise)
  end
  assert(verdicts:write(concat(pieces, "", 1, last)))
  last = 0
end
observations:close()
assert(verdicts:close())
