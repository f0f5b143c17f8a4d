"""The figures behind everything, one a row: found, filtered, put in order, set side by side where sources differ, and changed for a session.

In:  the facts of the store, what the model takes in, what decides the answer.      Out: the rows of `/api/facts`, and the same as CSV.
"""
