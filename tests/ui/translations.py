"""The window's texts are translated whole: nothing unfinished, the same places for values in both, as many plural forms
as the language has, and no line or tab more or less."""
import os
import pathlib
import re
import sys
import xml.etree.ElementTree

FOLDER = pathlib.Path(os.environ["SLIPWAY_SOURCE"]) / "translations"
PLURALS = {"slipway_de.ts": 2, "slipway_zh_CN.ts": 1}


def places(text: str) -> list[str]:
    return sorted(set(re.findall(r"%L?\d|%n|\{\{|\}\}", text)))


def wrong(message, plurals: int) -> str | None:
    source, translation = message.findtext("source"), message.find("translation")
    if translation.get("type") == "unfinished":
        return "is unfinished"
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if message.get("numerus") and len(forms) != plurals:
        return f"has {len(forms)} plural forms, not {plurals}"
    for form in forms:
        if not form:
            return "is empty"
        if places(form) != places(source):
            return f"has other places for values: {form}"
        if form.count("\n") != source.count("\n") or form.count("\t") != source.count("\t"):
            return f"has other line breaks or tabs: {form}"
    return None


def main() -> int:
    found = 0
    for name, plurals in PLURALS.items():
        messages = list(xml.etree.ElementTree.parse(FOLDER / name).iter("message"))
        for message in messages:
            if reason := wrong(message, plurals):
                found += 1
                print(f"{name}: {message.findtext('source')!r} {reason}")
        print(f"{name}: {len(messages)} texts")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
