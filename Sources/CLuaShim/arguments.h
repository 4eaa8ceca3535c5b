// What a row's slots say, put on Lua's stack.

#ifndef CLUASHIM_ARGUMENTS_H
#define CLUASHIM_ARGUMENTS_H

#include "call.h"

static void push_table(lua_State *L, const cluashim_batch *batch, const cluashim_slot *slot) {
    const cluashim_entry *entry = batch->entries + slot->integer, *end = entry + slot->count;
    lua_createtable(L, 0, (int)slot->count);
    for (; entry < end; entry++) {
        if (slot->tag == CLUASHIM_BY_INTEGER) {
            lua_pushnumber(L, entry->value);
            lua_rawseti(L, -2, entry->key);
        } else {
            lua_rawgeti(L, at_texts, entry->key + 1);
            if (slot->tag == CLUASHIM_WHOLE_BY_TEXT) lua_pushinteger(L, (lua_Integer)entry->value);
            else lua_pushnumber(L, entry->value);
            lua_rawset(L, -3);
        }
    }
}

static void push_cell(lua_State *L, double value) {
    if (isnan(value)) lua_pushnil(L);
    else lua_pushnumber(L, value);
}

static void set_cell(lua_State *L, int table, const cluashim_link *link, const double *cells) {
    push_cell(L, cells[link->cell]);
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
    case CLUASHIM_BY_TEXT:
    case CLUASHIM_WHOLE_BY_TEXT: push_table(L, batch, slot); break;
    case CLUASHIM_VALUE:
        cluashim_charge(L, slot->count / 16); // as a copy
        cluashim_push_value(L, (cluashim_bytes){batch->bytes + slot->integer, slot->count});
        break;
    default: lua_pushnil(L);
    }
}

#endif
