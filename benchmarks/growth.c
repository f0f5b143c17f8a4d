/* What sustains today's force, what the makers can deliver, and how growth money becomes orders: docs/spine.md (22)-(26), (28), (29). */

#include "common.h"

/* (28): what was ordered before the base year, and for whom */
static void open_book(const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    double whole = 0.0;
    EACH(m, MEMBERS) {
        w->holder[m] = m != sets->leader[0] ? w->equipment[0][m] : 0.0;
        whole += w->holder[m];
    }
    EACH(k, CAPABILITIES) {
        w->lead_whole[k] = floor(in->lead_years[k]), w->lead_part[k] = in->lead_years[k] - w->lead_whole[k], w->book[k] = 0.0;
        if (whole <= 0.0) continue;
        double retiring = 0.0;
        EACH(m, MEMBERS) retiring += in->new_build_share[k] * w->stock[0][m][k] / in->life_years[k];
        w->book[k] = most_of(0.0, in->base_deliveries[k] / (1.0 - in->import_share[k]) - retiring) / whole;
    }
    EACH(m, MEMBERS) EACH(k, CAPABILITIES) w->on_order[m][k] = w->holder[m] * w->book[k] * in->lead_years[k];
}

/* (22), (24) */
static void sustain(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    double growth = power(1.0 + in->generation_growth[0], t);
    if (sets->bottom_up[0] && t == 0) EACH(m, MEMBERS) {
        w->renewal[m] = 0.0;
        EACH(k, CAPABILITIES) w->renewal[m] += w->stock[0][m][k] * in->unit_price[k] / in->life_years[k];
    }
    const double *today = sets->bottom_up[0] ? w->renewal : in->sustaining_history;
    EACH(m, MEMBERS) {
        double need = today[m] * growth, equipment = w->equipment[t][m], sustained = least_of(equipment, need);
        w->sustain_need[t][m] = need, w->sustained[t][m] = sustained;
        w->coverage[t][m] = need > 0.0 ? sustained / need : 1.0;
        w->free[t][m] = m == sets->leader[0] ? 0.0 : in->growth_share[0] * (equipment - sustained);
    }
}

/* (23); writes the stock after retirement to year t + 1 */
static void replace(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    double risk = sets->base_year[0] + t >= in->exit_year[0] ? in->supply_risk[(int)in->exit_state[0]] : 0.0;
    double old[CAPABILITIES] = {0};
    EACH(m, MEMBERS) EACH(k, CAPABILITIES) old[k] += w->coverage[t][m] * least_of(w->stock[t][m][k], w->stock[0][m][k]);
    EACH(k, CAPABILITIES) {
        double share = in->import_share[k], rate = 1.0 / in->life_years[k], wanted = old[k] * in->new_build_share[k] * rate;
        double imports = in->base_deliveries[k] * share / (1.0 - share) * in->import_limit[t][k] * (1.0 - risk);
        double slots = w->lines[t][k] + imports, fill = wanted > 0.0 ? least_of(1.0, slots / wanted) : 1.0;
        w->wanted[k] = wanted, w->imports[t][k] = imports, w->filled[t][k] = fill;
        w->free_slots[t][k] = most_of(0.0, slots - fill * wanted);
        w->retiring_rate[k] = rate, w->renewed_rate[k] = rate * (1.0 - in->new_build_share[k] * (1.0 - fill));
    }
    EACH(m, MEMBERS) EACH(k, CAPABILITIES) {
        double now = w->stock[t][m][k], first = least_of(now, w->stock[0][m][k]);
        w->stock[t + 1][m][k] = now - first * (w->retiring_rate[k] - w->coverage[t][m] * w->renewed_rate[k]);
    }
}

/* (25): payer weights; returns the growth money of all */
static double settle(int t, const sets_t *restrict sets, work_t *restrict w) {
    int64_t f = sets->view_framework[sets->plan_view[0]];
    double purse = 0.0, whole = 0.0;
    EACH(m, MEMBERS) {
        purse += w->free[t][m];
        if (m != sets->leader[0]) whole += sets->inside[f][m] * w->gdp[t][m];
    }
    EACH(m, MEMBERS) {
        if (sets->adequacy[0]) w->payer[t][m] = whole > 0.0 && m != sets->leader[0] ? sets->inside[f][m] * w->gdp[t][m] / whole : 0.0;
        else w->payer[t][m] = purse > 0.0 ? w->free[t][m] / purse : 0.0;
    }
    return purse;
}

/* (25): what the plan asks for */
static void plan(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    int64_t view = sets->plan_view[0], f = sets->view_framework[view];
    double reach = 0.0, ordered[CAPABILITIES] = {0};
    EACH(m, MEMBERS) if (m != sets->leader[0]) reach += sets->inside[f][m] * w->payer[t][m];
    EACH(m, MEMBERS) EACH(k, CAPABILITIES) ordered[k] += w->on_order[m][k];
    EACH(k, CAPABILITIES) {
        double missing = 0.0, conversion = in->readiness[k] * in->participation[f] * reach;
        EACH(b, BASES) if (sets->planned[b]) missing = most_of(missing, w->gap[t][view][b][k]);
        w->need[t][k] = conversion > 0.0 ? most_of(0.0, missing / conversion - ordered[k]) : 0.0;
    }
}

/* (26): money_k = min(limit_k, level * weight_k) */
static void water_fill(double purse, const double *restrict weight, const double *restrict limit, double *restrict money) {
    double left = purse, total = 0.0;
    int still_open = 0;
    EACH(k, CAPABILITIES) {
        money[k] = weight[k] > 0.0 ? -1.0 : 0.0;
        total += weight[k];
        still_open += weight[k] > 0.0;
    }
    while (still_open > 0) {
        double level = total > 0.0 ? most_of(0.0, left) / total : 0.0, taken = 0.0, freed = 0.0;
        int filled = 0;
        EACH(k, CAPABILITIES) {
            bool full = money[k] < 0.0 && limit[k] <= level * weight[k];
            money[k] = full ? limit[k] : money[k];
            taken += full ? limit[k] : 0.0;
            freed += full ? weight[k] : 0.0;
            filled += full;
        }
        left -= taken, total -= freed, still_open -= filled;
        if (filled > 0) continue;
        EACH(k, CAPABILITIES) money[k] = money[k] < 0.0 ? level * weight[k] : money[k];
        return;
    }
}

typedef struct { double spent, lines, opened; } bill_t;

/* (26): what orders and new lines cost, and the share of the lines that opens */
static bill_t order(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w, double purse) {
    bool adequacy = sets->adequacy[0], fixed = sets->fixed[0] && !adequacy;
    double bill = 0.0, weights = 0.0, priorities = 0.0, spent = 0.0;
    EACH(k, CAPABILITIES) bill += in->new_lines[t][k] * in->line_cost[0] * w->price[t][k];
    double opened = bill > 0.0 && !adequacy ? least_of(1.0, purse / bill) : 1.0, left = most_of(0.0, purse - opened * bill);
    EACH(k, CAPABILITIES) {
        w->weight[k] = in->priority[k] * w->need[t][k] * w->price[t][k];
        w->limit[k] = least_of(w->free_slots[t][k], w->need[t][k]) * w->price[t][k];
        weights += w->weight[k], priorities += in->priority[k];
    }
    if (adequacy) EACH(k, CAPABILITIES) w->money[k] = w->limit[k];
    else if (fixed) EACH(k, CAPABILITIES)
        w->money[k] = least_of(w->free_slots[t][k] * w->price[t][k], priorities > 0.0 ? left * in->priority[k] / priorities : 0.0);
    else water_fill(left, w->weight, w->limit, w->money);
    EACH(k, CAPABILITIES) {
        double price = w->price[t][k], affordable = w->need[t][k];
        spent += w->money[k];
        if (fixed) affordable = priorities > 0.0 ? left * in->priority[k] / priorities / price : 0.0;
        else if (!adequacy) affordable = weights > 0.0 ? least_of(affordable, left * w->weight[k] / weights / price) : 0.0;
        w->orders[t][k] = price > 0.0 ? w->money[k] / price : 0.0;
        w->affordable[t][k] = price > 0.0 ? affordable : 0.0;
    }
    return (bill_t){spent, opened * bill, opened};
}

/* (26): lines and units built */
static void expand(int t, const inputs_t *restrict in, work_t *restrict w, double opened) {
    EACH(k, CAPABILITIES) {
        double lines = w->lines[t][k], wanted = w->wanted[k];
        double pressed = least_of(lines * (1.0 + in->ramp[k]), wanted + w->affordable[t][k] - w->imports[t][k]);
        w->lines[t + 1][k] = most_of(lines, pressed) + opened * in->new_lines[t][k];
        w->built[t + 1][k] = w->built[t][k] + w->orders[t][k] + w->filled[t][k] * wanted;
    }
}

/* (28), (29) */
static void deliver(int t, work_t *restrict w) {
    EACH(k, CAPABILITIES) {
        double part = w->lead_part[k], ordered = w->orders[t][k];
        int early = t - (int)w->lead_whole[k], late = early - 1;
        double first = early >= 0 ? (1.0 - part) * w->orders[early][k] : 0.0, second = late >= 0 ? part * w->orders[late][k] : 0.0;
        double booked = w->book[k] * (early < 0 ? 1.0 : early == 0 ? part : 0.0);
        early = early > 0 ? early : 0, late = late > 0 ? late : 0;
        EACH(m, MEMBERS) {
            double arrived = first * w->payer[early][m] + second * w->payer[late][m] + booked * w->holder[m];
            w->on_order[m][k] += w->payer[t][m] * ordered - arrived;
            w->stock[t + 1][m][k] += arrived;
        }
    }
}
