// Programs as program.c makes them and program_rows.c runs them.

#ifndef CLUASHIM_PROGRAM_H
#define CLUASHIM_PROGRAM_H

#include "internal.h"

/// What a register holds. The first two are false where a condition asks.
typedef enum {
    is_nil, is_false, is_true,
    is_integer, is_float,
    is_text,    // integer: its number
    is_joined,  // a text that the row has made: where it stands in the program's bytes
    is_cells,   // slot: a table of figures of the row
    is_entries, // slot: a table of numbers of the row's own
    is_other,   // what programs know nothing of, but that it is not nil
} value_kind;

typedef struct {
    uint32_t start, length;
} span;

typedef struct {
    uint32_t kind;
    union {
        int64_t integer;
        double number;
        span joined;
        const cluashim_slot *slot;
    };
} value;

struct cluashim_program_texts {
    uint8_t *bytes;
    span *spans;
    int16_t *statuses;
    uint32_t count;
};

struct cluashim_program {
    const cluashim_program_texts *texts;
    cluashim_step *steps;
    uint16_t *list;
    value *registers;
    cluashim_program_note *notes;
    uint32_t note_count, parameter_count;
    cluashim_buffer bytes, places; // of notes, as in cluashim_state
};

#endif
