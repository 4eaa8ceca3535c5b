// The commune-year work around the rules, for with_lua.c: reading the two tables, and writing verdicts.

#ifndef WORK_H
#define WORK_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

enum { indicators = 40, years = 6, first_year = 2015 };

/// What is promised of an indicator, by year. A number that is missing is NaN.
typedef struct {
    double targets[years], thresholds[years], weight;
    double final; // the target of its last year
    int due;      // that year; 0 where it has no target
    bool lower;   // lower is better
} promise;

/// The figures of one unit, by indicator and year; NaN for what is missing.
typedef struct {
    char name[64];
    int name_length;
    double values[indicators][years];
} unit_figures;

void read_promises(const char *path, promise promises[indicators]);

/// Opens the observations and steps over their header.
FILE *open_observations(const char *path);
/// Reads the 240 rows of the next unit. False at the end of the file.
bool read_unit(FILE *file, unit_figures *unit);

/// A file of verdicts that is written in large pieces.
typedef struct {
    FILE *file;
    char *bytes;
    size_t length;
} verdict_file;

verdict_file open_verdicts(const char *path);
/// Writes one row. `score` is NaN for a rule that gives none.
void write_verdict(
    verdict_file *file, const unit_figures *unit, int indicator, int year, char rule, const char *status,
    size_t status_length, double score, const char *note, size_t note_length
);
void close_verdicts(verdict_file *file);

#endif
