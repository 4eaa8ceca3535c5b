// Limits that a script cannot catch. One flag, `broken`, is set by the hook, the allocator or the charge of a C
// function. From then on the hook fires at every instruction and raises again, the shim's own pcall raises again, and
// so nothing of the script runs any more, whatever handlers it has. What is raised is a light userdata that no script
// can make; texts never decide.

#include "internal.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    interval = 1000,            // instructions between two looks at the counters
    allocated_factor = 64,      // bytes allocated in total, as a multiple of the live limit
    big_block = 64 * 1024,      // blocks from this size on are a moment to look at the clock
    charge_per_clock = 100000,  // charged work between two looks at the clock
    requests_per_clock = 64,    // requests of memory between two looks at the clock
    long_text = 4096,           // bytes of a text from which on single instructions can take long
    collected_a_unit = 1024,    // bytes looked through by a collection that count as one instruction
    freed_at_least = 64,        // the part of its limit that a collection for want of memory must free
    tall_stack = 2048 * 16,     // bytes of Lua's stack from which on single instructions can take long
    most_growths = 3,           // of a tall stack within one instruction
};

// Of processor time, for one piece of work: a net below the limits for what the counters do not see, such as comparing
// long texts. No honest million instructions comes near it, but ten millions of a plan.lua may take a while.
static const int64_t net = (int64_t)cluashim_net_seconds * 1000000000;

static const char limit_mark;

static int64_t clock_time(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int64_t now(void) {
    return clock_time(CLOCK_MONOTONIC);
}

/// Notes where the script stands. Walks frames only, so the allocator may call it.
static void note_broken_place(cluashim_state *state) {
    lua_Debug frame;
    state->broken_line = 0;
    state->broken_chunk[0] = 0;
    for (int level = 0; lua_getstack(state->lua, level, &frame); level++) {
        if (!lua_getinfo(state->lua, "Sl", &frame) || frame.currentline <= 0) continue;
        state->broken_line = frame.currentline;
        strcpy(state->broken_chunk, frame.short_src);
        return;
    }
}

/// The clock of the processor is only asked when the one on the wall gives a reason. It starts at the first look, so
/// that small rows never ask.
static bool is_past_net(cluashim_state *state, int64_t time) {
    if (state->first_look == 0) {
        state->first_look = time;
        state->first_work = clock_time(CLOCK_THREAD_CPUTIME_ID);
    }
    state->past_net = time - state->first_look > net && clock_time(CLOCK_THREAD_CPUTIME_ID) - state->first_work > net;
    return state->past_net;
}

/// A script never waits, so wall time beyond what it has worked is other programs' doing: up to thrice the limit it does
/// not count. A busy machine then gives the outcome that an idle one gives.
static bool is_past_deadline(const cluashim_state *state, int64_t time) {
    if (state->deadline == 0 || time <= state->deadline) return false;
    int64_t limit = state->milliseconds * 1000000;
    return time > state->deadline + 2 * limit || clock_time(CLOCK_THREAD_CPUTIME_ID) - state->work_before > limit;
}

static void hook(lua_State *L, lua_Debug *frame) {
    cluashim_state *state = cluashim_of(L);
    (void)frame;
    if (state->broken == CLUASHIM_OK) {
        int64_t time = now();
        state->used += state->interval;
        state->stack_growths = 0;
        if (state->used + state->charged >= state->instruction_limit || is_past_net(state, time)) {
            cluashim_break(state, CLUASHIM_INSTRUCTIONS);
        } else if (is_past_deadline(state, time)) {
            cluashim_break(state, CLUASHIM_TIME);
        } else {
            return;
        }
    }
    cluashim_raise_limit(L);
}

/// Setting a hook only writes a few words of the state, so the allocator may do it too.
void cluashim_break(cluashim_state *state, cluashim_kind kind) {
    if (state->broken != CLUASHIM_OK || !state->armed) return;
    state->broken = kind;
    note_broken_place(state);
    lua_sethook(state->lua, hook, LUA_MASKCOUNT, 1);
}

_Noreturn void cluashim_raise_limit(lua_State *L) {
    lua_pushlightuserdata(L, (void *)&limit_mark);
    lua_error(L);
    abort(); // lua_error does not return
}

void cluashim_charge(lua_State *L, uint64_t units) {
    cluashim_state *state = cluashim_of(L);
    if (!state->armed) return;
    if (units > INT64_MAX / 4) units = INT64_MAX / 4;
    if (state->charged < INT64_MAX / 4) state->charged += (int64_t)units;
    if (state->used + state->charged > state->instruction_limit) {
        cluashim_break(state, CLUASHIM_INSTRUCTIONS);
    } else if (state->deadline && state->charged - state->charged_at_clock > charge_per_clock) {
        state->charged_at_clock = state->charged;
        if (is_past_deadline(state, now())) cluashim_break(state, CLUASHIM_TIME);
    }
    if (state->broken != CLUASHIM_OK) cluashim_raise_limit(L);
}

/// Called where a script's own protected call has caught something: a limit is raised again. A refusal of memory that
/// was never asked again is one too: Lua's string buffers do not ask twice.
void cluashim_check_caught(lua_State *L) {
    cluashim_state *state = cluashim_of(L);
    if (state->refused_size != 0) cluashim_break(state, CLUASHIM_MEMORY);
    if (state->broken != CLUASHIM_OK) cluashim_raise_limit(L);
}

/// A call through a long chain of `__call` moves what is on Lua's stack once for each link, within one instruction. So
/// while the stack is tall every instruction is looked at, and one that makes it grow again and again is the end.
static void stack_moved(cluashim_state *state, void *block, size_t size) {
    bool grew = size > state->stack_size;
    state->stack_block = block;
    state->stack_size = size;
    if (!grew || !state->armed || size < tall_stack || state->broken != CLUASHIM_OK) return;
    if (++state->stack_growths > most_growths) {
        cluashim_break(state, CLUASHIM_INSTRUCTIONS);
    } else if (state->interval > 1 && state->instruction_limit != INT64_MAX) {
        state->interval = 1;
        lua_sethook(state->lua, hook, LUA_MASKCOUNT, 1);
    }
}

static void look_more_often(cluashim_state *state, size_t size) {
    size_t wanted = (size_t)interval * long_text / size;
    if (wanted < 1) wanted = 1;
    if (wanted >= (size_t)state->interval || state->instruction_limit == INT64_MAX) return;
    state->interval = (int)wanted;
    lua_sethook(state->lua, hook, LUA_MASKCOUNT, state->interval);
}

/// Comparing two long texts, or reading one as a number, is a single instruction that no counter sees: 50 ms for two
/// million zero bytes. So the longer the longest text of a piece of work, the fewer instructions between two looks.
static void text_made(cluashim_state *state, size_t size) {
    if (size <= state->longest_text) return;
    state->longest_text = size;
    if (size > long_text && state->armed && state->broken == CLUASHIM_OK) look_more_often(state, size);
}

/// Finds Lua's stack: it is the second block that a state asks for, and moves to the newest block when it is freed.
static void follow_stack(cluashim_state *state, void *block, void *fresh, size_t size) {
    state->newest_block = fresh;
    state->newest_size = size;
    if (++state->requests == 2 || (block != NULL && block == state->stack_block)) stack_moved(state, fresh, size);
}

/// Lua collects and asks once more; only the second refusal of the same request is the end.
static void note_refusal(cluashim_state *state, void *block, size_t size) {
    if (state->refused_size == size && state->refused_block == block) {
        state->refused_size = 0;
        cluashim_break(state, CLUASHIM_MEMORY);
    } else {
        state->refused_size = size;
        state->refused_block = block;
    }
}

/// A request that was refused is granted after all: all that is live was looked through for it. Without this charge a
/// script whose memory stays just below its limit would have that done for every few allocations.
static void charge_collection(cluashim_state *state) {
    state->charged += (int64_t)(state->live / collected_a_unit);
    if (state->used + state->charged > state->instruction_limit) cluashim_break(state, CLUASHIM_INSTRUCTIONS);
}

static bool finds_deadline_past(cluashim_state *state, size_t size) {
    if (state->deadline == 0) return false;
    if (size < big_block && state->requests % requests_per_clock != 0) return false;
    return is_past_deadline(state, now());
}

/// Whether a request of `size` bytes, `growth` more than the block has, is refused.
static bool is_refused(cluashim_state *state, void *block, size_t growth, size_t size) {
    bool refused = false;
    if (state->starving) {
        if (state->starve_after == 0) refused = true;
        else state->starve_after -= 1;
    }
    if (state->armed) {
        if (state->broken != CLUASHIM_OK && size >= big_block) return true;
        if (state->allocated + size > state->allocated_limit) {
            cluashim_break(state, CLUASHIM_MEMORY); // no collection helps
            return true;
        }
        if (finds_deadline_past(state, size)) { // not only big blocks: Lua's parser runs no instructions
            cluashim_break(state, CLUASHIM_TIME);
            return true;
        }
        // A collection that frees next to nothing would soon be followed by the next, and that by many more.
        bool again = state->refused_size == size && state->refused_block == block;
        if (state->live + growth > state->live_limit - (again ? state->live_slack : 0)) refused = true;
    }
    if (!refused) {
        if (state->armed && state->refused_size == size && state->refused_block == block) charge_collection(state);
        state->refused_size = 0;
        return false;
    }
    if (state->collector_waits && !state->clean) {
        // What weak tables would lose now depends on the rows before: the row is for a fresh state to judge.
        cluashim_break(state, CLUASHIM_MEMORY);
        return true;
    }
    note_refusal(state, block, size);
    return true;
}

void *cluashim_allocate(void *owner, void *block, size_t old_size, size_t new_size) {
    cluashim_state *state = owner;
    size_t held = block ? old_size : 0; // for a new block old_size is the kind of object
    if (new_size == 0) {
        state->live -= held;
        if (held >= big_block) cluashim_forget_hash(state, block);
        free(block);
        if (block != NULL && block == state->stack_block) stack_moved(state, state->newest_block, state->newest_size);
        return NULL;
    }
    if (new_size > held && is_refused(state, block, new_size - held, new_size)) return NULL;
    bool may_be_hash = block == NULL && old_size == 0 && new_size >= big_block;
    if (may_be_hash && state->armed && cluashim_is_slow_hash(state, new_size)) {
        cluashim_break(state, CLUASHIM_INSTRUCTIONS);
        return NULL;
    }
    if (held >= big_block) cluashim_forget_hash(state, block);
    void *fresh = realloc(block, new_size);
    if (fresh == NULL) {
        if (new_size <= held) return block;
        note_refusal(state, block, new_size);
        return NULL;
    }
    follow_stack(state, block, fresh, new_size);
    if (may_be_hash) cluashim_note_hash(state, fresh, new_size);
    if (block == NULL && old_size == LUA_TSTRING) text_made(state, new_size);
    if (new_size > held) state->allocated += new_size;
    state->live += new_size - held;
    return fresh;
}

/// Called when a table gets a metatable. One that is made weak later loses what it holds when Lua collects, and when
/// that is depends on the rows before. So from here on only a lack of memory makes Lua collect, until the work ends.
void cluashim_hold_collector(lua_State *L) {
    cluashim_state *state = cluashim_of(L);
    if (!state->armed || state->collector_waits) return;
    lua_gc(L, LUA_GCSTOP);
    state->collector_waits = true;
}

static void release_collector(cluashim_state *state, size_t memory) {
    if (!state->collector_waits) return;
    state->collector_waits = false;
    lua_gc(state->lua, LUA_GCRESTART);
    if (state->live > state->base + memory / 8) lua_gc(state->lua, LUA_GCCOLLECT);
}

void cluashim_arm_row(cluashim_state *state, cluashim_limits limits) {
    // Behind a row that nothing happened in, without a hook: the limits stand as they are.
    bool is_quiet = state->armed && state->broken == CLUASHIM_OK && !state->collector_waits;
    if (is_quiet && limits.instructions == 0 && state->instruction_limit == INT64_MAX && state->stack_size < tall_stack) {
        state->stack_growths = 0;
        state->charged = state->charged_at_clock = 0;
        state->allocated = 0;
        state->refused_size = 0;
        return;
    }
    // A stack that an earlier row made tall is made low again, so that no row depends on those before it.
    if (state->stack_size >= tall_stack) lua_gc(state->lua, LUA_GCCOLLECT);
    release_collector(state, (size_t)limits.memory);
    state->stack_growths = 0;
    state->first_look = 0;
    state->past_net = false;
    state->broken = CLUASHIM_OK;
    state->armed = true;
    state->used = 0;
    state->charged = 0;
    state->charged_at_clock = 0;
    state->allocated = 0;
    state->refused_size = 0;
    state->live_limit = state->base + (size_t)limits.memory;
    state->live_slack = (size_t)limits.memory / freed_at_least;
    state->allocated_limit = (uint64_t)limits.memory * allocated_factor;
    // The one place that decides whether instructions are counted: rules that provably end can run without (0).
    if (limits.instructions > 0) {
        state->instruction_limit = limits.instructions;
        state->interval = limits.instructions < interval ? (int)limits.instructions : interval;
        lua_sethook(state->lua, hook, LUA_MASKCOUNT, state->interval);
        state->longest_text = state->longest_kept_text;
        if (state->longest_text > long_text) look_more_often(state, state->longest_text);
    } else {
        state->instruction_limit = INT64_MAX;
        lua_sethook(state->lua, NULL, 0, 0);
    }
}

void cluashim_arm(cluashim_state *state, cluashim_limits limits) {
    state->milliseconds = limits.milliseconds;
    state->deadline = limits.milliseconds > 0 ? now() + limits.milliseconds * 1000000 : 0;
    if (state->deadline) state->work_before = clock_time(CLOCK_THREAD_CPUTIME_ID);
    cluashim_arm_row(state, limits);
}

void cluashim_disarm(cluashim_state *state) {
    lua_sethook(state->lua, NULL, 0, 0);
    release_collector(state, 0);
    state->armed = false;
    state->clean = false;
    state->broken = CLUASHIM_OK;
    state->refused_size = 0;
    state->deadline = 0;
}

/// A collection raises nothing: no finalizer is ever set in a state.
void cluashim_measure_base(cluashim_state *state) {
    lua_gc(state->lua, LUA_GCCOLLECT);
    state->base = state->live;
    state->base_is_old = false;
    state->clean = true;
}

void cluashim_starve(cluashim_state *state, uint64_t after) {
    state->starving = after > 0;
    state->starve_after = after;
}

size_t cluashim_memory(cluashim_state *state) {
    lua_gc(state->lua, LUA_GCCOLLECT);
    return state->live;
}
