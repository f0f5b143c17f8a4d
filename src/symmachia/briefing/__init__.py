"""The brief: one self-contained HTML page that answers who carries the alliance.

In:  an `Alliance`; every number comes from the accounts and the claims as a `Trace`.      Out: HTML without network, scripts' data included.
No number is typed here or in the template; every sentence is a message of the catalogue.
"""

from symmachia.briefing.page import brief, render

__all__ = ["brief", "render"]
