"""The tables in docs/performance.md and its Vietnamese twin, between comments that mark their places."""
import os
import re

from . import machine
from .places import ROOT, say, stop

PAGES = {"en": "docs/performance.md", "vi": "docs/performance.vi.md"}


def show(section, texts, write):
    """Prints a table, and puts it into both pages, with the machine below it, if so wanted."""
    print(texts["en"] + "\n", flush=True)
    if not write:
        return
    for language, page in PAGES.items():
        replace(os.path.join(ROOT, page), section, f"{texts[language]}\n\n{machine.sentence(language)}")
    say(f"written: {' and '.join(PAGES.values())}, {section}")


def replace(path, section, text):
    begin, end = f"<!-- {section}:begin -->", f"<!-- {section}:end -->"
    with open(path, encoding="utf-8") as f:
        page = f.read()
    place = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.S)
    if not place.search(page):
        stop(f"{path} has no place for {section}: {begin} … {end}")
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(place.sub(lambda _: f"{begin}\n{text}\n{end}", page))
