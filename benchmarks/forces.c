/* From stocks to usable forces, requirements and gaps: docs/spine.md (8)-(21) and (33). */

#include "common.h"

#define NOTHING 1e-6
#define MET_CAP 2.0

enum { REPLACE, TARGETS, PACED };
enum { SUM, WEAKEST, BEST, CES };

/* (8)-(12) */
static void hold(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    double kept_share = 1.0 - in->marginal_equipment_share[0] - in->marginal_personnel_share[0];
    EACH(m, MEMBERS) {
        double cost = 0.0, crew = 0.0, held = 1.0;
        EACH(k, CAPABILITIES) {
            double added = most_of(0.0, w->stock[t][m][k] - w->stock[0][m][k]);
            cost += w->running[t][k] * added;
            crew += in->people_per_unit[k] * added;
        }
        double money = sets->adequacy[0] ? cost : kept_share * w->extra[t][m];
        if (cost > NOTHING) held = least_of(held, most_of(0.0, money) / cost);
        if (crew > NOTHING) held = least_of(held, most_of(0.0, w->people[t][m] - w->people[0][m]) / crew);
        EACH(k, CAPABILITIES) {
            double now = w->stock[t][m][k], first = w->stock[0][m][k];
            w->effective[t][m][k] = least_of(now, first) + held * most_of(0.0, now - first);
        }
        w->running_need[t][m] = cost, w->crew_need[t][m] = crew, w->held[t][m] = held;
    }
}

/* (13), (14) */
static double link_of(const double effective[CAPABILITIES], double brigades, const sets_t *restrict sets, const inputs_t *restrict in) {
    const double *share = in->brigade_share;
    double whole = share[0] + share[1] + share[2], link = 0.0, cover[3] = {1.0, 1.0, 1.0};
    EACH(j, 3) {
        int64_t at = sets->carried[j];
        if (at < 0) continue;
        double needed = 0.0;
        EACH(g, 3) needed += in->brigade_need[g][j] * (share[g] / whole);
        needed *= brigades;
        if (needed > 0.0) cover[j] = least_of(1.0, effective[at] / needed);
    }
    EACH(g, 3) {
        double least = 1.0;
        EACH(j, 3) if (in->brigade_need[g][j] > 0.0) least = least_of(least, cover[j]);
        link += (share[g] / whole) * least;
    }
    return link;
}

/* (15) */
static void field(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    int64_t at = sets->brigades[0];
    EACH(m, MEMBERS) {
        EACH(k, CAPABILITIES) w->fielded[t][m][k] = w->effective[t][m][k];
        if (at < 0 || w->effective[t][m][at] <= 0.0) continue;
        w->fielded[t][m][at] = w->effective[t][m][at] * link_of(w->effective[t][m], w->effective[t][m][at], sets, in);
    }
}

/* (16) */
static void pool(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    EACH(f, FRAMEWORKS) {
        double sum[CAPABILITIES] = {0};
        EACH(m, MEMBERS) if (m != sets->leader[0] && sets->inside[f][m]) EACH(k, CAPABILITIES) sum[k] += w->fielded[t][m][k];
        EACH(k, CAPABILITIES) w->national[t][f][k] = sum[k] * (in->readiness[k] * in->participation[f]);
    }
}

/* (17) */
static void count_in(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    EACH(v, VIEWS) {
        int64_t f = sets->view_framework[v];
        double there = sets->led[f] * in->us_contribution[sets->view_state[v]];
        EACH(s, SCOPES) EACH(k, CAPABILITIES) w->usable[t][v][s][k] = w->national[t][f][k] + there * in->us_assigned[s][k];
    }
}

/* (18) */
static void red_forces(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    double war = sets->base_year[0] + t < in->war_end_year[0] ? 1.0 : 0.0;
    EACH(k, CAPABILITIES) {
        if (t == 0) w->red[0][k] = in->red_stock[k], w->depot[0][k] = in->depot_stock[k];
        double red = w->red[t][k], depot = w->depot[t][k], refurbished = least_of(in->refurbishment[k], depot);
        w->depot[t + 1][k] = depot - refurbished;
        double grown = red * (1.0 - 1.0 / in->life_years[k]) + in->new_production[k] + refurbished;
        w->red[t + 1][k] = most_of(0.0, grown - in->war_losses[k] * war);
        w->available[t][k] = red * (1.0 - in->share_tied[k] * war);
        double reference = in->postwar_level[0] * in->red_stock[k];
        w->pace[t][k] = reference > 0.0 ? w->available[t][k] / reference : 1.0;
    }
}

/* (19) */
static void todays_level(const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    EACH(f, FRAMEWORKS) {
        int g = sets->own[0] ? f : 0;
        double sum[CAPABILITIES] = {0};
        EACH(m, MEMBERS) if (m != sets->leader[0] && sets->inside[g][m]) EACH(k, CAPABILITIES) sum[k] += w->fielded[0][m][k];
        EACH(s, SCOPES) EACH(k, CAPABILITIES) w->today[f][s][k] = sum[k] * (in->readiness[k] * in->participation[f]) + in->us_assigned[s][k];
    }
}

/* (20) */
static void require(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    EACH(f, FRAMEWORKS) EACH(b, BASES) {
        const double *today = w->today[f][sets->basis_scope[b]];
        double *required = w->required[t][f][b];
        switch (sets->basis_kind[b]) {
            case TARGETS: EACH(k, CAPABILITIES) required[k] = today[k] * (1.0 + in->target_increase[k]); break;
            case PACED: EACH(k, CAPABILITIES) required[k] = today[k] * w->pace[t][k]; break;
            default: EACH(k, CAPABILITIES) required[k] = today[k];
        }
    }
}

/* (21) */
static void compare(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    double first = (double)sets->base_year[0], later = first + t + 1.0, enough = 1.0 - in->closing_tolerance[0];
    EACH(v, VIEWS) EACH(b, BASES) {
        const double *all_usable = w->usable[t][v][sets->basis_scope[b]], *all_required = w->required[t][sets->view_framework[v]][b];
        EACH(k, CAPABILITIES) {
            double usable = all_usable[k], required = all_required[k], closing = t == 0 ? first : w->closing_year[v][b][k];
            w->gap[t][v][b][k] = most_of(0.0, required - usable);
            w->closing_year[v][b][k] = usable < enough * required ? later : closing;
            w->met[t][v][b][k] = required > 0.0 ? least_of(MET_CAP, usable / required) : MET_CAP;
        }
    }
}

/* (33), one area */
static double joined(int a, const double met[CAPABILITIES], const sets_t *restrict sets, const inputs_t *restrict in) {
    double least = 1.0, most = 0.0, total = 0.0, nu = in->nu[a];
    int64_t kind = sets->aggregators[a], count = sets->starts[a + 1] - sets->starts[a];
    for (int64_t i = sets->starts[a]; i < sets->starts[a + 1]; i++) {
        double score = least_of(1.0, met[sets->by_area[i]]);
        least = least_of(least, score), most = most_of(most, score);
        if (kind != CES) total += score;
        else if (score > 0.0 || nu > 0.0) total += pow(score, nu);
    }
    if (count == 0) return 1.0;
    if (kind == SUM) return total / count;
    if (kind == WEAKEST) return least;
    if (kind == BEST) return most;
    return least <= 0.0 && nu <= 0.0 ? 0.0 : pow(total / count, 1.0 / nu);
}

/* (33) */
static void judge(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    EACH(v, VIEWS) EACH(b, BASES) {
        double mean = 0.0, weakest = 1.0;
        EACH(a, AREAS) {
            double value = joined(a, w->met[t][v][b], sets, in);
            mean += value;
            weakest = least_of(weakest, value);
        }
        w->adequacy[t][v][b] = AREAS > 0 ? mean / AREAS : 1.0;
        w->weakest_area[t][v][b] = weakest;
    }
}
