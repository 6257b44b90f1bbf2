"""Runs a test with the Python package danube-client: a client that we did not write. Its environment is made once, with
pip, in the development cache; where that cannot be, the test says SKIPPED and why."""
import fcntl
import os
import pathlib
import subprocess
import sys
import tempfile

PINNED = "danube-client==0.5.0"
SKIPPED = 77


def folder() -> pathlib.Path:
    cache = os.environ.get("SLIPWAY_DEV_CACHE")
    return pathlib.Path(cache) / "python" if cache else pathlib.Path(tempfile.gettempdir()) / f"slipway-python-{os.getuid()}"


def environment() -> pathlib.Path:
    """The interpreter of the environment, which is made when there is none; an exit with the reason when it cannot be."""
    home = folder()
    home.mkdir(parents=True, exist_ok=True)
    made = home / PINNED.replace("==", "-")
    with open(home / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (made / "complete").exists():
            make(made)
    return made / "bin" / "python3"


def make(made: pathlib.Path):
    for command in ([sys.executable, "-m", "venv", "--clear", str(made)],
                    [str(made / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", PINNED]):
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        except (OSError, subprocess.TimeoutExpired) as error:
            skip(f"{' '.join(command)}: {error}")
        if done.returncode != 0:
            skip(f"{' '.join(command)}: {done.stderr.strip()[-600:]}")
    (made / "complete").touch()


def skip(why: str):
    print(f"SKIPPED: the Python client of Danube ({PINNED}) cannot be installed: {why}", file=sys.stderr)
    sys.exit(SKIPPED)


def run_inside():
    """Starts this very script again with the environment's interpreter, unless it is that already."""
    try:
        import danube  # noqa: F401
    except ImportError:
        python = environment()
        os.execv(python, [str(python), *sys.argv])
