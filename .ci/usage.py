"""Writes request logs, and holds what `breakeven usage` prints of them against pandas."""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd
import yaml

PROGRAM = Path(sys.argv[1]).resolve()
PRICES = {"openai/gpt-4o": (2.50, 1.25, 10.00), "openai/gpt-4o-mini": (0.15, 0.075, 0.60)}
MODELS = ["gpt-4o-2024-08-06", "gpt-4o-mini-2024-07-18", "in-house"]
DIGITS = 2e-5  # figures are printed with six digits
WEIGHT_DIGITS = 2e-3  # and weights with four
checked = 0


def log(days, rows, start="2025-09-01", seed=7):
    """Requests of so many days, busy in office hours, with a silent afternoon."""
    dice = np.random.default_rng(seed)
    hours = np.arange(days * 24)
    busy = ((hours // 24) % 7 < 5) & (hours % 24 >= 8) & (hours % 24 < 18)
    weights = np.where(busy, 9.0, 1.0)
    weights[36:41] = 0
    hour = np.sort(dice.choice(len(hours), size=rows, p=weights / weights.sum()))
    hour[0], hour[-1] = 0, len(hours) - 1
    seconds = hour * 3600 + dice.integers(0, 3600, rows)
    seconds[0], seconds[-1] = 0, days * 86400 - 1
    tokens = dice.integers(50, 3000, rows)
    return pd.DataFrame({
        "timestamp": pd.to_datetime(start, utc=True) + pd.to_timedelta(np.sort(seconds), unit="s"),
        "model": np.array(MODELS)[dice.choice(3, rows, p=[0.3, 0.5, 0.2])],
        "input_tokens": tokens, "output_tokens": dice.integers(1, 900, rows),
        "cached_tokens": tokens // 4, "spend": np.round(tokens * 1.3e-6, 8)})


def close(what, found, expected, within=DIGITS):
    """Ends the check where two numbers differ by more than a share."""
    global checked
    checked += 1
    if not abs(found - expected) <= within * max(abs(expected), 1e-12):
        sys.exit(f"{what}: {found} printed, {expected} by pandas")


def usage(folder, *options):
    """What the program prints, as text and as YAML."""
    run = subprocess.run([PROGRAM, "usage", "log.csv", *options], cwd=folder,
                         capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"usage {' '.join(options)}: {run.stderr}")
    return run.stdout, yaml.safe_load(run.stdout)["workloads"]


def value(number):
    return number["likely"] if "likely" in number else number["value"]


def week(frame, zone):
    """The tokens of each hour of the week over their mean: sums over the hours that were there."""
    local = frame.timestamp.dt.tz_convert(zone)
    load = frame.input_tokens + frame.output_tokens
    hour = local.dt.day_of_week * 24 + local.dt.hour
    span = pd.date_range(frame.timestamp.min().floor("h"), frame.timestamp.max(), freq="h")
    there = span.tz_convert(zone)
    seen = pd.Series(1, there.day_of_week * 24 + there.hour).groupby(level=0).sum()
    means = (load.groupby(hour).sum().reindex(range(168), fill_value=0) / seen).to_numpy()
    return means / means.mean()


def compare(name, frame, whole, workload, zone):
    """One workload's figures; its hours are those of the whole log."""
    requests, sums = len(frame), frame.sum(numeric_only=True)
    ends = whole.iloc[[0, -1]].assign(input_tokens=0, output_tokens=0)
    weights = week(pd.concat([frame, ends]), zone)
    close(f"{name}, input_tokens", value(workload["input_tokens"]), sums.input_tokens / requests)
    close(f"{name}, output_tokens", value(workload["output_tokens"]), sums.output_tokens / requests)
    close(f"{name}, cached_input", value(workload["cached_input"]),
          sums.cached_tokens / sums.input_tokens)
    for hour, (found, expected) in enumerate(zip(workload["traffic"]["hours"], weights)):
        close(f"{name}, hour {hour}", found, expected, WEIGHT_DIGITS)
    return weights, sums.input_tokens + sums.output_tokens


def peaks(text):
    """The two ratios of the comment."""
    return [float(number.replace(",", "")) for number in re.search(
        r"peak to mean (\S+) in the usual week, (\S+) in the busiest hour", text).groups()]


with tempfile.TemporaryDirectory() as folder:
    for days, rows, start, zone in [
            (35, 60_000, "2025-09-01", "UTC"), (28, 40_000, "2025-10-06", "Europe/Berlin"),
            (21, 9_000, "2025-09-01", "Asia/Kolkata")]:
        frame = log(days, rows, start)
        frame.assign(timestamp=frame.timestamp.dt.strftime("%Y-%m-%dT%H:%M:%SZ")).to_csv(
            Path(folder) / "log.csv", index=False)
        text, workloads = usage(folder, "--time-zone", zone)
        workload = workloads["log-csv"]
        if zone != "Asia/Kolkata":
            weights, tokens = compare(f"{days} days", frame, frame, workload, zone)
            hourly = (frame.input_tokens + frame.output_tokens).groupby(
                frame.timestamp.dt.floor("h")).sum()
            usual, busiest = peaks(text)
            close("peak to mean", usual, weights.max(), 6e-3)
            close("busiest hour to mean", busiest, hourly.max() / (tokens / (days * 24)), 6e-3)
        if zone == "UTC":
            close("requests_per_day", value(workload["requests_per_day"]), rows / days)
        _, by_model = usage(folder, "--time-zone", zone, "--by", "model")
        for model in MODELS:
            own = frame[frame.model == model]
            compared = by_model[model]
            close(f"{model}, input_tokens", value(compared["input_tokens"]), own.input_tokens.mean())
            if zone == "UTC":
                close(f"{model}, requests_per_day", value(compared["requests_per_day"]),
                      len(own) / days)
                compare(model, own, frame, compared, zone)
        text, _ = usage(folder, "--bill", "1000")
        priced = frame.model.map(
            {"gpt-4o-2024-08-06": "openai/gpt-4o", "gpt-4o-mini-2024-07-18": "openai/gpt-4o-mini"})
        cost = 0
        for model, (input_price, cached_price, output_price) in PRICES.items():
            sums = frame[priced == model].sum(numeric_only=True)
            cost += ((sums.input_tokens - sums.cached_tokens) * input_price
                     + sums.cached_tokens * cached_price + sums.output_tokens * output_price) / 1e6
        found = re.search(r"batches or volume: \$([\d,.]+)", text).group(1)
        close("recomputed cost", float(found.replace(",", "")), cost, 0.006 / cost)
        spend = re.search(r"the log's own spend: \$([\d,.]+)", text).group(1)
        close("spend", float(spend.replace(",", "")), frame.spend.sum(), 0.006 / frame.spend.sum())

print(f"{checked} figures of usage logs are those of pandas")
