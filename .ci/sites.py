"""Builds sites of scenarios with MkDocs and Hugo, both strict, and reads their Markdown again."""
import html
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import cmarkgfm
import yaml

SITES = ["mkdocs", "hugo", "docusaurus", "plain"]
MKDOCS = """
site_name: Checked
theme: mkdocs
strict: true
use_directory_urls: true
markdown_extensions: [attr_list, footnotes]
validation:
  nav: { omitted_files: warn, not_found: warn, absolute_links: warn }
  links: { not_found: warn, anchors: warn, absolute_links: warn, unrecognized_links: warn }
"""
HUGO = """
baseURL = "https://example.org/"
title = "Checked"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
"""
LAYOUT = "<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}"


def run(*command, **options):
    found = subprocess.run(command, capture_output=True, text=True, **options)
    if found.returncode:
        raise SystemExit(f"{' '.join(map(str, command))}\n{found.stdout}{found.stderr}")
    return found.stdout + found.stderr


def parts(path):
    """The front matter of a page and what follows it."""
    _, matter, text = path.read_text().split("---\n", 2)
    return yaml.safe_load(matter), text


def without_code(text):
    text = re.sub(r"^(`{3,}).*?^\1\s*$", "", text, flags=re.S | re.M)
    return re.sub(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", "", text)


def rows(markdown):
    """The tables of a text as cmark-gfm reads them, cells without markup."""
    page = cmarkgfm.github_flavored_markdown_to_html(markdown)
    return [[[html.unescape(re.sub(r"<[^>]*>", "", cell)).strip()
              for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
             for row in re.findall(r"<tr>(.*?)</tr>", table, re.S)]
            for table in re.findall(r"<table>(.*?)</table>", page, re.S)]


def page_rows(page):
    """The tables of a report in HTML, in the same form."""
    def text(cell):
        cell = re.sub(r'<span class="spoken">.*?</span>', "", cell)
        cell = re.sub(r'<span class="unit">(.*?)</span>', r" (\1)", cell)
        return html.unescape(re.sub(r"<[^>]*>", "", cell)).strip()
    return [[[text(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
             for row in re.findall(r"<tr[^>]*>(.*?)</tr>", table, re.S)]
            for table in re.findall(r"<table>(.*?)</table>", page, re.S)]


def check_cells(path, shown):
    """Every table of a page has the cells that the report in HTML has, provenance apart."""
    made = [table for table in rows(parts(path)[1]) if len(table[0]) > 2]
    known = {str(table) for table in shown}
    wrong = [f"{path}: a table differs from the report's: {table[0]}"
             for table in made if str(table) not in known]
    return wrong if len(made) > 2 else wrong + [f"{path}: {len(made)} tables"]


def check_text(path, site, pictures):
    """No raw HTML, nothing that MDX runs, and every picture is there with a text."""
    matter, text = parts(path)
    wrong = []
    if not matter.get("title") or not matter.get("description"):
        wrong.append(f"{path}: front matter without a title or a description")
    rest = without_code(text)
    if "<" in rest:
        wrong.append(f"{path}: '<' outside of code")
    if site in ("docusaurus", "plain") and "{" in rest:
        wrong.append(f"{path}: '{{' outside of code")
    wrong += [f"{path}: the line '{line}'" for line in rest.splitlines()
              if re.match(r"(import|export)\b", line)]
    for alternative, name in re.findall(r"!\[(.*?)\]\((\S+?)\)", text):
        if not alternative.strip() or not (path.parent / name).is_file():
            wrong.append(f"{path}: picture {name} is missing or without a text")
        pictures.add(path.parent / name)
    return wrong


def slugs(text):
    """The names of headings as GitHub makes them."""
    found, uses = set(), {}
    for heading in re.findall(r"^#+ (.*)$", without_code(text), re.M):
        shown = html.unescape(re.sub(r"<[^>]*>", "", cmarkgfm.github_flavored_markdown_to_html(heading)))
        slug = re.sub(r"[^\w\- ]", "", shown.strip().lower()).replace(" ", "-")
        count = uses.get(slug, 0)
        uses[slug] = count + 1
        found.add(f"{slug}-{count}" if count else slug)
    return found


def check_links(path, site):
    """Relative links lead to files and places."""
    text, wrong = parts(path)[1], []
    for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)", without_code(text)):
        place, _, anchor = target.partition("#")
        file = path.parent / unquote(place) if place else path
        if place and not file.exists():
            wrong.append(f"{path}: leads to no file: {target}")
        if anchor and site in ("docusaurus", "plain") and anchor not in slugs(file.read_text()):
            wrong.append(f"{path}: leads to no heading: {target}")
        if anchor and site == "hugo" and f"{{#{anchor}}}" not in text:
            wrong.append(f"{path}: leads to no heading: {target}")
    return wrong


def check_picture(path):
    """A picture is XML of its own that asks for nothing from elsewhere."""
    root = ElementTree.parse(path).getroot()
    text = path.read_text()
    wrong = []
    if not root.get("width") or "prefers-color-scheme: dark" not in text:
        wrong.append(f"{path}: no size or no dark colours")
    if re.search(r"url\((?!#)|@import|<script|<image|<foreignObject|\son\w+=|href=(?!\"#)", text):
        wrong.append(f"{path}: asks for something")
    return wrong


def build_mkdocs(content, folder):
    (folder / "mkdocs.yml").write_text(MKDOCS + f"docs_dir: {content}\nsite_dir: {folder / 'site'}\n")
    said = run(sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(folder / "mkdocs.yml"),
               env={**os.environ, "DISABLE_MKDOCS_2_WARNING": "true", "NO_MKDOCS_2_WARNING": "1"})
    return [f"MkDocs: {line}" for line in said.splitlines() if "WARNING" in line]


def build_hugo(content, folder):
    (folder / "layouts" / "_default").mkdir(parents=True)
    for name in ("single", "list"):
        (folder / "layouts" / "_default" / f"{name}.html").write_text(LAYOUT)
    (folder / "layouts" / "index.html").write_text(LAYOUT)
    (folder / "hugo.toml").write_text(HUGO)
    said = run("hugo", "--source", str(folder), "--config", str(folder / "hugo.toml"), "--contentDir",
               str(content), "--destination", str(folder / "site"), "--panicOnWarning",
               "--printPathWarnings")
    return [f"Hugo: {line}" for line in said.splitlines() if "WARN" in line or "ERROR" in line]


def check_built(folder, name):
    """Every link and picture of a built site leads to a file."""
    wrong, count = [], 0
    for page in sorted(folder.rglob("*.html")):
        text = page.read_text()
        main = text.split("<h1", 1)[-1]
        for target in re.findall(r'<(?:img[^>]*? src|a[^>]*? href)="([^"#:]+)(?:#[^"]*)?"', main):
            file = (folder / target.lstrip("/") if target.startswith("/") else page.parent / target)
            file = Path(unquote(str(file)))
            count += 1
            if not (file.is_file() or (file / "index.html").is_file()):
                wrong.append(f"{name}: {page} leads to no file: {target}")
        if "{#" in main or "{:" in main:
            wrong.append(f"{name}: {page} shows an attribute as text")
    return wrong if count else [f"{name}: no link"]


def check_diff(breakeven, folder):
    """A price that changes changes the lines that it is in and no order, and no other page."""
    first = Path("inputs/scenarios/steady-volume.yaml")
    source = folder / "in"
    source.mkdir()
    (source / "other.yaml").write_text(Path("inputs/scenarios/early-product.yaml").read_text())
    texts = []
    for price in ("1.0", "1.1"):
        text = first.read_text()
        (source / "changed.yaml").write_text(
            re.sub(r"(headroom: )(\d+)%", lambda m: f"{m[1]}{int(m[2]) + (price == '1.1')}%", text))
        run(breakeven, "build", "--quiet", str(source), "--site", "plain", "-o", str(folder / price))
        texts.append({path.relative_to(folder / price): path.read_text()
                      for path in (folder / price).rglob("*.md")})
    before, after = texts
    changed = {str(name) for name in before if before[name] != after[name]}
    if not {"changed.md"} <= changed <= {"changed.md", "README.md"}:
        return [f"one number changes {sorted(changed)}"]
    old, new = (page[Path("changed.md")].splitlines() for page in texts)
    differing = sum(one != other for one, other in zip(old, new))
    print(f"one number of a scenario changes {differing} of {len(old)} lines")
    return [] if len(old) == len(new) and differing < len(old) / 2 else [
        f"one number changes {differing} lines of {len(old)}"]


def main():
    breakeven, *scenarios = sys.argv[1:]
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for site in SITES:
            content = folder / site / "content"
            run(breakeven, "build", "--quiet", *scenarios, "--to", "md", "--to", "html", "--site", site,
                "-o", str(content))
            pages = sorted(content.rglob("*.md"))
            pictures = set()
            shown = {}
            for page in content.rglob("*.html"):
                shown[page.stem] = page_rows(page.read_text())
                page.unlink()
            for page in pages:
                wrong += check_text(page, site, pictures) + check_links(page, site)
                name = page.parent.name if site == "hugo" else page.stem
                if name in shown:
                    wrong += check_cells(page, shown[name])
            if len(pages) != len(shown) + 1:
                wrong.append(f"{site}: {len(pages)} pages of {len(shown)} scenarios")
            for picture in pictures:
                wrong += check_picture(picture)
            if {path for path in content.rglob("*.svg")} != pictures:
                wrong.append(f"{site}: pictures that no page shows")
            if site in ("mkdocs", "hugo"):
                build = build_mkdocs if site == "mkdocs" else build_hugo
                wrong += build(content, folder / site)
                wrong += check_built(folder / site / "site", site)
            print(f"{site}: {len(pages)} pages, {len(pictures)} pictures")
        wrong += check_diff(breakeven, folder)
    if wrong:
        raise SystemExit("\n".join(wrong[:60]) + f"\n{len(wrong)} faults")


if __name__ == "__main__":
    main()
