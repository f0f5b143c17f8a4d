"""The debate: who said what, in files that people code, and what was claimed, in readings that the accounts can check.

In:  an article (`reading`), a debate file (`file`), `data/debate/claims.yaml`, each reading a call with a threshold, and an `Alliance`.
Out: from an article `Suggestion`s of who says what; for each claim three `Verdict`s, on the tables of its date, on today's for the same
year, and for the latest year: holds, fails, holds under some readings, depends on c (the reliability of the United States), not computable;
from the codes of a debate file networks (`network`), camps (`polarisation`), counts over time (`tally`) and the agreement of coders (`agreement`).
"""

from symmachia.debate.check import Checked, Verdict, check_claims
from symmachia.debate.claims import Claim, Reading, find_claims, read_claims
from symmachia.debate.file import Debate, load_debate, save_debate
from symmachia.debate.findings import Finding, read_findings
from symmachia.debate.matching import Match, match
from symmachia.debate.reading import Article, read_article
from symmachia.debate.stream import suggest_folder
from symmachia.debate.suggest import Suggestion, suggest

__all__ = [
    "Article",
    "Checked",
    "Claim",
    "Debate",
    "Finding",
    "Match",
    "Reading",
    "Suggestion",
    "Verdict",
    "check_claims",
    "find_claims",
    "load_debate",
    "match",
    "read_article",
    "read_claims",
    "read_findings",
    "save_debate",
    "suggest",
    "suggest_folder",
]
