"""The programs under test, as a person starts them: slipwayctl in a home of its own, the sandbox as a process."""
import contextlib
import json
import os
import pathlib
import select
import shutil
import signal
import subprocess
import tempfile
import time

BIN = pathlib.Path(os.environ["SLIPWAY_BIN"])
SLIPWAYCTL = str(BIN / "slipwayctl")


class Home:
    """A fresh $SLIPWAY_HOME, removed at the end."""

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="slipway-home-"))
        self.environment = {**os.environ, "SLIPWAY_HOME": str(self.folder)}
        return self

    def __exit__(self, *error):
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def log(self) -> pathlib.Path:
        return self.folder / "data" / "log.sqlite"

    def start(self, *arguments, **options) -> subprocess.Popen:
        """slipwayctl, running; standard output and error are pipes unless options say otherwise."""
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL, **options}
        return subprocess.Popen([SLIPWAYCTL, *map(str, arguments)], env=self.environment, **options)

    def run(self, *arguments, input=None, timeout=120, expect=None) -> subprocess.CompletedProcess:
        """slipwayctl to its end; expect is the exit code that it must have."""
        done = subprocess.run([SLIPWAYCTL, *map(str, arguments)], env=self.environment, capture_output=True,
                              timeout=timeout, **({"input": input} if input is not None else {"stdin": subprocess.DEVNULL}))
        if expect is not None and done.returncode != expect:
            raise AssertionError(f"slipwayctl {' '.join(map(str, arguments))}: exit {done.returncode}, expected {expect}\n"
                                 f"{done.stdout.decode(errors='replace')[-2000:]}\n"
                                 f"{done.stderr.decode(errors='replace')[-4000:]}")
        return done


class Sandbox:
    """slipwayctl sandbox on free ports, or on given ones (to come back at the same address)."""

    def __init__(self, *arguments, kafka=False, journal=None, danube=0, admin=0):
        self.arguments = [*map(str, arguments)]
        if not kafka:
            self.arguments.append("--no-kafka")
        self.journal = journal
        self.danube, self.admin = danube, admin

    def start(self):
        command = [SLIPWAYCTL, "sandbox", *self.arguments]
        if self.danube:
            command += ["--danube", str(self.danube), "--admin", str(self.admin)]
        if self.journal:
            command += ["--journal", str(self.journal)]
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.errors, stdin=subprocess.DEVNULL)
        line = first_line(self.process, 30)
        self.addresses = json.loads(line)
        self.danube = int(self.addresses["danube"].rsplit(":", 1)[1])
        self.admin = int(self.addresses["danubeAdmin"].rsplit(":", 1)[1])
        return self

    @property
    def url(self) -> str:
        return f"danube://127.0.0.1:{self.danube}?admin=127.0.0.1:{self.admin}"

    def kill(self):
        self.process.kill()
        self.close()

    def close(self):
        """The process has ended, or is about to."""
        self.process.wait()
        self.process.stdout.close()
        self.errors.close()

    def suspend(self):
        self.process.send_signal(signal.SIGSTOP)

    def wake(self):
        self.process.send_signal(signal.SIGCONT)

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
                raise AssertionError("the sandbox did not end within 10 s of SIGTERM")
        self.close()

    def __enter__(self):
        return self.start()

    def __exit__(self, *error):
        with contextlib.suppress(ProcessLookupError):
            self.stop()


def first_line(process, seconds) -> str:
    """The first line of a process's standard output, or an AssertionError when none comes in time."""
    deadline = time.monotonic() + seconds
    line = b""
    while not line.endswith(b"\n"):
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([process.stdout], [], [], left)[0]:
            raise AssertionError(f"no first line within {seconds} s: {process.args}")
        byte = os.read(process.stdout.fileno(), 1)
        if not byte:
            raise AssertionError(f"ended without a first line: {process.args}, exit {process.wait()}")
        line += byte
    return line.decode()


def until(what, seconds, condition):
    """Waits for a condition that another process brings about; AssertionError with what, when it does not come."""
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.02)
    return value
