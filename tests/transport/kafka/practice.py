"""The practice Kafka of the sandbox is read like a real one, within its limits: kcat writes, slipwayctl reads."""
import json

from kcat import send
from programs import Home, Sandbox, first_line

with Home() as home, Sandbox(kafka=True) as sandbox:
    address = sandbox.addresses["kafka"]
    url = f"kafka://{address}"
    send(address, "practice", "one", "two", partition=0, key="k", headers=["a=1"])

    def browse(*arguments):
        done = home.run("browse", "-c", url, "-t", "practice", *arguments, "-o", "json", expect=0)
        return [json.loads(line) for line in done.stdout.splitlines()]

    messages = browse()
    assert [message["body"]["text"] for message in messages] == ["one", "two"], messages
    assert messages[0]["headers"] == [["a", {"text": "1"}]], messages
    assert [message["body"]["text"] for message in browse("--from", "-1")] == ["two"]
    assert browse("--from", "latest") == []
    listed = home.run("topics", "list", "-c", url, "-o", "json", expect=0).stdout.splitlines()
    assert "practice" in [json.loads(line)["topic"] for line in listed], listed
    shown = json.loads(home.run("topics", "show", "-c", url, "practice", "-o", "json", expect=0).stdout)
    assert shown["details"]["partition"][0]["next"] == 2 and "configurationError" in shown["details"], shown
    refused = home.run("topics", "create", "-c", url, "another", expect=2)
    assert b"does not offer" in refused.stderr, refused.stderr

    process = home.start("browse", "-c", url, "-t", "practice", "--from", "earliest", "--follow", "-o", "json")
    for _ in range(2):
        first_line(process, 60)
    send(address, "practice", "three", partition=1)
    assert json.loads(first_line(process, 60))["body"] == {"text": "three"}
    process.kill()
    process.communicate()
    print("the practice Kafka is read")
