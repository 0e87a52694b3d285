"""Checks the documents of a folder: first/ and second/ hold PDFs, pages/ their HTML; attached/ and
again/ those of the scenarios in own/, which they carry."""

import re
import subprocess
import sys
import time
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

from pypdf import PdfReader

PAGES = range(5, 61)
# In points: what the theme leaves free at the sides, less a hair for slanted and bold letters.
SIDE_MARGIN = 18 * 72 / 25.4 - 3
TOP_MARGIN = 22 * 72 / 25.4
SMALLEST_LINE = 7.5
FEWEST_WORDS = 25
# The share of a page's dots that is darker than the ground of a note.
DARK = 200
LEAST_INK = 0.002


def text_of(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def plain(text):
    """A text without the isolates of names and with single spaces."""
    return " ".join(re.sub("[\u2066-\u2069\u00ad]", "", text).split())


class Headings(HTMLParser):
    """The title and the headings of a page, with their levels."""

    def __init__(self, html):
        super().__init__()
        self.found, self.open, self.title = [], None, None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        # A chart's own title comes later.
        if (tag == "title" and self.title is None) or re.fullmatch("h[1-6]", tag):
            self.open, self.text = tag, ""

    def handle_data(self, data):
        if self.open:
            self.text += data

    def handle_endtag(self, tag):
        if tag != self.open:
            return
        if tag == "title":
            self.title = plain(self.text)
        else:
            self.found.append((int(tag[1]), plain(self.text)))
        self.open = None


def bookmarks(outline, level=1):
    for entry in outline:
        if isinstance(entry, list):
            yield from bookmarks(entry, level + 1)
        else:
            yield level, plain(entry.title)


def metadata_faults(document, reader, headings):
    info = dict(re.findall(r"^([^:\n]+):[ ]*(.*)$", text_of("pdfinfo", document), re.M))
    if plain(info.get("Title", "")) != headings.title:
        yield f"title {info.get('Title')!r}, not {headings.title!r}"
    if info.get("Tagged") != "yes":
        yield "not tagged"
    if int(info["Pages"]) not in PAGES:
        yield f"{info['Pages']} pages"
    for name in ("CreationDate", "ModDate"):
        if name in info:
            yield f"a clock's {name}: {info[name]}"
    metadata = reader.root_object.get("/Metadata")
    metadata = metadata.get_object().get_data().decode() if metadata else ""
    if not re.search(r"pdfuaid:part(>|=\")1\b", metadata):
        yield "no PDF/UA-1 metadata"
    if "/Lang" not in reader.root_object:
        yield "no language"


def font_faults(document):
    fonts = text_of("pdffonts", document).splitlines()[2:]
    if not fonts:
        yield "no fonts"
    for font in fonts:
        # From the right: object and generation, unicode, subset, embedded.
        if font.split()[-5] != "yes":
            yield f"font not embedded: {font}"


def word_faults(document, headings):
    pages = text_of("pdftotext", "-bbox", document, "-").split("<page ")[1:]
    for number, page in enumerate(pages, 1):
        width, height = (float(size) for size in re.findall(r'(?:width|height)="([\d.]+)"', page)[:2])
        words = re.findall(
            r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', page)
        for *box, word in words:
            left, top, right, bottom = map(float, box)
            inside = SIDE_MARGIN <= left and right <= width - SIDE_MARGIN
            if not (inside and 0 <= top and bottom <= height):
                yield f"page {number}: {word!r} at {left}–{right}, {top}–{bottom} leaves the text"
            if bottom - top < SMALLEST_LINE:
                yield f"page {number}: {word!r} is {bottom - top:.1f} pt high"
        if number == 1:
            continue
        if len(words) < FEWEST_WORDS:
            yield f"page {number}: only {len(words)} words"
        said = plain(" ".join(word for *_, word in words))
        if f"Page {number} of {len(pages)}" not in said:
            yield f"page {number}: no page number"
        above = plain(" ".join(unescape(word) for *box, word in words if float(box[3]) < TOP_MARGIN))
        if not above.startswith(headings.title):
            yield f"page {number}: no running title"


def ink_faults(document, folder):
    subprocess.run(["pdftoppm", "-r", "30", "-gray", document, folder / "ink"], check=True)
    for number, picture in enumerate(sorted(folder.glob("ink-*.pgm")), 1):
        dots = picture.read_bytes().split(b"\n", 3)[3]
        ink = sum(dot < DARK for dot in dots) / len(dots)
        if ink < LEAST_INK:
            yield f"page {number}: almost blank ({ink:.2%} ink)"
        picture.unlink()


def faults(folder, document):
    headings = Headings((folder / "pages" / f"{document.stem}.html").read_text(encoding="utf-8"))
    reader = PdfReader(document)
    yield from metadata_faults(document, reader, headings)
    yield from font_faults(document)
    marked = list(bookmarks(reader.outline))
    if marked != headings.found:
        odd = next((pair for pair in zip(marked, headings.found) if pair[0] != pair[1]), "")
        yield f"{len(marked)} bookmarks for {len(headings.found)} headings {odd}"
    yield from word_faults(document, headings)
    yield from ink_faults(document, folder)
    if document.read_bytes() != (folder / "second" / document.name).read_bytes():
        yield "other bytes when printed again"


def attachment_faults(folder, document):
    reader = PdfReader(document)
    source = folder / "own" / f"{document.stem}.yaml"
    found = {name: files for name, files in reader.attachments.items()}
    if found != {source.name: [source.read_bytes()]}:
        yield f"attachments {list(found)}, not the scenario"
    metadata = reader.root_object["/Metadata"].get_object().get_data().decode()
    for key, value in [("part", "3"), ("conformance", "A")]:
        if f'pdfaid:{key}="{value}"' not in metadata:
            yield f"no pdfaid:{key} {value}"
    related = [file.get_object().get("/AFRelationship") for file in reader.root_object.get("/AF", [])]
    # WeasyPrint lists a file twice.
    if set(related) != {"/Source"}:
        yield f"associated files {related}, not its source"
    marked = reader.root_object.get("/MarkInfo", {}).get_object().get("/Marked")
    if not marked or "/StructTreeRoot" not in reader.root_object:
        yield "not tagged"
    if "/OutputIntents" not in reader.root_object:
        yield "no output intent"
    if not text_of("qpdf", "--check", document):
        yield "qpdf says nothing"
    if document.read_bytes() != (folder / "again" / document.name).read_bytes():
        yield "other bytes when printed again"


def own_font_faults(document):
    fonts = [line.split()[0].partition("+")[2] for line in
             text_of("pdffonts", document).splitlines()[2:]]
    if not {"Brand", "Brand-Bold"} <= set(fonts):
        yield f"fonts {fonts}, not the firm's own"


def inside_faults(document):
    """Words that leave their page, as long names and many columns would make them."""
    for number, page in enumerate(text_of("pdftotext", "-bbox", document, "-").split("<page ")[1:], 1):
        width = float(re.search(r'width="([\d.]+)"', page)[1])
        for left, right, word in re.findall(r'xMin="(.*?)" yMin=".*?" xMax="(.*?)" yMax=".*?">(.*?)</word>', page):
            if float(left) < SIDE_MARGIN or float(right) > width - SIDE_MARGIN:
                yield f"page {number}: {word!r} leaves the text"


def main(folder):
    begun = time.monotonic()
    documents = sorted((folder / "first").glob("*.pdf"))
    pages = sorted(page.stem for page in (folder / "pages").glob("*.html"))
    if [document.stem for document in documents] != pages:
        sys.exit(f"documents {[document.name for document in documents]} for pages {pages}")
    found = [f"{document.name}: {fault}" for document in documents
             for fault in faults(folder, document)]
    attached = sorted((folder / "attached").glob("*.pdf"))
    if [document.stem for document in attached] != ["own", "wide"]:
        sys.exit(f"attached to {[document.name for document in attached]}")
    found += [f"{document.name}: {fault}" for document in attached for fault in
              [*attachment_faults(folder, document), *font_faults(document), *inside_faults(document)]]
    found += [f"own.pdf: {fault}" for fault in own_font_faults(attached[0])]
    print("\n".join(found), end="\n" if found else "")
    print(f"{len(documents) + len(attached)} documents, {len(found)} faults, {time.monotonic() - begun:.0f} s")
    sys.exit(bool(found))


main(Path(sys.argv[1]))
