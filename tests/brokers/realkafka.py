"""The Kafka that other tests rely on: every listener takes and gives a message, access lists refuse and permit, a killed broker
comes back with what it had, a suspended one is silent, two brokers of three go on, and nothing of it is left behind."""
import pathlib
import socket
import subprocess

from kafkabroker import for_test
from kcat import kcat, received, send
from programs import until

SCRAM = {"security.protocol": "SASL_PLAINTEXT", "sasl.mechanisms": "SCRAM-SHA-512", "sasl.username": "alice",
         "sasl.password": "alice-secret"}
PLAIN = {**SCRAM, "sasl.mechanisms": "PLAIN", "sasl.username": "bob", "sasl.password": "bob-secret"}


def every_listener(broker):
    tls = {"ssl.ca.location": broker.certificates.authority}
    own = {"ssl.certificate.location": broker.certificates.certificate, "ssl.key.location": broker.certificates.key}
    ways = {"plain": [{}], "tls": [{"security.protocol": "SSL", **tls}], "mtls": [{"security.protocol": "SSL", **tls, **own}],
            "sasl": [PLAIN], "saslTls": [{**PLAIN, "security.protocol": "SASL_SSL", **tls}]}
    for listener, settings in ways.items():
        for number, setting in enumerate(settings):
            topic = f"by-{listener}-{number}"
            send(broker.addresses(listener), topic, "sent", settings=setting)
            assert received(broker.addresses(listener), topic, settings=setting) == [b"sent"], listener
    kcat(broker.addresses("mtls"), "-L", "-m", "5", settings=ways["tls"][0], fails=True)
    print("every listener serves")


def access_lists(broker):
    address = broker.addresses("sasl")
    broker.create_topic("open")
    broker.create_topic("shut")
    broker.allow("alice", "open", "Write", "Describe")
    send(address, "open", "permitted", settings=SCRAM)
    assert received(broker.addresses(), "open") == [b"permitted"]
    refused = send(address, "shut", "refused", settings=SCRAM, fails=True)
    assert b"authorization failed" in refused.lower(), refused
    print("access lists hold")


def killed_and_suspended(broker):
    send(broker.addresses(), "kept", "before")
    broker.kill()
    broker.revive()
    assert received(broker.addresses(), "kept") == [b"before"]
    broker.suspend()
    kcat(broker.addresses(), "-L", "-m", "2", fails=True)
    broker.wake()
    assert received(broker.addresses(), "kept") == [b"before"]
    print("killed, suspended, and back")


with for_test(security=True, acls=True) as broker:
    folder, ports = broker.folder, broker.lease.ports
    every_listener(broker)
    access_lists(broker)
    killed_and_suspended(broker)
    process = broker.nodes[0].process
assert process.poll() is not None and not pathlib.Path(folder).exists()
for port in ports:
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0, f"somebody listens on {port}"

with for_test(nodes=3) as broker:
    broker.create_topic("copied", 3)
    broker.kill(1)
    until("two of three take what all in sync must have", 90,
          lambda: subprocess.run(["kcat", "-P", "-b", broker.addresses(), "-t", "copied", "-X", "acks=all", "-X",
                                  "message.timeout.ms=10000"], input=b"message", timeout=60).returncode == 0)
    broker.revive(1)
    assert b"message" in received(broker.nodes[1].address("plain"), "copied")
    print("three brokers survive the loss of one")
