"""--screenshot reaches its pages in every language, since it waits for states and not for words, and the layout checks
find nothing on them in three sizes and two themes."""
import os
import pathlib
import subprocess
import tempfile

from programs import BIN

PAGES = ("main", "mistake", "browse", "run", "connection")
LANGUAGES = {"de": "de", "zh_CN": "zh", "he": "he"} # the option, and how files are named; Hebrew is right-to-left

with tempfile.TemporaryDirectory() as folder:
    for language, name in LANGUAGES.items():
        for page in PAGES:
            done = subprocess.run([str(BIN / "slipway"), "--screenshot", page, folder + "/", "--language", language],
                                  env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True,
                                  timeout=120)
            found = [line for line in done.stderr.splitlines() if line.startswith("check: ")]
            assert done.returncode == 0, f"{page} in {language}: exit {done.returncode}: {done.stderr}"
            assert not found, "\n".join(found)
            pictures = list(pathlib.Path(folder).glob(f"{page}-*-{name}.png"))
            assert len(pictures) == 6, pictures
            for picture in pictures:
                assert picture.read_bytes().startswith(b"\x89PNG") and picture.stat().st_size > 5_000, picture
print(f"{len(PAGES)} pages in {len(LANGUAGES)} languages, nothing found")
