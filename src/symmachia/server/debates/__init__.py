"""The debate in the app: rulings on claims, statements, ties among speakers, and the coding of an article that a reader brings.

In:  a `Debate`, the shipped one or one that the page holds and sends along, and the text of an article. Out: sections, or the debate one step on.
Nothing that a reader brings is kept here: each call holds all that it needs, and the page holds the rest.
"""
