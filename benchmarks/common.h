/* What every part of the port shares: shapes.h, written by port.py, names the arrays of the engines' own blocks of memory as struct members. */

#pragma once

#include <math.h>
#include <stdbool.h>
#include <stdint.h>

#include "shapes.h"

#define EACH(i, count) for (int i = 0; i < (count); i++)

static inline double least_of(double a, double b) { return a < b ? a : b; }
static inline double most_of(double a, double b) { return a > b ? a : b; }

static inline double power(double base, int exponent) {
    double result = 1.0;
    for (; exponent > 0; exponent >>= 1, base *= base)
        if (exponent & 1) result *= base;
    return result;
}
