#include "internal.h"
int cluashim_gmatch_step(lua_State *L) { (void)L; return 0; }
void cluashim_open_tables(lua_State *L) {
    lua_pushcfunction(L, luaopen_table);
    lua_call(L, 0, 1);
    cluashim_freeze_library(L);
    lua_setfield(L, -2, "table");
}
void cluashim_open_strings(lua_State *L) {
    lua_pushcfunction(L, luaopen_string);
    lua_call(L, 0, 1);
    lua_pushnil(L);
    lua_setfield(L, -2, "dump");
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_newtable(L);
    lua_pushvalue(L, -4);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -3);
    lua_pop(L, 2);
    cluashim_freeze_library(L);
    lua_setfield(L, -2, "string");
}
