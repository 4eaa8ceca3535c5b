// What a program's row returns, and the texts that it makes.

#ifndef CLUASHIM_PROGRAM_RESULTS_H
#define CLUASHIM_PROGRAM_RESULTS_H

#include "call.h"
#include "program.h"

/// Bytes that a row may make; more are Lua's to count.
enum { most_made = 64 << 10 };

/// One row that is judged.
typedef struct {
    cluashim_program *program;
    const cluashim_batch *batch;
    cluashim_rows *rows;
    const double *cells;
    uint32_t place;
    size_t first_byte; // where the row's bytes begin
} judged_row;

/// Room for a note, a number behind it and a last copied stretch.
static inline bool has_room(const judged_row *row) {
    cluashim_buffer *bytes = &row->program->bytes;
    if (bytes->length - row->first_byte > most_made) return false;
    if (bytes->length + row->rows->first_byte > (size_t)UINT32_MAX - 2 * most_made) return false;
    enum { room = longest_note + cluashim_longest_number + copied_at_once };
    return bytes->capacity - bytes->length >= room || cluashim_reserve(bytes, room);
}

/// Copies a text; what lies behind it, up to a whole stretch, is overwritten and may be read.
static inline uint8_t *put_bytes(uint8_t *at, const uint8_t *from, uint32_t length) {
    if (length > 4 * copied_at_once) {
        memcpy(at, from, length);
    } else {
        for (uint32_t i = 0; i < length; i += copied_at_once) {
            uint8_t stretch[copied_at_once]; // what is copied may reach into where it goes
            memcpy(stretch, from + i, copied_at_once);
            memcpy(at + i, stretch, copied_at_once);
        }
    }
    return at + length;
}

/// The bytes of a text; they move when others are made.
static inline const uint8_t *text_bytes(const judged_row *row, const value *text, uint32_t *length) {
    if (text->tag == CLUASHIM_JOINED) {
        *length = text->count;
        return row->program->bytes.bytes + text->integer;
    }
    span span = row->program->texts->spans[text->integer];
    *length = span.length;
    return row->program->texts->bytes + span.start;
}

/// `parts`: registers of the texts and numbers.
static inline bool join(const judged_row *row, const uint16_t *parts, uint32_t count, value *result) {
    cluashim_program *program = row->program;
    if (!has_room(row)) return false;
    uint8_t *const start = program->bytes.bytes + program->bytes.length, *end = start;
    for (uint32_t i = 0; i < count; i++) {
        const value *part = &program->registers[parts[i]];
        uint32_t length;
        if (part->tag == CLUASHIM_TEXT || part->tag == CLUASHIM_JOINED) {
            const uint8_t *text = text_bytes(row, part, &length);
            if ((size_t)(end - start) + length > longest_note) return false;
            end = put_bytes(end, text, length);
        } else if (part->tag == CLUASHIM_INTEGER) {
            end += cluashim_put_integer((char *)end, part->integer);
        } else if (part->tag == CLUASHIM_NUMBER && isfinite(part->number)) {
            end += cluashim_put_float((char *)end, part->number);
        } else {
            return false;
        }
        if (end - start > longest_note) return false;
    }
    *result = (value){
        .tag = CLUASHIM_JOINED, .count = (uint32_t)(end - start), .integer = (int64_t)program->bytes.length,
    };
    program->bytes.length += (size_t)(end - start);
    return true;
}

/// Where a text stands among the bytes of results, to which it is added if it is not there yet. Rows mostly have few notes,
/// and those stand there once for all of them.
static inline bool keep_text(const judged_row *row, const value *text, uint32_t *start, uint32_t *length) {
    cluashim_program *program = row->program;
    if (text->tag == CLUASHIM_JOINED) {
        *start = row->rows->first_byte + (uint32_t)text->integer;
        *length = text->count;
        return true;
    }
    uint32_t place = (uint32_t)text->integer % (sizeof program->kept / sizeof *program->kept);
    if (program->kept[place].text != text->integer) {
        if (!has_room(row)) return false;
        const uint8_t *bytes = text_bytes(row, text, length);
        if (*length > longest_note) return false;
        *start = row->rows->first_byte + (uint32_t)program->bytes.length;
        put_bytes(program->bytes.bytes + program->bytes.length, bytes, *length);
        program->bytes.length += *length;
        program->kept[place].text = text->integer;
        program->kept[place].start = *start;
        return true;
    }
    *start = program->kept[place].start;
    *length = program->texts->spans[text->integer].length;
    return true;
}

static bool keep_filling(const judged_row *row, const value *filling) {
    cluashim_place place = {.tag = CLUASHIM_NUMBER};
    uint32_t start, length;
    switch (filling->tag) {
    case CLUASHIM_INTEGER: place = (cluashim_place){.tag = CLUASHIM_INTEGER, .integer = filling->integer}; break;
    case CLUASHIM_NUMBER:
        if (!isfinite(filling->number)) return false;
        place.number = filling->number;
        break;
    case CLUASHIM_TEXT:
    case CLUASHIM_JOINED:
        if (!keep_text(row, filling, &start, &length)) return false;
        place = (cluashim_place){.tag = CLUASHIM_TEXT, .count = length, .integer = start};
        break;
    default: return false;
    }
    return cluashim_append(&row->program->places, &place, sizeof place);
}

/// The number of the note that a text names; -1: none. A text that the row has made could name one by chance: given up.
static inline bool note_named(const judged_row *row, const value *text, int16_t *name) {
    const cluashim_program *program = row->program;
    *name = -1;
    for (uint32_t i = 0; i < program->note_count; i++) {
        if (text->tag == CLUASHIM_TEXT) {
            if (program->notes[i].text == text->integer) *name = (int16_t)i;
            continue;
        }
        uint32_t length;
        span other = program->texts->spans[program->notes[i].text];
        const uint8_t *bytes = text_bytes(row, text, &length);
        if (length == other.length && memcmp(bytes, program->texts->bytes + other.start, length) == 0) return false;
    }
    return true;
}

/// `values`: registers of the note and of what follows it.
static bool keep_note(const judged_row *row, const uint16_t *values, uint32_t count, cluashim_note *note) {
    cluashim_program *program = row->program;
    const value *text = &program->registers[values[0]];
    if (text->tag == CLUASHIM_NIL) return true;
    if (text->tag != CLUASHIM_TEXT && text->tag != CLUASHIM_JOINED) return false;
    if (!note_named(row, text, &note->name)) return false;
    if (note->name < 0) return keep_text(row, text, &note->start, &note->length);
    if (count - 1 > most_places || count - 1 < program->notes[note->name].places) return false;
    note->start = row->rows->first_place + (uint32_t)(program->places.length / sizeof(cluashim_place));
    note->length = count - 1;
    for (uint32_t i = 1; i < count; i++) {
        if (!keep_filling(row, &program->registers[values[i]])) return false;
    }
    return true;
}

/// Writes what is returned into the columns; nothing where the row is given up.
static bool keep_results(const judged_row *row, const uint16_t *values, uint32_t count) {
    const value *registers = row->program->registers;
    const value *status = &registers[values[0]];
    if (status->tag != CLUASHIM_TEXT) return false;
    int16_t number = row->program->texts->statuses[status->integer];
    if (number < 0) return false;
    double score = NAN;
    if (count > 1 && registers[values[1]].tag != CLUASHIM_NIL) {
        const value *returned = &registers[values[1]];
        if (returned->tag == CLUASHIM_NUMBER) score = returned->number;
        else if (returned->tag == CLUASHIM_INTEGER) score = (double)returned->integer;
        else return false;
        if (!isfinite(score)) return false;
    }
    cluashim_note note = {-2, 0, 0};
    if (count > 2 && !keep_note(row, values + 2, count - 2, &note)) return false;
    cluashim_rows *rows = row->rows;
    rows->outcomes[row->place] = CLUASHIM_VERDICT;
    rows->statuses[row->place] = rows->status_numbers ? rows->status_numbers[number] : (uint8_t)number;
    rows->scores[row->place] = score;
    rows->notes[row->place] = note;
    return true;
}

#endif
