"""Charts: a spec is pure data, the painter turns it into SVG, for the brief and the app alike.

In:  figures (`Trace`), sentences of the catalogue.      Out: a `Chart`, and from it an SVG of a given width or plain data.
A chart says one thing: its title is the finding, computed from the figures; source, edition and price basis stand inside the picture.
"""

from symmachia.charts.canvas import APP, alone
from symmachia.charts.paint import paint
from symmachia.charts.spec import Band, Chart, Point, Reference, Role, Series, Strip

__all__ = ["APP", "Band", "Chart", "Point", "Reference", "Role", "Series", "Strip", "alone", "paint"]
