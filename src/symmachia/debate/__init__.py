"""The debate: who said what, in files that people code, and what was claimed, in readings that the accounts can check.

In:  a debate file (`file`), and `data/debate/claims.yaml`, each reading a call with a threshold, and an `Alliance`.
Out: for each claim three `Verdict`s, on the tables of its date, on today's for the same year, and for the latest year:
holds, fails, holds under some readings, depends on c (the reliability of the United States), not computable.
"""

from symmachia.debate.check import Checked, Verdict, check_claims
from symmachia.debate.claims import Claim, Reading, find_claims, read_claims
from symmachia.debate.file import Debate, load_debate, save_debate
from symmachia.debate.findings import Finding, read_findings

__all__ = [
    "Checked",
    "Claim",
    "Debate",
    "Finding",
    "Reading",
    "Verdict",
    "check_claims",
    "find_claims",
    "load_debate",
    "read_claims",
    "read_findings",
    "save_debate",
]
