#include "builder.h"

#include <string.h>

void cluashim_begin(lua_State *L, cluashim_builder *builder) {
    luaL_checkstack(L, 6, NULL);
    lua_pushnil(L);
    builder->lua = L;
    builder->slot = lua_gettop(L);
    builder->bytes = builder->first;
    builder->length = 0;
    builder->capacity = sizeof builder->first;
}

char *cluashim_room(cluashim_builder *builder, size_t more) {
    if (builder->capacity - builder->length >= more) {
        cluashim_charge(builder->lua, more / 16);
        return builder->bytes + builder->length;
    }
    if (more > (size_t)INT64_MAX - builder->length) luaL_error(builder->lua, "resulting string too large");
    size_t capacity = builder->capacity * 2;
    if (capacity < builder->length + more) capacity = builder->length + more;
    char *bytes = lua_newuserdatauv(builder->lua, capacity, 0);
    memcpy(bytes, builder->bytes, builder->length);
    lua_replace(builder->lua, builder->slot);
    builder->bytes = bytes;
    builder->capacity = capacity;
    cluashim_charge(builder->lua, (builder->length + more) / 16);
    return bytes + builder->length;
}

void cluashim_add(cluashim_builder *builder, const char *bytes, size_t length) {
    char *room = cluashim_room(builder, length);
    if (length > 0) memcpy(room, bytes, length);
    builder->length += length;
}

void cluashim_add_value(cluashim_builder *builder) {
    size_t length;
    if (lua_type(builder->lua, -1) == LUA_TNUMBER) {
        cluashim_push_text(builder->lua, -1);
        lua_replace(builder->lua, -2);
    }
    const char *text = lua_tolstring(builder->lua, -1, &length);
    char *room;
    // The text stays on the stack while memory is asked for; a new block is pushed above it and moves away again.
    room = cluashim_room(builder, length);
    if (length > 0) memcpy(room, text, length);
    builder->length += length;
    lua_pop(builder->lua, 1);
}

void cluashim_push_built(cluashim_builder *builder) {
    lua_pushlstring(builder->lua, builder->bytes, builder->length);
}
