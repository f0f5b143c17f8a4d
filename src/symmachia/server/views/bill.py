"""The bill: what the plans of the strategies in the slots cost at least and by when, what a sum buys, who pays, what binds, and insurance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from symmachia.accounts import evaluate, one_more, planned
from symmachia.accounts.plans import made_for, plan_of
from symmachia.accounts.reference import HEDGED, PLANS, has_reference, missing, reference
from symmachia.briefing.content import Section, Table
from symmachia.briefing.sections import hedge, plan
from symmachia.server import slots
from symmachia.server.controls import PAYERS
from symmachia.server.differences import differences
from symmachia.server.planning import otherwise, study_of
from symmachia.server.reproduce import alliance_code
from symmachia.server.ruled import Ruled
from symmachia.server.traded import Traded
from symmachia.server.view import Offer, View
from symmachia.study.apart import apart
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.trace import Trace
    from symmachia.words import Sentence

LEVERS = ("money", "recruits", "lead_time", "line")
BUYS = ("gap_years", "gain", "spent")
PLACES = {"plan": "cost", "front": "trade", "payers": "pays", "hedge": "insurance"}
"""Where each job goes on from."""
LARGEST = 10
ALIKE = 1e-3
"""Plans whose costs differ by less are told and drawn as one."""
BILLED = 0.01
"""A plan that orders less than this part of its cost is told to buy next to nothing."""


def quick(desk: Desk, state: State) -> bool:  # noqa: ARG001
    """Plans ship; others are jobs."""
    return True


def view(desk: Desk, state: State) -> View:
    """Cost, front, purchases, payers, levers, insurance."""
    alliance = desk.alliance(state)
    if not has_reference(alliance, PLANS):
        return View(say("view-bill"), (), offers=offers(state), notices=(say("view-no-plans", why=missing(alliance)).text,))
    return _Shown(alliance, state).view()


def offers(state: State) -> tuple[Offer, ...]:
    """What takes a plan of its own."""
    strategy = slots.label(state, state["slot"])
    return tuple(
        Offer(kind, say(f"view-offer-{kind}", strategy=strategy).text, say(f"view-offer-{kind}-about").text, place=place)
        for kind, place in PLACES.items()
    )


def code(state: State) -> str:
    """The same numbers in Python."""
    own, other = _pair(state)
    lines = [
        "import symmachia as sy",
        "",
        f"alliance = {alliance_code(state)}",
        f"for strategy in {list(dict.fromkeys((own, other)))!r}:",
        '    print(strategy, "cost", sy.planned(alliance, "cost", strategy=strategy).value)',
        "    for step in range(1, 10):",
        '        front = [sy.on_front(alliance, measure, step, strategy=strategy).value for measure in ("cost", "gap_years")]',
        "        print(strategy, step, *front)",
        f'print("difference", sy.planned(alliance, "cost", strategy={own!r}, less={other!r}).value)',
    ]
    return "\n".join(lines) + "\n"


def _pair(state: State) -> tuple[str, str]:
    """The strategy that is planned, and the one in the other slot."""
    return (state["b"], state["a"]) if state["slot"] == "b" else (state["a"], state["b"])


class _Shown:
    """The plans that ship of both strategies, as sentences, charts and tables."""

    def __init__(self, alliance: Alliance, state: State):
        self.alliance, self.state, self.run = alliance, state, reference(alliance, PLANS)
        own = state["slot"]
        self.own, self.other = (plan.Drawn(state[slot], _called(state[slot]), slots.role(state, slot)) for slot in (own, "ab".replace(own, "")))
        self.made = {one.strategy: made_for(self.run, one.strategy) for one in (self.own, self.other)}
        cost, beside = (self.figure(one, "cost").value for one in (self.own, self.other))
        self.same = abs(cost - beside) <= ALIKE * cost
        self.drawn = (self.own,) if self.same else (self.own, self.other)
        self.apart = self.made[self.own.strategy] == plan.APART

    def view(self) -> View:
        """All of it."""
        state, names = self.state, slots.names(self.state)
        traded = Traded(self.alliance, state, self.drawn)
        fronts = (self.own, *([plan.alone()] if self.apart else []), *self.drawn[1:])
        sections = (
            Section("cost", say("view-bill-cost"), tuple(self.cost()), (plan.cost_path(self.alliance, *self.drawn),)),
            Section("trade", say("view-bill-trade"), (*traded.text(), *self.beyond()), (traded.marked(plan.front(self.alliance, *fronts)),)),
            self.bought(),
            self.pays(),
            *_insurance(self.alliance),
        )
        changed = otherwise(state.at(budget="", payers=PAYERS[0]), "ab", ("comparison",))
        notices = (say("view-bill-other", changed=changed, strategy=self.own.label).text,) if changed else ()
        differing = differences(apart(study_of(state).changed(state["comparison"]).to_dict(), *names))
        return View(
            self.title(), sections, differing, "reference", self.run["baseline"], self.run["futures"], offers=offers(state), notices=notices
        )  # fmt: skip

    def figure(self, one: plan.Drawn, measure: str, at: int = 0, comparison: str = "equal_adequacy") -> Trace:
        return planned(self.alliance, measure, at=at, strategy=one.strategy, comparison=comparison)

    def title(self) -> Sentence:
        """What the plan costs, and how far the other's is from that."""
        cost, beside = self.figure(self.own, "cost"), self.figure(self.other, "cost")
        dearer = cost.value > beside.value
        more, less = (self.own, self.other) if dearer else (self.other, self.own)
        premium = planned(self.alliance, "cost", strategy=more.strategy, less=less.strategy)
        return say(
            "view-bill-title", without="yes" if self.apart else "no", year=self.run["by"], year_last=self.run["years"][-1], one=self.own.label,
            other=self.other.label, cost=cost, premium=premium,
            more="alone" if self.own.strategy == self.other.strategy else "same" if self.same else "more" if dearer else "less",
        )  # fmt: skip

    def cost(self) -> list[Sentence]:
        """What each plan is, how far both are apart, and which strategies have a plan in common."""
        by, last = self.run["by"], self.run["years"][-1]
        found = []
        for one in self.drawn:
            cost, closed = self.figure(one, "cost"), self.figure(one, "short", last)
            found.append(say(
                "view-bill-least", strategy=one.label, without="yes" if self.made[one.strategy] == plan.APART else "no", year=by, year_last=last,
                cost=cost, range=cost.range_text, order=self.figure(one, "on_order"), short=self.figure(one, "short", by), short_last=closed,
                closed="yes" if closed.value == 0 else "no", gaps="yes" if self.figure(one, "gap_years").value else "no",
            ))  # fmt: skip
        if len(self.drawn) > 1:
            one, other = sorted(self.drawn, key=lambda one: -self.figure(one, "cost").value)
            premium = planned(self.alliance, "cost", strategy=one.strategy, less=other.strategy)
            found.append(say("view-bill-apart", premium=premium, range=premium.range_text))
        found += [say("view-bill-same", strategy=_called(strategy), same=_called(made)) for strategy, made in self.made.items() if made != strategy]
        if self.same and len(set(self.made.values())) > 1:
            found.append(say("view-bill-near", strategy=self.own.label, other=self.other.label, cost=self.figure(self.other, "cost")))
        return found

    def beyond(self) -> list[Sentence]:
        """What the EU's members alone would pay for less, where the plan stands alone too."""
        if not self.apart:
            return []
        cost, left = (planned(self.alliance, measure, strategy=plan.ALONE) for measure in ("cost", "gap_years"))
        return [say("view-bill-alone", alone=cost, gaps=self.figure(self.own, "gap_years"), gaps_alone=left)]

    def bought(self) -> Section:
        """What is ordered, what stays short, what binds, and what one more of anything would do."""
        assumed = {name: evaluate(self.alliance, fact) for name, fact in self.run["assumed"].items()}
        text = [say("plan-assumed", price=assumed["shortage_price"], lines=assumed["new_lines"], share=assumed["largest_share"])]
        paid = self.figure(self.own, "paid_for")
        orders = paid.value > BILLED * self.figure(self.own, "cost").value
        if not orders:
            text.insert(0, say("view-bill-nothing", strategy=self.own.label, paid=paid))
        charts = (plan.bought(self.alliance, self.own),) if orders else ()
        return Section("bought", say("view-bill-bought"), tuple(text), charts, (*plan.binding(self.alliance, self.own, short=True), *self.levers()))

    def levers(self) -> tuple[Table, ...]:
        """What moving each limit by one buys, of the plan for which it was found."""
        comparison = self.state["comparison"]
        if made_for(self.run, self.own.strategy, comparison) != plan.APART:
            return ()
        rows = []
        for lever, _, capability in (name.partition("/") for name in self.run["levers"][comparison]):
            if lever in LEVERS:
                where = (capability,) if capability else ()
                figures = [one_more(self.alliance, lever, *where, buys=buys, comparison=comparison) for buys in BUYS]
                rows.append((say(f"lever-{lever}", what=Phrase(f"measure-{capability}") if capability else ""), *figures))
        rows.sort(key=lambda row: -row[2].value)
        heads = (say("view-column-lever"), *(say(f"view-column-{name}") for name in BUYS))
        source = plan.plan_source(self.alliance, [one for row in rows for one in row[1:]])
        return (Table(say("view-bill-levers"), heads, tuple(rows), source, folded=True),)

    def pays(self) -> Section:
        """Whether the pledges suffice, who pays by the rule that is chosen, and what the rule is worth to whom."""
        run, own, rule = self.run, self.own, self.state["payers"]
        kept = plan_of(run, own.strategy, plan.PLEDGED)
        used = self.figure(own, "pledge_used", comparison=plan.PLEDGED)
        money = say(
            "view-bill-money", strategy=own.label, bases=" + ".join(say(f"basis-name-{basis}").text for basis in kept["bases"]), used=used,
            year=run["years"][kept["pledge_used"].index(max(kept["pledge_used"]))], enough="yes" if used.value < 100 else "no",
            year_by=run["by"], short=self.figure(own, "short", run["by"], plan.PLEDGED),
        )  # fmt: skip

        def bill(rule: str, member: str, measure: str) -> Trace:
            return planned(self.alliance, measure, member=member, strategy=own.strategy, comparison=plan.PLEDGED, payers=rule)

        ruled = Ruled(self.alliance, PAYERS, tuple(kept["bills"]), bill, run["baseline"])
        tables = (*ruled.tables(LARGEST), plan.bills(self.alliance, own, rule))
        text = (money, ruled.title(own.label, "view-bill-ruled"), say("view-bill-rules"))
        return Section("pays", say("view-bill-pays"), text, (plan.bill_map(self.alliance, own, rule),), tables)


def _called(strategy: str) -> str:
    return say(f"view-strategy-{strategy}").text


def _insurance(alliance: Alliance) -> tuple[Section, ...]:
    section = hedge.section(alliance) if has_reference(alliance, HEDGED) else None
    if not section:
        return ()
    worths, bought = section.tables
    return (replace(section, id="insurance", title=say("view-bill-insurance"), tables=(worths, replace(bought, folded=True))),)
