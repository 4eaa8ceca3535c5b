// The order in which tables are walked: numbers by value, then texts by their bytes, then false and true. Lua's own order
// comes from a hash with a seed, so it differs from run to run.

#include "internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    int rank; // 0 integer or float, 1 text, 2 boolean, 3 what has no order
    bool whole;
    lua_Integer integer;
    lua_Number number;
    const char *text;
    size_t length;
} key;

static key key_at(lua_State *L, int index) {
    key made = {0};
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        made.whole = lua_isinteger(L, index);
        if (made.whole) made.integer = lua_tointeger(L, index);
        else made.number = lua_tonumber(L, index);
        break;
    case LUA_TSTRING:
        made.rank = 1;
        made.text = lua_tolstring(L, index, &made.length);
        break;
    case LUA_TBOOLEAN:
        made.rank = 2;
        made.integer = lua_toboolean(L, index);
        break;
    default: made.rank = 3;
    }
    return made;
}

/// A float key is never a whole number that fits an integer: Lua makes those integers.
static int order_of_whole_and_float(lua_Integer whole, lua_Number number) {
    if (number >= 0x1p63) return -1;
    if (number < -0x1p63) return 1;
    lua_Integer below = (lua_Integer)floor(number);
    return whole <= below ? -1 : 1;
}

static int order(const void *left, const void *right) {
    const key *a = left, *b = right;
    if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
    if (a->rank == 1) {
        size_t shorter = a->length < b->length ? a->length : b->length;
        int bytes = memcmp(a->text, b->text, shorter);
        if (bytes != 0) return bytes;
        return a->length < b->length ? -1 : a->length > b->length;
    }
    if (a->rank == 2 || (a->whole && b->whole)) return a->integer < b->integer ? -1 : a->integer > b->integer;
    if (!a->whole && !b->whole) return a->number < b->number ? -1 : a->number > b->number;
    if (a->whole) return order_of_whole_and_float(a->integer, b->number);
    return -order_of_whole_and_float(b->integer, a->number);
}

/// Whether a key is how a read-only metatable shows itself (base.c); scripts never put it there.
static bool is_own_mark(lua_State *L, int table, int at) {
    if (lua_type(L, at) != LUA_TSTRING || strcmp(lua_tostring(L, at), "__metatable") != 0) return false;
    bool own = cluashim_push_frozen(L, at + 1) && lua_rawequal(L, -1, table);
    lua_settop(L, at + 1);
    return own;
}

/// Pushes a list of the keys of the table at `table`, in order; returns how many. More than one key without an order is
/// refused.
lua_Integer cluashim_push_ordered_keys(lua_State *L, int table) {
    table = lua_absindex(L, table);
    luaL_checkstack(L, 8, NULL);
    size_t count = 0, unordered = 0, room = 0, bytes = 0;
    lua_pushnil(L);
    while (lua_next(L, table)) {
        room += 1;
        lua_pop(L, 1);
    }
    cluashim_charge(L, room / 4);
    // Ten comparisons a key and more: the work of ordering many.
    size_t doublings = 0;
    for (size_t n = room; n > 1; n /= 2) doublings += 1;
    cluashim_charge(L, room * doublings / 8);
    lua_createtable(L, room < INT32_MAX ? (int)room : 0, 0);
    int list = lua_gettop(L);
    key *keys = lua_newuserdatauv(L, (room + 1) * sizeof *keys, 0);
    lua_pushnil(L); // the one key without an order
    lua_pushnil(L);
    while (lua_next(L, table)) {
        int at = lua_gettop(L) - 1;
        if (!is_own_mark(L, table, at)) {
            keys[count] = key_at(L, at);
            bytes += keys[count].length;
            if (keys[count].rank == 3) {
                if (++unordered > 1) cluashim_refuse(L, "the keys of this table have no order");
                lua_copy(L, at, list + 2);
            }
            count += 1;
        }
        lua_settop(L, at);
    }
    cluashim_charge(L, bytes * doublings / 32); // texts that differ at their ends alone are compared whole
    qsort(keys, count, sizeof *keys, order);
    for (size_t i = 0; i < count; i++) {
        switch (keys[i].rank) {
        case 0:
            if (keys[i].whole) lua_pushinteger(L, keys[i].integer);
            else lua_pushnumber(L, keys[i].number);
            break;
        case 1: lua_pushlstring(L, keys[i].text, keys[i].length); break;
        case 2: lua_pushboolean(L, (int)keys[i].integer); break;
        default: lua_pushvalue(L, list + 2);
        }
        lua_rawseti(L, list, (lua_Integer)i + 1);
    }
    lua_settop(L, list);
    return (lua_Integer)count;
}

/// Steps through a list of keys. Upvalues: the table, the list, how many, the position.
int cluashim_step_keys(lua_State *L) {
    lua_Integer count = lua_tointeger(L, lua_upvalueindex(3)), at = lua_tointeger(L, lua_upvalueindex(4));
    while (at < count) {
        at += 1;
        lua_rawgeti(L, lua_upvalueindex(2), at);
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) {
            lua_pushinteger(L, at);
            lua_replace(L, lua_upvalueindex(4));
            return 2;
        }
        lua_pop(L, 2);
        cluashim_charge(L, 1);
    }
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(4));
    lua_pushnil(L);
    return 1;
}

/// Steps through 1…n of a table that has no other keys. Upvalues: the table, n.
static int step_items(lua_State *L) {
    lua_Integer count = lua_tointeger(L, lua_upvalueindex(2)), at = lua_isinteger(L, 2) ? lua_tointeger(L, 2) : 0;
    while (at >= 0 && at < count) {
        at += 1;
        if (lua_rawgeti(L, lua_upvalueindex(1), at) != LUA_TNIL) {
            lua_pushinteger(L, at);
            lua_insert(L, -2);
            return 2;
        }
        lua_pop(L, 1);
        cluashim_charge(L, 1);
    }
    lua_pushnil(L);
    return 1;
}

/// The count of keys if they are exactly 1…n, else -1.
static lua_Integer count_items(lua_State *L, int table) {
    lua_Integer count = 0;
    lua_pushnil(L);
    while (lua_next(L, table)) {
        lua_pop(L, 1);
        count += 1;
        if (!lua_isinteger(L, -1) || lua_tointeger(L, -1) != count) {
            lua_pop(L, 1);
            return -1;
        }
    }
    return count;
}

static int own_pairs(lua_State *L) {
    luaL_checkany(L, 1);
    if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
        lua_pushvalue(L, 1);
        lua_call(L, 1, 3);
        return 3;
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    cluashim_refuse_library(L, 1);
    if (!cluashim_push_frozen(L, 1)) lua_pushvalue(L, 1);
    lua_Integer items = count_items(L, 2);
    if (items >= 0) {
        cluashim_charge(L, (uint64_t)items / 8);
        lua_pushinteger(L, items);
        lua_pushcclosure(L, step_items, 2);
    } else {
        lua_pushinteger(L, cluashim_push_ordered_keys(L, 2));
        lua_pushinteger(L, 0);
        lua_pushcclosure(L, cluashim_step_keys, 4);
    }
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}

/// `next` by hand. The order of the table that is being walked is kept in the registry until the row or file ends:
/// { table, keys, position }.
static int own_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    cluashim_refuse_library(L, 1);
    if (cluashim_push_frozen(L, 1)) lua_replace(L, 1);
    cluashim_get(L, &cluashim_key_walk);
    lua_Integer at = 0;
    bool goes_on = false;
    if (lua_type(L, 3) == LUA_TTABLE && !lua_isnil(L, 2)) {
        lua_rawgeti(L, 3, 1);
        lua_rawgeti(L, 3, 2);
        lua_rawgeti(L, 3, 3);
        at = lua_tointeger(L, -1);
        lua_rawgeti(L, -2, at);
        goes_on = lua_rawequal(L, 4, 1) && lua_rawequal(L, -1, 2);
        lua_settop(L, 5);
    }
    lua_Integer count;
    if (goes_on) {
        count = (lua_Integer)lua_rawlen(L, 5);
    } else {
        lua_settop(L, 2);
        lua_createtable(L, 3, 0);
        lua_pushvalue(L, 1);
        lua_rawseti(L, 3, 1);
        lua_pushnil(L);
        count = cluashim_push_ordered_keys(L, 1);
        lua_pushvalue(L, 5);
        lua_rawseti(L, 3, 2);
        at = 0;
        if (!lua_isnil(L, 2)) {
            key wanted = key_at(L, 2);
            bool found = false;
            for (at = 1; at <= count && !found; at++) {
                lua_rawgeti(L, 5, at);
                found = lua_rawequal(L, -1, 2);
                lua_pop(L, 1);
                if (found) break;
            }
            if (!found) {
                if (wanted.rank == 3) return luaL_error(L, "invalid key to 'next'");
                // A key that was removed: go on with the first one behind it.
                for (at = 0; at < count; at++) {
                    lua_rawgeti(L, 5, at + 1);
                    key next = key_at(L, -1);
                    lua_pop(L, 1);
                    if (order(&wanted, &next) < 0) break;
                }
            }
            cluashim_charge(L, (uint64_t)count / 4);
        }
        lua_pushvalue(L, 3);
        cluashim_set(L, &cluashim_key_walk);
        cluashim_of(L)->something_is_kept = true;
    }
    while (at < count) {
        lua_rawgeti(L, 5, ++at);
        lua_pushvalue(L, -1);
        if (lua_rawget(L, 1) != LUA_TNIL) {
            lua_pushinteger(L, at);
            lua_rawseti(L, 3, 3);
            return 2;
        }
        lua_pop(L, 2);
    }
    lua_pushnil(L);
    cluashim_set(L, &cluashim_key_walk);
    lua_pushnil(L);
    return 1;
}

void cluashim_open_order(lua_State *L) {
    static const luaL_Reg own[] = {{"pairs", own_pairs}, {"next", own_next}, {NULL, NULL}};
    cluashim_add_functions(L, own);
}
