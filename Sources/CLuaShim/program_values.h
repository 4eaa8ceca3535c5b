// What programs do with values, as Lua 5.4 does it: each function gives false where a row is to be given up instead.

#ifndef CLUASHIM_PROGRAM_VALUES_H
#define CLUASHIM_PROGRAM_VALUES_H

#include "program.h"

#include <math.h>

/// Integers up to this size are floats too, so that the two can be compared as floats.
static const int64_t largest_exact = (int64_t)1 << 53;

static inline value float_value(double number) {
    return (value){.tag = CLUASHIM_NUMBER, .number = number};
}

static inline value integer_value(int64_t integer) {
    return (value){.tag = CLUASHIM_INTEGER, .integer = integer};
}

static inline bool read_number(const value *x, double *number) {
    if (x->tag == CLUASHIM_NUMBER) *number = x->number;
    else if (x->tag == CLUASHIM_INTEGER) *number = (double)x->integer;
    else return false;
    return true;
}

/// Integers wrap around.
static inline bool calculate_integer(uint16_t operation, int64_t x, int64_t y, value *result) {
    const uint64_t a = (uint64_t)x, b = (uint64_t)y;
    int64_t quotient;
    switch (operation) {
    case CLUASHIM_STEP_ADD: *result = integer_value((int64_t)(a + b)); return true;
    case CLUASHIM_STEP_SUBTRACT: *result = integer_value((int64_t)(a - b)); return true;
    case CLUASHIM_STEP_MULTIPLY: *result = integer_value((int64_t)(a * b)); return true;
    case CLUASHIM_STEP_FLOOR_DIVIDE:
        if (y == 0 || y == -1) return false;
        quotient = x / y;
        if ((x ^ y) < 0 && x % y != 0) quotient -= 1;
        *result = integer_value(quotient);
        return true;
    case CLUASHIM_STEP_REMAINDER:
        if (y == 0 || y == -1) return false;
        quotient = x % y;
        if (quotient != 0 && (quotient ^ y) < 0) quotient += y;
        *result = integer_value(quotient);
        return true;
    default: return false;
    }
}

/// A divisor that is zero is an error of the rule.
static bool calculate(uint16_t operation, const value *left, const value *right, value *result) {
    double x, y, remainder;
    if (!read_number(left, &x) || !read_number(right, &y)) return false;
    bool is_whole = left->tag == CLUASHIM_INTEGER && right->tag == CLUASHIM_INTEGER;
    if (is_whole && operation != CLUASHIM_STEP_DIVIDE && operation != CLUASHIM_STEP_POWER) {
        return calculate_integer(operation, left->integer, right->integer, result);
    }
    switch (operation) {
    case CLUASHIM_STEP_ADD: *result = float_value(x + y); return true;
    case CLUASHIM_STEP_SUBTRACT: *result = float_value(x - y); return true;
    case CLUASHIM_STEP_MULTIPLY: *result = float_value(x * y); return true;
    case CLUASHIM_STEP_DIVIDE:
        if (y == 0) return false;
        *result = float_value(x / y);
        return true;
    case CLUASHIM_STEP_FLOOR_DIVIDE:
        if (y == 0) return false;
        *result = float_value(floor(x / y));
        return true;
    case CLUASHIM_STEP_REMAINDER:
        if (y == 0) return false;
        remainder = fmod(x, y);
        if (remainder > 0 ? y < 0 : (remainder < 0 && y > 0)) remainder += y;
        *result = float_value(remainder);
        return true;
    case CLUASHIM_STEP_POWER: *result = float_value(y == 2 ? x * x : pow(x, y)); return true;
    default: return false;
    }
}

static inline bool negate(const value *x, value *result) {
    if (x->tag == CLUASHIM_NUMBER) *result = float_value(-x->number);
    else if (x->tag == CLUASHIM_INTEGER) *result = integer_value((int64_t)(0 - (uint64_t)x->integer));
    else return false;
    return true;
}

static inline bool absolute(const value *x, value *result) {
    if (x->tag == CLUASHIM_NUMBER) *result = float_value(fabs(x->number));
    else if (x->tag == CLUASHIM_INTEGER && x->integer < 0) *result = integer_value((int64_t)(0 - (uint64_t)x->integer));
    else if (x->tag == CLUASHIM_INTEGER) *result = *x;
    else return false;
    return true;
}

/// The integer below a number, or the one above it. Floats that no integer is next to are left to Lua.
static inline bool whole(const value *x, bool up, value *result) {
    if (x->tag == CLUASHIM_INTEGER) {
        *result = *x;
        return true;
    }
    if (x->tag != CLUASHIM_NUMBER || !(fabs(x->number) < 0x1p62)) return false;
    int64_t integer = (int64_t)x->number;
    if (up && (double)integer < x->number) integer += 1;
    if (!up && (double)integer > x->number) integer -= 1;
    *result = integer_value(integer);
    return true;
}

static inline bool round_to(const value *x, const value *decimals, value *result) {
    if (decimals->tag != CLUASHIM_INTEGER || decimals->integer < -15 || decimals->integer > 15) return false;
    double number;
    if (!read_number(x, &number)) return false;
    *result = x->tag == CLUASHIM_INTEGER && decimals->integer >= 0
        ? *x : float_value(cluashim_round(number, (int)decimals->integer));
    return true;
}

/// Two numbers as floats that compare as they do.
static inline bool read_exactly(const value *x, const value *y, double *left, double *right) {
    if (!read_number(x, left) || !read_number(y, right)) return false;
    return (x->tag == CLUASHIM_NUMBER || (-largest_exact <= x->integer && x->integer <= largest_exact))
        && (y->tag == CLUASHIM_NUMBER || (-largest_exact <= y->integer && y->integer <= largest_exact));
}

/// Texts have an order of their own, which is Lua's.
static bool compare(const value *x, const value *y, bool or_equal, bool *holds) {
    double left, right;
    if (x->tag == CLUASHIM_INTEGER && y->tag == CLUASHIM_INTEGER) {
        *holds = or_equal ? x->integer <= y->integer : x->integer < y->integer;
        return true;
    }
    if (!read_exactly(x, y, &left, &right)) return false;
    *holds = or_equal ? left <= right : left < right;
    return true;
}

/// Texts of one number are one text. What the row has made, and what is not known here, may be equal to any other text.
static bool equal(const value *x, const value *y, bool *holds) {
    double left, right;
    if (x->tag <= CLUASHIM_TRUE || y->tag <= CLUASHIM_TRUE) {
        *holds = x->tag == y->tag;
    } else if (x->tag > CLUASHIM_TEXT || y->tag > CLUASHIM_TEXT) {
        return false;
    } else if (x->tag == CLUASHIM_TEXT || y->tag == CLUASHIM_TEXT) {
        *holds = x->tag == y->tag && x->integer == y->integer;
    } else if (x->tag == CLUASHIM_INTEGER && y->tag == CLUASHIM_INTEGER) {
        *holds = x->integer == y->integer;
    } else {
        if (!read_exactly(x, y, &left, &right)) return false;
        *holds = left == right;
    }
    return true;
}

#endif
