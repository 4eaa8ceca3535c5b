// Runs a program for many rows. Nothing here calls Lua, and nothing is allocated for a row but what its note needs.

#include "program_results.h"
#include "program_values.h"

/// Steps that rounds of loops may take; a row that needs more is Lua's, which counts them.
enum { most_steps = 20000 };

static inline value argument(const cluashim_slot *slot, const double *cells) {
    switch (slot->tag) {
    case CLUASHIM_NIL: return (value){.kind = is_nil};
    case CLUASHIM_CELL:
        if (isnan(cells[slot->integer])) return (value){.kind = is_nil};
        return float_value(cells[slot->integer]);
    case CLUASHIM_NUMBER: return float_value(slot->number);
    case CLUASHIM_INTEGER: return integer_value(slot->integer);
    case CLUASHIM_TEXT: return (value){.kind = is_text, .integer = slot->integer};
    case CLUASHIM_FALSE: return (value){.kind = is_false};
    case CLUASHIM_TRUE: return (value){.kind = is_true};
    case CLUASHIM_CELLS: return (value){.kind = is_cells, .slot = slot};
    case CLUASHIM_BY_INTEGER: return (value){.kind = is_entries, .slot = slot};
    default: return (value){.kind = is_other};
    }
}

/// Keys ascend and mostly follow each other, so that the first one tells where one is found.
static inline value cell_at(const cluashim_slot *slot, const double *cells, int64_t key) {
    const cluashim_link *links = slot->links;
    if (slot->count == 0) return (value){.kind = is_nil};
    uint64_t guess = (uint64_t)key - (uint64_t)links[0].key;
    if (guess >= slot->count || links[guess].key != key) {
        guess = 0;
        while (guess < slot->count && links[guess].key != key) guess++;
        if (guess == slot->count) return (value){.kind = is_nil};
    }
    double figure = cells[links[guess].cell];
    return isnan(figure) ? (value){.kind = is_nil} : float_value(figure);
}

static bool entry(const judged_row *row, const value *table, const value *key, value *result) {
    if (key->kind != is_integer) return false;
    if (table->kind == is_cells) {
        *result = cell_at(table->slot, row->cells, key->integer);
        return true;
    }
    if (table->kind != is_entries) return false;
    const cluashim_entry *entry = row->batch->entries + table->slot->integer, *end = entry + table->slot->count;
    value found = {.kind = is_nil}; // the result may be the key's own register
    for (; entry < end; entry++) {
        if (entry->key == key->integer) found = float_value(entry->value);
    }
    *result = found;
    return true;
}

/// Begins a loop over integers: puts how many rounds follow the first in the limit's place. None: `*runs` is false.
static bool begin_loop(value *loop, bool *runs) {
    if (loop[0].kind != is_integer || loop[1].kind != is_integer || loop[2].kind != is_integer) return false;
    const int64_t first = loop[0].integer, limit = loop[1].integer, step = loop[2].integer;
    if (step == 0) return false;
    *runs = step > 0 ? first <= limit : first >= limit;
    uint64_t way = step > 0 ? (uint64_t)limit - (uint64_t)first : (uint64_t)first - (uint64_t)limit;
    uint64_t size = step > 0 ? (uint64_t)step : 0 - (uint64_t)step;
    loop[1].integer = (int64_t)(way / size);
    loop[3] = loop[0];
    return true;
}

/// Whether the row was judged; where it was given up nothing is written.
static bool run_row(const judged_row *row, const cluashim_slot *slots) {
#define LABEL(name) &&at_##name,
    static const void *const labels[] = {CLUASHIM_OPERATIONS(LABEL)};
#undef LABEL
    cluashim_program *program = row->program;
    value *const registers = program->registers;
    const cluashim_step *const steps = program->steps, *step = steps;
    int64_t left = most_steps;
    bool holds = false;
    for (uint32_t i = 0; i < program->parameter_count; i++) registers[i] = argument(slots + i, row->cells);

#define A (&registers[step->a])
#define B (&registers[step->b])
#define C (&registers[step->c])
#define RUN goto *labels[step->operation]
#define NEXT do { step++; RUN; } while (0)
#define NEXT_IF(done) do { if (!(done)) return false; NEXT; } while (0)
#define JUMP_IF(condition) do { if (condition) goto at_JUMP; NEXT; } while (0)
#define ARE_FLOATS(x, y) (((x)->kind == is_float) & ((y)->kind == is_float))
// Mostly both are figures.
#define CALCULATE(sign) \
    if (ARE_FLOATS(B, C)) { \
        *A = float_value(B->number sign C->number); \
        NEXT; \
    } \
    NEXT_IF(calculate(step->operation, B, C, A))
#define COMPARE(sign, or_equal, wanted) \
    if (ARE_FLOATS(A, B)) JUMP_IF((A->number sign B->number) == (wanted)); \
    if (!compare(A, B, or_equal, &holds)) return false; \
    JUMP_IF(holds == (wanted))

    RUN;
at_MOVE: *A = *B; NEXT;
at_ADD: CALCULATE(+);
at_SUBTRACT: CALCULATE(-);
at_MULTIPLY: CALCULATE(*);
at_DIVIDE:
    if (ARE_FLOATS(B, C) && C->number != 0) {
        *A = float_value(B->number / C->number);
        NEXT;
    }
    NEXT_IF(calculate(step->operation, B, C, A));
at_FLOOR_DIVIDE:
at_REMAINDER:
at_POWER: NEXT_IF(calculate(step->operation, B, C, A));
at_NEGATE: NEXT_IF(negate(B, A));
at_FLOOR: NEXT_IF(whole(B, false, A));
at_CEIL: NEXT_IF(whole(B, true, A));
at_ABS: NEXT_IF(absolute(B, A));
at_LEAST:
    if (!compare(C, B, false, &holds)) return false;
    *A = holds ? *C : *B;
    NEXT;
at_GREATEST:
    if (!compare(B, C, false, &holds)) return false;
    *A = holds ? *C : *B;
    NEXT;
at_ROUND: NEXT_IF(round_to(B, C, A));
at_JOIN: NEXT_IF(join(row, step, A));
at_ENTRY: NEXT_IF(entry(row, B, C, A));
at_JUMP: step = steps + step->c; RUN;
at_IF_TRUE: JUMP_IF(A->kind > is_false);
at_IF_FALSE: JUMP_IF(A->kind <= is_false);
at_IF_NIL: JUMP_IF(A->kind == is_nil);
at_IF_SOME: JUMP_IF(A->kind != is_nil);
at_IF_EQUAL:
    if (!equal(A, B, &holds)) return false;
    JUMP_IF(holds);
at_IF_UNEQUAL:
    if (!equal(A, B, &holds)) return false;
    JUMP_IF(!holds);
at_IF_LESS: COMPARE(<, false, true);
at_UNLESS_LESS: COMPARE(<, false, false);
at_IF_AT_MOST: COMPARE(<=, true, true);
at_UNLESS_AT_MOST: COMPARE(<=, true, false);
at_LOOP:
    if (!begin_loop(A, &holds)) return false;
    JUMP_IF(!holds);
at_ROUND_ENDS:
    if (A[1].integer == 0) NEXT;
    A[1].integer = (int64_t)((uint64_t)A[1].integer - 1);
    A[0].integer = (int64_t)((uint64_t)A[0].integer + (uint64_t)A[2].integer);
    A[3] = A[0];
    left -= step->b;
    if (left < 0) return false;
    goto at_JUMP;
at_RETURN: return keep_results(row, program->list + step->a, step->b);
at_GIVE_UP: return false;
}

uint32_t cluashim_run_program(
    cluashim_program *program, const cluashim_batch *batch, cluashim_rows *rows, cluashim_row *left
) {
    uint32_t left_count = 0;
    const cluashim_slot *own = batch->slots;
    judged_row judged = {.program = program, .batch = batch, .rows = rows};
    program->bytes.length = program->places.length = 0;
    for (uint32_t i = 0; i < batch->count; i++) {
        cluashim_row row = batch->rows[i];
        if (row.slots == NULL) {
            row.slots = own;
            own += batch->width;
        }
        judged.cells = row.cells;
        judged.place = row.place;
        judged.first_byte = program->bytes.length;
        size_t places = program->places.length;
        if (run_row(&judged, row.slots)) continue;
        program->bytes.length = judged.first_byte;
        program->places.length = places;
        left[left_count++] = row;
    }
    rows->failed = 0;
    rows->bytes = program->bytes.bytes;
    rows->byte_count = program->bytes.length;
    rows->places = (const cluashim_place *)program->places.bytes;
    rows->place_count = program->places.length / sizeof(cluashim_place);
    rows->messages = NULL;
    rows->message_count = 0;
    return left_count;
}
