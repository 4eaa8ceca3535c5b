// What a row returned, taken from Lua's stack.

#ifndef CLUASHIM_RESULTS_H
#define CLUASHIM_RESULTS_H

#include "call.h"

static void no_room(lua_State *L) {
    cluashim_break(cluashim_of(L), CLUASHIM_MEMORY);
    cluashim_raise_limit(L);
}

/// Appends a text to the results' bytes; returns where it starts.
static uint32_t keep_bytes(lua_State *L, const char *text, size_t length) {
    cluashim_buffer *bytes = &cluashim_of(L)->bytes;
    if (bytes->capacity - bytes->length > length && bytes->length + length <= UINT32_MAX) {
        memcpy(bytes->bytes + bytes->length, text, length);
        bytes->length += length;
    } else if (bytes->length + length > UINT32_MAX || !cluashim_append(bytes, text, length)) {
        no_room(L);
    }
    return (uint32_t)(bytes->length - length);
}

static void keep_message(lua_State *L, uint32_t row, int32_t line, const char *text, size_t length) {
    length = cluashim_whole_utf8((const uint8_t *)text, length, 4096);
    cluashim_message message = {row, line, keep_bytes(L, text, length), (uint32_t)length};
    if (!cluashim_append(&cluashim_of(L)->messages, &message, sizeof message)) no_room(L);
}

/// The number of the status that was returned; -1 for what is none. Short texts are one object in a state, so their address
/// tells; longer ones are compared.
static int read_status(lua_State *L, cluashim_state *state) {
    if (lua_type(L, at_results) != LUA_TSTRING) return -1;
    const char *text = lua_tolstring(L, at_results, NULL);
    uint8_t *guess = &state->status_guesses[(uintptr_t)text / 8 % sizeof state->status_guesses];
    if (*guess < state->status_count && state->status_texts[*guess] == text) return *guess;
    for (uint32_t i = 0; i < state->status_count; i++) {
        if (state->status_texts[i] == text) return *guess = (uint8_t)i;
    }
    size_t length = (size_t)lua_rawlen(L, at_results);
    if (length <= 40) return -1;
    for (uint32_t i = 0; i < state->status_count; i++) {
        if (strlen(state->status_texts[i]) == length && memcmp(state->status_texts[i], text, length) == 0) return (int)i;
    }
    return -1;
}

static cluashim_outcome read_score(lua_State *L, int index, double *score) {
    switch (lua_type(L, index)) {
    case LUA_TNUMBER: break;
    case LUA_TNIL:
    case LUA_TNONE: return CLUASHIM_VERDICT;
    default: return CLUASHIM_SCORE_NOT_A_NUMBER;
    }
    double number = lua_tonumber(L, index);
    if (!isfinite(number)) return CLUASHIM_SCORE_NOT_FINITE;
    *score = number;
    return CLUASHIM_VERDICT;
}

/// Appends the text or number at an index to the bytes of results.
static bool keep_note_text(lua_State *L, const cluashim_rows *rows, int index, uint32_t *start, uint32_t *kept) {
    int type = lua_type(L, index);
    if (type == LUA_TNUMBER) {
        cluashim_push_text(L, index);
        index = lua_gettop(L);
    } else if (type != LUA_TSTRING) {
        return false;
    }
    size_t length;
    const char *text = lua_tolstring(L, index, &length);
    if (length > longest_note || !cluashim_is_utf8((const uint8_t *)text, length)) return false;
    *start = rows->first_byte + keep_bytes(L, text, length);
    *kept = (uint32_t)length;
    return true;
}

static bool keep_place(lua_State *L, const cluashim_rows *rows, int index) {
    cluashim_place place = {.tag = CLUASHIM_NUMBER};
    if (lua_type(L, index) == LUA_TSTRING) {
        uint32_t start = 0, length = 0;
        if (!keep_note_text(L, rows, index, &start, &length)) return false;
        place = (cluashim_place){.tag = CLUASHIM_TEXT, .count = length, .integer = start};
    } else if (lua_isinteger(L, index)) {
        place = (cluashim_place){.tag = CLUASHIM_INTEGER, .integer = lua_tointeger(L, index)};
    } else if (lua_type(L, index) == LUA_TNUMBER && isfinite(lua_tonumber(L, index))) {
        place.number = lua_tonumber(L, index);
    } else {
        return false;
    }
    if (!cluashim_append(&cluashim_of(L)->places, &place, sizeof place)) no_room(L);
    return true;
}

/// Joins what was returned behind the mark, as `..` would: no text is made in the state. Where it could not be joined the
/// outcome says so; the row is then judged by the rule as it stands, whose error it is.
static cluashim_outcome join_note(
    lua_State *L, int index, int results, const cluashim_function *function, const cluashim_rows *rows,
    cluashim_note *note
) {
    cluashim_buffer *bytes = &cluashim_of(L)->bytes;
    size_t start = bytes->length;
    for (; index <= results; index++) {
        size_t length;
        const char *text;
        char number[cluashim_longest_number];
        switch (lua_type(L, index)) {
        case LUA_TSTRING:
            text = lua_tolstring(L, index, &length);
            if (length > longest_note) goto not_joined;
            keep_bytes(L, text, length);
            break;
        case LUA_TNUMBER: keep_bytes(L, number, cluashim_put_number(L, index, number)); break;
        default: goto not_joined;
        }
        if (bytes->length - start > longest_note) goto not_joined;
    }
    if (!cluashim_is_utf8(bytes->bytes + start, bytes->length - start)) goto not_joined;
    for (uint32_t i = 0; i < function->note_count; i++) { // a text that is the name of a note means that note
        const char *name = function->note_texts[i];
        if (strlen(name) == bytes->length - start && memcmp(name, bytes->bytes + start, strlen(name)) == 0) goto not_joined;
    }
    *note = (cluashim_note){-1, rows->first_byte + (uint32_t)start, (uint32_t)(bytes->length - start)};
    return CLUASHIM_VERDICT;
not_joined:
    bytes->length = start;
    return CLUASHIM_NOT_JOINED;
}

/// The number of the note that is named at an index; -1 for a text that names none. Short texts are one object in a state.
static int note_at(lua_State *L, int index, const cluashim_function *function) {
    size_t length;
    const char *text = lua_tolstring(L, index, &length);
    for (uint32_t i = 0; i < function->note_count; i++) {
        if (function->note_texts[i] == text) return (int)i;
    }
    if (length <= 40) return -1;
    for (uint32_t i = 0; i < function->note_count; i++) {
        lua_rawgeti(L, at_notes, (lua_Integer)i + 1);
        bool same = lua_rawequal(L, -1, index);
        lua_pop(L, 1);
        if (same) return (int)i;
    }
    return -1;
}

static cluashim_outcome read_note(
    lua_State *L, int index, int results, const cluashim_function *function, const cluashim_rows *rows,
    cluashim_note *note
) {
    int type = lua_type(L, index), name = -1;
    if (type == LUA_TNONE || type == LUA_TNIL) return CLUASHIM_VERDICT;
    if (type == LUA_TLIGHTUSERDATA && lua_touserdata(L, index) == &cluashim_joined_mark) {
        return join_note(L, index + 1, results, function, rows, note);
    }
    if (type == LUA_TSTRING && function->note_count > 0) name = note_at(L, index, function);
    if (name < 0) {
        if (!keep_note_text(L, rows, index, &note->start, &note->length)) return CLUASHIM_NOTE_WRONG;
        note->name = -1;
        return CLUASHIM_VERDICT;
    }
    note->name = (int16_t)name;
    note->start = rows->first_place + (uint32_t)(cluashim_of(L)->places.length / sizeof(cluashim_place));
    if (results - index > most_places) return CLUASHIM_NOTE_WRONG;
    for (int place = index + 1; place <= results; place++) {
        if (!keep_place(L, rows, place)) return CLUASHIM_NOTE_WRONG;
        note->length += 1;
    }
    return CLUASHIM_VERDICT;
}

static void keep_unknown_status(lua_State *L, uint32_t row) {
    char text[64] = "";
    size_t length = 0;
    const char *message = text;
    if (lua_type(L, at_results) == LUA_TSTRING) {
        message = lua_tolstring(L, at_results, &length);
    } else if (lua_type(L, at_results) == LUA_TTABLE || lua_type(L, at_results) > LUA_TTABLE) {
        message = luaL_typename(L, at_results);
        length = strlen(message);
    } else {
        cluashim_push_text(L, at_results);
        message = lua_tolstring(L, -1, &length);
    }
    keep_message(L, row, 0, message, length);
}

static cluashim_outcome read_results(
    lua_State *L, const call *c, const cluashim_function *function, uint32_t place
) {
    cluashim_rows *rows = c->rows;
    int results = lua_gettop(L), score = at_results;
    if (results > at_results + 3) luaL_checkstack(L, 8, NULL); // else there is room from before the call
    if (!function->value) {
        int status = read_status(L, cluashim_of(L));
        if (status < 0) {
            if (lua_isnoneornil(L, at_results)) return CLUASHIM_STATUS_MISSING;
            keep_unknown_status(L, c->row);
            return CLUASHIM_STATUS_UNKNOWN;
        }
        rows->statuses[place] = rows->status_numbers ? rows->status_numbers[status] : (uint8_t)status;
        score += 1;
    }
    cluashim_outcome outcome = read_score(L, score, &rows->scores[place]);
    if (outcome != CLUASHIM_VERDICT || function->value) return outcome;
    return read_note(L, score + 1, results, function, rows, &rows->notes[place]);
}

#endif
