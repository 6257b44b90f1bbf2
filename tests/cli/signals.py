"""The real slipwayctl: exit codes with signals, a reader that goes away, and a run stopped from another process."""
import json
import signal

from programs import Home, until

SLOW = ["-X", "latency.ms=60000"]


def entries(home):
    listed = home.run("log", "list", "-o", "json", expect=0).stdout
    return [json.loads(line) for line in listed.splitlines()]


def total(entry):
    return sum(entry["counts"].values())


with Home() as home:  # the first signal drains, the second does not wait; all is accounted for
    process = home.start("send", "-c", "devnull:", "-t", "x", "--generate", 300_000, *SLOW)
    until("the run is in the log", 20, lambda: home.log.exists() and entries(home))
    process.send_signal(signal.SIGINT)
    while b"Interrupt again" not in (line := process.stderr.readline()):
        assert line, "no word of how to force"
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 130, process.returncode
    entry = entries(home)[0]
    assert entry["phase"] == "stopped" and entry["counts"]["ambiguous"] > 0 and total(entry) == entry["accepted"], entry

with Home() as home:  # a broken pipe ends quietly, every outcome logged
    process = home.start("send", "-c", "devnull:", "-t", "x", "--generate", 2_000_000, "-o", "json")
    assert json.loads(process.stdout.readline())["n"] == 0
    process.stdout.close()
    code = process.wait(60)
    assert process.stderr.read() == b"" and code in (0, 1), code
    entry = entries(home)[0]
    assert total(entry) == entry["accepted"], entry

with Home() as home:  # another process asks it to stop
    process = home.start("send", "-c", "devnull:", "-t", "x", "--generate", 1_000_000, "--rate", 500)
    run = until("the run is in the log", 20, lambda: home.log.exists() and entries(home))[0]["run"]
    home.run("runs", "stop", run, expect=0)
    assert process.wait(30) == 1, process.returncode
    assert entries(home)[0]["phase"] == "stopped", entries(home)
    home.run("runs", "stop", run, expect=2)  # it does not run any more
print("signals, pipes and stops behave")
