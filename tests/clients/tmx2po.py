"""Makes a PO file of one pair of languages in a translation memory, by the Translate Toolkit."""

import sys

from translate.storage import po, tmx

memory, source, target, out = sys.argv[1:]
with open(memory, "rb") as file:
    units = tmx.tmxfile.parsefile(file).units
store = po.pofile()
for unit in units:
    made = store.addsourceunit(unit.gettarget(source))
    made.target = unit.gettarget(target)
    made.addlocation(unit.getid())
store.savefile(out)
