"""The log exported from the window in its three formats, each read back by Python's own readers: the same messages, byte for
byte, with their outcomes. The message lines are sent again by slipwayctl as they are."""
import csv
import json
import pathlib
import tempfile

from programs import Home, until
from windows import Window, display

BODIES = ['{"n": 9007199254740993}', 'text, "quoted"\r\nand a second line', "Zo\u00eb \u6f22\u5b57", "=1+1", ""]
HEADERS = {"kind": "export", "mark": "\u00e9"}


def export(window, file):
    window.choose("logExport", "logExportAll")
    window.type_into("fileNameEdit", str(file))
    window.key("Return", at="saveFile")
    until(f"{file.name} is written", 60, lambda: file.name in (window.shown("exportWords") or "") and
          "messages are in" in window.shown("exportWords"))
    window.click("exportClose")
    return file


def of_lines(file):
    return [(each["body"]["text"], dict((name, value["text"]) for name, value in each["headers"]), each["topic"])
            for each in map(json.loads, file.read_text("utf-8").splitlines())]


def of_csv(file):
    with open(file, newline="", encoding="utf-8") as opened:
        rows = list(csv.DictReader(opened, strict=True))
    assert all(row["body_encoding"] == "text" and row["state"] == "acknowledgedNoPosition" for row in rows), rows
    return [(row["body"], dict((name, value["text"]) for name, value in json.loads(row["headers"])), row["topic"]) for row in rows]


def of_har(file):
    log = json.loads(file.read_text("utf-8"))["log"]
    assert log["version"] == "1.2" and all(each["time"] > 0 and each["response"]["state"] == "acknowledgedNoPosition"
                                          for each in log["entries"]), log
    return [(each["request"]["body"]["text"], dict((name, value["text"]) for name, value in each["request"]["headers"]),
             each["request"]["topic"]) for each in log["entries"]]


with Home() as home, tempfile.TemporaryDirectory() as folder, display() as screen:
    out = pathlib.Path(folder, "exports")
    out.mkdir()
    for body in BODIES:
        home.run("send", "-c", "Practice", "-t", "/default/payments", "-m", body,
                 *(word for name, value in HEADERS.items() for word in ("-H", f"{name}={value}")), expect=0)
    window = Window(home, folder, screen)
    until("the log", 60, lambda: len(window.shown("logTable") or []) == len(BODIES))
    wanted = [(body, HEADERS, "/default/payments") for body in BODIES]
    for read, name in ((of_lines, "all.jsonl"), (of_csv, "all.csv"), (of_har, "all.har")):
        got = read(export(window, out / name))
        assert got == wanted, (name, got)
    window.quit()

    home.run("send", "-c", "Practice", "-t", "/default/payments", "--input", out / "all.jsonl", expect=0)
    again = home.run("log", "export", expect=0).stdout.splitlines()
    assert [json.loads(line)["body"]["text"] for line in again] == BODIES * 2
print("three formats, read back by csv and json, and sent again")
