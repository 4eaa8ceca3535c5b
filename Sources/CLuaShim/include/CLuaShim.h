#ifndef CLUASHIM_H
#define CLUASHIM_H

// All of TienDo that touches Lua. It exists because Lua's errors are longjmp, which must not cross a Swift frame: each
// function here makes its work inside a protected call and hands back plain C values. Swift sees no lua_State. The shim
// can go when a Lua exists whose errors are return values.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A Lua state with its limits. For one thread at a time.
typedef struct cluashim_state cluashim_state;

/// How a piece of work ended.
typedef enum {
    CLUASHIM_OK = 0,
    CLUASHIM_SYNTAX,
    CLUASHIM_SANDBOX,
    CLUASHIM_RUNTIME,
    CLUASHIM_INSTRUCTIONS,
    CLUASHIM_MEMORY,
    CLUASHIM_TIME,
} cluashim_kind;

/// What a piece of work may use. `milliseconds` 0: no limit of time.
typedef struct {
    int64_t instructions;
    int64_t memory;
    int64_t milliseconds;
} cluashim_limits;

/// Bytes that belong to the state until the next call.
typedef struct {
    const uint8_t *bytes;
    size_t length;
} cluashim_bytes;

/// Why the last piece of work did not end well.
typedef struct {
    cluashim_kind kind;
    int32_t line; // 0: not known
    cluashim_bytes message;
    cluashim_bytes chunk; // empty: not known
} cluashim_failure;

/// Many texts, one after another in `bytes`; `ends[i]` is where text i ends.
typedef struct {
    const uint8_t *bytes;
    const uint32_t *ends;
    uint32_t count;
} cluashim_texts;

/// How `text` and `date_text` print.
typedef enum { CLUASHIM_VIETNAMESE, CLUASHIM_ENGLISH, CLUASHIM_PLAIN } cluashim_style;

/// How a word of declaration scripts is used; see DeclarationScript.Word.Form.
typedef enum { CLUASHIM_DECLARATION, CLUASHIM_NAMED, CLUASHIM_CALL, CLUASHIM_CONSTANT } cluashim_form;

/// Version of the Lua that is linked, as `Lua 5.4.4`.
const char *cluashim_lua_version(void);

/// A new state; NULL when there is no memory for it.
/// `starve_after`: the number of memory requests that are granted before all are refused; 0: no such end. It is there
/// for tests: memory that ends at any moment must never end the process.
cluashim_state *cluashim_open(cluashim_style style, uint64_t starve_after);
void cluashim_close(cluashim_state *state);

/// From now on this many more memory requests are granted; 0: all.
void cluashim_starve(cluashim_state *state, uint64_t after);
/// Bytes in use, after a full collection.
size_t cluashim_memory(cluashim_state *state);
/// Why the last call below gave other than CLUASHIM_OK.
const cluashim_failure *cluashim_last_failure(const cluashim_state *state);

/// What text arguments may be, by handle.
cluashim_kind cluashim_set_texts(cluashim_state *state, cluashim_texts texts);
/// What rules may return, by number; constants of files that are loaded later. At most 256.
cluashim_kind cluashim_set_statuses(cluashim_state *state, cluashim_texts statuses);
/// Words of files that are loaded later, each with its cluashim_form.
cluashim_kind cluashim_set_words(cluashim_state *state, cluashim_texts names, const uint8_t *forms);
/// Sources by the names that `require` takes.
cluashim_kind cluashim_set_modules(cluashim_state *state, cluashim_texts names, cluashim_texts sources);

/// Runs a file that says things. What it said is kept until the next run, also when it failed.
cluashim_kind cluashim_declare(
    cluashim_state *state, cluashim_bytes source, cluashim_bytes chunk, cluashim_limits limits
);
/// How many declarations the last run made.
uint32_t cluashim_declaration_count(const cluashim_state *state);
/// Copies one of them; see values.c for the layout of the bytes.
cluashim_kind cluashim_copy_declaration(cluashim_state *state, uint32_t number, cluashim_bytes *copy);

/// Freezes what the last run made and keeps its declarations named `word` as rules by their names.
/// `writes_no_tables`: it is known that no function of what was run writes to a table, so that none needs a read-only view.
cluashim_kind cluashim_keep_rules(
    cluashim_state *state, cluashim_bytes word, bool writes_no_tables, cluashim_limits limits
);
/// The function at `key` of a kept rule. `notes`: names of its notes. `value`: its first result is a number.
cluashim_kind cluashim_rule_function(
    cluashim_state *state, cluashim_bytes rule, cluashim_bytes key, cluashim_texts notes, bool value, int32_t *number
);
/// A read-only constant made from bytes laid out as in values.c.
cluashim_kind cluashim_constant(cluashim_state *state, cluashim_bytes copy, int32_t *handle);

/// What a slot holds. The first two are what is false to a condition, and up to texts programs know all there is to know.
typedef enum {
    CLUASHIM_NIL,
    CLUASHIM_FALSE,
    CLUASHIM_TRUE,
    CLUASHIM_INTEGER,
    CLUASHIM_NUMBER,
    CLUASHIM_TEXT,          // integer: its handle
    CLUASHIM_FIXED,         // integer: handle of a constant
    CLUASHIM_BY_INTEGER,    // integer: first entry; count: how many
    CLUASHIM_BY_TEXT,
    CLUASHIM_WHOLE_BY_TEXT, // the same of whole numbers
    CLUASHIM_VALUE,         // integer: first byte; count: how many; laid out as in values.c
    CLUASHIM_CELL,          // integer: number of a cell of the row; nil where it is NaN
    CLUASHIM_CELLS,         // links: the cells of a table; count: how many; a cell that is NaN has no entry
    CLUASHIM_CELLS_BY_TEXT,
    CLUASHIM_JOINED,        // integer: first byte; count: how many. A text that a row of a program has made
} cluashim_tag;

/// A cell of a row and the key that it has in a table: an integer, or the handle of a text.
typedef struct {
    int64_t key;
    int64_t cell;
} cluashim_link;

/// One argument.
typedef struct {
    uint32_t tag;
    uint32_t count;
    union {
        double number;
        int64_t integer;
        const cluashim_link *links;
    };
} cluashim_slot;
_Static_assert(sizeof(cluashim_slot) == 16, "slots are read by the million");

/// An entry of a table that is an argument.
typedef struct {
    int64_t key;
    double value;
} cluashim_entry;

/// A row that is judged.
typedef struct {
    const cluashim_slot *slots; // NULL: the next ones of the batch's own
    const double *cells;        // what CELL slots count from
    uint32_t place;             // where its outcome goes
} cluashim_row;

/// Rows to be judged, `width` slots each.
typedef struct {
    const cluashim_row *rows;   // NULL: all have slots of their own, and their outcomes go where they stand
    const cluashim_slot *slots; // of rows that have their own, one row after another
    const cluashim_entry *entries;
    const uint8_t *bytes;
    uint32_t count;
    uint32_t width;
    bool shares_tables; // no row can change or keep a table that it is given: one table serves many rows
} cluashim_batch;

/// How a row ended; the numbers are those of RuleResults.Outcome.
typedef enum {
    CLUASHIM_VERDICT,
    CLUASHIM_STATUS_MISSING,
    CLUASHIM_STATUS_UNKNOWN,
    CLUASHIM_SCORE_NOT_A_NUMBER,
    CLUASHIM_SCORE_NOT_FINITE,
    CLUASHIM_NOTE_WRONG,
    CLUASHIM_RAISED,
    CLUASHIM_ROW_INSTRUCTIONS,
    CLUASHIM_ROW_MEMORY,
    CLUASHIM_NOT_JOINED, // parts of a note that can't be joined; only where the text of the file hands them out
} cluashim_outcome;

/// The note of a row; see RuleResults.Note.
typedef struct {
    int16_t name;
    uint32_t start;
    uint32_t length;
} cluashim_note;

/// What fills a place: tag NUMBER, INTEGER or TEXT (integer: first byte, count: length).
typedef cluashim_slot cluashim_place;

/// What was raised in a row, or the text that is no status.
typedef struct {
    uint32_t row;
    int32_t line;
    uint32_t start;
    uint32_t length;
} cluashim_message;

/// Where results go. The four arrays are the caller's, with an element for each place; the rest belongs to the state until
/// the next call.
typedef struct {
    uint8_t *outcomes;
    uint8_t *statuses;
    double *scores;
    cluashim_note *notes;
    const uint8_t *status_numbers; // what is written for each status; NULL: its own number
    uint32_t first_byte;           // added to where texts start in `bytes`,
    uint32_t first_place;          // and to where notes start in `places`
    uint32_t failed;               // rows that are no verdict
    const uint8_t *bytes;
    size_t byte_count;
    const cluashim_place *places;
    size_t place_count;
    const cluashim_message *messages;
    size_t message_count;
} cluashim_rows;

/// Calls the function for every row under `limits`, each row by itself. Other than CLUASHIM_OK only when no row could
/// be judged at all.
cluashim_kind cluashim_call(
    cluashim_state *state, int32_t function, cluashim_batch batch, cluashim_limits limits, cluashim_rows *rows
);

/// Runs a loose file in an environment of its own; its first result as text, control characters escaped.
cluashim_kind cluashim_script(
    cluashim_state *state, cluashim_bytes source, cluashim_bytes chunk, cluashim_limits limits, cluashim_bytes *result
);

#include "programs.h"

#endif
