"""The jobs room: work that takes longer than a reader waits for a slider, such as large ensembles and plans.

In:  a kind of work and a state of the app.      Out: a job with its progress, what it has found so far, and its result.
`job.py` is the record of one, `shelf.py` keeps it on disk, `foreman.py` decides whose turn it is, `hand.py` is the process that works for him,
`worker.py` what that process does, `work.py` what a kind of work (`kinds/`) sees of its job, `told.py` writes it as an answer, `routes.py` are its
addresses.
"""
