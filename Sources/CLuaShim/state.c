// A state from its making to its end.

#include "internal.h"

#include <stdlib.h>
#include <string.h>

const char cluashim_key_scope, cluashim_key_rule_words, cluashim_key_file_scope, cluashim_key_statuses, cluashim_key_words, cluashim_key_modules, cluashim_key_loaded,
    cluashim_key_declarations, cluashim_key_environments, cluashim_key_rules, cluashim_key_texts,
    cluashim_key_functions, cluashim_key_notes, cluashim_key_constants, cluashim_key_sandbox_message,
    cluashim_key_word_metatable, cluashim_key_walk, cluashim_key_syntax_message;

const char *cluashim_lua_version(void) {
    return LUA_RELEASE;
}

static int open_state(lua_State *L) {
    static const char *const tables[] = {
        &cluashim_key_statuses, &cluashim_key_words,     &cluashim_key_modules, &cluashim_key_declarations,
        &cluashim_key_rules,    &cluashim_key_texts,     &cluashim_key_notes,   &cluashim_key_functions,
        &cluashim_key_loaded,   &cluashim_key_constants, &cluashim_key_environments,
    };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        lua_newtable(L);
        cluashim_set(L, tables[i]);
    }
    cluashim_open_libraries(L);
    cluashim_open_rule_words(L);
    cluashim_open_words(L);
    // What Lua's own openers left reachable.
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    return 0;
}

cluashim_state *cluashim_open(cluashim_style style, uint64_t starve_after) {
    cluashim_state *state = calloc(1, sizeof *state);
    if (state == NULL) return NULL;
    state->style = style;
    cluashim_starve(state, starve_after);
    state->lua = lua_newstate(cluashim_allocate, state);
    if (state->lua == NULL) {
        free(state);
        return NULL;
    }
    *(cluashim_state **)lua_getextraspace(state->lua) = state;
    if (cluashim_protect(state, open_state, NULL) != CLUASHIM_OK) {
        cluashim_close(state);
        return NULL;
    }
    state->base_is_old = true;
    return state;
}

/// Nothing of a script runs here: no finalizers, and every variable to be closed is gone with its call.
void cluashim_close(cluashim_state *state) {
    if (state == NULL) return;
    lua_close(state->lua);
    cluashim_clear_chunks(state);
    free(state->chunks);
    for (uint32_t i = 0; i < state->function_count; i++) free(state->functions[i].note_texts);
    free(state->functions);
    free(state->failure_text.bytes);
    free(state->copy.bytes);
    free(state->bytes.bytes);
    free(state->places.bytes);
    free(state->messages.bytes);
    free(state);
}

/// Pushes a table of the texts, by number from 1.
static void push_texts(lua_State *L, const cluashim_texts *texts) {
    lua_createtable(L, (int)texts->count, 0);
    uint32_t start = 0;
    for (uint32_t i = 0; i < texts->count; i++) {
        lua_pushlstring(L, (const char *)texts->bytes + start, texts->ends[i] - start);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
        start = texts->ends[i];
    }
}

static int set_texts(lua_State *L) {
    push_texts(L, lua_touserdata(L, 1));
    cluashim_set(L, &cluashim_key_texts);
    return 0;
}

cluashim_kind cluashim_set_texts(cluashim_state *state, cluashim_texts texts) {
    state->text_count = 0;
    cluashim_kind kind = cluashim_protect(state, set_texts, &texts);
    if (kind == CLUASHIM_OK) state->text_count = texts.count;
    state->base_is_old = true;
    return kind;
}

/// The texts of statuses stay in the registry, so the addresses that identify them stay true.
static int set_statuses(lua_State *L) {
    cluashim_state *state = cluashim_of(L);
    const cluashim_texts *texts = lua_touserdata(L, 1);
    push_texts(L, texts);
    for (uint32_t i = 0; i < texts->count; i++) {
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        state->status_texts[i] = lua_tostring(L, -1);
        lua_pop(L, 1);
    }
    cluashim_set(L, &cluashim_key_statuses);
    return 0;
}

cluashim_kind cluashim_set_statuses(cluashim_state *state, cluashim_texts statuses) {
    if (statuses.count > 256) return cluashim_fail_plainly(state, CLUASHIM_RUNTIME, "more than 256 statuses");
    state->status_count = 0;
    cluashim_kind kind = cluashim_protect(state, set_statuses, &statuses);
    if (kind == CLUASHIM_OK) state->status_count = statuses.count;
    state->base_is_old = true;
    return kind;
}

typedef struct {
    const cluashim_texts *keys, *values;
    const uint8_t *numbers;
} pairs_request;

/// Pushes a table from each key to its value: a text, or a number.
static void push_pairs(lua_State *L, const pairs_request *request) {
    lua_createtable(L, 0, (int)request->keys->count);
    uint32_t key = 0, value = 0;
    for (uint32_t i = 0; i < request->keys->count; i++) {
        lua_pushlstring(L, (const char *)request->keys->bytes + key, request->keys->ends[i] - key);
        key = request->keys->ends[i];
        if (request->numbers) {
            lua_pushinteger(L, request->numbers[i]);
        } else {
            lua_pushlstring(L, (const char *)request->values->bytes + value, request->values->ends[i] - value);
            value = request->values->ends[i];
        }
        lua_rawset(L, -3);
    }
}

static int set_words(lua_State *L) {
    push_pairs(L, lua_touserdata(L, 1));
    cluashim_set(L, &cluashim_key_words);
    return 0;
}

cluashim_kind cluashim_set_words(cluashim_state *state, cluashim_texts names, const uint8_t *forms) {
    pairs_request request = {&names, NULL, forms};
    return cluashim_protect(state, set_words, &request);
}

static int set_modules(lua_State *L) {
    push_pairs(L, lua_touserdata(L, 1));
    cluashim_set(L, &cluashim_key_modules);
    return 0;
}

cluashim_kind cluashim_set_modules(cluashim_state *state, cluashim_texts names, cluashim_texts sources) {
    pairs_request request = {&names, &sources, NULL};
    return cluashim_protect(state, set_modules, &request);
}
