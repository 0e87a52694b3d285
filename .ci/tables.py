"""Reads the CSV tables of scenarios and holds them to their pages and to what spreadsheets do."""
import csv
import html
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
import pandas

# Comma, quote, UTF-8, all rows, any language, quoted fields are no text by themselves, special
# numbers are looked for, and formulas are computed: all that can turn a text into something else.
IMPORT = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1,true"
FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1",
            "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.y\",\"z\")", "\uff1d1+1", ";=1+1",
            "\",=1+1,\"", "a\";=1+1;\"b"]
ROLES = {"body", "total", "beside"}


def build(breakeven, scenario, target, *options):
    found = subprocess.run(
        [breakeven, "build", "--quiet", str(scenario), "-o", str(target), *options],
        capture_output=True, text=True)
    if found.returncode:
        raise SystemExit(f"{scenario}: {found.stderr}")
    return found.stdout


def records(path):
    """The fields of a file, which must be strict RFC 4180."""
    raw = path.read_bytes()
    text = raw.decode("utf-8")
    if text.startswith("\ufeff") or not text.endswith("\r\n"):
        raise SystemExit(f"{path}: has a byte order mark, or no line end at its end")
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def number(text):
    """What a page prints, as a number, before an error or a remark; None for words."""
    text = re.sub(r" (\u00b1|\().*", "", text)
    plain = re.sub(r"[,\s\u202f]", "", text).replace("\u2212", "-")
    scale = 1
    if plain.endswith("%"):
        plain, scale = plain[:-1], 100
    elif plain[-1:] in "KMBT" and plain[:-1]:
        plain, scale = plain[:-1], 1 / {"K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12}[plain[-1]]
    try:
        return float(plain) / scale
    except ValueError:
        return None


def page_tables(page):
    """The cells of each table of a page, by its caption without a number."""
    def text(cell):
        cell = re.sub(r'<span class="spoken">.*?</span>|<strong class="here-mark">.*?</strong>', "", cell)
        return html.unescape(re.sub(r"<[^>]*>", "", cell)).strip()
    tables = {}
    for table in re.findall(r"<table>(.*?)</table>", page, re.S):
        caption = re.search(r"<caption[^>]*>(.*?)</caption>", table, re.S)
        if not caption:
            continue
        name = text(re.sub(r'<span class="caption-label">.*?</span>', "", caption.group(1)))
        rows = re.findall(r"<tr[^>]*>(.*?)</tr>", table, re.S)[1:]
        tables[name] = [[text(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
                        for row in rows]
    return tables


def check_agreement(path, rows, shown):
    """Every number of a page stands in the file as it is printed."""
    wrong = []
    body = rows[1:]
    if len(body) != len(shown):
        return [f"{path}: has {len(body)} rows, the page {len(shown)}"]
    for row, cells in zip(body, shown):
        for field, cell in zip(row, cells):
            printed = number(cell)
            try:
                written = float(field)
            except ValueError:
                continue
            if printed is not None and abs(written - printed) > 1e-9 * max(1, abs(printed)):
                wrong.append(f"{path}: '{field}', where the page prints '{cell}'")
    return wrong


def check_sums(path, rows):
    """What is marked as a total is the sum of the rows above it, in every column of numbers."""
    heads = rows[0]
    if "row" not in heads:
        return []
    role, wrong = heads.index("row"), []
    if {row[role] for row in rows[1:]} - ROLES:
        return [f"{path}: unknown roles"]
    body = [row for row in rows[1:] if row[role] == "body"]
    for total in (row for row in rows[1:] if row[role] == "total"):
        for column in range(1, role):
            amounts = [row[column] for row in body if row[column]]
            if not total[column] or not amounts or path.stem in ("workload-answers", "workloads"):
                continue
            found = sum(float(amount) for amount in amounts)
            if abs(found - float(total[column])) > 1e-6 * max(1, abs(found)):
                wrong.append(f"{path}: '{heads[column]}' adds up to {found}, not {total[column]}")
    return wrong


def check_pandas(path, rows):
    """pandas reads the same cells, and columns of amounts as numbers."""
    frame = pandas.read_csv(path)
    wrong = [] if frame.shape == (len(rows) - 1, len(rows[0])) else [f"{path}: {frame.shape} in pandas"]
    for column in frame.columns:
        if re.search(r"\((whole |hundredths of )?[A-Z]{3} ", column) and frame[column].notna().any():
            if not pandas.api.types.is_numeric_dtype(frame[column]):
                wrong.append(f"{path}: '{column}' is {frame[column].dtype} in pandas")
    return wrong


def check_scenario(breakeven, scenario, folder):
    build(breakeven, scenario, folder, "--to", "csv", "--to", "html")
    shown = page_tables((folder / f"{scenario.stem}.html").read_text())
    wrong, names, compared = [], [], 0
    files = sorted((folder / scenario.stem).glob("*.csv"))
    captions = {row[0]: row[1] for row in records(folder / scenario.stem / "index.csv")[1:]}
    for path in files:
        rows = records(path)
        names.append(path.name)
        if {len(row) for row in rows} != {len(rows[0])}:
            wrong.append(f"{path}: rows differ in length")
            continue
        wrong += check_pandas(path, rows) + check_sums(path, rows)
        if captions.get(path.name) in shown:
            compared += 1
            wrong += check_agreement(path, rows, shown[captions[path.name]])
    if set(captions) != set(names) - {"index.csv"} or compared < 3:
        wrong.append(f"{scenario}: files and list differ, or {compared} tables compared")
    stream = build(breakeven, scenario, "-", "--to", "csv")
    lines = list(csv.reader(stream.splitlines(), strict=True))
    if {len(line) for line in lines} != {8}:
        wrong.append(f"{scenario}: the stream is no table")
    print(f"{scenario}: {len(files)} files, {compared} held to the page")
    return wrong


def hostile(text):
    field = json.dumps(text)
    return f"""
breakeven: 1
title: {field}
client: {field}
date: 2026-01-31
brand: {{ name: {field}, confidentiality: {field} }}
workloads:
  work:
    name: {field}
    tokens_per_month: {{ value: 1B, source: {field} }}
    input_share: 80%
  other: {{ name: {field}, tokens_per_month: 1M, input_share: 80% }}
options:
  api: {{ name: {field}, kind: api, price: {{ input: {{ value: 1, source: {field} }}, output: 4 }} }}
  own: {{ name: {field}, kind: self-hosted, hourly_price: 3, throughput: {{ tokens_per_second: 900 }} }}
"""


def check_formulas(breakeven, folder):
    """LibreOffice finds no formula and no number where a user wrote a text, in the files as written."""
    wrong, whole = [], b""
    for count, text in enumerate(FORMULAS):
        scenario = folder / f"h{count}.yaml"
        scenario.write_text(hostile(text))
        for kind in ("client", "budget"):
            target = folder / f"{kind}{count}"
            build(breakeven, scenario, target, "--to", "csv", "--template", kind)
            whole += b"".join(path.read_bytes() for path in sorted(target.glob("*/*.csv")))
    (folder / "texts").mkdir()
    path = folder / "texts" / "texts.csv"
    path.write_bytes(whole)
    profile = (folder / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", f"--infilter={IMPORT}",
         "--convert-to", "xlsx", "--outdir", str(folder), str(path)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    sheet = openpyxl.load_workbook(folder / "texts.xlsx").active
    rows = records(path)
    if sheet.max_row != len(rows):
        wrong.append(f"{sheet.max_row} rows of {len(rows)} in LibreOffice")
    count = 0
    for cells, fields in zip(sheet.iter_rows(), rows):
        for cell, field in zip(cells, fields):
            hostile_text = any(text.strip() in field for text in FORMULAS)
            count += hostile_text
            if cell.data_type == "f" or hostile_text and (
                    cell.data_type != "s" or squeezed(cell.value) != squeezed(field)):
                wrong.append(f"{field!r} is {cell.data_type}: {cell.value!r} in LibreOffice")
    print(f"{count} hostile cells of {len(rows)} rows are text in LibreOffice")
    return wrong if count > 1000 else wrong + [f"only {count} hostile cells"]


def squeezed(text):
    """A text without the blanks and control characters that a workbook changes."""
    return re.sub(r"(_x[0-9A-F]{4}_|\s)+", "", str(text))


def main():
    breakeven, *paths = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        wrong = check_formulas(breakeven, Path(folder))
        for path in paths:
            with tempfile.TemporaryDirectory() as target:
                wrong += check_scenario(breakeven, Path(path), Path(target))
    if wrong:
        raise SystemExit("\n".join(wrong[:60]) + f"\n{len(wrong)} faults")


if __name__ == "__main__":
    main()
