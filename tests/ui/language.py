"""Dark and Chinese, chosen while a run is going on and a draft is unsent: the window speaks and looks otherwise at once, the run goes
on and ends whole, draft, tabs, receipts and what is watched stay. The next start speaks as the last."""
import json
import os
import pathlib
import subprocess
import tempfile
import xml.etree.ElementTree

from programs import Home, until
from windows import Window, display

COUNT = 400
DRAFT = '{"draft": "not sent"}'
ALIKE = {"English", "Deutsch", "Slipway", "Practice"}  # names, which stay as they were given


def chinese():
    """What the window says in Chinese, by what it says in English; without forms of number and without places to fill."""
    file = pathlib.Path(os.environ["SLIPWAY_SOURCE"], "translations", "slipway_zh_CN.ts")
    said = {}
    for message in xml.etree.ElementTree.parse(file).iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        if message.get("numerus") != "yes" and "%" not in source and translation != source and len(source) > 2:
            said[source] = translation
    return said


def newest(home):
    return json.loads(home.run("log", "list", "-o", "json", expect=0).stdout.splitlines()[-1])


def brightness(screen):
    """Of the middle of the display, 0 to 1."""
    shot = subprocess.run(["import", "-display", screen, "-window", "root", "-resize", "1x1!", "-colorspace", "Gray",
                           "-format", "%[fx:mean]", "info:-"], capture_output=True, check=True, timeout=60)
    return float(shot.stdout)


def begin(window):
    """A receipt, a live look, a run, a draft: each on a tab of its own. The run's is in front."""
    window.key("ctrl+Return")
    until("a receipt", 60, lambda: [row[0] for row in window.shown("receiptsTable") or []] == [1])
    window.key("ctrl+shift+b")
    window.click("browseLive")
    until("it waits", 60, lambda: "Waiting" in (window.shown("browseCoverageWords") or ""))
    window.key("ctrl+n")
    window.type_into("topicEdit", "/default/orders")
    window.type_into("sendCount", str(COUNT))
    window.type_into("sendRate", "10")
    window.key("ctrl+Return")
    until("the run's page", 60, lambda: window.widget("runPause"))
    window.key("ctrl+n")
    window.type_into("bodyEditor", DRAFT)
    window.key("ctrl+shift+Tab")
    until("the run's page in front", 60, lambda: window.widget("runPause"))


def switch(window, screen):
    light = brightness(screen)
    window.key("ctrl+comma")
    window.choose("preferencesTheme", "Dark")
    until("it is dark", 60, lambda: brightness(screen) < light / 2)
    window.choose("preferencesLanguage", "\u7b80\u4f53\u4e2d\u6587")
    until("it speaks Chinese", 60, lambda: window.shown("preferencesClose") == CHINESE["Close"])
    window.click("preferencesClose")
    until("the dialog is gone", 60, lambda: not window.widget("preferencesDialog"))
    assert brightness(screen) < light / 2


def all_chinese(window):
    said = {name: widget["shown"] for name, widget in window.widgets().items() if isinstance(widget, dict)}
    english = {name: text for name, text in said.items() if isinstance(text, str) and text in CHINESE and text not in ALIKE}
    assert not english, english
    heads = [cell for name in ("navigatorTree", "logTable") for row in said.get(name, []) for cell in row if cell in CHINESE and cell not in ALIKE]
    assert not heads, heads


def still_there(window, home):
    assert window.shown("runPause") == CHINESE["Pause"]
    before = sum(newest(home)["counts"].values())
    assert before < COUNT, "the run was over before the language was another"
    shown = window.shown("runSettled")
    until("the run goes on, and its page with it", 60, lambda: sum(newest(home)["counts"].values()) > before and
          window.shown("runSettled") != shown)
    all_chinese(window)
    window.key("ctrl+Tab")
    until("the draft", 60, lambda: window.shown("bodyEditor") == DRAFT)
    all_chinese(window)
    window.key("ctrl+Tab")
    until("the first page and its receipt", 60, lambda: [row[0] for row in window.shown("receiptsTable") or []] == [1])
    all_chinese(window)
    window.key("ctrl+Tab")
    until("the live look", 60, lambda: window.widget("browseTable"))
    rows = len(window.shown("browseTable"))
    until("it sees what the run sends", 60, lambda: len(window.shown("browseTable")) > rows > 0)
    all_chinese(window)
    entry = until("the run ends", 120, lambda: newest(home) if newest(home)["phase"] == "finished" else None)
    assert entry["counts"]["acknowledgedNoPosition"] == COUNT, entry


CHINESE = chinese()
with Home() as home, tempfile.TemporaryDirectory() as folder, display() as screen:
    window = Window(home, folder, screen)
    until("the compose page", 60, lambda: window.shown("bodyEditor"))
    begin(window)
    switch(window, screen)
    still_there(window, home)
    window.quit()

    again = Window(home, folder, screen)
    until("the next start, with the tabs of the last", 60, lambda: again.shown("browseTopicEdit") == "/default/orders")
    all_chinese(again)
    again.key("ctrl+shift+Tab")
    until("the first page", 60, lambda: again.widget("bodyEditor"))
    all_chinese(again)
    assert brightness(screen) < 0.4
    again.quit()
print("dark and Chinese at once; run, draft, receipt and live look went on")
