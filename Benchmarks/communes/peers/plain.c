// The commune-year work by hand in C: the five rules are compiled in, so this is not the work itself but a mark for
// how fast the reading, the arithmetic and the writing can be without Lua.
//
//   cc -std=c11 -O2 -o plain plain.c -lm      (-std=c11 also keeps the compiler from fusing multiply and add)
//   plain OBSERVATIONS.csv TARGETS.csv VERDICTS.csv

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    indicators = 40, years = 6, first_year = 2015,
    r4_indicators = 31, r5_from = 12, // R4 judges I01–I31, R5 I13–I40; R1, R3 and R5 leave the first year out
    longest_name = 40,
    key_length = 10, // ",I01,2015,"
    longest_row = 256,
    unit_bytes = 1 << 16, // more than the rows of one unit take up in the observations
    piece = 1 << 18,      // written at a time: few calls, and it stays in the cache
};

static void fail(const char *where, const char *what) {
    fprintf(stderr, "%s: %s\n", where, what);
    exit(1);
}

/// What stands between the name of the unit and the value, by indicator and year; the same in what is read and written.
static char keys[indicators][years][key_length];

static void make_keys(void) {
    for (int i = 0; i < indicators; i++) {
        for (int y = 0; y < years; y++) {
            char key[32];
            snprintf(key, sizeof key, ",I%02d,%d,", i + 1, first_year + y);
            memcpy(keys[i][y], key, key_length);
        }
    }
}

// Reading

/// A window on a file. What is read ends in a zero byte, which is part of no row, so scanning needs no other limit.
typedef struct {
    const char *path;
    FILE *file;
    char *bytes, *at, *end;
    bool ended;
} table;

/// Sees to it that a unit can be read in one go: all of its rows are in the window.
static void fill(table *table) {
    size_t rest = (size_t)(table->end - table->at);
    if (table->ended || rest >= unit_bytes) return;
    memmove(table->bytes, table->at, rest);
    size_t count = fread(table->bytes + rest, 1, piece, table->file);
    if (ferror(table->file)) fail(table->path, "cannot be read");
    table->at = table->bytes;
    table->end = table->bytes + rest + count;
    table->ended = count < piece;
    if (table->ended && table->end > table->at && table->end[-1] != '\n') *table->end++ = '\n';
    *table->end = 0;
}

/// Opens a table and steps over its header.
static table open_table(const char *path) {
    table table = {.path = path, .file = fopen(path, "rb"), .bytes = malloc(unit_bytes + piece + 2)};
    if (table.file == NULL || table.bytes == NULL) fail(path, "cannot be opened");
    setvbuf(table.file, NULL, _IONBF, 0); // the window is the buffer
    table.at = table.end = table.bytes;
    fill(&table);
    char *line_end = strchr(table.at, '\n');
    if (line_end == NULL) fail(path, "has no header");
    table.at = line_end + 1;
    return table;
}

static void close_table(table *table) {
    fclose(table->file);
    free(table->bytes);
}

static bool is_digit(char c) {
    return (unsigned char)(c - '0') < 10;
}

/// Reads the number at `at`. Digits below 2^53 and a power of ten up to 10^22 are both exact as doubles, so that one
/// multiplication or division rounds only once, which is the nearest double. All else is for strtod.
static const char *read_plain_number(const char *at, double *number) {
    static const double powers[] = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    };
    const char *start = at;
    uint64_t digits = 0;
    long exponent = 0;
    for (; is_digit(*at); at++) digits = digits * 10 + (uint64_t)(*at - '0');
    if (*at == '.') {
        const char *point = at++;
        for (; is_digit(*at); at++) digits = digits * 10 + (uint64_t)(*at - '0');
        exponent = point + 1 - at;
    }
    bool is_exact = at > start && at - start <= 19; // so many digits do not overflow
    if (*at == 'e' || *at == 'E') {
        char *end;
        long written = strtol(at + 1, &end, 10);
        is_exact = is_exact && end > at + 1 && written >= -100 && written <= 100;
        if (is_exact) exponent += written;
        at = end;
    }
    if (is_exact && digits <= (uint64_t)1 << 53 && exponent >= -22 && exponent <= 22) {
        double whole = (double)(int64_t)digits;
        *number = exponent < 0 ? whole / powers[-exponent] : whole * powers[exponent];
        return at;
    }
    char *end;
    *number = strtod(start, &end);
    return end;
}

/// Reads a field that holds a number, perhaps in quotes, or nothing, which is NaN; and the `stop` behind it.
static const char *read_number(const char *at, char stop, double *number, const char *path) {
    bool is_quoted = *at == '"';
    at += is_quoted;
    if (*at == stop || (is_quoted && *at == '"')) *number = NAN;
    else at = read_plain_number(at, number);
    if (is_quoted && *at++ != '"') fail(path, "has an open quote");
    if (*at != stop) fail(path, "holds what is not a number");
    return at + 1;
}

/// What is promised of an indicator. What is missing is NaN.
typedef struct {
    double targets[years], thresholds[years], weight;
    double final; // the target of the last year that has one
    int due;      // that year
    bool lower;   // lower is better
} promise;

static void read_promise(table *table, int indicator, promise *promise) {
    const char *at = table->at;
    promise->final = NAN;
    for (int year = 0; year < years; year++) {
        // The key without the comma before the indicator, which here opens the row.
        if (strncmp(at, keys[indicator][year] + 1, key_length - 1) != 0) fail(table->path, "has rows out of order");
        at = read_number(at + key_length - 1, ',', &promise->targets[year], table->path);
        at = read_number(at, ',', &promise->thresholds[year], table->path);
        at = read_number(at, ',', &promise->weight, table->path);
        promise->lower = *at == 'l';
        at = strchr(at, '\n');
        if (at++ == NULL) fail(table->path, "has too long a row");
        if (isnan(promise->targets[year])) continue;
        promise->due = first_year + year;
        promise->final = promise->targets[year];
    }
    table->at = (char *)at;
}

static void read_promises(const char *path, promise promises[indicators]) {
    table table = open_table(path);
    for (int i = 0; i < indicators; i++) read_promise(&table, i, &promises[i]);
    close_table(&table);
}

typedef struct {
    char name[longest_name];
    size_t name_length;
    double values[indicators][years];
} unit;

/// Reads the rows of the next unit. False at the end of the file.
static bool read_unit(table *table, unit *unit) {
    fill(table);
    if (table->at == table->end) return false;
    const char *at = table->at;
    size_t length = unit->name_length = strcspn(at, ",");
    if (length > longest_name) fail(table->path, "has too long a name of a unit");
    memcpy(unit->name, at, length);
    for (int i = 0; i < indicators; i++) {
        for (int y = 0; y < years; y++) {
            // The comparisons end at a difference, and so do not pass the end of what was read.
            if (strncmp(at, unit->name, length) != 0 || strncmp(at + length, keys[i][y], key_length) != 0) {
                fail(table->path, "has rows missing or out of order");
            }
            at = read_number(at + length + key_length, '\n', &unit->values[i][y], table->path);
        }
    }
    table->at = (char *)at;
    return true;
}

// Writing. Each function writes at `at` and returns the place behind it.

/// The length is known to the compiler, which makes a few moves of it.
#define PUT(at, literal) ((char *)memcpy(at, literal, sizeof literal - 1) + (sizeof literal - 1))

/// Two digits for each number below 100, to halve the divisions.
static char pairs[100][2];

static void make_pairs(void) {
    for (int i = 0; i < 100; i++) pairs[i][0] = (char)('0' + i / 10), pairs[i][1] = (char)('0' + i % 10);
}

static char *put_digits(char *at, uint64_t number) {
    int count = 1;
    for (uint64_t rest = number; rest >= 10; rest /= 10) count++;
    char *end = at + count, *digit = end;
    for (; number >= 100; number /= 100) memcpy(digit -= 2, pairs[number % 100], 2);
    if (number >= 10) memcpy(digit - 2, pairs[number], 2);
    else digit[-1] = (char)('0' + number);
    return end;
}

/// `number` rounded to a whole one, half up, as floor(number + 0.5) does.
static char *put_rounded(char *at, double number) {
    double whole = floor(number + 0.5);
    if (whole < 0) *at++ = '-', whole = -whole;
    return put_digits(at, (uint64_t)(int64_t)whole);
}

static char *put_year(char *at, int year) {
    memcpy(at, pairs[year / 100], 2);
    memcpy(at + 2, pairs[year % 100], 2);
    return at + 4;
}

/// In hundredths, half away from zero, without trailing zeros. The conversion cuts off, which is floor here.
static char *put_score(char *at, double score) {
    uint64_t hundredths = (uint64_t)(int64_t)(fabs(score) * 100 + 0.5 + 1e-9);
    if (score < 0 && hundredths > 0) *at++ = '-';
    at = put_digits(at, hundredths / 100);
    unsigned rest = (unsigned)(hundredths % 100);
    if (rest == 0) return at;
    *at = '.';
    memcpy(at + 1, pairs[rest], 2);
    return at + (rest % 10 == 0 ? 2 : 3);
}

/// What the rules look at, and how each of their rows begins.
typedef struct {
    char head[longest_name + key_length + 1]; // "C000001,I01,2015,R"
    size_t head_length;
    const promise *promise;
    const double *values; // of all years
    int year;             // from 0
    bool is_known;        // a value of this year or of one before is known
    int reached;          // the first of these years that reaches the final target; 0 if none does
} fact;

/// Most heads are short enough for one copy of a fixed length, which needs no call.
static char *put_head(char *at, const fact *fact, char rule) {
    memcpy(at, fact->head, 32);
    if (fact->head_length > 32) memcpy(at + 32, fact->head + 32, sizeof fact->head - 32);
    at += fact->head_length;
    *at++ = rule;
    *at++ = ',';
    return at;
}

// The rules

static double percent_of_target(double value, double target, bool lower) {
    if (!lower) return value / target * 100;
    return value <= 0 ? 200 : target / value * 100;
}

/// R1: percent of the year's plan, in bands.
static char *put_r1(char *at, const fact *fact) {
    double value = fact->values[fact->year], target = fact->promise->targets[fact->year];
    at = put_head(at, fact, '1');
    if (isnan(target)) return PUT(at, "not_applicable,,no target\n");
    if (isnan(value)) return PUT(at, "no_data,,no value\n");
    double percent = percent_of_target(value, target, fact->promise->lower);
    if (percent > 200) percent = 200;
    if (percent >= 100) return PUT(put_score(PUT(at, "met,"), percent), ",\n");
    if (percent >= 90) return PUT(put_score(PUT(at, "near,"), percent), ",within 10% of plan\n");
    return PUT(put_score(PUT(at, "missed,"), percent), ",below plan\n");
}

/// R2: threshold, and trend against the previous year.
static char *put_r2(char *at, const fact *fact) {
    double value = fact->values[fact->year], threshold = fact->promise->thresholds[fact->year];
    at = put_head(at, fact, '2');
    if (isnan(threshold)) return PUT(at, "not_applicable,,no threshold\n");
    if (isnan(value)) return PUT(at, "no_data,,no value\n");
    double previous = fact->year > 0 ? fact->values[fact->year - 1] : NAN;
    double margin = value - threshold, change = value - previous;
    if (fact->promise->lower) margin = -margin, change = -change;
    bool is_first = isnan(previous);
    if (margin >= 0 && (is_first || change >= 0)) at = PUT(at, "met,");
    else if (!is_first && (margin >= 0 || change > 0)) at = PUT(at, "near,");
    else at = PUT(at, "missed,");
    at = put_score(at, margin);
    if (is_first) return PUT(at, ",no previous year\n");
    if (change > 0) return PUT(at, ",improving\n");
    if (change < 0) return PUT(at, ",worsening\n");
    return PUT(at, ",steady\n");
}

/// R3: progress from the baseline along a straight path to the final target.
static char *put_r3(char *at, const fact *fact) {
    double value = fact->values[fact->year], baseline = fact->values[0], final = fact->promise->final;
    at = put_head(at, fact, '3');
    if (isnan(final)) return PUT(at, "not_applicable,,no target\n");
    if (isnan(baseline)) return PUT(at, "no_data,,no baseline\n");
    if (isnan(value)) return PUT(at, "no_data,,no value\n");
    bool lower = fact->promise->lower;
    if (lower ? baseline <= final : baseline >= final) {
        if (lower ? value <= final : value >= final) return PUT(at, "met,100,target held since baseline\n");
        return PUT(at, "missed,0,target lost since baseline\n");
    }
    double share = (double)fact->year / (fact->promise->due - first_year);
    if (share > 1) share = 1;
    double expected = baseline + (final - baseline) * share;
    double progress = (value - baseline) / (expected - baseline) * 100;
    if (progress < 0) progress = 0;
    if (progress > 120) progress = 120;
    if (progress >= 100) at = PUT(at, "met,");
    else if (progress >= 75) at = PUT(at, "near,");
    else at = PUT(at, "missed,");
    at = PUT(put_score(at, progress), ",expected ");
    return PUT(put_rounded(at, expected), "\n");
}

/// The end of a row of R4, behind the text of its band.
static char *put_points(char *at, int score, double weight) {
    return PUT(put_rounded(at, score * weight / 10), " points\"\n");
}

/// R4: band score, with a note.
static char *put_r4(char *at, const fact *fact) {
    double value = fact->values[fact->year], target = fact->promise->targets[fact->year];
    at = put_head(at, fact, '4');
    if (isnan(target)) return PUT(at, "not_applicable,,no target\n");
    if (isnan(value)) return PUT(at, "no_data,,no value\n");
    double percent = percent_of_target(value, target, fact->promise->lower), weight = fact->promise->weight;
    if (percent >= 100) return put_points(PUT(at, "met,100,\"on plan, "), 100, weight);
    if (percent >= 90) return put_points(PUT(at, "near,75,\"slightly behind, "), 75, weight);
    if (percent >= 75) return put_points(PUT(at, "missed,50,\"behind, "), 50, weight);
    if (percent >= 50) return put_points(PUT(at, "missed,25,\"far behind, "), 25, weight);
    return put_points(PUT(at, "missed,0,\"critical, "), 0, weight);
}

/// R5: the year the final target was first reached, against the year it is due.
static char *put_r5(char *at, const fact *fact) {
    int year = first_year + fact->year, due = fact->promise->due, reached = fact->reached;
    at = put_head(at, fact, '5');
    if (isnan(fact->promise->final)) return PUT(at, "not_applicable,,no target\n");
    if (!fact->is_known) return PUT(at, "no_data,,no value so far\n");
    if (reached != 0) {
        if (reached <= due) at = PUT(put_score(PUT(at, "met,"), due - reached), ",\"reached in ");
        else at = PUT(put_score(PUT(at, "near,"), due - reached), ",\"reached late in ");
        return PUT(put_year(PUT(put_year(at, reached), ", due "), due), "\"\n");
    }
    if (year < due) return PUT(put_year(PUT(put_score(PUT(at, "near,"), due - year), ",not due until "), due), "\n");
    return PUT(put_year(PUT(put_score(PUT(at, "missed,"), due - year), ",\"not reached, due "), due), "\"\n");
}

/// Takes the value of the fact's year into what R5 knows of the years so far.
static void note_history(fact *fact) {
    double value = fact->values[fact->year], final = fact->promise->final;
    if (isnan(value)) return;
    fact->is_known = true;
    bool holds = fact->promise->lower ? value <= final : value >= final;
    if (holds && fact->reached == 0) fact->reached = first_year + fact->year;
}

/// Judges all years of one indicator.
static char *put_indicator(char *at, const unit *unit, int indicator, const promise *promise) {
    fact fact = {.promise = promise, .values = unit->values[indicator]};
    fact.head_length = unit->name_length + key_length + 1;
    memcpy(fact.head, unit->name, unit->name_length);
    fact.head[unit->name_length + key_length] = 'R';
    for (int year = 0; year < years; year++) {
        memcpy(fact.head + unit->name_length, keys[indicator][year], key_length);
        fact.year = year;
        note_history(&fact);
        if (year > 0) at = put_r1(at, &fact);
        at = put_r2(at, &fact);
        if (year > 0) at = put_r3(at, &fact);
        if (indicator < r4_indicators) at = put_r4(at, &fact);
        if (indicator >= r5_from && year > 0) at = put_r5(at, &fact);
    }
    return at;
}

static void write_piece(FILE *file, const char *bytes, const char *end) {
    size_t length = (size_t)(end - bytes);
    if (fwrite(bytes, 1, length, file) != length) fail("verdicts", "cannot be written");
}

static void judge(table *observations, const promise promises[indicators], FILE *file) {
    static char bytes[piece + longest_row * years * 5];
    static unit unit;
    char *at = PUT(bytes, "unit,indicator,year,rule,status,score,note\n");
    while (read_unit(observations, &unit)) {
        for (int i = 0; i < indicators; i++) {
            at = put_indicator(at, &unit, i, &promises[i]);
            if (at - bytes < piece) continue;
            write_piece(file, bytes, at);
            at = bytes;
        }
    }
    write_piece(file, bytes, at);
}

int main(int count, char *arguments[]) {
    if (count != 4) return fprintf(stderr, "plain OBSERVATIONS.csv TARGETS.csv VERDICTS.csv\n"), 2;
    make_keys();
    make_pairs();
    static promise promises[indicators];
    read_promises(arguments[2], promises);
    table observations = open_table(arguments[1]);
    FILE *verdicts = fopen(arguments[3], "wb");
    if (verdicts == NULL) fail(arguments[3], "cannot be written");
    setvbuf(verdicts, NULL, _IONBF, 0); // the pieces are large enough
    judge(&observations, promises, verdicts);
    close_table(&observations);
    if (fclose(verdicts) != 0) fail(arguments[3], "cannot be written");
    return 0;
}
