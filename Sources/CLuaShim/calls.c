// Many rows in one protected call. A row that raises ends the call; the next one begins behind it.

#include "internal.h"

#include <math.h>
#include <string.h>

enum {
    at_function = 1, at_texts, at_constants, at_notes, at_table,
    at_results,
    longest_note = 4 << 10, // bytes, also of a text in a place: notes of a batch are in memory together
    most_places = 32,
};

typedef struct {
    int32_t function;
    const cluashim_batch *batch;
    cluashim_limits limits;
    cluashim_rows *rows;
    uint32_t row;
    const cluashim_slot *own;    // slots of the next row that has its own
    const cluashim_slot *shared; // what the shared table holds; NULL: nothing yet
    const double *shared_cells;
    bool in_row; // what is raised belongs to the row, not to the call
} call;

static uint32_t place_of(const call *c) {
    return c->batch->rows == NULL ? c->row : c->batch->rows[c->row].place;
}

static void push_table(lua_State *L, const cluashim_batch *batch, const cluashim_slot *slot) {
    const cluashim_entry *entry = batch->entries + slot->integer, *end = entry + slot->count;
    lua_createtable(L, 0, (int)slot->count);
    for (; entry < end; entry++) {
        if (slot->tag == CLUASHIM_BY_INTEGER) {
            lua_pushnumber(L, entry->value);
            lua_rawseti(L, -2, entry->key);
        } else {
            lua_rawgeti(L, at_texts, entry->key + 1);
            lua_pushnumber(L, entry->value);
            lua_rawset(L, -3);
        }
    }
}

static void set_cell(lua_State *L, int table, const cluashim_link *link, const double *cells) {
    double value = cells[link->cell];
    if (isnan(value)) lua_pushnil(L);
    else lua_pushnumber(L, value);
    lua_rawseti(L, table, link->key);
}

static void push_cells(lua_State *L, const cluashim_slot *slot, const double *cells) {
    lua_createtable(L, 0, (int)slot->count);
    int table = lua_gettop(L);
    for (const cluashim_link *link = slot->links, *end = link + slot->count; link < end; link++) {
        double value = cells[link->cell];
        if (isnan(value)) continue;
        if (slot->tag == CLUASHIM_CELLS) {
            set_cell(L, table, link, cells);
        } else {
            lua_rawgeti(L, at_texts, link->key + 1);
            lua_pushnumber(L, value);
            lua_rawset(L, table);
        }
    }
}

/// The table that rows share. Rows mostly follow each other in time, so that it holds nearly all that the next one asks
/// for already.
static void push_shared_cells(lua_State *L, call *c, const cluashim_slot *slot, const double *cells) {
    const cluashim_link *link = slot->links, *end = link + slot->count;
    if (c->shared == NULL) {
        lua_createtable(L, 0, (int)slot->count);
        lua_replace(L, at_table);
    } else {
        const cluashim_link *held = c->shared->links, *held_end = held + c->shared->count;
        while (link < end && held < held_end && link->key == held->key && link->cell == held->cell
               && cells == c->shared_cells) {
            link++, held++;
        }
        const cluashim_link *same = link;
        while (same < end && held < held_end && same->key == held->key) same++, held++;
        for (; held < held_end; held++) {
            lua_pushnil(L);
            lua_rawseti(L, at_table, held->key);
        }
    }
    for (; link < end; link++) set_cell(L, at_table, link, cells);
    c->shared = slot;
    c->shared_cells = cells;
    lua_pushvalue(L, at_table);
}

static void push_cell(lua_State *L, double value) {
    if (isnan(value)) lua_pushnil(L);
    else lua_pushnumber(L, value);
}

static void push_slot(lua_State *L, call *c, const cluashim_slot *slot, const double *cells) {
    const cluashim_batch *batch = c->batch;
    switch (slot->tag) {
    case CLUASHIM_CELL: push_cell(L, cells[slot->integer]); break;
    case CLUASHIM_CELLS:
        if (batch->shares_tables) push_shared_cells(L, c, slot, cells);
        else push_cells(L, slot, cells);
        break;
    case CLUASHIM_CELLS_BY_TEXT: push_cells(L, slot, cells); break;
    case CLUASHIM_NUMBER: lua_pushnumber(L, slot->number); break;
    case CLUASHIM_INTEGER: lua_pushinteger(L, slot->integer); break;
    case CLUASHIM_FALSE: lua_pushboolean(L, 0); break;
    case CLUASHIM_TRUE: lua_pushboolean(L, 1); break;
    case CLUASHIM_TEXT: lua_rawgeti(L, at_texts, slot->integer + 1); break;
    case CLUASHIM_FIXED: lua_rawgeti(L, at_constants, slot->integer + 1); break;
    case CLUASHIM_BY_INTEGER:
    case CLUASHIM_BY_TEXT: push_table(L, batch, slot); break;
    case CLUASHIM_VALUE:
        cluashim_charge(L, slot->count / 16); // as a copy
        cluashim_push_value(L, (cluashim_bytes){batch->bytes + slot->integer, slot->count});
        break;
    default: lua_pushnil(L);
    }
}

static void no_room(lua_State *L) {
    cluashim_break(cluashim_of(L), CLUASHIM_MEMORY);
    cluashim_raise_limit(L);
}

/// Appends a text to the results' bytes; returns where it starts.
static uint32_t keep_bytes(lua_State *L, const char *text, size_t length) {
    cluashim_buffer *bytes = &cluashim_of(L)->bytes;
    if (bytes->length + length > UINT32_MAX || !cluashim_append(bytes, text, length)) no_room(L);
    return (uint32_t)(bytes->length - length);
}

static void keep_message(lua_State *L, uint32_t row, int32_t line, const char *text, size_t length) {
    length = cluashim_whole_utf8((const uint8_t *)text, length, 4096);
    cluashim_message message = {row, line, keep_bytes(L, text, length), (uint32_t)length};
    if (!cluashim_append(&cluashim_of(L)->messages, &message, sizeof message)) no_room(L);
}

/// The number of the status at an index; -1 for what is none. Short texts are one object in a state, so their address
/// tells; longer ones are compared.
static int status_at(lua_State *L, int index) {
    const cluashim_state *state = cluashim_of(L);
    if (lua_type(L, index) != LUA_TSTRING) return -1;
    size_t length;
    const char *text = lua_tolstring(L, index, &length);
    for (uint32_t i = 0; i < state->status_count; i++) {
        if (state->status_texts[i] == text) return (int)i;
    }
    if (length <= 40) return -1;
    for (uint32_t i = 0; i < state->status_count; i++) {
        if (strlen(state->status_texts[i]) == length && memcmp(state->status_texts[i], text, length) == 0) return (int)i;
    }
    return -1;
}

static cluashim_outcome read_score(lua_State *L, int index, double *score) {
    if (lua_isnoneornil(L, index)) return CLUASHIM_VERDICT;
    if (lua_type(L, index) != LUA_TNUMBER) return CLUASHIM_SCORE_NOT_A_NUMBER;
    double number = lua_tonumber(L, index);
    if (!isfinite(number)) return CLUASHIM_SCORE_NOT_FINITE;
    *score = number;
    return CLUASHIM_VERDICT;
}

/// Appends the text or number at an index to the bytes of results.
static bool keep_note_text(lua_State *L, const cluashim_rows *rows, int index, uint32_t *start, uint32_t *kept) {
    if (lua_type(L, index) == LUA_TNUMBER) {
        cluashim_push_text(L, index);
        index = lua_gettop(L);
    }
    if (lua_type(L, index) != LUA_TSTRING) return false;
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
    if (index > results || lua_isnil(L, index)) return CLUASHIM_VERDICT;
    int name = function->note_count > 0 && lua_type(L, index) == LUA_TSTRING ? note_at(L, index, function) : -1;
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
    luaL_checkstack(L, 8, NULL);
    if (!function->value) {
        if (lua_isnoneornil(L, at_results)) return CLUASHIM_STATUS_MISSING;
        int status = status_at(L, at_results);
        if (status < 0) {
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

static void clear_row(cluashim_rows *rows, uint32_t place) {
    rows->statuses[place] = 0;
    rows->scores[place] = NAN;
    rows->notes[place] = (cluashim_note){-2, 0, 0};
}

static int call_rows(lua_State *L) {
    call *c = lua_touserdata(L, 1);
    cluashim_state *state = cluashim_of(L);
    const cluashim_batch *batch = c->batch;
    const cluashim_function *function = &state->functions[c->function - 1];
    const int width = (int)batch->width;
    luaL_checkstack(L, width + 12, NULL);
    lua_settop(L, 0);
    cluashim_get(L, &cluashim_key_functions);
    lua_rawgeti(L, 1, c->function);
    lua_replace(L, 1);
    cluashim_get(L, &cluashim_key_texts);
    cluashim_get(L, &cluashim_key_constants);
    cluashim_get(L, &cluashim_key_notes);
    lua_rawgeti(L, 4, c->function);
    lua_replace(L, 4);
    lua_pushnil(L); // at_table
    c->shared = NULL;
    for (; c->row < batch->count; c->row++) {
        const cluashim_row *row = batch->rows == NULL ? NULL : batch->rows + c->row;
        const cluashim_slot *slot = row == NULL ? NULL : row->slots;
        const double *cells = row == NULL ? NULL : row->cells;
        const uint32_t place = row == NULL ? c->row : row->place;
        if (slot == NULL) slot = c->own;
        if (state->something_is_kept) cluashim_forget(state);
        cluashim_arm_row(state, c->limits);
        c->in_row = true;
        lua_pushvalue(L, at_function);
        for (int i = 0; i < width; i++) push_slot(L, c, slot + i, cells);
        lua_call(L, width, LUA_MULTRET);
        cluashim_outcome outcome = read_results(L, c, function, place);
        if (outcome != CLUASHIM_VERDICT) {
            clear_row(c->rows, place);
            c->rows->failed += 1;
        }
        c->rows->outcomes[place] = (uint8_t)outcome;
        c->in_row = false;
        state->clean = false;
        if (slot == c->own) c->own += width;
        lua_settop(L, at_table);
    }
    return 0;
}

/// Keeps why a row failed. Memory that a limit interrupted is given back at once.
static cluashim_kind end_row(cluashim_state *state, call *c, cluashim_kind kind) {
    cluashim_rows *rows = c->rows;
    const uint32_t place = place_of(c);
    clear_row(rows, place);
    rows->failed += 1;
    if (kind == CLUASHIM_MEMORY || kind == CLUASHIM_INSTRUCTIONS || kind == CLUASHIM_TIME) {
        rows->outcomes[place] = kind == CLUASHIM_MEMORY ? CLUASHIM_ROW_MEMORY : CLUASHIM_ROW_INSTRUCTIONS;
        cluashim_disarm(state);
        cluashim_forget(state);
        lua_gc(state->lua, LUA_GCCOLLECT);
    } else {
        rows->outcomes[place] = CLUASHIM_RAISED;
    }
    cluashim_bytes text = state->failure.message;
    cluashim_message message = {
        c->row, state->failure.line, (uint32_t)state->bytes.length, (uint32_t)text.length,
    };
    if (!cluashim_append(&state->bytes, text.bytes, text.length)
        || !cluashim_append(&state->messages, &message, sizeof message)) {
        return cluashim_fail_plainly(state, CLUASHIM_MEMORY, "not enough memory");
    }
    return CLUASHIM_OK;
}

cluashim_kind cluashim_call(
    cluashim_state *state, int32_t function, cluashim_batch batch, cluashim_limits limits, cluashim_rows *rows
) {
    call c = {.function = function, .batch = &batch, .limits = limits, .rows = rows, .own = batch.slots};
    cluashim_kind kind = CLUASHIM_OK;
    state->bytes.length = state->places.length = state->messages.length = 0;
    if (state->base_is_old) cluashim_measure_base(state);
    rows->failed = 0;
    for (c.row = 0; c.row < batch.count; c.row++) clear_row(rows, place_of(&c));
    c.row = 0;
    state->deadline = 0;
    state->judging = true;
    while (c.row < batch.count && kind == CLUASHIM_OK) {
        cluashim_kind ended = cluashim_protect(state, call_rows, &c);
        if (ended == CLUASHIM_OK) break;
        if (!c.in_row) {
            kind = ended;
        } else {
            c.in_row = false;
            kind = end_row(state, &c, ended);
            if (batch.rows == NULL || batch.rows[c.row].slots == NULL) c.own += batch.width;
            c.row += 1;
        }
    }
    state->judging = false;
    cluashim_disarm(state);
    cluashim_forget(state);
    rows->bytes = state->bytes.bytes;
    rows->byte_count = state->bytes.length;
    rows->places = (const cluashim_place *)state->places.bytes;
    rows->place_count = state->places.length / sizeof(cluashim_place);
    rows->messages = (const cluashim_message *)state->messages.bytes;
    rows->message_count = state->messages.length / sizeof(cluashim_message);
    return kind;
}
