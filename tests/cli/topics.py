"""slipwayctl topics: create, show, list, delete, and what a send makes of a topic's partitions."""
import json

from programs import Home, Sandbox

with Home() as home, Sandbox() as sandbox:
    def topics(command, *arguments, expect=0):
        return home.run("topics", command, "-c", sandbox.url, *arguments, expect=expect)

    def listed():
        lines = topics("list", "-o", "json").stdout.splitlines()
        return {line["topic"]: (line["partitions"], line["details"]["dispatch"]) for line in map(json.loads, lines)}

    seeded = {"/default/orders": (3, "reliable"), "/default/payments": (1, "reliable"), "/default/metrics": (1, "non-reliable")}
    assert listed() == seeded, listed()
    assert b"Made /default/kept" in topics("create", "/default/kept", "--reliable").stdout
    topics("create", "-t", "/default/parts", "--partitions", 4, "-X", "dispatch=reliable")
    topics("create", "/default/fleeting")
    assert listed() == seeded | {"/default/kept": (1, "reliable"), "/default/parts": (4, "reliable"),
                                 "/default/fleeting": (1, "non-reliable")}, listed()
    again = topics("create", "/default/parts", "--partitions", 2, expect=3)
    assert b"exists" in again.stderr, again.stderr
    assert b"no Danube topic" in topics("create", "parts", expect=2).stderr
    assert b"number from 1" in topics("create", "/default/x", "--partitions", 0, expect=2).stderr

    shown = json.loads(topics("show", "/default/parts", "-o", "json").stdout)
    assert (shown["partitions"], shown["details"]["dispatch"], shown["details"]["subscriptions"]) == (4, "reliable", []), shown
    near = topics("show", "/default/part", expect=3)
    assert b"Did you mean /default/parts?" in near.stderr, near.stderr

    for name in ("/default/parts", "/default/kept", "/default/fleeting"):
        assert b"Deleted" in topics("delete", name).stdout, name
        assert b"no topic named" in topics("delete", name, expect=3).stderr
    assert listed() == seeded, listed()

    # Partitions that a send makes get the topic's own dispatch strategy.
    receipts = home.run("send", "-c", sandbox.url, "-t", "/default/orders", "-m", "x", "-n", 10, "--partitions", 5, "-o", "json",
                        expect=0).stdout.splitlines()
    assert {json.loads(line)["partition"] for line in receipts} == set(range(5)), receipts
    assert listed()["/default/orders"] == (5, "reliable"), listed()
    home.run("topics", "delete", "-c", sandbox.url, "/default/orders", expect=0)
    assert "/default/orders" not in listed()
print("topics are made, shown and deleted")
