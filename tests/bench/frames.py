"""Frames of the window: bench_frames over a home whose log has ten million entries, offscreen and under Xvfb."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import firstpaint

BUILD, SECONDS, RATE, ENTRIES = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])


def frames(home: str, environment: dict) -> None:
    environment |= {"SLIPWAY_MODULES": str(BUILD / "lib/slipway"), "SLIPWAY_BIN": str(BUILD / "bin")}
    subprocess.run([BUILD / "tests/bin/bench_frames", home, SECONDS, RATE], env=environment, check=True)


def main() -> int:
    home = tempfile.mkdtemp(prefix="slipway-bench-")
    display = None
    try:
        subprocess.run([BUILD / "bin/slipwayctl", "send", "--home", home, "-c", "devnull:", "-t", "orders", "-m", "{}"],
                       check=True, stdout=subprocess.DEVNULL)
        firstpaint.ENTRIES = ENTRIES
        firstpaint.fill(pathlib.Path(home) / "data/log.sqlite")
        print(f"frames, load {os.getloadavg()[0]:.2f}, {RATE} outcomes a second for {SECONDS} s")
        if shutil.which("Xvfb"):
            reading, writing = os.pipe()
            display = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1800x1100x24"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
            number = os.read(reading, 16).decode().strip()
            frames(home, os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"})
        else:
            frames(home, os.environ | {"QT_QPA_PLATFORM": "offscreen"})
        return 0
    finally:
        if display:
            display.terminate()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
