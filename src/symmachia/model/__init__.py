"""Engines: arrays in, arrays out, compiled by Numba. In: the inputs of `inputs.py` for the sets of `structure.py`. Out: every quantity of a
future, year by year (`spine.py`), and for a chunk of futures the measures of `outcomes.py` and bands (`chunk.py`). `ledger.py` is the only
accounting of cost. The equations stand in docs/spine.md; an independent reference in the tests agrees with them to 1e-9.
"""
