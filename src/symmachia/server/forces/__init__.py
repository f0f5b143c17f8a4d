"""The view of a force abroad. In: a state. Out: sections.

`asked.py` reads what a state asks of `symmachia.force`, `finding.py` keeps what is found as plain data, `told.py` makes numbers of it. Its parts are
`sizes.py`, `senders.py`, `relief.py` on what keeps a force and holds it down, `price.py` on what it leaves open and costs, and `said.py`.
"""
