"""Holds imported prices against the lists that they come from, in decimals throughout."""

import json
import subprocess
import sys
import tempfile
import zipfile
from decimal import Decimal
from pathlib import Path

import pydantic
from genai_prices.data import providers
from genai_prices.types import ModelPrice, TieredPrices
from ruamel.yaml import YAML

DAY = "2026-01-31"
TABLE = "litellm/model_prices_and_context_window_backup.json"
LITELLM = {
    "input": "input_cost_per_token",
    "output": "output_cost_per_token",
    "cached_input": "cache_read_input_token_cost",
    "cache_write": "cache_creation_input_token_cost",
}
GENAI = {
    "input": "input_mtok",
    "output": "output_mtok",
    "cached_input": "cache_read_mtok",
    "cache_write": "cache_write_mtok",
}
COUNT = 10
MILLION = 1_000_000


def litellm(wheel, folder):
    """The table, and for ten chat models of different providers their prices."""
    text = zipfile.ZipFile(wheel).read(TABLE)
    path = folder / "litellm.json"
    path.write_bytes(text)
    expected, seen = {}, set()
    for name, model in json.loads(text, parse_float=Decimal).items():
        provider = model.get("litellm_provider")
        if model.get("mode") != "chat" or provider in seen or "/" in name or "@" in name:
            continue
        if not model.get("input_cost_per_token") or not model.get("output_cost_per_token"):
            continue
        seen.add(provider)
        expected[name] = {
            key: Decimal(model[field]) * MILLION
            for key, field in LITELLM.items()
            if model.get(field) is not None
        }
        if len(expected) == COUNT:
            break
    return path, expected


def base(price):
    return price.base if isinstance(price, TieredPrices) else price


def genai(folder):
    """The package's data as its own JSON, and ten models of different providers."""
    data, expected = [], {}
    for provider in providers:
        models = []
        for model in provider.models:
            if not isinstance(model.prices, ModelPrice):
                continue
            prices = {k: v for k, v in vars(model.prices).items() if v is not None}
            plain = pydantic.TypeAdapter(dict).dump_python(prices, mode="json")
            models.append({"id": model.id, "name": model.name, "prices": plain})
            named = {
                key: Decimal(base(prices[field]))
                for key, field in GENAI.items()
                if field in prices
            }
            fits = named.get("input") and named.get("output") and "embed" not in model.id
            mine = [name for name in expected if name.startswith(provider.id + "/")]
            if fits and not mine and "@" not in model.id and len(expected) < COUNT:
                expected[f"{provider.id}/{model.id}"] = named
        data.append({"id": provider.id, "name": provider.name, "models": models})
    path = folder / "data.json"
    path.write_text(json.dumps(data))
    return path, expected


def check(program, kind, path, expected, folder):
    target = folder / f"{kind}.yaml"
    chosen = [word for name in expected for word in ("--model", name)]
    command = [program, "catalog", "import", "--from", kind, path, *chosen]
    command += ["--as-of", DAY, "-o", target]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    yaml = YAML(typ="rt")
    models = yaml.load(target.read_text())["models"]
    assert len(models) == len(expected) == COUNT, (kind, len(models), len(expected))
    for name, prices in expected.items():
        [found] = [
            model["prices"][0]
            for model in models.values()
            if f", {name}" in model["prices"][0]["source"].split(";")[0] + "\n"
            and model["prices"][0]["source"].split(";")[0].endswith(f", {name}")
        ]
        for key, price in prices.items():
            assert abs(Decimal(str(found[key])) - price) <= price * Decimal("1e-11"), (name, key)
        assert str(found["as_of"]) == DAY
    print(f"{kind}: {len(expected)} models agree")


def main():
    program, wheel = Path(sys.argv[1]).resolve(), sys.argv[2]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        check(program, "litellm", *litellm(wheel, folder), folder)
        check(program, "genai-prices", *genai(folder), folder)


main()
