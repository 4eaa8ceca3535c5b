// Words over tables of numbers: sum, mean, weighted_mean, geometric_mean. They walk in key order, so that the same
// numbers give the same bits.

#include "internal.h"

#include <math.h>

enum { kept_decimals = 9 };

/// A walk over the numbers of a table, in key order.
typedef struct {
    const char *word;
    int table, keys;
    lua_Integer count, at;
} numbers;

static numbers begin(lua_State *L, int index, const char *word, const char *name) {
    if (lua_type(L, index) != LUA_TTABLE) {
        luaL_error(L, "%s: '%s' must be a table, not %s", word, name, luaL_typename(L, index));
    }
    luaL_checkstack(L, 10, NULL);
    if (!cluashim_push_frozen(L, index)) lua_pushvalue(L, index);
    numbers walk = {.word = word, .table = lua_gettop(L)};
    walk.count = cluashim_push_ordered_keys(L, walk.table);
    walk.keys = lua_gettop(L);
    return walk;
}

/// The next number, its key on top of the stack; false at the end.
static bool next(lua_State *L, numbers *walk, double *number) {
    if (walk->at == walk->count) return false;
    lua_rawgeti(L, walk->keys, ++walk->at);
    lua_pushvalue(L, -1);
    lua_rawget(L, walk->table);
    if (lua_type(L, -1) != LUA_TNUMBER) {
        cluashim_push_text(L, -2);
        luaL_error(L, "%s: the value at '%s' must be a number, not %s", walk->word, lua_tostring(L, -1), luaL_typename(L, -2));
    }
    *number = lua_tonumber(L, -1);
    lua_pop(L, 1);
    return true;
}

static int push_kept(lua_State *L, double x) {
    lua_pushnumber(L, cluashim_round(x, kept_decimals));
    return 1;
}

static double sum_of(lua_State *L, numbers *walk) {
    double sum = 0, number;
    while (next(L, walk, &number)) {
        sum += number;
        lua_pop(L, 1);
    }
    return sum;
}

static int word_sum(lua_State *L) {
    numbers walk = begin(L, 1, "sum", "values");
    return push_kept(L, sum_of(L, &walk));
}

static int word_mean(lua_State *L) {
    numbers walk = begin(L, 1, "mean", "values");
    if (walk.count == 0) return luaL_error(L, "mean: there are no values");
    return push_kept(L, sum_of(L, &walk) / (double)walk.count);
}

static int word_weighted_mean(lua_State *L) {
    numbers values = begin(L, 1, "weighted_mean", "values");
    numbers weights = begin(L, 2, "weighted_mean", "weights");
    if (values.count == 0) return luaL_error(L, "weighted_mean: there are no values");
    double value, weight, sum = 0, whole = 0;
    while (true) {
        bool more = next(L, &values, &value), weighted = next(L, &weights, &weight);
        if (!more && !weighted) break;
        if (more != weighted || !lua_rawequal(L, -1, -2)) {
            // Of two keys the one that the other table lacks is the odd one.
            int odd = -1;
            if (more) {
                lua_pushvalue(L, weighted ? -2 : -1);
                bool known = lua_rawget(L, weights.table) != LUA_TNIL;
                lua_pop(L, 1);
                if (weighted && !known) odd = -2;
            }
            cluashim_push_text(L, odd);
            return luaL_error(L, "weighted_mean: values and weights have different keys, as '%s'", lua_tostring(L, -1));
        }
        if (weight < 0) return luaL_error(L, "weighted_mean: a weight is below 0");
        sum += value * weight;
        whole += weight;
        lua_pop(L, 2);
    }
    if (whole == 0) return luaL_error(L, "weighted_mean: the weights add up to 0");
    lua_pushnumber(L, sum / whole);
    return 1;
}

static int word_geometric_mean(lua_State *L) {
    numbers walk = begin(L, 1, "geometric_mean", "values");
    if (walk.count == 0) return luaL_error(L, "geometric_mean: there are no values");
    double number, logarithms = 0;
    bool zero = false;
    while (next(L, &walk, &number)) {
        if (!(number >= 0)) return luaL_error(L, "geometric_mean: a value is below 0");
        if (number == 0) zero = true;
        else logarithms += log(number);
        lua_pop(L, 1);
    }
    lua_pushnumber(L, zero ? 0 : exp(logarithms / (double)walk.count));
    return 1;
}

void cluashim_open_set_words(lua_State *L) {
    static const luaL_Reg words[] = {
        {"sum", word_sum},
        {"mean", word_mean},
        {"weighted_mean", word_weighted_mean},
        {"geometric_mean", word_geometric_mean},
        {NULL, NULL},
    };
    cluashim_add_functions(L, words);
}
