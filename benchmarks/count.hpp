/* A number that counts what is done to it, for counting the arithmetic of one future: the port compiled as C++ with it in place of `double`. */

#include <cmath>
#include <cstdint>

#define restrict __restrict
#define _Static_assert static_assert
#define SIMPLY(operation) friend Counted operator operation(Counted a, Counted b) { return tick(SIMPLE), Counted(a.value operation b.value); }
#define COMPARE(operation) friend bool operator operation(Counted a, Counted b) { return tick(COMPARED), a.value operation b.value; }
#define UPDATE(operation) Counted &operator operation##=(Counted b) { return *this = *this operation b; }

enum { SIMPLE, DIVIDED, COMPARED, TRANSCENDENT, KINDS };
extern "C" { int64_t counted[KINDS]; }
static inline void tick(int kind) { counted[kind]++; }

struct Counted {
    double value;
    Counted() = default;
    Counted(double value) : value(value) {}
    explicit operator int() const { return (int)value; }
    SIMPLY(+) SIMPLY(-) SIMPLY(*) COMPARE(<) COMPARE(>) COMPARE(<=) COMPARE(>=)
    friend Counted operator/(Counted a, Counted b) { return tick(DIVIDED), Counted(a.value / b.value); }
    UPDATE(+) UPDATE(-) UPDATE(*) UPDATE(/)
};

static inline Counted sqrt(Counted x) { return tick(DIVIDED), std::sqrt(x.value); }
static inline Counted exp(Counted x) { return tick(TRANSCENDENT), std::exp(x.value); }
static inline Counted log(Counted x) { return tick(TRANSCENDENT), std::log(x.value); }
static inline Counted log2(Counted x) { return tick(TRANSCENDENT), std::log2(x.value); }
static inline Counted pow(Counted x, Counted y) { return tick(TRANSCENDENT), std::pow(x.value, y.value); }
static inline Counted floor(Counted x) { return std::floor(x.value); }
static inline Counted fabs(Counted x) { return std::fabs(x.value); }
static inline bool isfinite(Counted x) { return std::isfinite(x.value); }

#define double Counted
