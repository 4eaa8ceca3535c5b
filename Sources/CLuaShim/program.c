// Makes programs, and the texts that they know.

#include "program.h"

#include <stdlib.h>
#include <string.h>

/// A copy of an array with some room behind it, so that it is never NULL but where there is no memory.
static void *copy(const void *array, size_t size) {
    void *copied = malloc(size + copied_at_once);
    if (copied != NULL && size > 0) memcpy(copied, array, size);
    return copied;
}

cluashim_program_texts *cluashim_open_program_texts(cluashim_texts texts, const int16_t *statuses) {
    cluashim_program_texts *made = calloc(1, sizeof *made);
    if (made == NULL) return NULL;
    made->count = texts.count;
    made->bytes = copy(texts.bytes, texts.count > 0 ? texts.ends[texts.count - 1] : 0);
    made->statuses = copy(statuses, texts.count * sizeof *statuses);
    made->spans = malloc((texts.count + 1) * sizeof *made->spans);
    if (made->bytes == NULL || made->statuses == NULL || made->spans == NULL) {
        cluashim_close_program_texts(made);
        return NULL;
    }
    for (uint32_t i = 0, start = 0; i < texts.count; start = texts.ends[i], i++) {
        made->spans[i] = (span){start, texts.ends[i] - start};
    }
    return made;
}

void cluashim_close_program_texts(cluashim_program_texts *texts) {
    free(texts->bytes);
    free(texts->statuses);
    free(texts->spans);
    free(texts);
}

/// What of a step is a register, and not a number of something else.
typedef enum { is_a = 1, is_b = 2, is_c = 4, jumps = 8 } parts_of_step;

static int parts_of(uint16_t operation) {
    switch (operation) {
    case CLUASHIM_STEP_JUMP: return jumps;
    case CLUASHIM_STEP_IF_TRUE:
    case CLUASHIM_STEP_IF_FALSE:
    case CLUASHIM_STEP_IF_NIL:
    case CLUASHIM_STEP_IF_SOME:
    case CLUASHIM_STEP_LOOP:
    case CLUASHIM_STEP_ROUND_ENDS: return is_a | jumps;
    case CLUASHIM_STEP_IF_EQUAL:
    case CLUASHIM_STEP_IF_UNEQUAL:
    case CLUASHIM_STEP_IF_LESS:
    case CLUASHIM_STEP_UNLESS_LESS:
    case CLUASHIM_STEP_IF_AT_MOST:
    case CLUASHIM_STEP_UNLESS_AT_MOST: return is_a | is_b | jumps;
    case CLUASHIM_STEP_JOIN: return is_a;
    case CLUASHIM_STEP_RETURN:
    case CLUASHIM_STEP_GIVE_UP: return 0;
    default: return is_a | is_b | is_c;
    }
}

static void make_ready(ready_step *step) {
    int parts = parts_of(step->operation);
    if (parts & is_a) step->a *= sizeof(value);
    if (parts & is_b) step->b *= sizeof(value);
    if (parts & is_c) step->c *= sizeof(value);
    if (parts & jumps) step->c *= sizeof(ready_step);
}

cluashim_program *cluashim_open_program(cluashim_program_parts parts, const cluashim_program_texts *texts) {
    cluashim_program *program = calloc(1, sizeof *program);
    if (program == NULL) return NULL;
    program->texts = texts;
    program->steps = copy(parts.steps, parts.step_count * sizeof *parts.steps);
    program->list = copy(parts.list, parts.list_count * sizeof *parts.list);
    program->notes = copy(parts.notes, parts.note_count * sizeof *parts.notes);
    program->registers = calloc(parts.register_count + parts.constant_count + 1, sizeof *program->registers);
    program->note_count = parts.note_count;
    program->parameter_count = parts.parameter_count;
    if (program->steps == NULL || program->list == NULL || program->notes == NULL || program->registers == NULL) {
        cluashim_close_program(program);
        return NULL;
    }
    for (uint32_t i = 0; i < parts.step_count; i++) make_ready(&program->steps[i]);
    if (parts.constant_count > 0) {
        memcpy(program->registers + parts.register_count, parts.constants, parts.constant_count * sizeof *parts.constants);
    }
    return program;
}

void cluashim_close_program(cluashim_program *program) {
    free(program->steps);
    free(program->list);
    free(program->notes);
    free(program->registers);
    free(program->bytes.bytes);
    free(program->places.bytes);
    free(program);
}

const char *cluashim_operation_name(uint32_t operation) {
#define NAME(name) #name,
    static const char *const names[] = {CLUASHIM_OPERATIONS(NAME)};
#undef NAME
    return operation < CLUASHIM_STEP_COUNT ? names[operation] : NULL;
}
