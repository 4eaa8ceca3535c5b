#ifndef CLUASHIM_BUILDER_H
#define CLUASHIM_BUILDER_H

// Text that grows inside Lua's heap. Lua's own buffer gives up at the first refusal of memory, with an error that scripts
// can catch; this one asks as Lua itself does, so a refusal is a limit.

#include "internal.h"

typedef struct {
    lua_State *lua;
    int slot; // of the stack: what holds the bytes
    char *bytes;
    size_t length, capacity;
    char first[240];
} cluashim_builder;

/// Takes one slot of the stack, which stays taken until the caller clears it.
void cluashim_begin(lua_State *L, cluashim_builder *builder);
/// Room for more bytes, charged as copies; the caller writes them and adds to `length`.
char *cluashim_room(cluashim_builder *builder, size_t more);
void cluashim_add(cluashim_builder *builder, const char *bytes, size_t length);
/// Adds the text or number on top of the stack and pops it.
void cluashim_add_value(cluashim_builder *builder);
/// Pushes what was built.
void cluashim_push_built(cluashim_builder *builder);

#endif
