// Makes programs, and the texts that they know.

#include "program.h"

#include <stdlib.h>
#include <string.h>

/// A copy of an array; one byte where it is empty, for NULL means that there is no memory.
static void *copy(const void *array, size_t size) {
    void *copied = malloc(size > 0 ? size : 1);
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

static value constant(cluashim_slot slot) {
    switch (slot.tag) {
    case CLUASHIM_FALSE: return (value){.kind = is_false};
    case CLUASHIM_TRUE: return (value){.kind = is_true};
    case CLUASHIM_INTEGER: return (value){.kind = is_integer, .integer = slot.integer};
    case CLUASHIM_NUMBER: return (value){.kind = is_float, .number = slot.number};
    case CLUASHIM_TEXT: return (value){.kind = is_text, .integer = slot.integer};
    default: return (value){.kind = is_nil};
    }
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
    for (uint32_t i = 0; i < parts.constant_count; i++) {
        program->registers[parts.register_count + i] = constant(parts.constants[i]);
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
