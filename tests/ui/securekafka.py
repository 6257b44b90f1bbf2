"""A person with a Kafka that asks for SCRAM over TLS: adds the connection, tries it, chooses topic, partition and lz4, sends, sees
where it went, finds it by time, sends it again edited. The real window, the real broker."""
import json
import tempfile
import time

from kafkabroker import for_test
from kcat import received_json
from keychain import signed_in
from programs import Home, until
from windows import Window, display

TOPIC, BODY, EDITED = "orders", "9007199254740993", "9007199254740994"
ACKNOWLEDGED = 0
SCRAM = {"security.protocol": "SASL_SSL", "sasl.mechanisms": "SCRAM-SHA-512", "sasl.username": "alice",
         "sasl.password": "alice-secret"}


def prepare(home, broker, folder):
    """A topic with a message of yesterday; from now on the broker stamps what arrives."""
    home.run("topics", "create", "-c", broker.url, TOPIC, "--partitions", 3, expect=0)
    yesterday = int(time.time() * 1000) - 86_400_000
    old = f"{folder}/old.jsonl"
    with open(old, "w", encoding="utf-8") as file:
        file.write(json.dumps({"v": 1, "body": {"text": "of yesterday"}, "headers": [], "timestamp": yesterday}) + "\n")
    home.run("send", "-c", broker.url, "-t", TOPIC, "-p", 1, "--input", old, "-o", "quiet", expect=0)
    home.run("topics", "change", "-c", broker.url, TOPIC, "-X", "message.timestamp.type=LogAppendTime", expect=0)


def add_connection(window, broker):
    window.key("ctrl+alt+n")
    until("the dialog", 60, lambda: window.widget("connectionDialog"))
    window.resize("connectionDialog", 760, 880)
    window.choose("connectionKind", "Kafka")
    window.type_into("connectionAddress", f"kafkas://{broker.addresses('saslTls')}")
    window.type_into("connectionName", "Secure")
    window.click("group:Security")
    window.choose("option:sasl.mechanism", "SCRAM-SHA-512")
    window.type_into("option:sasl.username", "alice")
    window.type_into("option:sasl.password", "wrong")
    window.type_into("option:ssl.ca.location", str(broker.certificates.authority))
    tell(window, "Sign in")
    window.type_into("option:sasl.password", "alice-secret")
    tell(window, "Works.")
    window.click("group:Security")
    window.click("group:Delivery")
    window.choose("option:compression.codec", "lz4")
    window.click("connectionSave")
    until("the dialog closes", 60, lambda: not window.widget("connectionDialog"))


def tell(window, words):
    """Tries the connection: the dialog's notice has these words."""
    window.click("connectionTest")
    until(f"the dialog says {words!r}", 60, lambda: words in (window.shown("noticeHeadline") or ""))


def receipts(window):
    return window.shown("receiptsTable") or []


def send(window, count):
    window.key("ctrl+Return")
    until(f"receipt {count}", 60, lambda: [row[0] for row in receipts(window)].count(ACKNOWLEDGED) == count)


with Home() as home, tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as keys, signed_in(home, keys), \
        for_test(security=True) as broker, display() as screen:
    prepare(home, broker, folder)
    window = Window(home, folder, screen)
    until("the compose page", 60, lambda: window.shown("bodyEditor"))
    add_connection(window, broker)

    window.choose("connectionCombo", "Secure")
    window.type_into("topicEdit", TOPIC)
    window.key("Escape")
    until("its partitions are known", 60, lambda: "(" in (window.shown("routeCombo") or ""))
    window.choose("routeCombo", "Partition 1")
    window.type_into("bodyEditor", BODY)
    send(window, 1)
    receipt, = receipts(window)
    assert receipt[2:4] == ["1", "1"], receipt  # partition, offset: yesterday's is 0
    assert window.shown("detailsHeadline") == "Acknowledged"
    seen = {name: window.shown(f"detail_{name}") for name in ("Partition", "Offset", "Broker's time")}
    assert (seen["Partition"], seen["Offset"]) == ("1", "1") and seen["Broker's time"], seen
    print(f"sent by SCRAM over TLS: {seen}")

    window.key("ctrl+shift+b")
    until("the browse page", 60, lambda: window.shown("browseTopic") == TOPIC)
    window.choose("browseStart", "From time")
    window.click("browseFetch")
    found = until("what was sent in the last hour", 60, lambda: window.shown("browseTable") or None)
    assert len(found) == 1 and any(BODY in str(cell) for cell in found[0]), found
    window.click("browseTable", 0)
    until("its place", 60, lambda: window.widget("detailsEdit"))
    print(f"found by time: {found[0]}")

    window.click("detailsEdit")
    until("a page to edit it", 60, lambda: window.shown("bodyEditor") == BODY)
    assert window.shown("connectionCombo") == "Secure" and window.shown("topicCombo") == TOPIC
    window.type_into("bodyEditor", EDITED)
    send(window, 1)
    window.quit()

    secure = {**SCRAM, "ssl.ca.location": broker.certificates.authority}
    bodies = [each["payload"] for each in received_json(broker.addresses("saslTls"), TOPIC, settings=secure)]
    assert sorted(bodies) == sorted(["of yesterday", BODY, EDITED]), bodies
    entries = [json.loads(line) for line in home.run("log", "list", "-o", "json", expect=0).stdout.splitlines()]
    assert [entry["state"] for entry in entries if not entry.get("run")] == ["acknowledged", "acknowledged"], entries
    for file in home.folder.rglob("*"):
        assert not file.is_file() or b"alice-secret" not in file.read_bytes(), f"the password is in {file}"
print("sent again edited; both are on the topic, and the password is in no file")
