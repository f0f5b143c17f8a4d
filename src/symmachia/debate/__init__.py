"""The debate: what was claimed, in readings that the accounts can check.

In:  `data/debate/claims.yaml`, each reading a call with a threshold, and an `Alliance`.
Out: for each claim a `Verdict` on the data of its date and on today's: holds, fails, holds under some readings, definitional, not computable.
"""

from symmachia.debate.check import Checked, Verdict, check_claims
from symmachia.debate.claims import Claim, Reading, find_claims, read_claims
from symmachia.debate.findings import Finding, read_findings

__all__ = ["Checked", "Claim", "Finding", "Reading", "Verdict", "check_claims", "find_claims", "read_claims", "read_findings"]
