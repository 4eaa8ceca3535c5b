#include "CLuaShim.h"
#include <lua5.4/lua.h>
const char *cluashim_lua_version(void) { return LUA_RELEASE; }
