from pathlib import Path

from symmachia.debate.claims import read_claims
from symmachia.debate.matching import match

LABELLED = [line.split("\t") for line in (Path(__file__).parent / "gold" / "statements.tsv").read_text(encoding="utf-8").splitlines()]


def share(labelled: list[list[str]]) -> float:
    return sum(claim in [one.claim for one in match(statement)] for claim, statement in labelled) / len(labelled)


def test_the_right_claim_is_among_the_top_five() -> None:
    assert len(LABELLED) >= 60
    assert {claim for claim, _ in LABELLED} == {claim.id for claim in read_claims()}
    assert share(LABELLED) >= 0.95
    assert share(LABELLED[2::3]) >= 0.95, "every third statement was kept out of the choice of aliases"


def test_matches_are_ranked_and_the_same_each_time() -> None:
    found = match("Europe depends on Washington for its security.")
    assert found[0].claim == "europe-relies-on-us"
    assert len(found) == 5
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert all(0 < one.score <= 1 for one in found)
    assert match("Europe depends on Washington for its security.") == found


def test_a_claim_matches_its_own_words_best() -> None:
    for claim in read_claims():
        best = match(claim.text)[0]
        assert abs(best.score - 1) < 1e-9
        assert best.claim == claim.id or claim.id == "eighty-percent-2024"


def test_what_shares_no_keyword_matches_nothing() -> None:
    assert match("The ferry was late again on Monday.") == ()
    assert match("") == ()


def test_stance_is_left_to_the_person() -> None:
    said, denied = match("Washington is a reliable partner"), match("Washington is not a reliable partner")
    assert said[0].claim == denied[0].claim == "washington-reliable"
