"""A composed message becomes a template, and the template a run of a thousand at a rate: each with its index, paused and resumed
on the way, every outcome counted in the log."""
import json
import tempfile
import time

from programs import Home, until
from windows import Window, display

COUNT = 1_000
BODY = '{"number": {{$index}}, "id": "{{$uuid}}"}'


def entries(home):
    return [json.loads(line) for line in home.run("log", "list", "-o", "json", expect=0).stdout.splitlines()]


def settled(home):
    return sum(entries(home)[-1]["counts"].values())


def compose_and_save(window, home):
    window.type_into("bodyEditor", BODY)
    window.key("ctrl+s")
    window.type_into("templateName", "orders/counted")
    window.key("Return", at="templateNameDialog")
    saved = home.folder / "data" / "templates" / "orders" / "counted.json"
    until("the template is saved", 60, saved.exists)
    assert json.loads(saved.read_text())["body"] == {"text": BODY}, saved.read_text()


def run(window):
    window.key("ctrl+r")
    window.type_into("templateCount", str(COUNT))
    window.type_into("templateRate", "100")
    window.click("templateRun")
    until("the run's page", 60, lambda: window.widget("runPause"))


def pause(window, home):
    until("some were sent", 60, lambda: settled(home) > 50)
    window.click("runPause")
    until("it says that it is paused", 60, lambda: "paused" in (window.shown("runNumbers") or ""))
    until("what has left has come back", 60, lambda: "0 outstanding" in window.shown("runNumbers"))
    held = settled(home)
    time.sleep(2)  # it would send 200 in this time
    assert settled(home) == held < COUNT, (held, settled(home))
    return held


with Home() as home, tempfile.TemporaryDirectory() as folder, display() as screen:
    window = Window(home, folder, screen)
    until("the compose page with its sample", 60, lambda: window.shown("bodyEditor"))
    compose_and_save(window, home)
    run(window)
    held = pause(window, home)
    window.click("runResume")
    until("it goes on and ends", 120, lambda: "Finished" in (window.shown("runNumbers") or ""))
    assert window.shown("runSettled") == "1,000 of 1,000 settled", window.shown("runSettled")

    entry, = entries(home)
    assert entry["phase"] == "finished" and entry["accepted"] == COUNT, entry
    assert entry["counts"] == {**dict.fromkeys(entry["counts"], 0), "acknowledgedNoPosition": COUNT}, entry
    lines = home.run("log", "export", "--run", entry["run"], expect=0).stdout.splitlines()
    bodies = [json.loads(json.loads(line)["body"]["text"]) for line in lines]
    assert [body["number"] for body in bodies] == list(range(COUNT)), [body["number"] for body in bodies][:5]
    assert len({body["id"] for body in bodies}) == COUNT
    window.quit()
print(f"saved, run {COUNT} times, held at {held}, resumed, all acknowledged, each with its own index")
