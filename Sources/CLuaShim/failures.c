// From what was raised to what Swift is told: kind, message without its place, chunk and line.

#include "internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { longest_message = 4096 };

const cluashim_failure *cluashim_last_failure(const cluashim_state *state) {
    return &state->failure;
}

/// Raises something that the sandbox refuses, as an error of Lua's with its place. The message is kept, so that the
/// failure's kind can be told from an error of the script's own.
_Noreturn void cluashim_refuse(lua_State *L, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    luaL_where(L, 1);
    lua_pushvfstring(L, format, arguments);
    va_end(arguments);
    lua_concat(L, 2);
    lua_pushvalue(L, -1);
    cluashim_set(L, &cluashim_key_sandbox_message);
    cluashim_of(L)->something_is_kept = true;
    lua_error(L);
    abort(); // lua_error does not return
}

/// Message handler of every protected call from outside: keeps the line that raised.
int cluashim_note_place(lua_State *L) {
    cluashim_state *state = cluashim_of(L);
    lua_Debug frame;
    state->raised_line = 0;
    state->raised_chunk[0] = 0;
    for (int level = 1; lua_getstack(L, level, &frame); level++) {
        if (!lua_getinfo(L, "Sl", &frame) || frame.currentline <= 0) continue;
        state->raised_line = frame.currentline;
        strcpy(state->raised_chunk, frame.short_src);
        break;
    }
    return 1;
}

/// The length of the longest part of at most `limit` bytes that ends where a character does.
size_t cluashim_whole_utf8(const uint8_t *bytes, size_t length, size_t limit) {
    if (length <= limit) return length;
    while (limit > 0 && (bytes[limit] & 0xC0) == 0x80) limit -= 1;
    return limit;
}

bool cluashim_is_utf8(const uint8_t *bytes, size_t length) {
    for (size_t i = 0; i < length;) {
        uint8_t lead = bytes[i++];
        if (lead < 0x80) {
            uint64_t eight; // most texts are ASCII, or have long stretches of it
            while (length - i >= 8 && (memcpy(&eight, bytes + i, 8), (eight & 0x8080808080808080) == 0)) i += 8;
            continue;
        }
        size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4 || length - i < more) return false;
        uint8_t second = bytes[i];
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)) return false;
        if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return false;
        for (size_t k = 0; k < more; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) return false;
        }
        i += more;
    }
    return true;
}

/// Forgets the names of chunks.
void cluashim_clear_chunks(cluashim_state *state) {
    for (uint32_t i = 0; i < state->chunk_count; i++) free(state->chunks[i].name);
    state->chunk_count = 0;
}

/// Names longer than what Lua keeps of them are shown by their end; `bare`: without the folders, so that a script that
/// catches an error learns nothing of the machine. Returns what messages show; NULL without memory.
const char *cluashim_show_chunk(cluashim_state *state, cluashim_bytes name, bool bare) {
    if (state->chunk_count == state->chunk_capacity) {
        uint32_t capacity = state->chunk_capacity * 2 + 8;
        cluashim_chunk *chunks = realloc(state->chunks, capacity * sizeof *chunks);
        if (chunks == NULL) return NULL;
        state->chunks = chunks;
        state->chunk_capacity = capacity;
    }
    cluashim_chunk *chunk = &state->chunks[state->chunk_count];
    chunk->name = malloc(name.length + 1);
    if (chunk->name == NULL) return NULL;
    if (name.length > 0) memcpy(chunk->name, name.bytes, name.length);
    chunk->name[name.length] = 0;

    const size_t longest = LUA_IDSIZE - 1;
    const char *shown = chunk->name, *slash = strrchr(shown, '/');
    if (bare && slash) shown = slash + 1;
    size_t length = strlen(shown);
    if (length <= longest) {
        memcpy(chunk->shown, shown, length + 1);
    } else {
        shown += length - (longest - 3);
        while (((uint8_t)*shown & 0xC0) == 0x80) shown += 1;
        snprintf(chunk->shown, sizeof chunk->shown, "...%s", shown);
    }
    for (uint32_t i = 0; i < state->chunk_count; i++) {
        if (strcmp(state->chunks[i].name, chunk->name) != 0) continue;
        free(chunk->name);
        return state->chunks[i].shown;
    }
    state->chunk_count += 1;
    return chunk->shown;
}

static void tell_chunk(cluashim_state *state, const char *shown) {
    state->failure.chunk = (cluashim_bytes){NULL, 0};
    for (uint32_t i = 0; i < state->chunk_count; i++) {
        if (strcmp(state->chunks[i].shown, shown) != 0) continue;
        const char *name = state->chunks[i].name;
        state->failure.chunk = (cluashim_bytes){(const uint8_t *)name, strlen(name)};
    }
}

/// Takes `chunk:line: ` from the front of a message, where chunk is one that was loaded.
static void take_place(cluashim_state *state, const char **message, size_t *length) {
    for (uint32_t i = 0; i < state->chunk_count; i++) {
        size_t shown = strlen(state->chunks[i].shown), at = shown + 1;
        if (*length <= at || memcmp(*message, state->chunks[i].shown, shown) != 0 || (*message)[shown] != ':') continue;
        int64_t line = 0;
        size_t digits = at;
        while (digits < *length && digits < at + 9 && (*message)[digits] >= '0' && (*message)[digits] <= '9') {
            line = line * 10 + ((*message)[digits++] - '0');
        }
        if (digits == at || *length - digits < 2 || memcmp(*message + digits, ": ", 2) != 0) continue;
        *message += digits + 2;
        *length -= digits + 2;
        state->failure.line = (int32_t)line;
        tell_chunk(state, state->chunks[i].shown);
        return;
    }
}

static void tell_message(cluashim_state *state, const char *message, size_t length) {
    state->failure_text.length = 0;
    size_t kept = cluashim_whole_utf8((const uint8_t *)message, length, longest_message);
    if (!cluashim_append(&state->failure_text, message, kept)) kept = 0;
    state->failure.message = (cluashim_bytes){state->failure_text.bytes, kept};
}

cluashim_kind cluashim_fail_plainly(cluashim_state *state, cluashim_kind kind, const char *message) {
    state->failure = (cluashim_failure){.kind = kind};
    tell_message(state, message, strlen(message));
    return kind;
}

static cluashim_kind fail_by_limit(cluashim_state *state, cluashim_kind kind) {
    char message[80];
    if (kind == CLUASHIM_INSTRUCTIONS && state->past_net) {
        snprintf(message, sizeof message, "more than %d s of processor time", cluashim_net_seconds);
    } else if (kind == CLUASHIM_INSTRUCTIONS) {
        snprintf(message, sizeof message, "more than %lld instructions", (long long)state->instruction_limit);
    } else if (kind == CLUASHIM_TIME) {
        snprintf(message, sizeof message, "longer than %lld ms", (long long)state->milliseconds);
    } else {
        snprintf(
            message, sizeof message, "more than %llu bytes of memory",
            (unsigned long long)(state->allocated_limit / 64)
        );
    }
    cluashim_fail_plainly(state, kind, message);
    state->failure.line = state->broken_line;
    tell_chunk(state, state->broken_chunk);
    return kind;
}

/// Reads what a protected call left on top of the stack. Never calls back into Lua: only texts are looked at.
cluashim_kind cluashim_fail(cluashim_state *state, int status) {
    lua_State *L = state->lua;
    if (state->armed && state->refused_size != 0) cluashim_break(state, CLUASHIM_MEMORY);
    if (state->broken != CLUASHIM_OK) return fail_by_limit(state, state->broken);
    // Lua takes any error whose text is its own for one of memory. Where the allocator has refused nothing, as told
    // above, a script has said so.
    if (status == LUA_ERRMEM && !state->armed) {
        return cluashim_fail_plainly(state, CLUASHIM_MEMORY, "not enough memory");
    }
    cluashim_kind kind = status == LUA_ERRSYNTAX ? CLUASHIM_SYNTAX : CLUASHIM_RUNTIME;
    if (lua_type(L, -1) != LUA_TSTRING) {
        char text[80];
        snprintf(text, sizeof text, "an error that is no text (%s)", luaL_typename(L, -1));
        cluashim_fail_plainly(state, kind, text);
        state->failure.line = state->raised_line;
        tell_chunk(state, state->raised_chunk);
        return kind;
    }
    if (status == LUA_ERRRUN && lua_checkstack(L, 1)) {
        cluashim_get(L, &cluashim_key_sandbox_message);
        if (lua_rawequal(L, -1, -2)) kind = CLUASHIM_SANDBOX;
        lua_pop(L, 1);
        cluashim_get(L, &cluashim_key_syntax_message);
        if (lua_rawequal(L, -1, -2)) kind = CLUASHIM_SYNTAX;
        lua_pop(L, 1);
    }
    size_t length;
    const char *message = lua_tolstring(L, -1, &length);
    state->failure = (cluashim_failure){.kind = kind};
    take_place(state, &message, &length);
    tell_message(state, message, length);
    if (state->failure.line == 0 && kind != CLUASHIM_SYNTAX) {
        state->failure.line = state->raised_line;
        tell_chunk(state, state->raised_chunk);
    }
    return kind;
}

/// Ends what only lives as long as a file or a row: the order kept by `next`, and what messages are known by.
void cluashim_forget(cluashim_state *state) {
    static const char *const keys[] = {
        &cluashim_key_walk, &cluashim_key_sandbox_message, &cluashim_key_syntax_message,
    };
    if (!lua_checkstack(state->lua, 1)) return;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        lua_pushnil(state->lua); // taking an entry away allocates nothing
        cluashim_set(state->lua, keys[i]);
    }
    state->something_is_kept = false;
}

/// Runs `body(request)` so that whatever it raises ends here. Pushing light values allocates nothing.
cluashim_kind cluashim_protect(cluashim_state *state, lua_CFunction body, void *request) {
    lua_State *L = state->lua;
    state->raised_line = 0;
    state->raised_chunk[0] = 0;
    lua_settop(L, 0);
    lua_pushcfunction(L, cluashim_note_place);
    lua_pushcfunction(L, body);
    lua_pushlightuserdata(L, request);
    int status = lua_pcall(L, 1, 0, 1);
    cluashim_kind kind = status == LUA_OK ? CLUASHIM_OK : cluashim_fail(state, status);
    lua_settop(L, 0);
    return kind;
}
