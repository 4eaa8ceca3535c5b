#include "work.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { piece = 1 << 20, longest_row = 1 << 10 };

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static FILE *open_table(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) fail(path);
    setvbuf(file, NULL, _IOFBF, piece);
    char header[256];
    if (fgets(header, sizeof header, file) == NULL) fail(path);
    return file;
}

// Numbers

static const double powers[] = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
};

/// Plain decimals of up to 15 digits are exact after one division; the rest is for strtod. An empty field is NaN.
static double read_number(const char *field, const char *end) {
    if (field < end && *field == '"') field += 1, end -= 1;
    if (field == end) return NAN;
    uint64_t digits = 0;
    int count = 0, decimals = 0;
    const char *at = field;
    for (; at < end && (unsigned)(*at - '0') < 10; at++, count++) digits = digits * 10 + (unsigned)(*at - '0');
    if (at < end && *at == '.') {
        for (at++; at < end && (unsigned)(*at - '0') < 10; at++, count++, decimals++) {
            digits = digits * 10 + (unsigned)(*at - '0');
        }
    }
    if (at == end && count > 0 && count <= 15) return (double)digits / powers[decimals];
    char copy[64];
    size_t length = (size_t)(end - field) < sizeof copy - 1 ? (size_t)(end - field) : sizeof copy - 1;
    memcpy(copy, field, length);
    copy[length] = 0;
    return strtod(copy, NULL);
}

// Tables

/// Splits a line at its commas, in place. No field of this work holds one.
static void split(char *line, char *fields[], int count) {
    for (int i = 0; i < count; i++) {
        fields[i] = line;
        line += strcspn(line, ",\n");
        if (*line != 0) *line++ = 0;
    }
}

void read_promises(const char *path, promise promises[indicators]) {
    FILE *file = open_table(path);
    char line[256], *fields[6];
    for (int indicator = 0; indicator < indicators; indicator++) {
        promise *promise = &promises[indicator];
        promise->due = 0;
        promise->final = NAN;
        for (int year = 0; year < years; year++) {
            if (fgets(line, sizeof line, file) == NULL) fail(path);
            split(line, fields, 6);
            double target = read_number(fields[2], fields[2] + strlen(fields[2]));
            promise->targets[year] = target;
            promise->thresholds[year] = read_number(fields[3], fields[3] + strlen(fields[3]));
            promise->weight = read_number(fields[4], fields[4] + strlen(fields[4]));
            promise->lower = strcmp(fields[5], "lower") == 0;
            if (isnan(target)) continue;
            promise->due = first_year + year;
            promise->final = target;
        }
    }
    fclose(file);
}

FILE *open_observations(const char *path) {
    return open_table(path);
}

bool read_unit(FILE *file, unit_figures *unit) {
    char line[256];
    for (int i = 0; i < indicators * years; i++) {
        if (fgets(line, sizeof line, file) == NULL) return false;
        if (i == 0) {
            unit->name_length = (int)strcspn(line, ",");
            memcpy(unit->name, line, (size_t)unit->name_length);
        }
        // unit,indicator,year,value: what stands before the value is as long in every row of a unit.
        const char *value = line + unit->name_length + 10, *end = value;
        while (*end != '\n' && *end != 0) end++;
        unit->values[i / years][i % years] = read_number(value, end);
    }
    return true;
}

// Verdicts

verdict_file open_verdicts(const char *path) {
    verdict_file file = {fopen(path, "wb"), malloc(piece + longest_row), 0};
    if (file.file == NULL || file.bytes == NULL) fail(path);
    static const char header[] = "unit,indicator,year,rule,status,score,note\n";
    memcpy(file.bytes, header, file.length = sizeof header - 1);
    return file;
}

static char *write_digits(char *at, uint64_t number) {
    char digits[20];
    int count = 0;
    do digits[count++] = (char)('0' + number % 10); while (number /= 10);
    while (count > 0) *at++ = digits[--count];
    return at;
}

/// In hundredths, half away from zero, without trailing zeros.
static char *write_score(char *at, double score) {
    if (isnan(score)) return at;
    uint64_t hundredths = (uint64_t)(fabs(score) * 100 + 0.5 + 1e-9);
    if (score < 0 && hundredths > 0) *at++ = '-';
    at = write_digits(at, hundredths / 100);
    unsigned rest = (unsigned)(hundredths % 100);
    if (rest == 0) return at;
    *at++ = '.';
    *at++ = (char)('0' + rest / 10);
    if (rest % 10 != 0) *at++ = (char)('0' + rest % 10);
    return at;
}

static char *write_text(char *at, const char *text, size_t length) {
    memcpy(at, text, length);
    return at + length;
}

/// In quotes only where a comma asks for them: no note of this work holds a quote or a line end.
static char *write_note(char *at, const char *note, size_t length) {
    bool quoted = length > 0 && memchr(note, ',', length) != NULL;
    if (quoted) *at++ = '"';
    at = write_text(at, note, length);
    if (quoted) *at++ = '"';
    return at;
}

static void write_piece(verdict_file *file) {
    if (fwrite(file->bytes, 1, file->length, file->file) != file->length) fail("write");
    file->length = 0;
}

void write_verdict(
    verdict_file *file, const unit_figures *unit, int indicator, int year, char rule, const char *status,
    size_t status_length, double score, const char *note, size_t note_length
) {
    char *at = write_text(file->bytes + file->length, unit->name, (size_t)unit->name_length);
    *at++ = ',';
    *at++ = 'I';
    *at++ = (char)('0' + (indicator + 1) / 10);
    *at++ = (char)('0' + (indicator + 1) % 10);
    *at++ = ',';
    at = write_digits(at, (uint64_t)(first_year + year));
    *at++ = ',';
    *at++ = 'R';
    *at++ = rule;
    *at++ = ',';
    at = write_text(at, status, status_length);
    *at++ = ',';
    at = write_score(at, score);
    *at++ = ',';
    at = write_note(at, note, note_length);
    *at++ = '\n';
    file->length = (size_t)(at - file->bytes);
    if (file->length > piece) write_piece(file);
}

void close_verdicts(verdict_file *file) {
    write_piece(file);
    if (fclose(file->file) != 0) fail("close");
    free(file->bytes);
}
