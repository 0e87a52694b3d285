"""Recalculates the workbooks of scenarios with LibreOffice and holds every figure against
`breakeven evaluate`: as shipped, and with three assumptions changed in both.

Usage: workbooks.py BREAKEVEN SCENARIO..."""

import copy
import json
import math
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import openpyxl
from ruamel.yaml import YAML

CENT = 0.005
RUN_AGAIN = "run breakeven again"
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
 oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
# What a change of each kind of number is, the first that a scenario has, one of each line.
CHANGES = [
    [(r"workloads\.[^.]+\.(requests_per_day|tokens_per_month|tokens_per_day)", 1.3)],
    [
        (r"options\.[^.]+\.price\.(input|output)", 1.25),
        (r"options\.[^.]+\.(hourly_price|purchase\.price|purchase\.residual)(\..*)?", 1.25),
        (r"options\.[^.]+\.people\.(fte|annual_cost|days_per_upgrade|incident_days_per_month)", 1.5),
        (r"options\.[^.]+\.setup\.days", 2),
    ],
    [
        (r"horizon\.(api_price_decline|volume_growth|discount_rate)", 0.5),
        (r"options\.[^.]+\.(headroom|tooling)", 1.5),
        (r"workloads\.[^.]+\.(cached_input|output_tokens|input_share)", 0.75),
    ],
]


class Recalculator:
    """LibreOffice with a profile of its own that computes every formula anew."""

    def __init__(self, folder):
        self.folder = Path(folder)
        profile = self.folder / "profile" / "user"
        profile.mkdir(parents=True)
        (profile / "registrymodifications.xcu").write_text(SETTINGS)

    def recalculated(self, path):
        target = self.folder / "recalculated"
        profile = (self.folder / "profile").as_uri()
        subprocess.run(
            ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx",
             "--outdir", str(target), str(path)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
        return openpyxl.load_workbook(target / Path(path).name, data_only=True)


def evaluated(breakeven, scenario):
    found = subprocess.run(
        [breakeven, "evaluate", "--quiet", str(scenario)], capture_output=True, text=True)
    if found.returncode not in (0, 2):
        raise SystemExit(f"{scenario}: {found.stderr}")
    return json.loads(found.stdout)


def copy_logs(path, folder):
    """Puts the request logs beside a scenario beside its changed one too."""
    for log in path.parent.glob("*.csv"):
        shutil.copy(log, folder)


def workbook(breakeven, scenario, folder, *options):
    subprocess.run(
        [breakeven, "build", "--quiet", "--to", "xlsx", "-o", str(folder), str(scenario), *options],
        check=True)
    return next(Path(folder).rglob("*.xlsx"))


def errors(book):
    return [
        f"{sheet.title}!{cell.coordinate}: {cell.value}"
        for sheet in book for row in sheet.iter_rows() for cell in row
        if isinstance(cell.value, str) and re.fullmatch(r"#(N/A|[A-Z0-9/]+[!?])|Err:\d+", cell.value)
    ]


def figures(book):
    rows = book["Figures"].iter_rows(min_row=3, values_only=True)
    return {row[0]: row[1] for row in rows if row[0]}


def value(result, path):
    """What a result has under a path; `None` where it has nothing, 0 for a line that is left out."""
    if path.startswith("tiers."):
        _, tier, *words = path.split(".")
        found = next(row for row in result["tiers"] if row["id"] == tier)
        return found[words[0]].get(words[1]) if len(words) > 1 else found[words[0]]
    found = result
    for word in re.findall(r"[^.\[\]]+", path):
        if isinstance(found, list):
            index = int(word)
            found = found[index] if index < len(found) else None
        elif isinstance(found, dict):
            if word not in found and "lines" in path:
                return 0
            found = found.get(word)
        else:
            return None
    return found


# Figures by which others are judged, which results do not have.
UNCHECKED = re.compile(
    r".*\.(gates\[.*|uses\[.*|margins\..*|book_value|cost_per_million_tokens_at_full_load)"
    r"|demand\.workloads\..*|horizon\..*|margin")


def differences(book, result, skipped=lambda path: False):
    """Figures of a recalculated workbook that are not those of a result."""
    wrong, count = [], 0
    for path, shown in figures(book).items():
        if UNCHECKED.fullmatch(path) or skipped(path):
            continue
        wanted = value(result, path)
        count += 1
        if path.endswith(".cheapest"):
            wanted = result["options"][wanted]["name"] if wanted else "none is feasible"
        if not agrees(shown, wanted):
            wrong.append(f"{path}: the workbook says {shown!r}, evaluate {wanted!r}")
    return wrong, count


def agrees(shown, wanted):
    if isinstance(wanted, bool):
        return shown == ("yes" if wanted else "no")
    if isinstance(wanted, (int, float)):
        if not isinstance(shown, (int, float)):
            return False
        return abs(shown - wanted) <= max(CENT, 1e-9 * abs(wanted))
    if wanted is None:
        return shown is None or isinstance(shown, str) or shown == 0
    return shown == wanted


def judged(book, result):
    """The margin and the cheapest options, by the ranking of a result."""
    ranking = result["ranking"]
    shown = figures(book)
    by = {"npv": lambda o: o["horizon"]["npv"], "monthly": lambda o: o["monthly"]["total"]}
    total = by[result["recommendation"]["decided_by"]]
    wrong = []
    if len(ranking) > 1 and "margin" in shown:
        first, second = (total(result["options"][option]) for option in ranking[:2])
        margin = (second - first) / second if second > 0 else 0
        if abs(shown["margin"] - margin) > 1e-6:
            wrong.append(f"margin: the workbook says {shown['margin']}, evaluate {margin}")
    return wrong


def checks(book):
    sheet = book["Assumptions"]
    return sheet["B2"].value, sheet["B3"].value


def states(book):
    """What the cells beside values say."""
    said = set()
    for sheet in book:
        for row in sheet.iter_rows(values_only=True):
            said |= {cell for cell in row if cell in (RUN_AGAIN, "computed for the inputs as shipped")}
    return said


def place(document, path):
    """The mapping and key of a number that a scenario file states itself, at most once."""
    node = document
    words = path.split(".")
    for word in words[:-1]:
        if not isinstance(node, dict) or word not in node or node[word] is None:
            return None
        node = node[word]
    if not isinstance(node, dict) or words[-1] not in node:
        return None
    stated = node[words[-1]]
    if getattr(stated, "anchor", None) is not None and stated.anchor.value:
        return None
    return node, words[-1]


def changes(document, result):
    """Three numbers of a scenario and what they become."""
    rows = {row["path"]: row for row in result["assumptions"]}
    chosen = []
    for kinds in CHANGES:
        for pattern, factor in kinds:
            path = next(
                (path for path, row in rows.items()
                 if re.fullmatch(pattern, path) and row["value"] != 0 and place(document, path)),
                None)
            if path:
                chosen.append((path, rows[path]["value"] * factor))
                break
    rest = [path for path, row in rows.items()
            if path not in dict(chosen) and row["value"] > 0 and path.startswith("options.")
            and place(document, path) and path.split(".")[-1] not in ("replicas", "life_months")]
    while len(chosen) < 3 and rest:
        path = rest.pop(0)
        chosen.append((path, rows[path]["value"] * 1.2))
    return chosen[:3]


def set_replicas(document, result):
    """Fixes the replicas of each burst whose split is chosen; gives the ids of such hybrids."""
    fixed = []
    for name, option in document.get("options", {}).items():
        if option.get("split") == "burst" and not isinstance(option.get("replicas"), (int, float)):
            option["replicas"] = int(result["options"][name]["split"]["replicas"])
            fixed.append(name)
    return fixed


def changed_scenario(path, result, folder):
    """The scenario with three changes; the changes, the hybrids whose replicas are fixed, and the
    scenario that fixes them without any other change."""
    yaml = YAML()
    document = yaml.load(path.read_text())
    chosen = changes(document, result)
    fixed = set_replicas(document, result)
    copy_logs(path, folder)
    planned = Path(folder) / path.name
    with planned.open("w") as file:
        yaml.dump(document, file)
    for name, number in chosen:
        node, key = place(document, name)
        node[key] = float(f"{number:.15g}")
    target = Path(folder) / f"changed-{path.name}"
    with target.open("w") as file:
        yaml.dump(document, file)
    return target, chosen, fixed, planned


def changed_workbook(path, chosen, folder):
    book = openpyxl.load_workbook(path)
    sheet = book["Assumptions"]
    wanted = dict(chosen)
    for row in sheet.iter_rows(min_row=6):
        if row[0].value in wanted:
            row[1].value = float(f"{wanted.pop(row[0].value):.15g}")
    if wanted:
        raise SystemExit(f"{path}: no input {', '.join(wanted)}")
    target = Path(folder) / "changed.xlsx"
    book.save(target)
    return target


def check(breakeven, path):
    with tempfile.TemporaryDirectory() as folder:
        calc = Recalculator(folder)
        shipped = evaluated(breakeven, path)
        file = workbook(breakeven, path, Path(folder) / "built")
        book = calc.recalculated(file)
        wrong = [f"error cell {cell}" for cell in errors(book)]
        opened, _ = differences(openpyxl.load_workbook(file, data_only=True), shipped)
        wrong += [f"as opened: {line}" for line in opened]
        found, count = differences(book, shipped)
        wrong += found + judged(book, shipped)
        if checks(book) != ("as computed", "live"):
            wrong.append(f"as shipped the checks say {checks(book)}")
        if RUN_AGAIN in states(book):
            wrong.append("as shipped a value asks for another run")
        scenario, chosen, fixed, planned = changed_scenario(path, shipped, folder)
        book = calc.recalculated(changed_workbook(file, chosen, folder))
        result = evaluated(breakeven, scenario)
        wrong += [f"changed: error cell {cell}" for cell in errors(book)]
        # Months in which the replicas are chosen anew are none of a scenario that fixes them.
        years = re.compile("|".join(
            [r"(?!)"] + [rf"options\.{name}\.(horizon|cash_flow|beside\.owed).*" for name in fixed]
            + [rf"tiers\..*\.({name}|cheapest)" for name in fixed]))
        ranked = re.compile(r"cheapest|margin") if fixed else re.compile(r"(?!)")
        after, again = differences(
            book, result, lambda path: years.match(path) or ranked.match(path))
        wrong += [f"changed: {line}" for line in after]
        if fixed:
            # The workbook of the scenario that fixes them follows in all months.
            file = workbook(breakeven, planned, Path(folder) / "planned")
            whole = calc.recalculated(changed_workbook(file, chosen, folder))
            after, again = differences(whole, result)
            wrong += [f"replicas fixed, changed: {line}" for line in after + judged(whole, result)]
        else:
            wrong += [f"changed: {line}" for line in judged(book, result)]
        if checks(book)[0] != RUN_AGAIN or checks(book)[1] != "live":
            wrong.append(f"changed: the checks say {checks(book)}")
        if "computed for the inputs as shipped" in states(book):
            wrong.append("changed: a value still says that it was computed for these inputs")
    names = ", ".join(f"{name} = {number:.6g}" for name, number in chosen)
    print(f"{path.name}: {count} figures as shipped, {again} with {names}"
          + (f" (replicas of {', '.join(fixed)} fixed)" if fixed else ""))
    return [f"{path.name}: {line}" for line in wrong]


def told(path):
    """All that the parts of a workbook's file say."""
    with zipfile.ZipFile(path) as parts:
        return "".join(parts.read(name).decode(errors="replace") for name in parts.namelist())


def check_internal(breakeven, path):
    """Internal numbers and names are in no part of the file unless they are asked for."""
    yaml = YAML()
    document = yaml.load(path.read_text())
    option = next(iter(document["options"]))
    document["options"][option]["people"] = {
        "fte": 0.0731873, "annual_cost": 151234.56, "internal": True}
    name, workload = next(iter(document["workloads"].items()))
    workload["traffic"]["burst"] = 1.3719551
    workload["traffic"]["internal"] = True
    numbers = ["0.0731873", "151234.56", "1.3719551"]
    names = [f"options_{option}_people_fte", f"workloads.{name}.traffic.burst"]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / path.name
        copy_logs(path, folder)
        with target.open("w") as file:
            yaml.dump(document, file)
        public = told(workbook(breakeven, target, Path(folder) / "public"))
        whole = told(workbook(breakeven, target, Path(folder) / "whole", "--internal"))
    return [f"{path.name}: the public workbook tells {word}" for word in numbers + names
            if word in public] + [
        f"{path.name}: --internal leaves out {word}" for word in numbers + names
        if word not in whole]


def main():
    breakeven, *paths = sys.argv[1:]
    if not shutil.which("soffice"):
        raise SystemExit("soffice is missing: apt-get install libreoffice-calc-nogui")
    wrong = check_internal(breakeven, Path(paths[0]))
    wrong += [line for path in paths for line in check(breakeven, Path(path))]
    if wrong:
        raise SystemExit("\n".join(wrong[:60]) + f"\n{len(wrong)} faults")


if __name__ == "__main__":
    main()
