"""Frames of the window: bench_frames over a home whose log has ten million entries, then bench_bodies over a fresh one, under
Xvfb, or offscreen where there is none."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import firstpaint

BUILD, SECONDS, RATE, ENTRIES = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])


def run(program: str, home: str, environment: dict, *arguments: str) -> None:
    environment |= {"SLIPWAY_MODULES": str(BUILD / "lib/slipway"), "SLIPWAY_BIN": str(BUILD / "bin")}
    subprocess.run([BUILD / "tests/bin" / program, home, *arguments], env=environment, check=True)


def main() -> int:
    home, fresh = tempfile.mkdtemp(prefix="slipway-bench-"), tempfile.mkdtemp(prefix="slipway-bench-")
    display = None
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    try:
        subprocess.run([BUILD / "bin/slipwayctl", "send", "--home", home, "-c", "devnull:", "-t", "orders", "-m", "{}"],
                       check=True, stdout=subprocess.DEVNULL)
        firstpaint.ENTRIES = ENTRIES
        firstpaint.fill(pathlib.Path(home) / "data/log.sqlite")
        if shutil.which("Xvfb"):
            reading, writing = os.pipe()
            display = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1800x1100x24"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
            environment |= {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":" + os.read(reading, 16).decode().strip()}
        print(f"frames, load {os.getloadavg()[0]:.2f}, {RATE} outcomes a second for {SECONDS} s", flush=True)
        run("bench_frames", home, environment, SECONDS, RATE)
        print(f"bodies and filters, load {os.getloadavg()[0]:.2f}", flush=True)
        run("bench_bodies", fresh, environment)
        return 0
    finally:
        if display:
            display.terminate()
        for folder in (home, fresh):
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
