// Runs a program for many rows. Nothing here calls Lua, and nothing is allocated for a row but what its note needs.

#include "program_results.h"
#include "program_values.h"

enum {
    most_steps = 20000,   // of rounds of loops; a row that needs more is Lua's, which counts them
    most_entries = 1000, // of a table
};

/// Whether what a row brings is small enough to be no matter to its limits: making a large value costs the row something,
/// whether it looks at it or not.
static bool is_small(const cluashim_slot *slots, uint32_t width) {
    for (uint32_t i = 0; i < width; i++) {
        if (slots[i].tag == CLUASHIM_VALUE) return false;
        const uint32_t tag = slots[i].tag;
        const bool is_table = tag == CLUASHIM_BY_INTEGER || tag == CLUASHIM_BY_TEXT || tag == CLUASHIM_WHOLE_BY_TEXT;
        if (is_table && slots[i].count > most_entries) return false;
    }
    return true;
}

static inline value nil_value(void) {
    return (value){.tag = CLUASHIM_NIL};
}

/// What stands in a cell.
static inline value figure(double number) {
    return isnan(number) ? nil_value() : float_value(number);
}

/// Where a key stands among those of a table. Years ascend and mostly follow each other, so that the first one tells.
static inline const cluashim_link *find_link(const value *table, int64_t key) {
    const cluashim_link *links = table->links;
    if (table->count == 0) return NULL;
    uint64_t guess = (uint64_t)key - (uint64_t)links[0].key;
    if (guess < table->count && links[guess].key == key) return links + guess;
    for (uint32_t i = 0; i < table->count; i++) {
        if (links[i].key == key) return links + i;
    }
    return NULL;
}

static inline value entry_at(const cluashim_batch *batch, const value *table, int64_t key) {
    const cluashim_entry *entry = batch->entries + table->integer, *end = entry + table->count;
    while (entry < end && entry->key != key) entry++;
    return entry < end ? float_value(entry->value) : nil_value();
}

/// Tables have keys of one kind; those of texts are the texts' numbers.
static inline bool entry(const judged_row *row, const value *table, const value *key, value *result) {
    bool has_texts = table->tag == CLUASHIM_BY_TEXT || table->tag == CLUASHIM_CELLS_BY_TEXT;
    if (key->tag != (has_texts ? CLUASHIM_TEXT : CLUASHIM_INTEGER)) return false;
    if (table->tag == CLUASHIM_CELLS || table->tag == CLUASHIM_CELLS_BY_TEXT) {
        const cluashim_link *link = find_link(table, key->integer);
        *result = link == NULL ? nil_value() : figure(row->cells[link->cell]);
        return true;
    }
    if (table->tag != CLUASHIM_BY_INTEGER && table->tag != CLUASHIM_BY_TEXT) return false;
    *result = entry_at(row->batch, table, key->integer);
    return true;
}

/// Begins a loop over integers: puts how many rounds follow the first in the limit's place. None: `*runs` is false.
static bool begin_loop(value *loop, bool *runs) {
    if (loop[0].tag != CLUASHIM_INTEGER || loop[1].tag != CLUASHIM_INTEGER || loop[2].tag != CLUASHIM_INTEGER) return false;
    const int64_t first = loop[0].integer, limit = loop[1].integer, step = loop[2].integer;
    if (step == 0) return false;
    *runs = step > 0 ? first <= limit : first >= limit;
    uint64_t way = step > 0 ? (uint64_t)limit - (uint64_t)first : (uint64_t)first - (uint64_t)limit;
    uint64_t size = step > 0 ? (uint64_t)step : 0 - (uint64_t)step;
    loop[1].integer = (int64_t)(way / size);
    loop[3] = loop[0];
    return true;
}

static void begin(cluashim_program *program) {
    program->bytes.length = program->places.length = 0;
    for (size_t i = 0; i < sizeof program->kept / sizeof *program->kept; i++) program->kept[i].text = -1;
}

/// Takes back what a row has made.
static void give_up(const judged_row *row, size_t places) {
    cluashim_program *program = row->program;
    program->bytes.length = row->first_byte;
    program->places.length = places;
    for (size_t i = 0; i < sizeof program->kept / sizeof *program->kept; i++) {
        if (program->kept[i].start >= row->rows->first_byte + row->first_byte) program->kept[i].text = -1;
    }
}

/// All rows in one function: each of them takes few steps.
static uint32_t run(
    cluashim_program *program, const cluashim_batch *batch, cluashim_rows *rows, cluashim_row *left
) {
#define LABEL(name) &&at_##name,
    static const void *const labels[] = {CLUASHIM_OPERATIONS(LABEL)};
#undef LABEL
    value *const registers = program->registers;
    const ready_step *const steps = program->steps, *step;
    const uint32_t parameter_count = program->parameter_count, row_count = batch->count;
    const cluashim_slot *own = batch->slots;
    judged_row row = {.program = program, .batch = batch, .rows = rows};
    uint32_t left_count = 0, number = 0;
    int64_t steps_left;
    size_t places;
    bool holds = false;
    begin(program);

#define REGISTER(part) ((value *)((char *)registers + step->part))
#define A REGISTER(a)
#define B REGISTER(b)
#define C REGISTER(c)
#define RUN goto *labels[step->operation]
#define NEXT do { step++; RUN; } while (0)
#define NEXT_IF(done) do { if (!(done)) goto at_GIVE_UP; NEXT; } while (0)
#define JUMP_IF(condition) do { if (condition) goto at_JUMP; NEXT; } while (0)
#define ARE(tags, x, y) (((x)->tag == (tags)) & ((y)->tag == (tags)))
// Mostly both are figures, or both are years. Integers wrap around.
#define CALCULATE(sign) \
    if (ARE(CLUASHIM_NUMBER, B, C)) { \
        *A = float_value(B->number sign C->number); \
        NEXT; \
    } \
    if (ARE(CLUASHIM_INTEGER, B, C)) { \
        *A = integer_value((int64_t)((uint64_t)B->integer sign (uint64_t)C->integer)); \
        NEXT; \
    } \
    NEXT_IF(calculate(step->operation, B, C, A))
#define COMPARE(sign, or_equal, wanted) \
    if (ARE(CLUASHIM_NUMBER, A, B)) JUMP_IF((A->number sign B->number) == (wanted)); \
    if (!compare(A, B, or_equal, &holds)) goto at_GIVE_UP; \
    JUMP_IF(holds == (wanted))
// Mostly both are texts of the run.
#define EQUATE(wanted) \
    if (ARE(CLUASHIM_TEXT, A, B)) JUMP_IF((A->integer == B->integer) == (wanted)); \
    if (!equal(A, B, &holds)) goto at_GIVE_UP; \
    JUMP_IF(holds == (wanted))

next_row:
    if (number == row_count) return left_count;
    const cluashim_row *waiting = &batch->rows[number++];
    const cluashim_slot *slots = waiting->slots;
    row.cells = waiting->cells;
    row.place = waiting->place;
    row.first_byte = program->bytes.length;
    places = program->places.length;
    if (slots == NULL) {
        slots = own;
        own += batch->width;
        if (!is_small(slots, batch->width)) goto at_GIVE_UP;
    }
    steps_left = most_steps;
    for (uint32_t i = 0; i < parameter_count; i++) {
        registers[i] = slots[i].tag == CLUASHIM_CELL ? figure(row.cells[slots[i].integer]) : slots[i];
    }
    step = steps;
    RUN;

at_MOVE: *A = *B; NEXT;
at_ADD: CALCULATE(+);
at_SUBTRACT: CALCULATE(-);
at_MULTIPLY: CALCULATE(*);
at_DIVIDE:
    if (ARE(CLUASHIM_NUMBER, B, C) && C->number != 0) {
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
    if (!compare(C, B, false, &holds)) goto at_GIVE_UP;
    *A = holds ? *C : *B;
    NEXT;
at_GREATEST:
    if (!compare(B, C, false, &holds)) goto at_GIVE_UP;
    *A = holds ? *C : *B;
    NEXT;
at_ROUND: NEXT_IF(round_to(B, C, A));
at_JOIN: NEXT_IF(join(&row, program->list + step->b, step->c, A));
at_ENTRY: NEXT_IF(entry(&row, B, C, A));
at_JUMP: step = (const ready_step *)((const char *)steps + step->c); RUN;
at_IF_TRUE: JUMP_IF(A->tag > CLUASHIM_FALSE);
at_IF_FALSE: JUMP_IF(A->tag <= CLUASHIM_FALSE);
at_IF_NIL: JUMP_IF(A->tag == CLUASHIM_NIL);
at_IF_SOME: JUMP_IF(A->tag != CLUASHIM_NIL);
at_IF_EQUAL: EQUATE(true);
at_IF_UNEQUAL: EQUATE(false);
at_IF_LESS: COMPARE(<, false, true);
at_UNLESS_LESS: COMPARE(<, false, false);
at_IF_AT_MOST: COMPARE(<=, true, true);
at_UNLESS_AT_MOST: COMPARE(<=, true, false);
at_LOOP:
    if (!begin_loop(A, &holds)) goto at_GIVE_UP;
    JUMP_IF(!holds);
at_ROUND_ENDS:
    if (A[1].integer == 0) NEXT;
    A[1].integer = (int64_t)((uint64_t)A[1].integer - 1);
    A[0].integer = (int64_t)((uint64_t)A[0].integer + (uint64_t)A[2].integer);
    A[3] = A[0];
    steps_left -= step->b;
    if (steps_left < 0) goto at_GIVE_UP;
    goto at_JUMP;
at_RETURN:
    if (keep_results(&row, program->list + step->a, step->b)) goto next_row;
at_GIVE_UP:
    give_up(&row, places);
    left[left_count++] = (cluashim_row){.slots = slots, .cells = row.cells, .place = row.place};
    goto next_row;
}

uint32_t cluashim_run_program(
    cluashim_program *program, const cluashim_batch *batch, cluashim_rows *rows, cluashim_row *left
) {
    uint32_t left_count = run(program, batch, rows, left);
    rows->failed = 0;
    rows->bytes = program->bytes.bytes;
    rows->byte_count = program->bytes.length;
    rows->places = (const cluashim_place *)program->places.bytes;
    rows->place_count = program->places.length / sizeof(cluashim_place);
    rows->messages = NULL;
    rows->message_count = 0;
    return left_count;
}
