// Tables whose keys were chosen so that they all meet in one place of the hash. When such a table grows, Lua puts every
// key in again behind all those before it: with 65,000 keys that is one instruction of five seconds, and only the
// allocator is asked in the middle of it. So when the place for a grown hash is asked for, the keys of the old one are
// looked at. Texts are hashed with a seed that no script knows; numbers are not.
//
// This knows how Lua 5.4 lays out a node: value (8 bytes), kinds of value and key (bytes 8 and 9), next (12), key (16).
// It can go when Lua is asked to count such work.

#include "internal.h"

#include <limits.h>
#include <math.h>
#include <string.h>

_Static_assert(LUA_VERSION_NUM == 504, "the layout of nodes is that of Lua 5.4");

enum {
    node_size = 24,
    least_nodes = 1 << 13, // smaller hashes cost little whatever their keys
    most_together = 4096,
    groups = 4096,
    kind_integer = 0x03,
    kind_float = 0x13,
};

/// How many nodes a block of this size has room for; 0: it is no hash that we look at.
static uint32_t nodes_of(size_t size) {
    size_t nodes = size / node_size;
    bool whole = size % node_size == 0 && nodes >= least_nodes && nodes <= UINT32_MAX / 2 && (nodes & (nodes - 1)) == 0;
    return whole ? (uint32_t)nodes : 0;
}

/// As Lua hashes a float.
static uint32_t hash_of_float(double number) {
    int exponent;
    double part = frexp(number, &exponent) * -(double)INT_MIN;
    if (!(part >= -0x1p63 && part < 0x1p63)) return 0;
    uint32_t hash = (uint32_t)exponent + (uint32_t)(int64_t)part;
    return hash <= INT_MAX ? hash : ~hash;
}

/// Whether too many of the keys in `block` would meet in a hash of `nodes` nodes.
static bool would_meet(const uint8_t *block, uint32_t count, uint32_t nodes) {
    uint32_t together[groups] = {0}, divisor = (nodes - 1) | 1, most = count / groups + most_together;
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *node = block + (size_t)i * node_size;
        uint64_t hash;
        if (node[9] == kind_integer) {
            memcpy(&hash, node + 16, sizeof hash);
        } else if (node[9] == kind_float) {
            double number;
            memcpy(&number, node + 16, sizeof number);
            hash = hash_of_float(number);
        } else {
            continue;
        }
        if (++together[hash % divisor % groups] > most) return true;
    }
    return false;
}

/// Whether a new block of this size is for a hash that would be slow to fill.
bool cluashim_is_slow_hash(const cluashim_state *state, size_t size) {
    uint32_t nodes = nodes_of(size);
    if (nodes == 0) return false;
    for (int i = 0; i < cluashim_most_hashes; i++) {
        const cluashim_hash *hash = &state->hashes[i];
        // The hash that grows is full, or was and has lost some.
        if (hash->block && hash->nodes <= nodes && would_meet(hash->block, hash->nodes, nodes)) return true;
    }
    return false;
}

/// Remembers a new block if it may be a hash: the latest few.
void cluashim_note_hash(cluashim_state *state, const void *block, size_t size) {
    uint32_t nodes = nodes_of(size);
    if (nodes == 0) return;
    state->hashes[state->next_hash] = (cluashim_hash){block, nodes};
    state->next_hash = (state->next_hash + 1) % cluashim_most_hashes;
}

void cluashim_forget_hash(cluashim_state *state, const void *block) {
    for (int i = 0; i < cluashim_most_hashes; i++) {
        if (state->hashes[i].block == block) state->hashes[i].block = NULL;
    }
}
