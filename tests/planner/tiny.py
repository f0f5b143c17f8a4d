"""A small case with round figures: two members, three kinds of unit, six years."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from symmachia.planner.case import Case


def tiny(**changed) -> Case:
    """Two members hold 10 tanks, 4 brigades and 2 tankers each; twice as many are required. Nothing grows dearer, nobody is short of money."""
    years, members, capabilities = tuple(range(2026, 2032)), ("AAA", "BBB"), ("brigades", "tanks", "tankers")
    y, m, k = len(years), len(members), len(capabilities)
    first = np.array([[4.0, 10.0, 2.0], [4.0, 10.0, 2.0]])
    fields = {
        "years": years,
        "members": members,
        "capabilities": capabilities,
        "stock": np.repeat(first[None], y, axis=0),
        "wanted": np.zeros((y, k)),
        "replaced": np.zeros((y, k)),
        "renewal": np.zeros((y, m, k)),
        "imports": np.zeros((y, k)),
        "lines": np.repeat([[1.0, 4.0, 1.0]], y, axis=0),
        "output": np.array([1.0, 4.0, 1.0]),
        "ramp": np.array([0.1, 0.1, 0.1]),
        "lead": np.array([1.0, 1.5, 2.0]),
        "life": np.array([30.0, 30.0, 30.0]),
        "price": np.repeat([[100.0, 5.0, 50.0]], y, axis=0),
        "running": np.repeat([[5.0, 0.5, 2.0]], y, axis=0),
        "crew": np.array([1000.0, 0.0, 50.0]),
        "people": np.repeat([[20000.0, 10000.0]], y, axis=0),
        "wage": np.array([0.05, 0.04]),
        "staying": 0.9,
        "recruits": np.array([3000.0, 1500.0]),
        "payable": np.full((y, m), np.inf),
        "running_money": np.full((y, m), np.inf),
        "growth_money": np.full((y, m), np.inf),
        "gdp": np.repeat([[3000.0, 1000.0]], y, axis=0),
        "population": np.array([30.0, 20.0]),
        "convert": np.array([0.5, 0.5, 0.5]),
        "required": np.repeat([[6.0, 20.0, 4.0]], y, axis=0),
        "tolerance": 0.02,
        "line_cost": 1.0,
        "discount": 0.03,
        "brigades": 0,
        "carried": (1, -1, -1),
        "kinds": np.array([0.5, 0.0, 0.5]),
        "asked": np.array([[4.0, 0.0, 0.0], [2.0, 0.0, 0.0], [0.0, 0.0, 0.0]]),
    }
    return Case(**{**fields, **changed})


def alone() -> Case:
    """The first member of the small case with its 10 tanks, of which half can be used; 7 are required. Makers deliver 2 a year and never more; what
    is ordered in a year is there two years later."""
    whole = tiny()
    by_member = ("people", "recruits", "payable", "running_money", "growth_money", "gdp", "wage", "population")
    by_kind = ("wanted", "replaced", "imports", "life", "price", "running", "crew", "convert")
    fields = {name: getattr(whole, name)[..., :1] for name in by_member} | {name: getattr(whole, name)[..., 1:2] for name in by_kind}
    fields |= {name: getattr(whole, name)[:, :1, 1:2] for name in ("stock", "renewal")}
    fields |= {"lines": np.full((6, 1), 2.0)}
    fields |= {"output": np.array([2.0]), "ramp": np.array([0.0]), "lead": np.array([1.0]), "required": np.full((6, 1), 7.0)}
    return tiny(members=("AAA",), capabilities=("tanks",), brigades=-1, carried=(-1, -1, -1), **fields)


def drawn(seed: int, years: int = 6, members: int = 3, capabilities: int = 3) -> Case:
    """A case with every figure drawn: brigades and up to three kinds of equipment that they need first, money and makers now ample, now scarce."""
    rng = np.random.default_rng(seed)
    y, m, k = years, members, capabilities
    carried = tuple(j if j < k else -1 for j in range(1, 4))
    first = rng.uniform(0.5, 12.0, (m, k)) * (rng.random((m, k)) < 0.8)
    price = rng.uniform(2.0, 100.0, k) * 1.02 ** np.arange(y)[:, None]
    gdp = rng.uniform(100.0, 3000.0, m) * (1 + rng.uniform(0, 0.03, m)) ** np.arange(y)[:, None]
    people = np.repeat(rng.uniform(5e3, 3e4, (1, m)), y, axis=0)
    staying, recruits = rng.uniform(0.85, 0.97), rng.uniform(0.05, 0.2) * people[0]
    for t in range(1, y):
        people[t] = np.minimum(people[0], staying * people[t - 1] + recruits)
    convert = rng.uniform(0.3, 0.9, k)
    wanted = rng.uniform(0.0, 0.5, (y, k))
    renewal = rng.uniform(0.1, 1.0, (y, m, k))
    ample = rng.random() < 0.3
    return tiny(
        years=tuple(range(2026, 2026 + y)), members=tuple(f"M{i}" for i in range(m)), capabilities=("brigades", *(f"kind {j}" for j in range(1, k))),
        stock=first * (1 + rng.uniform(-0.02, 0.03, (m, k))) ** np.arange(y)[:, None, None], wanted=wanted,
        replaced=wanted * rng.choice([0.4, 1.0], k), renewal=renewal / renewal.sum(1, keepdims=True), imports=rng.uniform(0, 1.0, (y, k)),
        output=rng.uniform(0.5, 4.0, k), ramp=rng.uniform(0.0, 0.3, k), lead=rng.uniform(0.0, 3.0, k), life=rng.uniform(3.0, 40.0, k), price=price,
        running=price * rng.uniform(0.02, 0.1, k), crew=rng.uniform(0, 1000.0, k), people=people, wage=rng.uniform(0.01, 0.1, m),
        staying=staying, recruits=recruits, payable=people * rng.choice([1.02, np.inf], (y, m)),
        running_money=np.full((y, m), np.inf) if ample else rng.uniform(0.5, 20.0, (y, m)),
        growth_money=np.full((y, m), np.inf) if ample else rng.uniform(0.0, 60.0, (y, m)), gdp=gdp, population=rng.uniform(5.0, 80.0, m),
        convert=convert, required=convert * first.sum(0) * rng.uniform(0.8, 2.0, k) * np.ones((y, 1)), line_cost=rng.uniform(0.0, 2.0),
        discount=rng.uniform(0.0, 0.08), carried=carried, kinds=rng.dirichlet(np.ones(3)),
        asked=rng.uniform(0, 4.0, (3, 3)) * (rng.random((3, 3)) < 0.7),
    )  # fmt: skip


def turned(case: Case, order: np.ndarray) -> Case:
    """The same case with its members in another order."""
    by_member = ("people", "wage", "recruits", "payable", "running_money", "growth_money", "gdp", "population")
    fields = {name: getattr(case, name)[..., order] for name in by_member} | {name: getattr(case, name)[:, order] for name in ("stock", "renewal")}
    return replace(case, members=tuple(case.members[at] for at in order), **fields)
