"""The sandbox belongs to the home: started by the first who needs it, shared, gone with the last user however it went."""
import json
import os
import signal

from programs import Home, until


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def addresses(home):
    file = home.folder / "state" / "sandbox.json"
    return json.loads(file.read_text()) if file.exists() else None


with Home() as home:
    done = home.run("send", "-c", "Practice", "-t", "/default/orders", "-m", "hello", expect=0)
    assert b"Started the sandbox" in done.stderr, done.stderr
    first = addresses(home)
    assert oct((home.folder / "state" / "sandbox.json").stat().st_mode & 0o777) == "0o600"
    until("the sandbox ends with its user", 10, lambda: not alive(first["pid"]))

with Home() as home:  # two users share one; it outlives its starter and ends with the other, killed
    starter = home.start("browse", "-c", "sandbox:danube", "-t", "/default/orders", "--follow")
    pid = until("the sandbox runs", 20, lambda: addresses(home))["pid"]
    other = home.start("browse", "-c", "sandbox:danube", "-t", "/default/orders", "--follow", "-n", "1")
    shared = home.run("send", "-c", "sandbox:danube", "-t", "/default/payments", "-m", "x", expect=0)
    assert b"Started" not in shared.stderr and addresses(home)["pid"] == pid
    until("both hold it", 10, lambda: sum(
        1 for fd in os.listdir(f"/proc/{other.pid}/fd")
        if os.path.exists(f"/proc/{other.pid}/fd/{fd}")
        and os.readlink(f"/proc/{other.pid}/fd/{fd}").endswith("sandbox.pipe")))
    starter.send_signal(signal.SIGKILL)
    starter.wait()
    home.run("send", "-c", "sandbox:danube", "-t", "/default/payments", "-m", "x", expect=0)
    assert alive(pid) and addresses(home)["pid"] == pid
    other.kill()
    other.wait()
    until("the sandbox ends with its last user", 10, lambda: not alive(pid))

with Home() as home:  # the line of issue 3, and a topic that is not there
    home.run("send", "-c", "sandbox:danube", "-t", "/default/ordrs", "-m", "x", expect=3)
    done = home.run("send", "-c", "sandbox:danube", "-t", "/default/demo", "-m", '{"id":1}', "-a", "source=app-1",
                    "--partitions", 3, "--reliable", "-o", "json", expect=0)
    receipt = json.loads(done.stdout)
    assert receipt["state"] == "acknowledgedNoPosition" and receipt["offset"] is None and receipt["id"], receipt
    assert list(receipt) == ["n", "state", "topic", "partition", "offset", "id", "timestamp", "timestampType", "ms",
                             "attempts"], receipt
    home.run("send", "-c", "sandbox:danube", "-t", "/default/orders", "-p", 7, "-m", "x", expect=2)
    home.run("send", "-c", "danube://127.0.0.1:1", "-t", "/default/orders", "-m", "x", expect=3)
print("one sandbox a home, as long as somebody uses it")
