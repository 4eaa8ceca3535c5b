// Programs as program.c makes them and program_rows.c runs them.

#ifndef CLUASHIM_PROGRAM_H
#define CLUASHIM_PROGRAM_H

#include "internal.h"

/// What a register holds: a slot, so that arguments are copied as they are. A cell is never in a register.
typedef cluashim_slot value;

typedef struct {
    uint32_t start, length;
} span;

/// A step whose registers are counted in bytes, and whose jumps too.
typedef cluashim_step ready_step;

enum { copied_at_once = 16 }; // bytes of a text

struct cluashim_program_texts {
    uint8_t *bytes; // with room behind them for a last copied stretch
    span *spans;
    int16_t *statuses;
    uint32_t count;
};

struct cluashim_program {
    const cluashim_program_texts *texts;
    ready_step *steps;
    uint16_t *list;
    value *registers;
    cluashim_program_note *notes;
    uint32_t note_count, parameter_count;
    cluashim_buffer bytes, places; // of notes, as in cluashim_state
    struct {
        int64_t text;
        uint32_t start;
    } kept[16]; // texts that stand in the bytes already; no text: -1
};

#endif
