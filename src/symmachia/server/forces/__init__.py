"""The view of a force abroad: what a state asks of it (`asked.py`), what is found (`finding.py`), its numbers (`told.py`), and its parts: sizes and
senders (`senders.py`), what keeps it and what holds it down (`relief.py`), what it leaves open and costs (`price.py`), who said what (`said.py`).
"""
