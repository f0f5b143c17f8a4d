"""The message catalogue: every visible sentence is a message id here, and every number in it keeps the way to its source.

In:  a message id and its arguments (text, years, figures).      Out: a `Sentence`, which paints itself as plain text or as marked-up HTML.
Figures are formatted in one place (`numbers`, `amounts`): three significant digits, thin spaces, the unit always. All of it follows the language in
force: `with spoken("de"):`. What data say of themselves, such as the name of a state, goes through `translated`.
"""

from symmachia.words.amounts import amount, unit_words
from symmachia.words.catalogue import Figure, Phrase, Sentence, has, mark, say, words
from symmachia.words.language import LANGUAGES, kept_by_language, language, spoken
from symmachia.words.texts import translated, worded

__all__ = [
    "LANGUAGES", "Figure", "Phrase", "Sentence", "amount", "has", "kept_by_language", "language", "mark", "say", "spoken", "translated", "unit_words",
    "worded", "words",
]  # fmt: skip
