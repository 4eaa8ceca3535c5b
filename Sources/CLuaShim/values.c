// Copies values out of a state and into it. The layout, in the machine's own byte order; texts and counts are u32:
//
//   0 nil · 1 false · 2 true · 3 i64 · 4 f64 · 5 length bytes
//   6 table: count of items, the items, count of fields, key and value of each in key order
//   7 function: line, 0 or 1 for variadic, count of parameters, length and bytes of each
//   8 word: length and bytes of the word, length and bytes of its name, line, count of arguments, the arguments

#include "internal.h"

#include <stdlib.h>
#include <string.h>

enum {
    tag_nil, tag_false, tag_true, tag_integer, tag_number, tag_text, tag_table, tag_function, tag_word,
    deepest = 100,
    longest_copy = 8 << 20, // of all declarations of a file: a table that lies in many others is copied for each
};

static void put(lua_State *L, cluashim_buffer *buffer, const void *bytes, size_t length) {
    cluashim_state *state = cluashim_of(L);
    if (state->copied + length > longest_copy) luaL_error(L, "what the file says is more than %d MiB", longest_copy >> 20);
    state->copied += length;
    if (!cluashim_append(buffer, bytes, length)) luaL_error(L, "not enough memory");
}

static void put_tag(lua_State *L, cluashim_buffer *buffer, uint8_t tag) {
    put(L, buffer, &tag, 1);
}

static void put_count(lua_State *L, cluashim_buffer *buffer, size_t count) {
    uint32_t whole = (uint32_t)count;
    put(L, buffer, &whole, sizeof whole);
}

static void put_text(lua_State *L, cluashim_buffer *buffer, int index) {
    size_t length = 0;
    const char *text = lua_type(L, index) == LUA_TSTRING ? lua_tolstring(L, index, &length) : NULL;
    if (!cluashim_is_utf8((const uint8_t *)text, length)) luaL_error(L, "a text is not UTF-8");
    put_count(L, buffer, length);
    put(L, buffer, text, length);
}

static void copy(lua_State *L, int index, cluashim_buffer *buffer, int depth);

static void copy_function(lua_State *L, int index, cluashim_buffer *buffer) {
    lua_Debug about;
    lua_pushvalue(L, index);
    lua_getinfo(L, ">Su", &about);
    put_tag(L, buffer, tag_function);
    put_count(L, buffer, about.linedefined > 0 ? (size_t)about.linedefined : 0);
    put_tag(L, buffer, about.isvararg ? 1 : 0);
    put_count(L, buffer, about.nparams);
    lua_pushvalue(L, index);
    for (int i = 1; i <= about.nparams; i++) {
        const char *name = lua_getlocal(L, NULL, i); // of the function on top, which stays there
        put_count(L, buffer, strlen(name));
        put(L, buffer, name, strlen(name));
    }
    lua_pop(L, 1);
}

static void copy_table(lua_State *L, int index, cluashim_buffer *buffer, int depth) {
    int top = lua_gettop(L);
    if (cluashim_push_frozen(L, index)) index = top + 1;
    put_tag(L, buffer, tag_table);
    size_t place = buffer->length, count = 0;
    put_count(L, buffer, 0);
    while (lua_rawgeti(L, index, (lua_Integer)count + 1) != LUA_TNIL) {
        copy(L, lua_gettop(L), buffer, depth);
        lua_pop(L, 1);
        count += 1;
    }
    lua_pop(L, 1);
    memcpy(buffer->bytes + place, &(uint32_t){(uint32_t)count}, sizeof(uint32_t));

    place = buffer->length;
    put_count(L, buffer, 0);
    size_t fields = 0;
    lua_Integer keys = cluashim_push_ordered_keys(L, index);
    int list = lua_gettop(L);
    for (lua_Integer i = 1; i <= keys; i++) {
        int kind = lua_rawgeti(L, list, i), key = lua_gettop(L);
        if (kind != LUA_TNUMBER && kind != LUA_TSTRING) {
            luaL_error(L, "a key of a table must be a number or a text, not a %s", lua_typename(L, kind));
        }
        bool item = lua_isinteger(L, key) && lua_tointeger(L, key) >= 1 && lua_tointeger(L, key) <= (lua_Integer)count;
        if (!item) {
            copy(L, key, buffer, depth);
            lua_pushvalue(L, key);
            lua_rawget(L, index);
            copy(L, key + 1, buffer, depth);
            fields += 1;
        }
        lua_settop(L, list);
    }
    memcpy(buffer->bytes + place, &(uint32_t){(uint32_t)fields}, sizeof(uint32_t));
    lua_settop(L, top);
}

static void copy_word(lua_State *L, int index, cluashim_buffer *buffer, int depth) {
    int line = 0, top = lua_gettop(L), count = cluashim_push_word_parts(L, index, &line);
    if (count < 0) luaL_error(L, "a %s can't be said here", luaL_typename(L, index));
    put_tag(L, buffer, tag_word);
    put_text(L, buffer, top + 1);
    put_text(L, buffer, top + 2);
    put_count(L, buffer, (size_t)line);
    put_count(L, buffer, (size_t)count);
    for (int i = 1; i <= count; i++) {
        lua_rawgeti(L, top + 3, i);
        copy(L, top + 4, buffer, depth);
        lua_pop(L, 1);
    }
    lua_settop(L, top);
}

static void copy(lua_State *L, int index, cluashim_buffer *buffer, int depth) {
    if (depth >= deepest) luaL_error(L, "a table lies in more than %d others, or in itself", deepest);
    luaL_checkstack(L, 12, NULL);
    switch (lua_type(L, index)) {
    case LUA_TNIL: put_tag(L, buffer, tag_nil); return;
    case LUA_TBOOLEAN: put_tag(L, buffer, lua_toboolean(L, index) ? tag_true : tag_false); return;
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            put_tag(L, buffer, tag_integer);
            put(L, buffer, &(int64_t){lua_tointeger(L, index)}, sizeof(int64_t));
        } else {
            put_tag(L, buffer, tag_number);
            put(L, buffer, &(double){lua_tonumber(L, index)}, sizeof(double));
        }
        return;
    case LUA_TSTRING:
        put_tag(L, buffer, tag_text);
        put_text(L, buffer, index);
        return;
    case LUA_TTABLE: copy_table(L, index, buffer, depth + 1); return;
    case LUA_TFUNCTION: copy_function(L, index, buffer); return;
    default: copy_word(L, index, buffer, depth + 1);
    }
}

/// Appends a copy of the value; raises where it can't be copied.
void cluashim_copy_value(lua_State *L, int index, cluashim_buffer *buffer) {
    copy(L, lua_absindex(L, index), buffer, 0);
}

typedef struct {
    const uint8_t *at, *end;
} reader;

static void take(lua_State *L, reader *from, void *bytes, size_t length) {
    if ((size_t)(from->end - from->at) < length) luaL_error(L, "a copy of a value ends early");
    memcpy(bytes, from->at, length);
    from->at += length;
}

static uint32_t take_count(lua_State *L, reader *from) {
    uint32_t count;
    take(L, from, &count, sizeof count);
    return count;
}

static void push(lua_State *L, reader *from, int depth) {
    if (depth >= deepest) luaL_error(L, "a table lies in more than %d others", deepest);
    luaL_checkstack(L, 4, NULL);
    uint8_t tag;
    take(L, from, &tag, 1);
    if (tag == tag_nil) {
        lua_pushnil(L);
    } else if (tag == tag_false || tag == tag_true) {
        lua_pushboolean(L, tag == tag_true);
    } else if (tag == tag_integer) {
        int64_t integer;
        take(L, from, &integer, sizeof integer);
        lua_pushinteger(L, integer);
    } else if (tag == tag_number) {
        double number;
        take(L, from, &number, sizeof number);
        lua_pushnumber(L, number);
    } else if (tag == tag_text) {
        uint32_t length = take_count(L, from);
        if ((size_t)(from->end - from->at) < length) luaL_error(L, "a copy of a value ends early");
        lua_pushlstring(L, (const char *)from->at, length);
        from->at += length;
    } else if (tag == tag_table) {
        lua_newtable(L);
        uint32_t items = take_count(L, from);
        for (uint32_t i = 1; i <= items; i++) {
            push(L, from, depth + 1);
            lua_rawseti(L, -2, i);
        }
        for (uint32_t fields = take_count(L, from); fields > 0; fields--) {
            push(L, from, depth + 1);
            push(L, from, depth + 1);
            lua_rawset(L, -3);
        }
    } else {
        luaL_error(L, "a constant can hold numbers, texts, booleans and tables of them");
    }
}

void cluashim_push_value(lua_State *L, cluashim_bytes copy) {
    reader from = {copy.bytes, copy.bytes + copy.length};
    push(L, &from, 0);
}
