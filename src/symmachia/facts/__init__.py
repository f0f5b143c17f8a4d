"""The facts: reviewed text becomes a store of sourced figures.

In:  `data/facts/<source>.csv` with its record `<source>.yaml`, subjects, memberships, the whitelist; an importer's files of the user.
Out: a read-only DuckDB `Store` whose every fact has source, locator, unit, price basis, edition, status, grade and bounds.
`build` checks row by row (`rules`) and the whole (`checks`) and stops at any fault; `money` is where money is converted, and nowhere else.
"""
