"""The app's server: views of the alliance and the debate, answered as data and painted with the brief's own painter.

In:  an address, which holds the whole state of what is looked at.      Out: sections of sentences, charts and tables whose numbers are Traces.
`state.py` reads the address, `controls.py` lists what may stand in it, `world.py` computes, `views/` says what is shown, `plain.py` writes it as
JSON, `guard.py` keeps strangers out, `application.py` ties it together.
"""
