/* The year loop of the spine in C11, section by section as in src/symmachia/model, on the engines' own blocks of memory.
   Numbers in brackets are the equations of docs/spine.md. */

#include "common.h"
#include "forces.c"
#include "growth.c"

enum { REPLACEMENT, PROCUREMENT, LINES, UPGRADES, RUNNING, PAY, OPERATIONS, UNSPENT };

/* (1)-(5) */
static void economy(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    double full = in->us_contribution[0], there = sets->base_year[0] + t >= in->exit_year[0] ? in->us_contribution[(int)in->exit_state[0]] : full;
    double reaction = full > 0.0 ? in->reaction[0] * (there / full - 1.0) : 0.0;
    EACH(m, MEMBERS) {
        double grown = 1.0 + in->gdp_growth[t][m] + in->growth_shock[sets->region_of[m]];
        double gdp = t == 0 ? in->gdp[m] : w->gdp[t - 1][m] * grown;
        double base = in->spending_share[m], share = base;
        if (!sets->adequacy[0]) share += in->pledge_compliance[0] * most_of(0.0, in->announced_share[t][m] - base);
        if (!sets->adequacy[0] && m != sets->leader[0]) share *= most_of(0.0, 1.0 + reaction);
        double pledged = share * gdp, first = t == 0 ? pledged : w->pledged[0][m];
        double kept = least_of(pledged, first), extra = most_of(0.0, pledged - first);
        double equipment = kept * in->equipment_share[m] + extra * in->marginal_equipment_share[0];
        double personnel = kept * in->personnel_share[m] + extra * in->marginal_personnel_share[0];
        w->gdp[t][m] = gdp, w->share[t][m] = share, w->pledged[t][m] = pledged, w->extra[t][m] = extra;
        w->equipment[t][m] = equipment, w->personnel[t][m] = personnel, w->operations[t][m] = pledged - equipment - personnel;
    }
}

/* (30) */
static void recruit(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    EACH(m, MEMBERS) {
        double people = w->people[t - 1][m], first = w->people[0][m], crew = 0.0;
        EACH(k, CAPABILITIES) crew += in->people_per_unit[k] * most_of(0.0, w->stock[t][m][k] + w->on_order[m][k] - w->stock[0][m][k]);
        double stay = people - in->exit_rate[0] * people;
        double joining = least_of(most_of(0.0, first + crew - stay), in->recruit_cap[0] * first);
        if (!sets->adequacy[0]) {
            double pay = first > 0.0 ? w->personnel[0][m] / first : 0.0;
            joining = least_of(joining, pay > 0.0 ? most_of(0.0, w->personnel[t][m] / pay - stay) : 0.0);
        }
        w->people[t][m] = stay + joining;
    }
}

/* (6), (7) */
static void prices(int t, const inputs_t *restrict in, work_t *restrict w) {
    double inflation = power(1.0 + in->defence_inflation[0], t);
    double joint = 1.0 + in->joint_share[0] * (in->joint_factor[0] - 1.0), exponent = log2(in->learning_rate[0]);
    EACH(k, CAPABILITIES) {
        w->price[t][k] = in->unit_price[k] * pow(w->built[t][k] / in->units_built[k], exponent) * inflation * joint;
        w->running[t][k] = in->operating_cost[k] * inflation;
    }
}

/* (27), (31), (32) */
static void book(int t, const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w, bill_t bill) {
    double share = 1.0 - in->marginal_equipment_share[0] - in->marginal_personnel_share[0];
    EACH(m, MEMBERS) {
        double first = w->people[0][m], payroll = w->people[t][m] * (first > 0.0 ? w->personnel[0][m] / first : 0.0);
        double procurement = w->payer[t][m] * bill.spent, lines = w->payer[t][m] * bill.lines, free = w->free[t][m];
        double personnel = w->personnel[t][m], need = w->running_need[t][m], budget = w->pledged[t][m], *row = w->ledger[t][m];
        row[REPLACEMENT] = w->sustained[t][m], row[PROCUREMENT] = procurement, row[LINES] = lines;
        row[UPGRADES] = w->equipment[t][m] - w->sustained[t][m] - free;
        if (sets->adequacy[0]) {
            budget += most_of(0.0, procurement + lines - free) + need + most_of(0.0, payroll - personnel);
            row[RUNNING] = need, row[PAY] = payroll, row[OPERATIONS] = w->operations[t][m];
            row[UNSPENT] = most_of(0.0, free - procurement - lines) + most_of(0.0, personnel - payroll);
        } else {
            row[RUNNING] = least_of(need, most_of(0.0, share * w->extra[t][m]));
            row[PAY] = least_of(payroll, personnel);
            row[OPERATIONS] = w->operations[t][m] - row[RUNNING];
            row[UNSPENT] = free - procurement - lines + personnel - row[PAY];
        }
        w->budget[t][m] = budget, w->added_cost[t][m] = budget - in->spending_share[m] * w->gdp[t][m];
    }
}

static void spine(const sets_t *restrict sets, const inputs_t *restrict in, work_t *restrict w) {
    EACH(m, MEMBERS) {
        bool led = m == sets->leader[0];
        w->people[0][m] = led ? 0.0 : in->soldiers[m];
        EACH(k, CAPABILITIES) w->stock[0][m][k] = led ? 0.0 : in->stock[m][k];
    }
    EACH(k, CAPABILITIES) w->lines[0][k] = in->base_deliveries[k], w->built[0][k] = in->units_built[k];
    EACH(t, YEARS) {
        economy(t, sets, in, w);
        if (t == 0) open_book(sets, in, w);
        else recruit(t, sets, in, w);
        prices(t, in, w);
        hold(t, sets, in, w);
        field(t, sets, in, w);
        pool(t, sets, in, w);
        count_in(t, sets, in, w);
        red_forces(t, sets, in, w);
        if (t == 0) todays_level(sets, in, w);
        require(t, sets, in, w);
        compare(t, sets, in, w);
        judge(t, sets, in, w);
        sustain(t, sets, in, w);
        replace(t, sets, in, w);
        double purse = settle(t, sets, w);
        plan(t, sets, in, w);
        bill_t bill = order(t, sets, in, w, purse);
        expand(t, in, w, bill.opened);
        deliver(t, w);
        book(t, sets, in, w, bill);
    }
}
