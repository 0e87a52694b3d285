"""Runs axe on the pages of a folder: at two widths, light and dark, with no network."""

import json
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from itertools import product
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")
HEIGHT = 900
BROWSERS = 2
SECONDS = 120
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Seen in every view; the others take turns.
SEEN_WHOLE = {"regulated-embeddings", "extraction-pipeline", "audit"}

# The rule that takes most of the time: it runs on the rows that look different, all others on all.
SLOW = "color-contrast"

RUN = """
const done = arguments[2];
axe.run(document, {runOnly: arguments[0], rules: arguments[1], resultTypes: ['violations']}).then(
  result => done(result.violations.map(rule => [
    rule.id, rule.help, rule.nodes.length, rule.nodes[0].html.slice(0, 200)])),
  error => done([['axe', String(error), 1, '']]));
"""
UNFOLD = "document.querySelectorAll('details').forEach(details => { details.open = true })"
THIN_OUT = """
for (const body of document.querySelectorAll('tbody')) {
  const seen = new Set();
  for (const row of [...body.rows]) {
    const look = row.className + row.innerHTML.replace(/>[^<]+</g, '><');
    if (seen.has(look)) row.remove(); else seen.add(look);
  }
}
"""
OVERFLOW = """
const root = document.documentElement;
return root.scrollWidth - root.clientWidth;
"""
RESOURCES = "return performance.getEntriesByType('resource').map(entry => entry.name)"


def axe_source():
    folder = find_spec("axe_playwright_python").submodule_search_locations[0]
    return (Path(folder) / "axe.min.js").read_text(encoding="utf-8")


def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options, Service(shutil.which("chromedriver")))
    driver.set_script_timeout(SECONDS)
    return driver


def requests(driver, page):
    """What the page asked for beside itself."""
    asked = set(driver.execute_script(RESOURCES))
    for entry in driver.get_log("performance"):
        event = json.loads(entry["message"])["message"]
        if event["method"] == "Network.requestWillBeSent":
            asked.add(event["params"]["request"]["url"])
    return sorted(url for url in asked if url.split("#")[0] != page.as_uri() and url[:5] != "data:")


def faults(driver, axe, page, width, scheme):
    """What is wrong with one view of a page."""
    command = driver.execute_cdp_cmd
    command("Emulation.setDeviceMetricsOverride",
            {"width": width, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": False})
    command("Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    driver.get_log("performance"), driver.get_log("browser")
    driver.get(page.as_uri())
    found = []
    seen = driver.execute_script(
        "return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]")
    if seen != [width, scheme == "dark"]:
        found.append(f"not shown as asked: {seen}")
    for state in ("folded", "unfolded"):
        if state == "unfolded":
            driver.execute_script(UNFOLD)
        over = driver.execute_script(OVERFLOW)
        if over > 0:
            found.append(f"{state}, the page is {over} px wider than the screen")
    found += [f"asks for {url}" for url in requests(driver, page)]
    found += [entry["message"] for entry in driver.get_log("browser") if entry["level"] == "SEVERE"]
    driver.execute_script(axe)
    broken = driver.execute_async_script(RUN, TAGS, {SLOW: {"enabled": False}})
    driver.execute_script(THIN_OUT)
    broken += driver.execute_async_script(RUN, [SLOW], {})
    for rule, words, count, first in broken:
        found.append(f"{rule}: {words} ({count}), first {first}")
    return [f"{page.name} at {width} px, {scheme}: {fault}" for fault in found]


def views(pages):
    """Every view of some pages, and one of each other page, in turn."""
    kinds = list(product(WIDTHS, SCHEMES))
    turn = 0
    for page in pages:
        if page.stem in SEEN_WHOLE:
            yield from ((page, *kind) for kind in kinds)
        else:
            yield (page, *kinds[turn % len(kinds)])
            turn += 1


def main(folder):
    begun = time.monotonic()
    pages = sorted(Path(folder).resolve().glob("**/*.html"))
    missing = SEEN_WHOLE - {page.stem for page in pages}
    if missing:
        sys.exit(f"no page of {', '.join(sorted(missing))}")
    axe = axe_source()
    planned = list(views(pages))

    def look(share):
        driver = browser()
        try:
            return [fault for view in share for fault in faults(driver, axe, *view)]
        finally:
            driver.quit()

    with ThreadPoolExecutor(BROWSERS) as pool:
        found = sum(pool.map(look, (planned[start::BROWSERS] for start in range(BROWSERS))), [])
    print("\n".join(sorted(found)), end="\n" if found else "")
    print(f"{len(pages)} pages in {len(planned)} views, {len(found)} faults,"
          f" {time.monotonic() - begun:.0f} s")
    sys.exit(bool(found))


main(sys.argv[1])
