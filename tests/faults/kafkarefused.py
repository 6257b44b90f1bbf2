"""What a real Kafka refuses, each said in words that name the cause: unknown topic, too large, no such partition,
not permitted, wrong password, expired or unknown certificate, TLS and plain mixed up. Nothing is lost over it."""
import pathlib
import tempfile

import conservation
from kafkabroker import for_test
from kcat import received, send
from programs import Home

SECRET = "wrong-password-of-alice"


class Refusals:
    def __init__(self, home, broker, folder):
        self.home, self.broker, self.folder = home, broker, pathlib.Path(folder)

    def send(self, url, topic, *arguments, expect, says):
        done = self.home.run("send", "-c", url, "-t", topic, *arguments, expect=expect)
        said = (done.stdout + done.stderr).decode()
        assert SECRET not in said, "the password was told"
        for words in says:
            assert words.lower() in said.lower(), f"no {words!r} in:\n{said}"
        return said

    def url(self, listener, user="", **options):
        scheme = "kafkas" if listener in ("tls", "saslTls", "mtls") else "kafka"
        query = "&".join(f"{key.replace('_', '.')}={value}" for key, value in options.items())
        return f"{scheme}://{user}{self.broker.addresses(listener)}" + (f"?{query}" if query else "")

    def secret(self, value):
        file = self.folder / "secret"
        file.write_text(value + "\n", encoding="utf-8")
        return "--secret", f"sasl.password=@{file}"


def topics(refusals):
    home, broker, url = refusals.home, refusals.broker, refusals.broker.url
    home.run("topics", "create", "-c", url, "orders", "--partitions", 2, "-X", "max.message.bytes=2000", expect=0)
    refusals.send(url, "order", "-m", "x", expect=3, says=["orders"])
    refusals.send(url, "orders", "-m", "x", "-p", 7, expect=2, says=["7"])
    large = refusals.folder / "large.jsonl"
    large.write_text("".join(f'{{"v":1,"key":null,"body":{{"text":"{"L" * (5000 if n == 5 else 10)}{n}"}},"headers":[]}}\n'
                             for n in range(10)), encoding="utf-8")
    # A broker refuses a batch as a whole for one message that is too large for the topic, or when all of it is.
    refusals.send(url, "orders", "--input", large, "--receipts", expect=1, says=["larger"])
    record = max(conservation.read_log(home.log).items())[1]
    assert (record.counts["acknowledged"], record.counts["failed"]) == (9, 1), record.counts
    assert len(received(broker.addresses(), "orders")) == 9
    refusals.send(url, "orders", "-m", "L" * 5000, expect=1, says=["larger"])
    home.run("send", "-c", url, "-t", "orders", "--generate", 20_000, "--size", 100, "-o", "quiet", expect=0)
    assert len(received(broker.addresses(), "orders")) == 20_009
    print("unknown topic, partition, too large")


def signing_in(refusals):
    broker, home = refusals.broker, refusals.home
    home.run("topics", "create", "-c", broker.url, "shut", expect=0)
    scram = {"sasl_mechanism": "SCRAM-SHA-256"}
    right, wrong = refusals.secret("alice-secret"), "sasl.password=@" + str(refusals.folder / "wrong")
    (refusals.folder / "wrong").write_text(SECRET, encoding="utf-8")
    said = refusals.send(refusals.url("sasl", "alice@", **scram), "shut", "-m", "x", *right, expect=1, says=["permission"])
    assert said.count("does not allow") == 2, f"not once in the receipt and once of the run:\n{said}"
    broker.allow("alice", "shut", "Describe")
    refusals.send(refusals.url("sasl", "alice@", **scram), "shut", "-m", "x", *right, expect=1, says=["permission"])
    broker.allow("alice", "shut", "Write")
    refusals.send(refusals.url("sasl", "alice@", **scram), "shut", "-m", "allowed", *right, expect=0, says=[])
    refusals.send(refusals.url("sasl", "alice@", **scram), "shut", "-m", "x", "--secret", wrong, expect=3,
                  says=["signing in"])
    assert received(broker.addresses(), "shut") == [b"allowed"]
    print("permission, wrong password")


def certificates(refusals):
    broker, made = refusals.broker, refusals.broker.certificates
    trusted = {"ssl_ca_location": made.authority}
    refusals.send(refusals.url("tls", **trusted), "shut", "-m", "by TLS", expect=0, says=[])
    refusals.send(refusals.url("tls", ssl_ca_location=made.other_authority), "shut", "-m", "x", expect=3, says=["certificate"])
    refusals.send(refusals.url("mtls", **trusted), "shut", "-m", "x", expect=3, says=["certificate"])
    own = {"ssl_certificate_location": made.certificate, "ssl_key_location": made.key}
    refusals.send(refusals.url("mtls", **trusted, **own), "shut", "-m", "with a certificate", expect=0, says=[])
    refusals.send(f"kafka://{broker.addresses('tls')}", "shut", "-m", "x", expect=3, says=["SSL"])
    refusals.send(f"kafkas://{broker.addresses()}", "shut", "-m", "x", expect=3, says=["SSL_HANDSHAKE"])
    assert len(received(broker.addresses(), "shut")) == 3
    print("unknown authority, no client certificate, TLS and plain mixed up")


with Home() as home, tempfile.TemporaryDirectory() as folder:
    with for_test(security=True, acls=True, properties={"auto.create.topics.enable": "false"}) as broker:
        refusals = Refusals(home, broker, folder)
        topics(refusals)
        signing_in(refusals)
        certificates(refusals)
    with for_test(expired=True) as broker:
        refusals = Refusals(home, broker, folder)
        send(broker.addresses(), "shut", "made")
        refusals.send(refusals.url("tls", ssl_ca_location=broker.certificates.authority), "shut", "-m", "x", expect=3,
                      says=["certificate"])
        print("expired certificate")
