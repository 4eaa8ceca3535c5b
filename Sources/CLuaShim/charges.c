// Lua's own functions whose work is small or can be told from what they are given: called through one that charges it
// as instructions. Upvalue 1 is Lua's function. And the utf8 library, which is made of such alone.

#include "internal.h"

static int call_stock(lua_State *L) {
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static uint64_t length_at(lua_State *L, int index) {
    return lua_type(L, index) == LUA_TSTRING ? lua_rawlen(L, index) : 0;
}

/// Every text that is given is read whole; every result costs one.
int cluashim_charge_texts(lua_State *L) {
    uint64_t length = 0;
    int count = lua_gettop(L);
    for (int i = 1; i <= count; i++) length += length_at(L, i);
    cluashim_charge(L, 1 + length / 4 + (uint64_t)count / 16);
    int results = call_stock(L);
    cluashim_charge(L, (uint64_t)results);
    return results;
}

/// Only a part of the text is read, as much as there are results: `s:byte(i)` of a long text is cheap.
int cluashim_charge_results(lua_State *L) {
    int results = call_stock(L);
    cluashim_charge(L, 1 + (uint64_t)results);
    return results;
}

/// The format is read whole; what it makes of the rest are the results.
int cluashim_charge_unpacking(lua_State *L) {
    cluashim_charge(L, 1 + length_at(L, 1) / 4);
    int results = call_stock(L);
    uint64_t length = 0;
    for (int i = 1; i <= results; i++) length += length_at(L, -i);
    cluashim_charge(L, (uint64_t)results + length / 16);
    return results;
}

/// Copies Lua's own function from the table at `from` to the one on top, called through `charge` unless it is NULL.
void cluashim_take(lua_State *L, int from, const char *name, lua_CFunction charge) {
    lua_getfield(L, from, name);
    if (charge) lua_pushcclosure(L, charge, 1);
    lua_setfield(L, -2, name);
}

/// A position as utf8 functions count, brought between 0 and the length.
static uint64_t position(lua_State *L, int index, lua_Integer otherwise, uint64_t length) {
    lua_Integer at = lua_isnoneornil(L, index) ? otherwise : lua_tointeger(L, index);
    if (at < 0) return (lua_Unsigned)0 - (lua_Unsigned)at > length ? 0 : length + (uint64_t)at + 1;
    return (uint64_t)at < length ? (uint64_t)at : length;
}

static void charge_range(lua_State *L, uint64_t from, uint64_t to) {
    cluashim_charge(L, 1 + (to > from ? (to - from) / 4 : 0));
}

static int utf8_len(lua_State *L) {
    uint64_t length = length_at(L, 1);
    charge_range(L, position(L, 2, 1, length), position(L, 3, -1, length));
    return call_stock(L);
}

static int utf8_codepoint(lua_State *L) {
    uint64_t length = length_at(L, 1), from = position(L, 2, 1, length);
    charge_range(L, from, position(L, 3, (lua_Integer)from, length));
    return call_stock(L);
}

/// Walks from a position to the result; through all that is left where there is none.
static int utf8_offset(lua_State *L) {
    uint64_t length = length_at(L, 1);
    lua_Integer n = lua_tointeger(L, 2);
    uint64_t from = position(L, 3, n >= 0 ? 1 : (lua_Integer)length, length);
    int results = call_stock(L);
    uint64_t to = lua_isinteger(L, -1) ? (uint64_t)lua_tointeger(L, -1) : n > 0 ? length : 0;
    charge_range(L, from < to ? from : to, from < to ? to : from);
    return results;
}

/// One step of `codes`. Continuation bytes are skipped before the next character, and a text may hold nothing else.
static int utf8_step(lua_State *L) {
    size_t length;
    const char *text = luaL_checklstring(L, 1, &length);
    lua_Unsigned from = (lua_Unsigned)lua_tointeger(L, 2), at = from;
    while (at < length && ((uint8_t)text[at] & 0xC0) == 0x80) at += 1;
    cluashim_charge(L, (at - from) / 8);
    return call_stock(L);
}

static int utf8_codes(lua_State *L) {
    cluashim_charge(L, 1);
    int results = call_stock(L);
    lua_pushvalue(L, -results);
    lua_pushcclosure(L, utf8_step, 1);
    lua_replace(L, -results - 1);
    return results;
}

/// Adds the utf8 library to the scope on top of the stack.
void cluashim_open_utf8(lua_State *L) {
    int scope = lua_gettop(L);
    lua_pushcfunction(L, luaopen_utf8);
    lua_call(L, 0, 1);
    int stock = scope + 1;
    lua_newtable(L);
    cluashim_take(L, stock, "char", cluashim_charge_results);
    cluashim_take(L, stock, "charpattern", NULL);
    cluashim_take(L, stock, "codepoint", utf8_codepoint);
    cluashim_take(L, stock, "codes", utf8_codes);
    cluashim_take(L, stock, "len", utf8_len);
    cluashim_take(L, stock, "offset", utf8_offset);
    cluashim_freeze_library(L);
    lua_setfield(L, scope, "utf8");
    lua_settop(L, scope);
}
