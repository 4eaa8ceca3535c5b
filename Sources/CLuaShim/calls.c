// Many rows in one protected call. A row that raises ends the call; the next one begins behind it.

#include "arguments.h"
#include "results.h"

/// Stands in front of the parts of a note that is joined where it is read.
const char cluashim_joined_mark;

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
        const uint32_t place = place_of(c);
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
