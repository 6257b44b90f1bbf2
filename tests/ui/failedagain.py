"""From a log with failures to a message that arrived: the log filtered to what failed, one of them edited and sent again. The log
keeps both: what failed, as it was, and what was stored instead."""
import contextlib
import json
import tempfile

from programs import Home, Sandbox, until
from windows import Window, display

FAILED, TAKEN = 4, 1  # as receipts and log number the states
SENDS = 8


def entries(home):
    return [json.loads(line) for line in home.run("log", "list", "-o", "json", expect=0).stdout.splitlines()]


def send(window, body):
    before = len(window.shown("receiptsTable") or [])
    window.type_into("bodyEditor", body)
    until("nothing is being sent: a second key sends nothing", 60, lambda: window.shown("sendButton") == "Send")
    window.key("ctrl+Return")
    until("its receipt", 60, lambda: len(window.shown("receiptsTable") or []) > before and
          window.shown("receiptsTable")[0][0] in (FAILED, TAKEN))
    return window.shown("receiptsTable")[0][0]


def in_the_log(window):
    return window.shown("logTable") or []


def all_again(window):
    """The button stands behind the count and moves with it: the click is tried again until it hit."""
    if window.shown("logClearFilter"):
        window.click("logClearFilter")
    with contextlib.suppress(AssertionError):
        return until("all are there", 5, lambda: len(in_the_log(window)) == SENDS + 1)


with Home() as home, tempfile.TemporaryDirectory() as folder, display() as screen:
    sandbox = Sandbox("--fault", "error=INVALID_ARGUMENT:0.5").start()
    home.run("connections", "add", "Picky", sandbox.url, expect=0)
    window = Window(home, folder, screen)
    until("the compose page", 60, lambda: window.shown("bodyEditor"))
    window.choose("connectionCombo", "Picky")
    window.type_into("topicEdit", "/default/payments")
    states = [send(window, f'{{"attempt": {number}}}') for number in range(SENDS)]
    failed = [number for number, state in enumerate(states) if state == FAILED]
    assert 0 < len(failed) < SENDS, (states, entries(home))
    sandbox.stop()

    with Sandbox(danube=sandbox.danube, admin=sandbox.admin):  # at the same address, without the fault
        until("the log has all", 60, lambda: len(in_the_log(window)) == SENDS)
        window.choose("logStates", "Failed")
        until("it shows the failed only", 60, lambda: [row[0] for row in in_the_log(window)] == ["Failed"] * len(failed))
        assert window.shown("logCount") == f"{len(failed)} of {SENDS} shown", window.shown("logCount")
        window.click("logTable", row=len(failed) - 1)  # the last: the log follows its end
        until("its details", 60, lambda: window.shown("detailsHeadline") == "Failed")
        assert "INVALID_ARGUMENT" in window.shown("brokerSaid"), window.shown("brokerSaid")
        window.click("detailsEdit")
        last = f'{{"attempt": {failed[-1]}}}'
        until("it can be edited", 60, lambda: window.shown("bodyEditor") == last)
        assert send(window, '{"attempt": "edited"}') == TAKEN
        until("the log shows all again", 60, lambda: all_again(window))
        window.quit()

    kept = [json.loads(line) for line in home.run("log", "export", expect=0).stdout.splitlines()]
    assert [each["body"]["text"] for each in kept] == [f'{{"attempt": {n}}}' for n in range(SENDS)] + ['{"attempt": "edited"}']
    assert [each["state"] for each in entries(home)] == ["failed" if n in failed else "acknowledgedNoPosition"
                                                        for n in range(SENDS)] + ["acknowledgedNoPosition"]
print(f"{len(failed)} of {SENDS} failed, one of them edited and sent again")
