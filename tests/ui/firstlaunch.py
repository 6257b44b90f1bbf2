"""The first launch under a real X server: the real window opens on the sandbox, Ctrl+Enter sends, and the receipt stands in
the widgets and in the log; the second launch shows the first's log."""
import json
import tempfile

from programs import Home, until
from windows import Window, display


def log(home):
    return [json.loads(line) for line in home.run("log", "list", "-o", "json", expect=0).stdout.splitlines()]


with Home() as home, tempfile.TemporaryDirectory() as folder, display() as screen:
    window = Window(home, folder, screen)
    until("the compose page with its sample", 60, lambda: "9007199254740993" in (window.shown("bodyEditor") or ""))
    assert window.shown("connectionCombo") == "Practice" and window.shown("topicCombo") == "/default/orders"
    window.focus()
    until("the editor has the keyboard", 60, lambda: window.widget("bodyEditor")["focus"])
    body = window.shown("bodyEditor")
    window.key("ctrl+Return")
    receipts = until("the receipt in the window", 60, lambda: [
        row for row in window.shown("receiptsTable") or [] if row[0] == 1])  # acknowledged, no position
    assert len(receipts) == 1 and window.shown("bodyEditor") == body
    headline = until("its details", 30, lambda: window.shown("detailsHeadline"))
    assert headline == "Acknowledged, no position", headline

    entry, = until("the receipt in the log", 30, lambda: [each for each in log(home) if each["state"] == "acknowledgedNoPosition"])
    exported = json.loads(home.run("log", "export", expect=0).stdout)
    assert exported["body"] == {"text": body} and exported["topic"] == "/default/orders", exported
    assert (exported["id"], f"/default/orders-part-{exported['partition']}") == (receipts[0][3], receipts[0][2]), (exported, receipts)
    assert until("the log dock shows it", 30, lambda: window.shown("logTable") or None)[0], window.shown("logTable")

    window.key("ctrl+Return")
    until("a second receipt", 60, lambda: [row[0] for row in window.shown("receiptsTable")] == [1, 1])
    window.quit()
    until("both are in the log", 30, lambda: len(log(home)) == 2)

    again = Window(home, folder, screen)
    until("the second launch shows the log of the first", 60, lambda: len(again.shown("logTable") or []) == 2)
    assert again.shown("bodyEditor") == body
    again.focus()
    again.quit()
print("launched, sent, shown, logged; and it was all there the next time")
