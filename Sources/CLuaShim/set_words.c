// Words over tables of numbers: sum, mean, weighted_mean, geometric_mean, deviation, rank. They walk in key order, so that
// the same numbers give the same bits.

#include "internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

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

/// Which of `words`, ended by NULL, a text argument is; the first where it is left out, -1 where it is none of them.
static int choice(lua_State *L, int index, const char *const *words) {
    if (lua_isnoneornil(L, index)) return 0;
    const char *text = lua_type(L, index) == LUA_TSTRING ? lua_tostring(L, index) : "";
    for (int i = 0; words[i] != NULL; i++) {
        if (strcmp(text, words[i]) == 0) return i;
    }
    return -1;
}

/// The standard deviation: first the mean, then the squares of what is left. Counted from the first value, so that equal
/// ones have none, and no last bit of a mean stands for one.
static int word_deviation(lua_State *L) {
    static const char *const kinds[] = {"population", "sample", NULL};
    int kind = choice(L, 2, kinds);
    if (kind < 0) return luaL_error(L, "deviation: 'kind' must be \"population\" or \"sample\"");
    numbers walk = begin(L, 1, "deviation", "values");
    if (walk.count == 0) return luaL_error(L, "deviation: there are no values");
    if (kind == 1 && walk.count == 1) return luaL_error(L, "deviation: a sample needs two values or more");
    double number, first = 0, sum = 0, squares = 0;
    while (next(L, &walk, &number)) {
        if (walk.at == 1) first = number;
        sum += number - first;
        lua_pop(L, 1);
    }
    double mean = sum / (double)walk.count;
    walk.at = 0;
    while (next(L, &walk, &number)) {
        double off = number - first - mean;
        squares += off * off;
        lua_pop(L, 1);
    }
    return push_kept(L, sqrt(squares / (double)(walk.count - kind)));
}

static int compare_numbers(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/// Sorts the numbers and tells how many different ones they are.
static lua_Integer count_different(lua_State *L, double *list, lua_Integer count) {
    for (lua_Integer n = count; n > 1; n /= 2) cluashim_charge(L, (uint64_t)count / 8);
    qsort(list, (size_t)count, sizeof *list, compare_numbers);
    lua_Integer different = 0;
    for (lua_Integer i = 0; i < count; i++) different += i == 0 || list[i] != list[i - 1];
    return different;
}

/// The rank of one of the values among them. Like ranks among peers it goes by nine decimals.
static int word_rank(lua_State *L) {
    static const char *const directions[] = {"up", "down", NULL};
    static const char *const methods[] = {"competition", "dense", "modified", NULL};
    enum { competition, dense, modified };
    double x = cluashim_round(cluashim_number_argument(L, 2, "rank", "x"), kept_decimals);
    int direction = choice(L, 3, directions), method = choice(L, 4, methods);
    if (direction < 0) return luaL_error(L, "rank: 'direction' must be \"up\" or \"down\"");
    if (method < 0) return luaL_error(L, "rank: 'method' must be \"competition\", \"dense\" or \"modified\"");
    numbers walk = begin(L, 1, "rank", "values");
    double *better = NULL, number;
    if (method == dense) {
        better = lua_newuserdatauv(L, ((size_t)walk.count + 1) * sizeof *better, 0);
    }
    lua_Integer ahead = 0, equal = 0;
    while (next(L, &walk, &number)) {
        number = cluashim_round(number, kept_decimals);
        if (number == x) {
            equal += 1;
        } else if (direction == 1 ? number < x : number > x) {
            if (better != NULL) better[ahead] = number;
            ahead += 1;
        }
        lua_pop(L, 1);
    }
    if (equal == 0) return luaL_error(L, "rank: 'x' is none of the values");
    if (method == dense) ahead = count_different(L, better, ahead);
    lua_pushinteger(L, ahead + (method == modified ? equal : 1));
    return 1;
}

void cluashim_open_set_words(lua_State *L) {
    static const luaL_Reg words[] = {
        {"sum", word_sum},
        {"mean", word_mean},
        {"weighted_mean", word_weighted_mean},
        {"geometric_mean", word_geometric_mean},
        {"deviation", word_deviation},
        {"rank", word_rank},
        {NULL, NULL},
    };
    cluashim_add_functions(L, words);
}
