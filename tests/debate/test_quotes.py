import pytest

from symmachia.debate.quotes import find_quotes, paragraphs


def quoted(text: str) -> list[str]:
    return [text[quote.start : quote.end] for quote in find_quotes(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We stay,” he said. “We pay.”", ["“We stay,”", "“We pay.”"]),
        ('"We stay," he said. "We pay."', ['"We stay,"', '"We pay."']),
        ("''We don't stay,'' he said. ``We pay.''", ["''We don't stay,''", "``We pay.''"]),
        ("‘We don’t stay,’ he said.", ["‘We don’t stay,’"]),
        ("'We don't stay,' he said of the ministers' plan.", ["'We don't stay,'"]),
        ("The ministers’ plan isn’t the leaders’ plan.", []),
        ("„Wir bleiben“, he said, «et nous payons».", ["„Wir bleiben“", "«et nous payons»"]),
        ("“He called it ‘folly’ twice,” she said.", ["“He called it ‘folly’ twice,”"]),
        ('"We stay,” he said.', ['"We stay,”']),
        ("“We stay, he said. “We pay.”", ["“We stay,", "“We pay.”"]),
        ("He left. We stay,” she said.", ["We stay,”"]),
        ("“We stay and we pay", ["“We stay and we pay"]),
    ],
)
def test_quotes_are_found_whatever_their_marks(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_an_open_quote_goes_on_in_the_next_paragraph() -> None:
    first, second = paragraphs("“We stay.\n\n“And we pay,” he said.")
    assert first.quotes[0].open
    assert second.quotes[0].continues
    assert not second.quotes[0].open


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They met in the U.S. He left.", 2),
        ("The U.S. Senate met.", 1),
        ("Mr. Berg met Dr. J. K. Lund at 5 p.m. on Friday.", 1),
        ("“Will it hold?” Berg asked. “It will.”", 2),
        ("“It holds.” Berg left.", 2),
        ("It rose by 3.5 per cent. Then it fell.", 2),
        ("Scott (D-Va.) spoke. He left.", 2),
    ],
)
def test_sentences_end_where_they_end(text: str, count: int) -> None:
    (paragraph,) = paragraphs(text)
    assert len(paragraph.sentences) == count


def test_lines_broken_at_a_width_are_one_paragraph() -> None:
    text = "The minister said that the\nferry would sail on Friday\nand come back.\n\nShe added that the crew\nwould be paid in full."
    assert [text[p.start : p.end].split()[0] for p in paragraphs(text)] == ["The", "She"]


def test_a_title_is_no_sentence() -> None:
    assert [p.heading for p in paragraphs("Minister Says Ferry Will Sail\n\nThe minister said the ferry would sail.")] == [True, False]
