// Words for numbers that rules use. Rounding is half away from zero as spreadsheets show it, and what is computed for a
// comparison is rounded to nine decimals, so that 100·0.285/0.3 reaches 95.

#include "internal.h"

#include <math.h>
#include <string.h>

enum { kept_decimals = 9 };

static const double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// floor(|x|·10^d + 0.5 + 1e-9) / 10^d with the sign of x, never -0; d from -15 to 15. Numbers too large to have such
/// decimals stay.
double cluashim_round(double x, int decimals) {
    double scale = powers[decimals < 0 ? -decimals : decimals], size = fabs(x);
    double scaled = decimals < 0 ? size / scale : size * scale;
    if (!(scaled < 0x1p53)) return x + 0.0;
    double whole = floor(scaled + 0.5 + 1e-9);
    double rounded = decimals < 0 ? whole * scale : whole / scale;
    return x < 0 && rounded != 0 ? -rounded : rounded;
}

/// A number, and not a text that looks like one.
double cluashim_number_argument(lua_State *L, int index, const char *word, const char *name) {
    if (lua_type(L, index) != LUA_TNUMBER) {
        luaL_error(L, "%s: '%s' must be a number, not %s", word, name, luaL_typename(L, index));
    }
    return lua_tonumber(L, index);
}

lua_Integer cluashim_whole_argument(lua_State *L, int index, const char *word, const char *name) {
    int whole = 0;
    lua_Integer value = lua_type(L, index) == LUA_TNUMBER ? lua_tointegerx(L, index, &whole) : 0;
    if (!whole) luaL_error(L, "%s: '%s' must be a whole number", word, name);
    return value;
}

static int push_kept(lua_State *L, double x) {
    lua_pushnumber(L, cluashim_round(x, kept_decimals));
    return 1;
}

int cluashim_decimals_argument(lua_State *L, int index, const char *word) {
    if (lua_isnoneornil(L, index)) return 0;
    lua_Integer decimals = cluashim_whole_argument(L, index, word, "decimals");
    if (decimals < -15 || decimals > 15) luaL_error(L, "%s: 'decimals' must be from -15 to 15", word);
    return (int)decimals;
}

static int word_round(lua_State *L) {
    double x = cluashim_number_argument(L, 1, "round", "x");
    int decimals = cluashim_decimals_argument(L, 2, "round");
    if (lua_isinteger(L, 1) && decimals >= 0) {
        lua_pushvalue(L, 1);
    } else {
        lua_pushnumber(L, cluashim_round(x, decimals));
    }
    return 1;
}

static bool is_down(lua_State *L, int index) {
    if (lua_isnoneornil(L, index)) return false;
    const char *direction = lua_type(L, index) == LUA_TSTRING ? lua_tostring(L, index) : "?";
    if (strcmp(direction, "down") == 0) return true;
    // An indicator whose direction is not filled in gives the empty text; its target's relation tells the rest.
    if (strcmp(direction, "up") == 0 || strcmp(direction, "none") == 0 || *direction == '\0') return false;
    return luaL_error(L, "percent_of_plan: 'direction' must be \"up\", \"down\" or \"none\"");
}

static int word_percent_of_plan(lua_State *L) {
    double value = cluashim_number_argument(L, 1, "percent_of_plan", "value");
    double target = cluashim_number_argument(L, 2, "percent_of_plan", "target");
    if (!is_down(L, 3)) {
        if (target == 0) return luaL_error(L, "percent_of_plan: the target is 0");
        return push_kept(L, 100 * value / target);
    }
    if (value != 0) return push_kept(L, 100 * target / value);
    if (target != 0) return luaL_error(L, "percent_of_plan: the value is 0 and less is better");
    return push_kept(L, 100);
}

static int word_percent(lua_State *L) {
    double part = cluashim_number_argument(L, 1, "percent", "part");
    double whole = cluashim_number_argument(L, 2, "percent", "whole");
    if (whole == 0) return luaL_error(L, "percent: the whole is 0");
    return push_kept(L, 100 * part / whole);
}

static int word_clamp(lua_State *L) {
    double x = cluashim_number_argument(L, 1, "clamp", "x");
    double low = cluashim_number_argument(L, 2, "clamp", "low");
    double high = cluashim_number_argument(L, 3, "clamp", "high");
    if (!(low <= high)) return luaL_error(L, "clamp: 'low' is above 'high'");
    lua_pushvalue(L, x < low ? 2 : x > high ? 3 : 1);
    return 1;
}

/// The straight line through (x0, y0) and (x1, y1), at x.
static int word_linear(lua_State *L) {
    static const char *const names[] = {"x", "x0", "y0", "x1", "y1"};
    double v[5];
    for (int i = 0; i < 5; i++) v[i] = cluashim_number_argument(L, i + 1, "linear", names[i]);
    if (v[1] == v[3]) return luaL_error(L, "linear: 'x0' and 'x1' are equal");
    lua_pushnumber(L, v[2] + (v[0] - v[1]) * (v[4] - v[2]) / (v[3] - v[1]));
    return 1;
}

/// band(x, { {90, 100}, {75, 75}, 0 }): the second of the first pair whose first is not above x, else the default.
static int word_band(lua_State *L) {
    double x = cluashim_number_argument(L, 1, "band", "x");
    if (lua_type(L, 2) != LUA_TTABLE) return luaL_error(L, "band: the bands must be a table, not %s", luaL_typename(L, 2));
    for (lua_Integer i = 1; lua_geti(L, 2, i) != LUA_TNIL; i++) {
        cluashim_charge(L, 1);
        if (lua_type(L, -1) != LUA_TTABLE) return 1; // the default
        if (lua_geti(L, -1, 1) != LUA_TNUMBER) return luaL_error(L, "band: band %d does not begin with a number", (int)i);
        if (x >= lua_tonumber(L, -1)) {
            lua_geti(L, -2, 2);
            return 1;
        }
        lua_pop(L, 2);
    }
    return 1; // nil: no default was given
}

/// Gives a divisor back. Divisions of rules are written to ask this word first; plans know no such name.
static int guard_divisor(lua_State *L) {
    if (lua_type(L, 1) == LUA_TNUMBER && lua_tonumber(L, 1) == 0) return luaL_error(L, "the divisor is zero");
    lua_settop(L, 1);
    return 1;
}

void cluashim_open_rule_words(lua_State *L) {
    static const luaL_Reg words[] = {
        {"_divisor", guard_divisor}, {"_joined", cluashim_joined},
        {"round", word_round},     {"percent_of_plan", word_percent_of_plan},
        {"percent", word_percent}, {"clamp", word_clamp},
        {"linear", word_linear},   {"band", word_band},
        {NULL, NULL},
    };
    lua_newtable(L);
    cluashim_add_functions(L, words);
    lua_pushlightuserdata(L, (void *)&cluashim_joined_mark);
    lua_setfield(L, -2, "_parts");
    cluashim_open_set_words(L);
    cluashim_open_date_words(L);
    cluashim_open_text_words(L);
    cluashim_set(L, &cluashim_key_rule_words);
}
