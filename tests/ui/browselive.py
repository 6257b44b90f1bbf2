"""A topic watched live while the same window sends to it: every message is shown, first ones while others are still being sent, and
the body of one as it was sent."""
import contextlib
import json
import tempfile

from programs import Home, until
from windows import Window, display

COUNT = 60
BODY = '{"seen": "live", "n": 9007199254740993}'


def newest(home):
    return json.loads(home.run("log", "list", "-o", "json", expect=0).stdout.splitlines()[-1])


def rows(window):
    return window.shown("browseTable") or []


with Home() as home, tempfile.TemporaryDirectory() as folder, display() as screen:
    window = Window(home, folder, screen)
    until("the compose page", 60, lambda: window.shown("bodyEditor"))
    window.type_into("topicEdit", "/default/payments")
    window.type_into("bodyEditor", BODY)
    window.type_into("sendCount", str(COUNT))
    window.type_into("sendRate", "10")

    def browsing():
        if not window.widget("browseTopicEdit"):  # the key may come before the window has the keyboard again
            window.key("ctrl+shift+b")
        with contextlib.suppress(AssertionError):
            return until("its topic", 10, lambda: window.shown("browseTopicEdit") == "/default/payments")
    until("the browse page of this topic", 60, browsing)
    window.click("browseLive")
    until("it waits", 60, lambda: "Waiting" in (window.shown("browseCoverageWords") or ""))

    window.key("ctrl+Tab")
    until("the compose page again", 60, lambda: window.widget("sendCount"))
    window.key("ctrl+Return")
    until("the page of the run, which is paced", 60, lambda: window.widget("runPause"))
    window.key("ctrl+shift+Tab")
    until("some are there while the others are being sent", 60, lambda: 0 < len(rows(window)) < COUNT)
    assert newest(home)["phase"] == "sending", newest(home)
    until("all are there", 60, lambda: len(rows(window)) == COUNT)
    window.click("browseTable", row=0)
    window.click("bodyText")
    until("the body as it was sent", 60, lambda: window.shown("detailsBody") == BODY)
    until("the run is over", 60, lambda: newest(home)["phase"] == "finished")
    assert newest(home)["counts"]["acknowledgedNoPosition"] == COUNT, newest(home)
    window.quit()
print(f"{COUNT} sent and seen at once")
