/* A chunk of futures in C11, as src/symmachia/model/chunk.py runs it: draw the uncertain cells, run the spine, check and keep measures, count bands.
   The codes of measures stand in shapes.h. */

#include "spine.c"

#define LIMIT 1e100

enum { TRIANGULAR, UNIFORM, LOGUNIFORM, CHOICE };

typedef struct {
    int64_t count;
    const int64_t *target, *column, *code;
    const double *low, *mode, *high;
    const int64_t *first, *length;
    const double *options, *cumulative;
} cells_t;

typedef struct { int64_t code, k, v, b, t, m, category, presence, preset; } entry_t;
typedef uint16_t bands_t[YEARS][VIEWS][BASES][CAPABILITIES][BINS];
typedef uint16_t member_bands_t[MEMBERS][SHARE_BINS];

static double triangular(double x, double low, double mode, double high) {
    if (x < (mode - low) / (high - low)) return low + sqrt(x * (high - low) * (mode - low));
    return high - sqrt((1.0 - x) * (high - low) * (high - mode));
}

static double chosen(double x, const cells_t *restrict cells, int64_t i) {
    int64_t at = cells->first[i], last = at + cells->length[i] - 1;
    while (at < last && x >= cells->cumulative[at]) at++;
    return cells->options[at];
}

static void draw(const double *restrict u, const cells_t *restrict cells, double *restrict theta) {
    for (int64_t i = 0; i < cells->count; i++) {
        double x = u[cells->column[i]], low = cells->low[i], high = cells->high[i], value;
        switch (cells->code[i]) {
            case TRIANGULAR: value = triangular(x, low, cells->mode[i], high); break;
            case UNIFORM: value = low + x * (high - low); break;
            case LOGUNIFORM: value = low * exp(x * log(high / low)); break;
            default: value = chosen(x, cells, i);
        }
        theta[cells->target[i]] = value;
    }
}

static double gap_years(const entry_t *e, int64_t k, const work_t *w) {
    double total = 0.0;
    EACH(t, YEARS) total += most_of(0.0, 1.0 - w->met[t][e->v][e->b][k]);
    return total;
}

static double mean_gap_years(const entry_t *e, const sets_t *sets, const work_t *w) {
    double total = 0.0;
    int count = 0;
    EACH(k, CAPABILITIES) if (w->required[0][sets->view_framework[e->v]][e->b][k] > 0.0) {
        total += gap_years(e, k, w);
        count++;
    }
    return count > 0 ? total / count : 0.0;
}

static double closing_year(const entry_t *e, const work_t *w) {
    if (e->k >= 0) return w->closing_year[e->v][e->b][e->k];
    double latest = 0.0;
    EACH(k, CAPABILITIES) latest = most_of(latest, w->closing_year[e->v][e->b][k]);
    return latest;
}

/* (35) */
static double window(const entry_t *e, const sets_t *sets, const inputs_t *in, const work_t *w) {
    if (in->exit_year[0] > sets->base_year[0] + YEARS - 1) return 0.0;
    return most_of(0.0, closing_year(e, w) - in->exit_year[0]);
}

/* (34) */
static double dependence(const entry_t *e, const sets_t *sets, const inputs_t *in, const work_t *w) {
    int64_t scope = sets->basis_scope[0];
    double usable = w->usable[e->t][0][scope][e->k];
    return usable > 0.0 ? 100.0 * sets->led[0] * in->us_assigned[scope][e->k] / usable : 0.0;
}

/* One member's figure, or with m = -1 the sum of all but the leading ally. */
static double of_members(const double *row, int stride, int64_t m, int64_t leader) {
    if (m >= 0) return row[m * stride];
    double total = 0.0;
    EACH(i, MEMBERS) if (i != leader) total += row[i * stride];
    return total;
}

/* (32): the present value of a series of rows, one a year */
static double present_value(const double *rows, int year, int stride, int64_t m, const sets_t *sets, const inputs_t *in) {
    double value = 0.0, worth = 1.0;
    EACH(t, YEARS) {
        value += of_members(rows + t * year, stride, m, sets->leader[0]) * worth;
        worth /= 1.0 + in->discount_rate[0];
    }
    return value;
}

static double hollow(int64_t t, const work_t *w) {
    double stands = 0.0, bought = 0.0;
    EACH(m, MEMBERS) EACH(k, CAPABILITIES) {
        double added = most_of(0.0, w->stock[t][m][k] - w->stock[0][m][k]) * w->price[t][k];
        bought += added;
        stands += w->held[t][m] * added;
    }
    return bought > 0.0 ? 100.0 * (1.0 - stands / bought) : 0.0;
}

static double industry_bound(const work_t *w) {
    int asked = 0, bound = 0;
    EACH(t, YEARS) EACH(k, CAPABILITIES) if (w->need[t][k] > 0.0) {
        asked++;
        bound += w->free_slots[t][k] < w->affordable[t][k];
    }
    return asked > 0 ? 100.0 * bound / asked : 0.0;
}

static double budget_share(const entry_t *e, int64_t leader, const work_t *w) {
    double gdp = of_members(w->gdp[e->t], 1, e->m, leader);
    return gdp > 0.0 ? 100.0 * of_members(w->budget[e->t], 1, e->m, leader) / gdp : 0.0;
}

static double measure(const entry_t *e, const sets_t *sets, const inputs_t *in, const work_t *w) {
    int64_t leader = sets->leader[0], categories = sizeof w->ledger[0][0] / sizeof(double);
    switch (e->code) {
        case USABLE: return w->usable[e->t][e->v][sets->basis_scope[0]][e->k];
        case GAP: return w->gap[e->t][e->v][e->b][e->k];
        case MET: return 100.0 * w->met[e->t][e->v][e->b][e->k];
        case CLOSING_YEAR: return closing_year(e, w);
        case WINDOW: return window(e, sets, in, w);
        case GAP_YEARS: return e->k >= 0 ? gap_years(e, e->k, w) : mean_gap_years(e, sets, w);
        case ADEQUACY: return 100.0 * w->adequacy[e->t][e->v][e->b];
        case WEAKEST_AREA: return 100.0 * w->weakest_area[e->t][e->v][e->b];
        case DEPENDENCE: return dependence(e, sets, in, w);
        case BUDGET: return of_members(w->budget[e->t], 1, e->m, leader);
        case BUDGET_SHARE: return budget_share(e, leader, w);
        case EXIT_YEAR: return in->exit_year[0];
        case SOLDIERS: return of_members(w->people[e->t], 1, e->m, leader);
        case ADDED_COST: return present_value(w->added_cost[0], MEMBERS, 1, e->m, sets, in);
        case PAID: return present_value(w->ledger[0][0] + e->category, (int)(MEMBERS * categories), (int)categories, -1, sets, in);
        case HOLLOW: return hollow(e->t, w);
        default: return industry_bound(w);
    }
}

/* Count one future into the bands; false where a figure is not finite. */
static bool tally(const work_t *restrict w, bands_t bands, member_bands_t member_bands) {
    EACH(t, YEARS) EACH(v, VIEWS) EACH(b, BASES) EACH(k, CAPABILITIES) {
        double met = w->met[t][v][b][k];
        if (!(met >= 0.0)) return false;
        int bin = (int)(met * 80.0 + 0.5);
        bands[t][v][b][k][bin < BINS - 1 ? bin : BINS - 1]++;
    }
    EACH(m, MEMBERS) {
        double budget = 0.0, gdp = 0.0;
        EACH(t, YEARS) budget += w->budget[t][m], gdp += w->gdp[t][m];
        double share = gdp > 0.0 ? budget / gdp : 0.0;
        if (!isfinite(share)) return false;
        double bin = least_of(SHARE_BINS - 1, share * 2000.0 + 0.5);
        member_bands[m][bin > 0.0 ? (int)bin : 0]++;
    }
    return true;
}

static bool bounded(const double *figures, int64_t count) {
    bool beyond = false;
    for (int64_t i = 0; i < count; i++) beyond |= !(fabs(figures[i]) <= LIMIT);
    return !beyond;
}

/* Returns the first future with a figure that is not finite, -1 if there is none. `in` is the memory of `theta`. */
#ifdef __cplusplus
extern "C"
#endif
int64_t run_chunk(
    int64_t count, int64_t columns, const double *draws, const cells_t *cells, double *theta, const sets_t *sets, work_t *w, int64_t watched,
    int64_t wanted, const entry_t *entries, double *measures, bands_t bands, member_bands_t member_bands
) {
    const inputs_t *in = (const inputs_t *)theta;
    for (int64_t n = 0; n < count; n++) {
        draw(draws + n * columns, cells, theta);
        spine(sets, in, w);
        if (!bounded(theta, sizeof(inputs_t) / sizeof(double)) || !bounded((const double *)w, watched)) return n;
        for (int64_t q = 0; q < wanted; q++) {
            double value = measure(&entries[q], sets, in, w);
            if (!isfinite(value)) return n;
            measures[n * wanted + q] = value;
        }
        if (!tally(w, bands, member_bands)) return n;
    }
    return -1;
}
