#ifndef CLUASHIM_PROGRAMS_H
#define CLUASHIM_PROGRAMS_H

// Programs: what the functions of simple rules say, as a list of steps that needs no Lua. A program judges a row exactly as
// Lua would, or gives it up and leaves it to Lua: all errors and all that is rare are Lua's own.
//
// Included by CLuaShim.h.

/// What a step does to registers; a, b and c are registers where nothing else is said. A step whose operands are not what
/// it knows gives the row up.
#define CLUASHIM_OPERATIONS(X) \
    X(MOVE)         /* a = b */ \
    X(ADD)          /* a = b + c, and so on */ \
    X(SUBTRACT)     \
    X(MULTIPLY)     \
    X(DIVIDE)       \
    X(FLOOR_DIVIDE) \
    X(REMAINDER)    \
    X(POWER)        \
    X(NEGATE)       /* a = -b */ \
    X(FLOOR)        /* a = math.floor(b), and so on */ \
    X(CEIL)         \
    X(ABS)          \
    X(LEAST)        /* a = math.min(b, c) */ \
    X(GREATEST)     \
    X(ROUND)        /* a = round(b, c) */ \
    X(JOIN)         /* a = the texts and numbers of c registers joined, which the list has from b on */ \
    X(ENTRY)        /* a = b[c], of a table of numbers */ \
    X(JUMP)         /* to step c, as all that follow */ \
    X(IF_TRUE)      /* where a is neither nil nor false */ \
    X(IF_FALSE)     \
    X(IF_NIL)       \
    X(IF_SOME)      \
    X(IF_EQUAL)     /* where a == b */ \
    X(IF_UNEQUAL)   \
    X(IF_LESS)      /* where a < b */ \
    X(UNLESS_LESS)  \
    X(IF_AT_MOST)   /* where a <= b */ \
    X(UNLESS_AT_MOST) \
    X(LOOP)         /* first value, limit and step stand in a, a + 1 and a + 2; a + 3 is the variable. Jumps if no round */ \
    X(ROUND_ENDS)   /* a as before; b: steps of a round. Jumps where there is another one */ \
    X(RETURN)       /* b registers, which the list has from a on */ \
    X(GIVE_UP)

#define CLUASHIM_OPERATION(name) CLUASHIM_STEP_##name,
/// The operations; the numbers are those of RuleProgram.Operation.
typedef enum { CLUASHIM_OPERATIONS(CLUASHIM_OPERATION) CLUASHIM_STEP_COUNT } cluashim_operation;
#undef CLUASHIM_OPERATION

/// One step of a program.
typedef struct {
    uint16_t operation, a, b, c;
} cluashim_step;

/// A named note: number of its name among the texts, and how many values fill it.
typedef struct {
    int32_t text;
    uint32_t places;
} cluashim_program_note;

/// What a program is made of. Its registers are first the parameters, then all that steps write to, then the constants;
/// of these, and of steps, there are fewer than 4096.
typedef struct {
    const cluashim_step *steps;
    uint32_t step_count;
    const uint16_t *list;
    uint32_t list_count;
    const cluashim_slot *constants; // NIL, FALSE, TRUE, NUMBER, INTEGER, TEXT
    uint32_t constant_count;
    const cluashim_program_note *notes;
    uint32_t note_count;
    uint32_t parameter_count;
    uint32_t register_count; // without constants
} cluashim_program_parts;

/// Texts that programs of a run know, by number: first those that rows are given, by their handles. Never changed: any
/// number of threads may read them.
typedef struct cluashim_program_texts cluashim_program_texts;

/// `statuses`: of each text the number of the status that it is; -1: none. NULL where there is no memory.
cluashim_program_texts *cluashim_open_program_texts(cluashim_texts texts, const int16_t *statuses);
void cluashim_close_program_texts(cluashim_program_texts *texts);

/// A program with its registers. For one thread at a time; the texts must outlive it.
typedef struct cluashim_program cluashim_program;

/// NULL where there is no memory.
cluashim_program *cluashim_open_program(cluashim_program_parts parts, const cluashim_program_texts *texts);
void cluashim_close_program(cluashim_program *program);

/// Judges rows. What comes of them is written as cluashim_call writes it, and belongs to the program until its next run.
/// `left`: takes the rows that were given up, in order, with room for all; may be the rows of the batch themselves.
/// Returns how many these are. Of them nothing was written.
uint32_t cluashim_run_program(
    cluashim_program *program, const cluashim_batch *batch, cluashim_rows *rows, cluashim_row *left
);

/// The name of an operation, for tests; NULL behind the last one.
const char *cluashim_operation_name(uint32_t operation);

#endif
