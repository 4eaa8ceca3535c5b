// Rules that a state keeps: their functions by number, their notes, and the constants they are given.

#include "internal.h"

#include <stdlib.h>
#include <string.h>

uint32_t cluashim_declaration_count(const cluashim_state *state) {
    return state->declaration_count;
}

static int copy_declaration(lua_State *L) {
    const uint32_t *number = lua_touserdata(L, 1);
    cluashim_get(L, &cluashim_key_declarations);
    lua_rawgeti(L, -1, (lua_Integer)*number + 1);
    cluashim_copy_value(L, -1, &cluashim_of(L)->copy);
    return 0;
}

/// The line of a declaration that can't be copied is where it was said.
static int line_of_declaration(lua_State *L) {
    const uint32_t *number = lua_touserdata(L, 1);
    cluashim_get(L, &cluashim_key_declarations);
    lua_rawgeti(L, -1, (lua_Integer)*number + 1);
    int line = 0;
    cluashim_push_word_parts(L, -1, &line);
    cluashim_of(L)->raised_line = line;
    return 0;
}

cluashim_kind cluashim_copy_declaration(cluashim_state *state, uint32_t number, cluashim_bytes *copy) {
    state->copy.length = 0;
    cluashim_kind kind = cluashim_protect(state, copy_declaration, &number);
    if (kind == CLUASHIM_OK) {
        *copy = (cluashim_bytes){state->copy.bytes, state->copy.length};
        return CLUASHIM_OK;
    }
    cluashim_failure failure = state->failure;
    if (cluashim_protect(state, line_of_declaration, &number) == CLUASHIM_OK) failure.line = state->raised_line;
    state->failure = failure;
    return kind;
}

typedef struct {
    cluashim_bytes word;
    bool writes_no_tables;
} keep_request;

/// Keeps each declaration of one word that has a table by its name: rules[name] = table.
static int keep_rules(lua_State *L) {
    cluashim_state *state = cluashim_of(L);
    const keep_request *request = lua_touserdata(L, 1);
    lua_pushlstring(L, (const char *)request->word.bytes, request->word.length);
    int name_of_word = lua_gettop(L);
    cluashim_get(L, &cluashim_key_declarations);
    int declarations = lua_gettop(L);
    cluashim_get(L, &cluashim_key_rules);
    int rules = lua_gettop(L);
    lua_newtable(L);
    int roots = lua_gettop(L);
    lua_Integer count = 0;
    for (lua_Integer i = 1; i <= (lua_Integer)state->declaration_count; i++) {
        lua_rawgeti(L, declarations, i);
        int line, arguments = cluashim_push_word_parts(L, -1, &line);
        if (arguments == 1 && lua_rawequal(L, name_of_word, roots + 2)) {
            lua_rawgeti(L, -1, 1); // declaration, word, name, arguments, table
            if (cluashim_push_frozen(L, -1)) lua_replace(L, -2);
            lua_pushvalue(L, -1);
            lua_rawseti(L, roots, ++count);
            lua_pushvalue(L, roots + 3);
            lua_insert(L, -2);
            lua_rawset(L, rules);
        }
        lua_settop(L, roots);
    }
    cluashim_freeze_reachable(L, roots, request->writes_no_tables);
    lua_newtable(L);
    cluashim_set(L, &cluashim_key_declarations);
    state->declaration_count = 0;
    return 0;
}

cluashim_kind cluashim_keep_rules(
    cluashim_state *state, cluashim_bytes word, bool writes_no_tables, cluashim_limits limits
) {
    keep_request request = {word, writes_no_tables};
    return cluashim_run_protected(state, keep_rules, &request, limits);
}

typedef struct {
    cluashim_bytes rule, key;
    const cluashim_texts *notes;
    const char **note_texts;
    int32_t number;
} function_request;

static void push_bytes(lua_State *L, cluashim_bytes bytes) {
    lua_pushlstring(L, (const char *)bytes.bytes, bytes.length);
}

static int keep_function(lua_State *L) {
    const function_request *request = lua_touserdata(L, 1);
    cluashim_get(L, &cluashim_key_rules);
    push_bytes(L, request->rule);
    push_bytes(L, request->key);
    if (lua_pushvalue(L, 3), lua_rawget(L, 2) != LUA_TTABLE) {
        return luaL_error(L, "there is no rule \"%s\"", lua_tostring(L, 3));
    }
    if (lua_pushvalue(L, 4), lua_rawget(L, 5) != LUA_TFUNCTION) {
        return luaL_error(L, "the rule \"%s\" has no function %s", lua_tostring(L, 3), lua_tostring(L, 4));
    }
    cluashim_get(L, &cluashim_key_functions);
    lua_pushvalue(L, 6);
    lua_rawseti(L, 7, request->number);
    lua_createtable(L, (int)request->notes->count, 0);
    uint32_t start = 0;
    for (uint32_t i = 0; i < request->notes->count; i++) {
        push_bytes(L, (cluashim_bytes){request->notes->bytes + start, request->notes->ends[i] - start});
        request->note_texts[i] = lua_tostring(L, -1);
        lua_rawseti(L, 8, (lua_Integer)i + 1);
        start = request->notes->ends[i];
    }
    cluashim_get(L, &cluashim_key_notes);
    lua_pushvalue(L, 8);
    lua_rawseti(L, 9, request->number);
    return 0;
}

cluashim_kind cluashim_rule_function(
    cluashim_state *state, cluashim_bytes rule, cluashim_bytes key, cluashim_texts notes, bool value, int32_t *number
) {
    if (state->function_count == state->function_capacity) {
        uint32_t capacity = state->function_capacity * 2 + 16;
        cluashim_function *functions = realloc(state->functions, capacity * sizeof *functions);
        if (functions == NULL) return cluashim_fail_plainly(state, CLUASHIM_MEMORY, "not enough memory");
        state->functions = functions;
        state->function_capacity = capacity;
    }
    const char **note_texts = malloc((notes.count + 1) * sizeof *note_texts);
    if (note_texts == NULL) return cluashim_fail_plainly(state, CLUASHIM_MEMORY, "not enough memory");
    function_request request = {rule, key, &notes, note_texts, (int32_t)state->function_count + 1};
    cluashim_kind kind = cluashim_protect(state, keep_function, &request);
    state->base_is_old = true;
    if (kind != CLUASHIM_OK) {
        free(note_texts);
        return kind;
    }
    state->functions[state->function_count++] = (cluashim_function){value, notes.count, note_texts};
    *number = request.number;
    return CLUASHIM_OK;
}

static int keep_constant(lua_State *L) {
    cluashim_push_value(L, *(const cluashim_bytes *)lua_touserdata(L, 1));
    cluashim_freeze_value(L);
    cluashim_get(L, &cluashim_key_constants);
    lua_insert(L, -2);
    lua_rawseti(L, -2, (lua_Integer)cluashim_of(L)->constant_count + 1);
    return 0;
}

cluashim_kind cluashim_constant(cluashim_state *state, cluashim_bytes copy, int32_t *handle) {
    cluashim_kind kind = cluashim_protect(state, keep_constant, &copy);
    state->base_is_old = true;
    if (kind != CLUASHIM_OK) return kind;
    *handle = (int32_t)state->constant_count++;
    return CLUASHIM_OK;
}
