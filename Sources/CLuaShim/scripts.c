// Files: loading, the environment that each has of its own, `require`, and the two ways to run one.

#include "internal.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char *const closed[] = {
    "io", "os", "debug", "package", "coroutine", "load", "loadfile", "dofile", "loadstring", "collectgarbage", "print",
    "require",
};

static void refuse_closed(lua_State *L, const char *name) {
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++) {
        if (strcmp(name, closed[i]) == 0) cluashim_refuse(L, "'%s' is not available here", name);
    }
}

/// A name that no file and no word has. Rules and plans may not read it; loose files read nil, as Lua does.
static int unknown_in_rules(lua_State *L) {
    if (lua_type(L, 2) != LUA_TSTRING) return 0;
    refuse_closed(L, lua_tostring(L, 2));
    return luaL_error(L, "unknown name '%s'", lua_tostring(L, 2));
}

static int unknown_in_loose_files(lua_State *L) {
    if (lua_type(L, 2) == LUA_TSTRING) refuse_closed(L, lua_tostring(L, 2));
    return 0;
}

/// Copies entries of the table at `from` that the one at `to` has not.
static void add_missing(lua_State *L, int from, int to) {
    lua_pushnil(L);
    while (lua_next(L, from)) {
        lua_pushvalue(L, -2);
        if (lua_rawget(L, to) == LUA_TNIL) {
            lua_pushvalue(L, -3);
            lua_pushvalue(L, -3);
            lua_rawset(L, to);
        }
        lua_pop(L, 2);
    }
}

static void set_lookup(lua_State *L, int table, int behind) {
    lua_createtable(L, 0, 2);
    lua_pushvalue(L, behind);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, table);
}

/// Makes what lies behind the environments of the next files, and forgets those of the last.
static void open_files(lua_State *L, bool loose) {
    int top = lua_gettop(L);
    lua_newtable(L);
    int scope = top + 1;
    if (!loose) {
        cluashim_add_words(L, scope);
        cluashim_get(L, &cluashim_key_rule_words);
        add_missing(L, top + 2, scope);
        lua_settop(L, scope);
    }
    cluashim_get(L, &cluashim_key_scope);
    add_missing(L, top + 2, scope);
    lua_settop(L, scope);
    if (!loose) {
        cluashim_get(L, &cluashim_key_statuses);
        for (lua_Integer i = 1; lua_rawgeti(L, top + 2, i) == LUA_TSTRING; i++) {
            lua_pushvalue(L, -1);
            if (lua_rawget(L, scope) == LUA_TNIL) {
                lua_pushvalue(L, -2);
                lua_pushvalue(L, -3);
                lua_rawset(L, scope);
            }
            lua_settop(L, top + 2);
        }
        lua_settop(L, scope);
    }
    lua_pushcfunction(L, loose ? unknown_in_loose_files : unknown_in_rules);
    set_lookup(L, scope, top + 2);
    lua_pop(L, 1);
    cluashim_set(L, &cluashim_key_file_scope);
    lua_newtable(L);
    cluashim_set(L, &cluashim_key_environments);
    lua_newtable(L);
    cluashim_set(L, &cluashim_key_loaded);
    lua_newtable(L);
    cluashim_set(L, &cluashim_key_declarations);
    cluashim_of(L)->declaration_count = 0;
}

static void push_environment(lua_State *L) {
    lua_newtable(L);
    int environment = lua_gettop(L);
    lua_pushvalue(L, environment);
    lua_setfield(L, environment, "_G");
    cluashim_get(L, &cluashim_key_file_scope);
    set_lookup(L, environment, environment + 1);
    cluashim_get(L, &cluashim_key_environments);
    lua_pushvalue(L, environment);
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
    lua_settop(L, environment);
}

/// Copies what lies behind an environment into it, so that a global is one look-up; unknown names stay an error.
void cluashim_flatten_environment(lua_State *L, int environment) {
    cluashim_get(L, &cluashim_key_file_scope);
    int scope = lua_gettop(L);
    add_missing(L, scope, environment);
    lua_getmetatable(L, scope);
    lua_setmetatable(L, environment);
    lua_pop(L, 1);
}

/// Pushes the function that a text makes in an environment of its own. Text only: bytecode is refused. A byte order
/// mark and a first line that begins with `#` are skipped, the line end kept for the count of lines.
static void load_text(lua_State *L, cluashim_bytes source, const char *shown) {
    char name[80];
    snprintf(name, sizeof name, "=%s", shown);
    const char *text = (const char *)source.bytes;
    size_t length = source.length;
    if (length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
        text += 3;
        length -= 3;
    }
    if (length > 0 && text[0] == '#') {
        const char *end = memchr(text, '\n', length);
        length = end ? length - (size_t)(end - text) : 0;
        text = end ? end : text;
    }
    if (length > 0 && text[0] == LUA_SIGNATURE[0]) cluashim_refuse(L, "%s:1: a file must be text, not bytecode", shown);
    cluashim_charge(L, length / 4);
    int status = luaL_loadbufferx(L, length ? text : "", length, name, "t");
    if (status != LUA_OK) {
        // Nesting that is too deep comes as a run error: what loading raises is a syntax error by its phase.
        if (status != LUA_ERRMEM) {
            lua_pushvalue(L, -1);
            cluashim_set(L, &cluashim_key_syntax_message);
        }
        cluashim_check_caught(L);
        lua_error(L);
    }
    push_environment(L);
    lua_setupvalue(L, -2, 1);
}

/// `require "lib/name"`: runs the plan's `rules/lib/name.lua` once for each file that is run, and gives what it
/// returned.
static int require(lua_State *L) {
    const char *name = luaL_checkstring(L, 1);
    // Whichever row came first would load it for all others, at its own cost.
    if (cluashim_of(L)->judging) cluashim_refuse(L, "'require' belongs outside the rule's function");
    lua_settop(L, 1);
    cluashim_get(L, &cluashim_key_loaded);
    lua_pushvalue(L, 1);
    int kind = lua_rawget(L, 2);
    if (kind == LUA_TLIGHTUSERDATA) return luaL_error(L, "'%s' requires itself", name);
    if (kind != LUA_TNIL) return 1;
    lua_settop(L, 2);
    lua_pushvalue(L, 1);
    lua_pushlightuserdata(L, (void *)name);
    lua_rawset(L, 2);
    cluashim_get(L, &cluashim_key_modules);
    lua_pushvalue(L, 1);
    if (lua_rawget(L, 3) != LUA_TSTRING) return luaL_error(L, "there is no file 'rules/%s.lua'", name);
    lua_pushfstring(L, "rules/%s.lua", name);
    size_t length, chunk_length;
    const char *text = lua_tolstring(L, 4, &length), *chunk = lua_tolstring(L, 5, &chunk_length);
    const char *shown = cluashim_show_chunk(cluashim_of(L), (cluashim_bytes){(const uint8_t *)chunk, chunk_length}, false);
    if (shown == NULL) return luaL_error(L, "not enough memory");
    load_text(L, (cluashim_bytes){(const uint8_t *)text, length}, shown);
    lua_call(L, 0, 1);
    if (lua_isnil(L, -1)) {
        lua_pushboolean(L, true);
        lua_replace(L, -2);
    }
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -2);
    lua_rawset(L, 2);
    return 1;
}

typedef struct {
    cluashim_bytes source;
    cluashim_limits limits;
    const char *shown;
} run_request;

static int open_declarations(lua_State *L) {
    open_files(L, false);
    cluashim_get(L, &cluashim_key_file_scope);
    lua_pushcfunction(L, require);
    lua_setfield(L, -2, "require");
    return 0;
}

static int declare(lua_State *L) {
    const run_request *request = lua_touserdata(L, 1);
    load_text(L, request->source, request->shown);
    lua_call(L, 0, 0);
    return 0;
}

cluashim_kind cluashim_run_protected(
    cluashim_state *state, lua_CFunction body, void *request, cluashim_limits limits
) {
    if (state->base_is_old) cluashim_measure_base(state);
    cluashim_arm(state, limits);
    cluashim_kind kind = cluashim_protect(state, body, request);
    cluashim_disarm(state);
    cluashim_forget(state);
    state->base_is_old = true;
    state->longest_kept_text = state->longest_text;
    return kind;
}

cluashim_kind cluashim_declare(
    cluashim_state *state, cluashim_bytes source, cluashim_bytes chunk, cluashim_limits limits
) {
    state->declaration_count = 0;
    state->copied = 0;
    const char *shown = cluashim_show_chunk(state, chunk, false);
    if (shown == NULL) return cluashim_fail_plainly(state, CLUASHIM_MEMORY, "not enough memory");
    cluashim_kind kind = cluashim_protect(state, open_declarations, NULL);
    if (kind != CLUASHIM_OK) return kind;
    run_request request = {source, limits, shown};
    return cluashim_run_protected(state, declare, &request, limits);
}

// Loose files.

/// Replaces the text on top of the stack by one in which control characters are escaped as Lua reads them.
static int escape(lua_State *L, cluashim_buffer *buffer) {
    size_t length;
    const char *text = lua_tolstring(L, -1, &length);
    buffer->length = 0;
    for (size_t i = 0; i < length; i++) {
        static const char names[] = "abtnvfr"; // from 7 on
        uint8_t byte = (uint8_t)text[i];
        char escaped[8] = {(char)byte};
        size_t count = 1;
        if (byte >= 7 && byte <= 13) {
            count = (size_t)snprintf(escaped, sizeof escaped, "\\%c", names[byte - 7]);
        } else if (byte < 32 || byte == 127) {
            bool digit = i + 1 < length && text[i + 1] >= '0' && text[i + 1] <= '9';
            count = (size_t)snprintf(escaped, sizeof escaped, digit ? "\\%03d" : "\\%d", byte);
        }
        if (!cluashim_append(buffer, escaped, count)) return luaL_error(L, "not enough memory");
    }
    return 0;
}

static int run_loose(lua_State *L) {
    enum { longest_result = 64 << 10 };
    cluashim_state *state = cluashim_of(L);
    const run_request *request = lua_touserdata(L, 1);
    load_text(L, request->source, request->shown);
    lua_call(L, 0, 1);
    int kind = lua_type(L, -1);
    if (kind > LUA_TSTRING || kind == LUA_TLIGHTUSERDATA) {
        return luaL_error(L, "the result is a %s, not a text, number, boolean or nil", lua_typename(L, kind));
    }
    if (kind == LUA_TNUMBER && !isfinite(lua_tonumber(L, -1))) return luaL_error(L, "the result is not a finite number");
    cluashim_push_text(L, -1);
    size_t length;
    const char *text = lua_tolstring(L, -1, &length);
    if (length > longest_result) return luaL_error(L, "the result is longer than 64 KiB");
    if (!cluashim_is_utf8((const uint8_t *)text, length)) return luaL_error(L, "the result is not UTF-8");
    return escape(L, &state->copy);
}

static int open_loose(lua_State *L) {
    open_files(L, true);
    return 0;
}

cluashim_kind cluashim_script(
    cluashim_state *state, cluashim_bytes source, cluashim_bytes chunk, cluashim_limits limits, cluashim_bytes *result
) {
    cluashim_clear_chunks(state);
    state->longest_kept_text = 0; // nothing is kept of the file before
    const char *shown = cluashim_show_chunk(state, chunk, true);
    if (shown == NULL) return cluashim_fail_plainly(state, CLUASHIM_MEMORY, "not enough memory");
    cluashim_kind kind = cluashim_protect(state, open_loose, NULL);
    if (kind != CLUASHIM_OK) return kind;
    run_request request = {source, limits, shown};
    kind = cluashim_run_protected(state, run_loose, &request, limits);
    *result = (cluashim_bytes){state->copy.bytes, kind == CLUASHIM_OK ? state->copy.length : 0};
    return kind;
}
