"""The baseline room. In: the facts of an alliance, or a folder of a user's own. Out: a Baseline, every input of the spine with bounds, kinds and
homes, immutable. `shipped.py` builds the North Atlantic one, `folder.py` reads any other; `table.py` says what a Baseline is.
"""
