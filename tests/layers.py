#!/usr/bin/env python3
"""Reads every #include and fails on an arrow that points the wrong way (design: app -> ui -> model <- transport),
and on files that outgrow the rules of the house. What a layer may include is listed; all else is a failure."""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else __file__).resolve()
ROOT = ROOT if ROOT.is_dir() else ROOT.parent.parent

MAY_INCLUDE = {
    "app": r"(app|ui|model|transport)/",
    "ui": r"(ui|model)/",
    "model": r"model/",
    "model/core": r"model/(core|threads)/",
    "model/threads": r"model/(core|threads)/",
    # Ports know the vocabulary, and the profile, which is plain data.
    "model/ports": r"model/(core|threads|ports)/|model/connections/profile\.h$",
    "model/schema": r"model/(core|threads|ports|schema)/",
    "model/secrets": r"model/(core|threads|ports|secrets)/",
    "transport": r"model/(core|threads|ports)/",
}
GUI = r"Q?(Widget|Application|Gui|Painter|Icon|Color|Font|Pixmap|Image|Action|Menu|Dialog|MainWindow|KSyntax)"
GRPC = r"grpc|google/protobuf|.*\.pb\.h"
SQLITE = r"SQLiteCpp|sqlite3"
KEYCHAIN = r"(qt6)?keychain"
NETWORK = r"QNetwork|QTcp|QSsl|QLocal(Server|Socket)|QHost|QtNetwork"
BANNED = {
    "app": rf"({GRPC}|librdkafka|{KEYCHAIN})",
    "ui": rf"({GRPC}|librdkafka|{KEYCHAIN}|{SQLITE}|{NETWORK})",
    "model": rf"({GUI}|{GRPC}|librdkafka|{NETWORK}|{KEYCHAIN})",
    "transport": rf"({GUI}|{SQLITE}|{KEYCHAIN})",
}
MOST_LINES = {"ui/frame/mainwindow.cpp": 300}
EMPTY_NAME = re.compile(r"(manager|helper|utils?|handler|data|info)$")


def folder_rule(name: str) -> tuple[str, str]:
    parts = name.split("/")
    two = "/".join(parts[:2])
    return (two if two in MAY_INCLUDE else parts[0]), parts[0]


def problems(name: str, text: str) -> list[str]:
    rule, layer = folder_rule(name)
    may = MAY_INCLUDE[rule]
    if layer == "transport":  # an adapter knows its own folder and the generated wire code, no other adapter
        may += rf"|transport/({name.split('/')[1]}|danubewire)/"
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        include = re.match(r'#include (["<])([^">]*)[">]', line)
        if not include:
            continue
        if include[1] == '"' and not re.match(may, include[2]):
            found.append(f"{name}:{number}: {rule} may not include {include[2]}")
        banned = BANNED[layer]
        if include[1] == "<" and re.match(banned, include[2]) and not name.startswith("model/secrets/"):
            found.append(f"{name}:{number}: <{include[2]}> belongs to another layer")
    lines = text.count("\n")
    if lines > MOST_LINES.get(name, 400):
        found.append(f"{name}: {lines} lines, at most {MOST_LINES.get(name, 400)}")
    if EMPTY_NAME.search(pathlib.PurePath(name).stem):
        found.append(f"{name}: a name that says nothing")
    return found


def main() -> int:
    # The check itself is checked: an arrow the wrong way must be found.
    planted = problems("model/runs/planted.cpp", '#include "ui/mainwindow.h"\n#include <grpcpp/grpcpp.h>\n')
    if len(planted) != 2:
        print(f"the planted arrows were not found: {planted}")
        return 1
    files = [f for layer in BANNED for e in ("h", "cpp") for f in sorted((ROOT / layer).rglob(f"*.{e}"))]
    found = [p for f in files for p in problems(str(f.relative_to(ROOT)), f.read_text(encoding="utf-8"))]
    print("\n".join(found) if found else f"{len(files)} files in order")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
