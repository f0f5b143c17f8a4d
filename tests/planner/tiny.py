"""A small case with round figures: two members, three kinds of unit, six years."""

from __future__ import annotations

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
    fields |= {"output": np.array([2.0]), "ramp": np.array([0.0]), "lead": np.array([1.0]), "required": np.full((6, 1), 7.0)}
    return tiny(members=("AAA",), capabilities=("tanks",), brigades=-1, carried=(-1, -1, -1), **fields)
