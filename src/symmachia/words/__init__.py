"""The message catalogue: every visible sentence is a message id here, and every number in it keeps the way to its source.

In:  a message id and its arguments (text, years, figures).      Out: a `Sentence`, which paints itself as plain text or as marked-up HTML.
Figures are formatted in one place (`numbers`): three significant digits, thin spaces, the unit always.
"""

from symmachia.words.catalogue import Figure, Phrase, Sentence, has, mark, say, words
from symmachia.words.numbers import amount

__all__ = ["Figure", "Phrase", "Sentence", "amount", "has", "mark", "say", "words"]
