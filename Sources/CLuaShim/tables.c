// The table library, every element that is moved or looked at charged: Lua's own trusts lengths that a script can make
// up. Metamethods are obeyed, so read-only views can be read and refuse to be written.

#include "builder.h"

#include <limits.h>

static lua_Integer length_of(lua_State *L, int index) {
    luaL_checktype(L, index, LUA_TTABLE);
    return luaL_len(L, index);
}

static int own_insert(lua_State *L) {
    lua_Integer position, end = (lua_Integer)((lua_Unsigned)length_of(L, 1) + 1);
    switch (lua_gettop(L)) {
    case 2: position = end; break;
    case 3:
        position = luaL_checkinteger(L, 2);
        luaL_argcheck(L, (lua_Unsigned)position - 1u < (lua_Unsigned)end, 2, "position out of bounds");
        cluashim_charge(L, (lua_Unsigned)end - (lua_Unsigned)position);
        for (lua_Integer i = end; i > position; i--) {
            lua_geti(L, 1, i - 1);
            lua_seti(L, 1, i);
        }
        break;
    default: return luaL_error(L, "wrong number of arguments to 'insert'");
    }
    lua_seti(L, 1, position);
    return 0;
}

static int own_remove(lua_State *L) {
    lua_Integer length = length_of(L, 1), position = luaL_optinteger(L, 2, length);
    if (position != length) {
        luaL_argcheck(L, (lua_Unsigned)position - 1u <= (lua_Unsigned)length, 2, "position out of bounds");
    }
    lua_geti(L, 1, position);
    if (position < length) cluashim_charge(L, (lua_Unsigned)length - (lua_Unsigned)position);
    for (; position < length; position++) {
        lua_geti(L, 1, position + 1);
        lua_seti(L, 1, position);
    }
    lua_pushnil(L);
    lua_seti(L, 1, position);
    return 1;
}

static int own_move(lua_State *L) {
    lua_Integer from = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3), to = luaL_checkinteger(L, 4);
    int target = lua_isnoneornil(L, 5) ? 1 : 5;
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, target, LUA_TTABLE);
    if (last >= from) {
        luaL_argcheck(L, from > 0 || last < LUA_MAXINTEGER + from, 3, "too many elements to move");
        lua_Integer count = last - from + 1;
        luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wrap around");
        cluashim_charge(L, (lua_Unsigned)count);
        bool backwards = to > from && to <= last && (target == 1 || lua_rawequal(L, 1, target));
        for (lua_Integer i = 0; i < count; i++) {
            lua_Integer at = backwards ? count - 1 - i : i;
            lua_geti(L, 1, from + at);
            lua_seti(L, target, to + at);
        }
    }
    lua_pushvalue(L, target);
    return 1;
}

static void add_element(lua_State *L, cluashim_builder *built, lua_Integer i) {
    cluashim_charge(L, 1);
    int kind = lua_geti(L, 1, i);
    if (kind != LUA_TSTRING && kind != LUA_TNUMBER) {
        luaL_error(L, "invalid value (%s) at index %I in table for 'concat'", luaL_typename(L, -1), i);
    }
    cluashim_add_value(built);
}

static int own_concat(lua_State *L) {
    lua_Integer length = length_of(L, 1);
    size_t between;
    const char *separator = luaL_optlstring(L, 2, "", &between);
    lua_Integer first = luaL_optinteger(L, 3, 1), last = luaL_optinteger(L, 4, length);
    cluashim_builder built;
    cluashim_begin(L, &built);
    for (; first < last; first++) {
        add_element(L, &built, first);
        cluashim_add(&built, separator, between);
    }
    if (first == last) add_element(L, &built, first);
    cluashim_push_built(&built);
    return 1;
}

static int own_pack(lua_State *L) {
    int count = lua_gettop(L);
    cluashim_charge(L, (uint64_t)count);
    lua_createtable(L, count, 1);
    lua_insert(L, 1);
    for (int i = count; i >= 1; i--) lua_rawseti(L, 1, i);
    lua_pushinteger(L, count);
    lua_setfield(L, 1, "n");
    return 1;
}

static int own_unpack(lua_State *L) {
    lua_Integer first = luaL_optinteger(L, 2, 1);
    lua_Integer last = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
    if (first > last) return 0;
    lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
    if (count >= INT_MAX) return luaL_error(L, "too many results to unpack");
    if (!lua_checkstack(L, (int)++count)) {
        cluashim_check_caught(L);
        return luaL_error(L, "too many results to unpack");
    }
    cluashim_charge(L, count);
    for (; first < last; first++) lua_geti(L, 1, first);
    lua_geti(L, 1, last);
    return (int)count;
}

// A merge of runs that are already in order: stable, so equal elements keep their order, and it ends whatever a
// comparison says.

enum { at_table = 1, at_comparison, at_from, at_to };

/// Whether the value at `b` comes before the one at `a`.
static bool comes_before(lua_State *L, int b, int a, bool compares) {
    cluashim_charge(L, compares ? 4 : 2);
    if (!compares) {
        if (lua_type(L, a) == LUA_TSTRING && lua_type(L, b) == LUA_TSTRING) {
            size_t left = lua_rawlen(L, a), right = lua_rawlen(L, b);
            cluashim_charge(L, (left < right ? left : right) / 16);
        }
        return lua_compare(L, b, a, LUA_OPLT);
    }
    lua_pushvalue(L, at_comparison);
    lua_pushvalue(L, b);
    lua_pushvalue(L, a);
    lua_call(L, 2, 1);
    bool before = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return before;
}

/// Merges elements [left, middle) and [middle, right) of the table at `from` into the one at `to`.
static void merge(
    lua_State *L, int from, int to, lua_Integer left, lua_Integer middle, lua_Integer right, bool compares
) {
    lua_Integer a = left, b = middle, out = left;
    while (a < middle && b < right) {
        lua_rawgeti(L, from, a);
        lua_rawgeti(L, from, b);
        bool second = comes_before(L, lua_gettop(L), lua_gettop(L) - 1, compares);
        if (second) {
            lua_rawseti(L, to, out++);
            b += 1;
            lua_pop(L, 1);
        } else {
            lua_pop(L, 1);
            lua_rawseti(L, to, out++);
            a += 1;
        }
    }
    for (; a < middle; a++) {
        lua_rawgeti(L, from, a);
        lua_rawseti(L, to, out++);
    }
    for (; b < right; b++) {
        lua_rawgeti(L, from, b);
        lua_rawseti(L, to, out++);
    }
}

static int own_sort(lua_State *L) {
    lua_Integer count = length_of(L, 1);
    if (count < 2) return 0;
    luaL_argcheck(L, count < INT_MAX, 1, "array too big");
    bool compares = !lua_isnoneornil(L, 2);
    if (compares) luaL_checktype(L, 2, LUA_TFUNCTION);
    if (cluashim_push_frozen(L, 1)) cluashim_refuse(L, "this table is read-only here");
    lua_settop(L, 2);
    cluashim_charge(L, (uint64_t)count);
    lua_createtable(L, (int)count, 0);
    lua_createtable(L, (int)count, 0);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_geti(L, at_table, i);
        lua_rawseti(L, at_from, i);
    }
    int from = at_from, to = at_to;
    for (lua_Integer run = 1; run < count; run *= 2) {
        cluashim_charge(L, (uint64_t)count / 4);
        for (lua_Integer left = 1; left <= count; left += 2 * run) {
            lua_Integer middle = left + run, right = left + 2 * run;
            if (middle > count + 1) middle = count + 1;
            if (right > count + 1) right = count + 1;
            merge(L, from, to, left, middle, right, compares);
        }
        int other = from;
        from = to;
        to = other;
    }
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, from, i);
        lua_seti(L, at_table, i);
    }
    return 0;
}

void cluashim_open_tables(lua_State *L) {
    static const luaL_Reg own[] = {
        {"insert", own_insert}, {"remove", own_remove}, {"move", own_move}, {"concat", own_concat},
        {"pack", own_pack},     {"unpack", own_unpack}, {"sort", own_sort}, {NULL, NULL},
    };
    lua_newtable(L);
    cluashim_add_functions(L, own);
    cluashim_freeze_library(L);
    lua_setfield(L, -2, "table");
}
