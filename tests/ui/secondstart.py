"""A second start opens a window of the process that runs and leaves; --new-process has its own; after a crash the next
start is the first one again. Windows are counted by the drafts of their fresh pages."""
import subprocess
import sys
import time

from programs import BIN, Home

PATIENCE = 60


def start(home: Home, *arguments) -> subprocess.Popen:
    environment = home.environment | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen([BIN / "slipway", *arguments], env=environment, stdin=subprocess.DEVNULL)


def until(what: str, is_so) -> None:
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > deadline:
            sys.exit(f"not within {PATIENCE} s: {what}")
        time.sleep(0.05)


def drafts(home: Home) -> int:
    folder = home.folder / "state" / "drafts"
    return len(list(folder.glob("*.json"))) if folder.exists() else 0


def listens(home: Home) -> bool:
    return (home.folder / "state" / "window.socket").exists()


def main() -> int:
    running = []
    with Home() as home:
        try:
            first = start(home)
            running.append(first)
            until("the first start listens", lambda: listens(home))

            second = start(home)
            running.append(second)
            assert second.wait(PATIENCE) == 0, "the second start did not leave with 0"
            until("the first process has opened a second window", lambda: drafts(home) == 1)
            assert first.poll() is None, "the first process ended"

            own = start(home, "--new-process")
            running.append(own)
            until("a process of its own has opened a window", lambda: drafts(home) == 2)
            assert own.poll() is None, "--new-process handed its window over"
            own.kill()
            own.wait()

            first.kill()
            first.wait()
            after = start(home)
            running.append(after)
            until("the start after a crash listens",
                  lambda: (home.folder / "state" / "window.lock").read_text().split("\n")[0] == str(after.pid))
            assert after.poll() is None, "the start after a crash left"
            third = start(home)
            running.append(third)
            assert third.wait(PATIENCE) == 0, "a start after the crash did not find the new process"
        finally:
            for process in running:
                if process.poll() is None:
                    process.kill()
                    process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
