/* How fast this machine can go: multiply-add at most, fused and in two steps, and a = b + s * c over arrays of any size. */

#include <stdint.h>
#include <string.h>

#define LANES 128

double fused(int64_t rounds) {
    double x[LANES], total = 0.0;
    for (int i = 0; i < LANES; i++) x[i] = i;
    for (int64_t n = 0; n < rounds; n++)
        for (int i = 0; i < LANES; i++) x[i] = __builtin_fma(x[i], 0.999, 0.001);
    for (int i = 0; i < LANES; i++) total += x[i];
    return total;
}

double separate(int64_t rounds) {
    double x[LANES], total = 0.0;
    for (int i = 0; i < LANES; i++) x[i] = i;
    for (int64_t n = 0; n < rounds; n++)
        for (int i = 0; i < LANES; i++) x[i] = x[i] * 0.999 + 0.001;
    for (int i = 0; i < LANES; i++) total += x[i];
    return total;
}

double triad(int64_t rounds, int64_t count, double *restrict a, const double *restrict b, const double *restrict c) {
    for (int64_t n = 0; n < rounds; n++) {
        for (int64_t i = 0; i < count; i++) a[i] = b[i] + 0.5 * c[i];
        __asm__ volatile("" : : "r"(a), "r"(b), "r"(c) : "memory");
    }
    return a[count - 1];
}
