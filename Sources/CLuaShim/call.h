// One call of many rows, as arguments.h and results.h see it. They are headers, so that a row is judged without calls from
// file to file.

#ifndef CLUASHIM_CALL_H
#define CLUASHIM_CALL_H

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

static inline uint32_t place_of(const call *c) {
    return c->batch->rows == NULL ? c->row : c->batch->rows[c->row].place;
}

#endif
