// The commune-year work by a C host with the plain Lua library: each rule of rules.lua is called by lua_pcall, without
// limits or a sandbox. The reference that other times are given in.
//
//   with_lua RULES.lua OBSERVATIONS.csv TARGETS.csv VERDICTS.csv

#include "work.h"

#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <lua5.4/lualib.h>
#include <math.h>
#include <stdlib.h>

enum { rules = 5 };

/// The indicators and years that a rule judges; indices, both ends included.
static const struct { int first_indicator, last_indicator, first_year; } judged[rules] = {
    {0, 39, 1}, {0, 39, 0}, {0, 39, 1}, {0, 30, 0}, {12, 39, 1},
};

static void push_number(lua_State *L, double number) {
    if (isnan(number)) lua_pushnil(L);
    else lua_pushnumber(L, number);
}

static void push_due(lua_State *L, int due) {
    if (due == 0) lua_pushnil(L);
    else lua_pushinteger(L, due);
}

/// Pushes what a rule's parameters name; returns how many.
static int push_arguments(
    lua_State *L, int rule, const promise *promise, const double *values, int year, int directions[2]
) {
    switch (rule) {
    case 0:
        push_number(L, values[year]);
        push_number(L, promise->targets[year]);
        lua_pushvalue(L, directions[promise->lower]);
        return 3;
    case 1:
        push_number(L, values[year]);
        push_number(L, year > 0 ? values[year - 1] : NAN);
        push_number(L, promise->thresholds[year]);
        lua_pushvalue(L, directions[promise->lower]);
        return 4;
    case 2:
        push_number(L, values[year]);
        push_number(L, values[0]);
        push_number(L, promise->final);
        lua_pushinteger(L, first_year + year);
        push_due(L, promise->due);
        lua_pushinteger(L, first_year);
        lua_pushvalue(L, directions[promise->lower]);
        return 7;
    case 3:
        push_number(L, values[year]);
        push_number(L, promise->targets[year]);
        lua_pushnumber(L, promise->weight);
        lua_pushvalue(L, directions[promise->lower]);
        return 4;
    default:
        lua_pushinteger(L, first_year + year);
        push_due(L, promise->due);
        push_number(L, promise->final);
        lua_pushvalue(L, directions[promise->lower]);
        lua_pushinteger(L, first_year);
        for (int i = 0; i <= year; i++) push_number(L, values[i]);
        return 6 + year;
    }
}

static void judge(
    lua_State *L, int rule, const promise *promise, const unit_figures *unit, int indicator, int year, int directions[2],
    verdict_file *verdicts
) {
    lua_pushvalue(L, rule + 1);
    int arguments = push_arguments(L, rule, promise, unit->values[indicator], year, directions);
    if (lua_pcall(L, arguments, 3, 0) != LUA_OK) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
        exit(1);
    }
    size_t status_length, note_length;
    const char *status = lua_tolstring(L, -3, &status_length), *note = lua_tolstring(L, -1, &note_length);
    double score = lua_isnil(L, -2) ? NAN : lua_tonumber(L, -2);
    write_verdict(
        verdicts, unit, indicator, year, (char)('1' + rule), status, status_length, score, note, note_length
    );
    lua_pop(L, 3);
}

static void judge_unit(
    lua_State *L, const promise *promises, const unit_figures *unit, int directions[2], verdict_file *verdicts
) {
    for (int indicator = 0; indicator < indicators; indicator++) {
        for (int year = 0; year < years; year++) {
            for (int rule = 0; rule < rules; rule++) {
                if (indicator < judged[rule].first_indicator || indicator > judged[rule].last_indicator) continue;
                if (year < judged[rule].first_year) continue;
                judge(L, rule, &promises[indicator], unit, indicator, year, directions, verdicts);
            }
        }
    }
}

/// A state with the rules at 1 to 5 of its stack, and the words for the directions behind them.
static lua_State *load_rules(const char *path) {
    lua_State *L = luaL_newstate();
    luaL_openlibs(L);
    if (luaL_dofile(L, path) != LUA_OK) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
        exit(1);
    }
    lua_settop(L, 0);
    for (char name[] = "R1"; name[1] <= '5'; name[1]++) lua_getglobal(L, name);
    lua_pushstring(L, "higher");
    lua_pushstring(L, "lower");
    return L;
}

int main(int count, char *arguments[]) {
    if (count != 5) return fprintf(stderr, "with_lua RULES.lua OBSERVATIONS.csv TARGETS.csv VERDICTS.csv\n"), 2;
    lua_State *L = load_rules(arguments[1]);
    int directions[] = {rules + 1, rules + 2};
    static promise promises[indicators];
    read_promises(arguments[3], promises);
    FILE *observations = open_observations(arguments[2]);
    verdict_file verdicts = open_verdicts(arguments[4]);
    static unit_figures unit;
    while (read_unit(observations, &unit)) judge_unit(L, promises, &unit, directions, &verdicts);
    close_verdicts(&verdicts);
    fclose(observations);
    lua_close(L);
    return 0;
}
