// The base functions that scripts have, and the libraries around them. Own ones stand where Lua's would catch a limit,
// show an address, hand out the order of a hash, or change what is read-only.

#include "internal.h"

#include <math.h>
#include <string.h>

static int own_pcall(lua_State *L) {
    luaL_checkany(L, 1);
    cluashim_charge(L, 1);
    if (lua_pcall(L, lua_gettop(L) - 1, LUA_MULTRET, 0) != LUA_OK) {
        cluashim_check_caught(L);
        lua_pushboolean(L, false);
        lua_insert(L, -2);
        return 2;
    }
    lua_pushboolean(L, true);
    lua_insert(L, 1);
    return lua_gettop(L);
}

/// The handler runs after unwinding, as an ordinary call: inside Lua's own it would run without the hook.
static int own_xpcall(lua_State *L) {
    luaL_checktype(L, 2, LUA_TFUNCTION);
    cluashim_charge(L, 1);
    int arguments = lua_gettop(L) - 2;
    lua_pushvalue(L, 1);
    lua_insert(L, 3);
    if (lua_pcall(L, arguments, LUA_MULTRET, 0) == LUA_OK) {
        lua_pushboolean(L, true);
        lua_replace(L, 2);
        return lua_gettop(L) - 1;
    }
    cluashim_check_caught(L);
    lua_pushvalue(L, 2);
    lua_insert(L, -2); // f, handler, handler, raised
    if (lua_pcall(L, 1, LUA_MULTRET, 0) != LUA_OK) cluashim_check_caught(L);
    lua_pushboolean(L, false);
    lua_replace(L, 2);
    return lua_gettop(L) - 1;
}

/// Whether the metatable on top of the stack hides behind the read-only view of itself, which the shim put there.
static bool shows_itself(lua_State *L) {
    lua_pushliteral(L, "__metatable");
    lua_rawget(L, -2);
    bool itself = false;
    if (cluashim_push_frozen(L, -1)) {
        itself = lua_rawequal(L, -1, -3);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return itself;
}

static int own_setmetatable(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    int kind = lua_type(L, 2);
    luaL_argexpected(L, kind == LUA_TNIL || kind == LUA_TTABLE, 2, "nil or table");
    lua_settop(L, 2);
    if (cluashim_push_frozen(L, 1)) cluashim_refuse(L, "this table is read-only here");
    if (lua_getmetatable(L, 1)) {
        if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL) {
            lua_pop(L, 1);
            if (!shows_itself(L)) return luaL_error(L, "cannot change a protected metatable");
        }
        lua_settop(L, 2);
    }
    if (kind == LUA_TTABLE) {
        // A read-only view is empty, but Lua looks at metatables without asking it: what it shows takes its place.
        bool view = cluashim_push_frozen(L, 2);
        if (!view) lua_pushvalue(L, 2);
        static const char *const refused[] = {"__gc", "__mode"};
        for (int i = 0; i < 2; i++) {
            lua_pushstring(L, refused[i]);
            lua_rawget(L, -2);
            if (!lua_isnil(L, -1)) cluashim_refuse(L, "a metatable with %s is not allowed", refused[i]);
            lua_pop(L, 1);
        }
        if (view) {
            lua_pushliteral(L, "__metatable");
            if (lua_rawget(L, -2) == LUA_TNIL) {
                lua_pushliteral(L, "__metatable");
                lua_pushvalue(L, 2);
                lua_rawset(L, -4);
            }
            lua_pop(L, 1);
        }
        lua_replace(L, 2);
        cluashim_hold_collector(L);
    }
    lua_setmetatable(L, 1);
    return 1;
}

static int own_rawget(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkany(L, 2);
    lua_settop(L, 2);
    if (cluashim_push_frozen(L, 1)) lua_replace(L, 1);
    lua_rawget(L, 1);
    return 1;
}

static int own_rawlen(lua_State *L) {
    int kind = lua_type(L, 1);
    luaL_argexpected(L, kind == LUA_TTABLE || kind == LUA_TSTRING, 1, "table or string");
    if (cluashim_push_frozen(L, 1)) lua_replace(L, 1);
    lua_pushinteger(L, (lua_Integer)lua_rawlen(L, 1));
    return 1;
}

static int own_rawset(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkany(L, 2);
    luaL_checkany(L, 3);
    lua_settop(L, 3);
    if (cluashim_push_frozen(L, 1)) cluashim_refuse(L, "this table is read-only here");
    lua_rawset(L, 1);
    return 1;
}

/// As luaL_tolstring, without addresses and with one spelling of what is no number.
void cluashim_push_text(lua_State *L, int index) {
    index = lua_absindex(L, index);
    if (luaL_callmeta(L, index, "__tostring")) {
        if (!lua_isstring(L, -1)) luaL_error(L, "'__tostring' must return a string");
        if (lua_type(L, -1) == LUA_TNUMBER) { // becomes a text, as in Lua
            cluashim_push_text(L, -1);
            lua_replace(L, -2);
        }
        return;
    }
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        if (!lua_isinteger(L, index) && isnan(lua_tonumber(L, index))) {
            lua_pushliteral(L, "nan");
        } else {
            lua_pushvalue(L, index);
            lua_tolstring(L, -1, NULL);
        }
        return;
    case LUA_TSTRING: lua_pushvalue(L, index); return;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"); return;
    case LUA_TNIL: lua_pushliteral(L, "nil"); return;
    default:
        if (luaL_getmetafield(L, index, "__name") == LUA_TSTRING) return;
        lua_pushstring(L, luaL_typename(L, index));
    }
}

static int own_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    cluashim_push_text(L, 1);
    return 1;
}

void cluashim_add_functions(lua_State *L, const luaL_Reg *functions) {
    luaL_setfuncs(L, functions, 0);
}

void cluashim_open_base(lua_State *L) {
    static const luaL_Reg own[] = {
        {"pcall", own_pcall},   {"xpcall", own_xpcall}, {"setmetatable", own_setmetatable}, {"rawget", own_rawget},
        {"rawlen", own_rawlen}, {"rawset", own_rawset}, {"tostring", own_tostring},         {NULL, NULL},
    };
    static const char *const plain[] = {"assert", "error", "getmetatable", "ipairs", "rawequal", "type", "_VERSION"};
    static const char *const charged[] = {"select", "tonumber"};
    int scope = lua_gettop(L);
    lua_pushcfunction(L, luaopen_base);
    lua_call(L, 0, 1);
    int stock = lua_gettop(L);
    lua_pushvalue(L, scope);
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) cluashim_take(L, stock, plain[i], NULL);
    for (size_t i = 0; i < sizeof charged / sizeof *charged; i++) cluashim_take(L, stock, charged[i], cluashim_charge_texts);
    cluashim_add_functions(L, own);
    lua_settop(L, scope);
}

/// Lua's mathematics, without chance.
static void open_math(lua_State *L) {
    static const char *const without[] = {"random", "randomseed"};
    int scope = lua_gettop(L);
    lua_pushcfunction(L, luaopen_math);
    lua_call(L, 0, 1);
    for (size_t i = 0; i < sizeof without / sizeof *without; i++) {
        lua_pushnil(L);
        lua_setfield(L, -2, without[i]);
    }
    cluashim_freeze_library(L);
    lua_setfield(L, scope, "math");
}

/// Makes the scope that all scripts share: read-only, behind every environment.
void cluashim_open_libraries(lua_State *L) {
    lua_newtable(L);
    cluashim_open_base(L);
    cluashim_open_order(L);
    cluashim_open_tables(L);
    cluashim_open_strings(L);
    open_math(L);
    cluashim_open_utf8(L);
    cluashim_set(L, &cluashim_key_scope);
}
