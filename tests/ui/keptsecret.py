"""A connection with a secret, whole, by keys and clicks: added and tested in the window, its secret kept in the desktop's keychain,
used after the next start and the next sign-in. The secret is in no file, no export, nothing that was said and no command line."""
import json
import pathlib
import tempfile

from keychain import CommandLines, signed_in
from programs import Home, Sandbox, until
from windows import Window, display

CANARY, OTHER = "canary-5f1e-window", "canary-5f1e-other"
FORMATS = ("jsonl", "csv", "har")


def add(window, sandbox):
    window.key("ctrl+alt+n")
    window.type_into("connectionAddress", sandbox.url)
    window.type_into("connectionName", "Guarded")
    window.click("group:Security")
    until("it says where the secret goes", 60, lambda: "keychain" in (window.shown("note:token") or ""))
    window.type_into("option:token", OTHER)
    window.click("connectionTest")
    until("a wrong token is refused, at the step", 60, lambda: "Sign in" in (window.shown("noticeHeadline") or ""))
    window.type_into("option:token", CANARY)
    assert set(window.shown("option:token")) == {"\u25cf"}, window.shown("option:token")
    window.click("connectionTest")
    until("it works", 60, lambda: window.shown("noticeHeadline") == "Works.")
    window.click("connectionSave")
    until("it is added", 60, lambda: not window.widget("connectionDialog"))


def send(window):
    """One message over Guarded; when it was acknowledged."""
    before = len(window.shown("receiptsTable") or [])
    window.key("ctrl+Return")
    receipts = until("the receipt", 60, lambda: (window.shown("receiptsTable") or [])[before:])
    until("acknowledged", 60, lambda: window.shown("receiptsTable")[0][0] == 1)
    return receipts


def export_connections(window, file):
    window.key("ctrl+shift+p")
    window.type_into("finderText", "Export connections")
    window.key("Return", at="finderDialog")
    window.type_into("fileNameEdit", str(file))
    window.key("Return", at="exportDialog")
    until("the connections are exported", 60, file.exists)


def holders(canary, *folders):
    return [file for folder in folders for file in pathlib.Path(folder).rglob("*") if file.is_file() and canary in file.read_bytes()]


def flow(home, keys, out, screen, sandbox):
    said = []
    with tempfile.TemporaryDirectory() as folder, signed_in(home, keys):
        window = Window(home, folder, screen)
        until("the compose page", 60, lambda: window.shown("bodyEditor"))
        add(window, sandbox)
        window.choose("connectionCombo", "Guarded")
        window.type_into("topicEdit", "/default/payments")
        window.quit()
        said.append(window.said())
    profile = json.loads((home.folder / "config/connections/guarded.json").read_text())
    assert profile["secrets"] == ["token"], profile

    with tempfile.TemporaryDirectory() as folder, signed_in(home, keys):
        window = Window(home, folder, screen)
        until("the draft is back", 60, lambda: window.shown("topicEdit") == "/default/payments" and
              window.shown("connectionCombo") == "Guarded")
        send(window)
        export_connections(window, out / "connections.jsonl")
        assert "Guarded" in (out / "connections.jsonl").read_text()
        window.quit()
        said.append(window.said())
        for kind in FORMATS:
            exported = home.run("log", "export", "--format", kind, expect=0)
            (out / f"log.{kind}").write_bytes(exported.stdout)
            said.append(exported.stderr.decode())
    assert home.run("send", "-c", "Guarded", "-t", "/default/payments", "-m", "x").returncode == 3  # signed out: no secret
    return said


def watched(home, keys, out, tokens, screen):
    tokens = pathlib.Path(tokens, "tokens")
    tokens.write_text(CANARY + "\n")
    assert holders(CANARY.encode(), tokens.parent) == [tokens]
    with CommandLines("canary-5f1e") as lines, Sandbox("--token-file", tokens) as sandbox:
        said = flow(home, keys, pathlib.Path(out), screen, sandbox)
    assert len(list(pathlib.Path(out).iterdir())) == len(FORMATS) + 1
    for canary in (CANARY, OTHER):
        assert not holders(canary.encode(), home.folder, keys, out), holders(canary.encode(), home.folder, keys, out)
        assert not any(canary in text for text in said), said
    assert not lines.found, lines.found


with Home() as home, tempfile.TemporaryDirectory() as keys, tempfile.TemporaryDirectory() as out, \
        tempfile.TemporaryDirectory() as tokens, display() as screen:
    watched(home, keys, out, tokens, screen)
print("added, tested, kept in the keychain, used after the next sign-in, told nowhere")
