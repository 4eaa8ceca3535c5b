#ifndef CLUASHIM_INTERNAL_H
#define CLUASHIM_INTERNAL_H

// What the files of the shim share. Functions that take a lua_State may raise and are only called inside a protected
// call; those that take a cluashim_state are called from Swift and never raise.

#include "CLuaShim.h"

#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <lua5.4/lualib.h>

enum { cluashim_net_seconds = 2 }; // see limits.c

/// Bytes that grow; owned by the state, so an error that unwinds past them leaks nothing.
typedef struct {
    uint8_t *bytes;
    size_t length, capacity;
} cluashim_buffer;

/// A chunk that was loaded: how messages show it, and its whole name.
typedef struct {
    char shown[64];
    char *name;
} cluashim_chunk;

/// A function of a rule that rows call.
typedef struct {
    bool value;
    uint32_t note_count;
    const char **note_texts; // names of its notes; the registry holds them
} cluashim_function;

/// A block that holds the nodes of a large hash; see hashes.c.
typedef struct {
    const uint8_t *block;
    uint32_t nodes;
} cluashim_hash;

enum { cluashim_most_hashes = 64 };

struct cluashim_state {
    lua_State *lua;
    cluashim_style style;

    // limits.c: one flag and four counters. `broken` is cleared by the next arming alone.
    cluashim_kind broken;
    bool armed;
    int64_t used, charged, instruction_limit;
    int interval;
    size_t live, base, live_limit, live_slack;
    uint64_t allocated, allocated_limit;
    void *refused_block;
    size_t refused_size; // 0: no refusal is open
    uint64_t starve_after;
    bool starving;
    int64_t deadline, milliseconds, work_before;
    int64_t charged_at_clock, first_look, first_work;
    void *stack_block, *newest_block; // Lua's stack, and what was asked for last
    size_t stack_size, newest_size;
    int stack_growths; // since the last look
    bool past_net;
    uint64_t requests;
    size_t longest_text, longest_kept_text; // of this piece of work; of what the state keeps
    cluashim_hash hashes[cluashim_most_hashes];
    int next_hash;
    bool collector_waits; // see cluashim_hold_collector
    bool clean;           // no row was judged since the base was measured
    int32_t broken_line;
    char broken_chunk[64];

    // failures.c
    cluashim_failure failure;
    cluashim_buffer failure_text;
    int32_t raised_line;
    char raised_chunk[64];
    cluashim_chunk *chunks;
    uint32_t chunk_count, chunk_capacity;

    // Counts of what lies in the registry.
    uint32_t text_count, status_count, constant_count, declaration_count;
    const char *status_texts[256];
    uint8_t status_guesses[64]; // by some bits of a text's address, which status it was last
    cluashim_function *functions;
    uint32_t function_count, function_capacity;
    bool judging;      // rows are being judged: nothing may be said or loaded
    size_t copied;     // bytes of declarations that were copied out since the last run
    bool base_is_old;  // something was made since the base was measured
    bool something_is_kept; // `next` keeps an order, or a message is known by its kind: to be forgotten after a row

    // Results of the last call.
    cluashim_buffer copy, bytes, places, messages;
};

/// Keys of the registry: the addresses of these.
extern const char cluashim_key_scope, cluashim_key_rule_words,
    cluashim_key_file_scope, cluashim_key_statuses, cluashim_key_words, cluashim_key_modules,
    cluashim_key_loaded, cluashim_key_declarations, cluashim_key_environments, cluashim_key_rules, cluashim_key_texts,
    cluashim_key_functions, cluashim_key_notes, cluashim_key_constants, cluashim_key_sandbox_message,
    cluashim_key_word_metatable, cluashim_key_walk, cluashim_key_syntax_message;

extern const char cluashim_joined_mark; // calls.c

static inline cluashim_state *cluashim_of(lua_State *L) {
    return *(cluashim_state **)lua_getextraspace(L);
}

static inline void cluashim_get(lua_State *L, const char *key) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, key);
}

static inline void cluashim_set(lua_State *L, const char *key) {
    lua_rawsetp(L, LUA_REGISTRYINDEX, key);
}

// limits.c
void *cluashim_allocate(void *state, void *block, size_t old_size, size_t new_size);
void cluashim_arm(cluashim_state *state, cluashim_limits limits);
void cluashim_arm_row(cluashim_state *state, cluashim_limits limits);
void cluashim_disarm(cluashim_state *state);
void cluashim_break(cluashim_state *state, cluashim_kind kind);
_Noreturn void cluashim_raise_limit(lua_State *L);
void cluashim_charge(lua_State *L, uint64_t units);
void cluashim_check_caught(lua_State *L);
void cluashim_measure_base(cluashim_state *state);
void cluashim_hold_collector(lua_State *L);

// hashes.c
bool cluashim_is_slow_hash(const cluashim_state *state, size_t size);
void cluashim_note_hash(cluashim_state *state, const void *block, size_t size);
void cluashim_forget_hash(cluashim_state *state, const void *block);

// failures.c
_Noreturn void cluashim_refuse(lua_State *L, const char *format, ...);
cluashim_kind cluashim_protect(cluashim_state *state, lua_CFunction body, void *request);
cluashim_kind cluashim_fail(cluashim_state *state, int status);
cluashim_kind cluashim_fail_plainly(cluashim_state *state, cluashim_kind kind, const char *message);
int cluashim_note_place(lua_State *L);
void cluashim_forget(cluashim_state *state);
const char *cluashim_show_chunk(cluashim_state *state, cluashim_bytes name, bool bare);
void cluashim_clear_chunks(cluashim_state *state);
size_t cluashim_whole_utf8(const uint8_t *bytes, size_t length, size_t limit);
bool cluashim_is_utf8(const uint8_t *bytes, size_t length);

// buffers.c
bool cluashim_reserve(cluashim_buffer *buffer, size_t more);
bool cluashim_append(cluashim_buffer *buffer, const void *bytes, size_t length);

// state.c
void cluashim_open_libraries(lua_State *L);
void cluashim_add_functions(lua_State *L, const luaL_Reg *functions);

// Libraries: each pushes or fills a table of functions that scripts may call.
void cluashim_open_base(lua_State *L);
void cluashim_open_order(lua_State *L);
void cluashim_open_tables(lua_State *L);
void cluashim_open_strings(lua_State *L);
void cluashim_open_patterns(lua_State *L); // adds to the library on top of the stack
void cluashim_open_rule_words(lua_State *L);

// base.c
void cluashim_push_text(lua_State *L, int index);

// charges.c
void cluashim_take(lua_State *L, int from, const char *name, lua_CFunction charge);
int cluashim_charge_texts(lua_State *L);
int cluashim_charge_results(lua_State *L);
int cluashim_charge_unpacking(lua_State *L);
void cluashim_open_utf8(lua_State *L);

// scripts.c
void cluashim_flatten_environment(lua_State *L, int environment);
cluashim_kind cluashim_run_protected(
    cluashim_state *state, lua_CFunction body, void *request, cluashim_limits limits
);

// freeze.c, and the iterators that it knows
extern int cluashim_gmatch_step(lua_State *L);
extern int cluashim_step_keys(lua_State *L);
bool cluashim_push_frozen(lua_State *L, int index);
void cluashim_refuse_library(lua_State *L, int index);
void cluashim_freeze_library(lua_State *L);
void cluashim_freeze_reachable(lua_State *L, int roots, bool keeps);
void cluashim_freeze_value(lua_State *L);

// words.c
void cluashim_open_words(lua_State *L);
void cluashim_add_words(lua_State *L, int scope);
int cluashim_push_word_parts(lua_State *L, int index, int *line);

// order.c
lua_Integer cluashim_push_ordered_keys(lua_State *L, int table);

// values.c
void cluashim_copy_value(lua_State *L, int index, cluashim_buffer *buffer);
void cluashim_push_value(lua_State *L, cluashim_bytes copy);

// joined.c
enum { cluashim_longest_number = 48 }; // bytes of a number as a text
size_t cluashim_put_integer(char *at, int64_t integer);
size_t cluashim_put_float(char *at, double number);
size_t cluashim_put_number(lua_State *L, int index, char *at);
int cluashim_joined(lua_State *L);

// rule_words.c, and the words by subject
double cluashim_round(double x, int decimals);
double cluashim_number_argument(lua_State *L, int index, const char *word, const char *name);
lua_Integer cluashim_whole_argument(lua_State *L, int index, const char *word, const char *name);
int cluashim_decimals_argument(lua_State *L, int index, const char *word);
void cluashim_open_set_words(lua_State *L);
void cluashim_open_date_words(lua_State *L);
void cluashim_open_text_words(lua_State *L);

#endif
