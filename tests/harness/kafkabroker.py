#!/usr/bin/env python3
"""A real Apache Kafka for tests and for people: one node or three, plain or with every kind of security. As a program (what
./dev broker kafka runs) it prints where it listens and serves until interrupted."""
import argparse
import json
import pathlib
import shutil
import signal
import socket
import struct
import sys
import tempfile
import time

import javajars
import kafkanode
from certificates import Certificates
from javajars import NotHere
from kafkanode import AddressInUse, KafkaNode, tool
from portlease import PortLease

SUPERS = "User:ANONYMOUS;User:bob;User:CN=client"


class KafkaBroker:
    """security: all five listeners; acls: only ANONYMOUS, bob and the client certificate may do everything; expired: with a
    certificate that is; properties: of server.properties, over the usual; within: the folder for its files, else the
    system's for temporary ones. Several nodes keep a copy each and want two in sync."""

    def __init__(self, nodes=1, security=False, acls=False, expired=False, properties=None, heap=128, within=None):
        self.count, self.heap, self.security, self.expired = nodes, heap, security or expired, expired
        self.within = within
        self.properties = dict(properties or {})
        if acls:
            self.properties |= {"authorizer.class.name": "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                                "super.users": SUPERS}
        if nodes > 1:
            self.properties = {"default.replication.factor": nodes, "min.insync.replicas": 2,
                               "offsets.topic.replication.factor": nodes, **self.properties}
        self.folder, self.nodes, self.lease, self.certificates = None, [], None, None

    def start(self):
        """Up to three tries, with other ports where somebody took one in between."""
        for last in (False, False, True):
            try:
                return self._start()
            except AddressInUse:
                self.remove()
                if last:
                    raise
            except BaseException:
                self.remove()
                raise

    def _start(self):
        javajars.jars(kafkanode.POM)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="slipway-kafka-", dir=self.within))
        width = len(kafkanode.LISTENERS) + 1
        self.lease = PortLease(self.count * width)
        if self.security:
            self.certificates = Certificates(self.folder / "certificates", self.expired)
        ports = self.lease.ports
        self.nodes = [KafkaNode(i + 1, self.folder / f"node{i + 1}", ports[i * width:(i + 1) * width], self.heap)
                      for i in range(self.count)]
        voters = ",".join(f"{node.number}@{node.address('controller')}" for node in self.nodes)
        for node in self.nodes:
            node.prepare(voters, self.properties, self.certificates)
        for node in self.nodes:
            node.start()
        for node in self.nodes:
            node.wait_ready()
        self.wait_usable()
        return self

    def wait_usable(self):
        """Until an idempotent producer gets its id: a broker refuses that for up to a second after its first start."""
        deadline = time.monotonic() + kafkanode.READY_WITHIN
        while (error := producer_id_error(self.nodes[0].ports["plain"])) != 0:
            if time.monotonic() > deadline:
                raise RuntimeError(f"Kafka gives out no producer ids, error {error}:\n{self.nodes[0].log_text()[-2000:]}")
            time.sleep(0.05)

    def addresses(self, listener="plain") -> str:
        return ",".join(node.address(listener) for node in self.nodes)

    @property
    def url(self) -> str:
        return f"kafka://{self.addresses()}"

    # Of one node, the first unless said otherwise.
    def kill(self, index=0):
        self.nodes[index].kill()

    def restart(self, index=0):
        self.nodes[index].stop()
        self.revive(index)

    def revive(self, index=0):
        """Starts a killed or stopped node again, at its addresses, and waits for it."""
        self.nodes[index].start()
        self.nodes[index].wait_ready()

    def suspend(self, index=0):
        self.nodes[index].suspend()

    def wake(self, index=0):
        self.nodes[index].wake()

    def create_topic(self, name, partitions=1, replication=None, **settings):
        """By Kafka's own tool (about 1.5 s); underscores in the names of settings stand for dots."""
        more = [word for key, value in settings.items() for word in ("--config", f"{key.replace('_', '.')}={value}")]
        tool("TopicCommand", "--bootstrap-server", self.addresses(), "--create", "--topic", name, "--partitions", partitions,
             "--replication-factor", replication or self.count, *more)

    def allow(self, user, topic, *operations):
        self._permit("--add", user, topic, operations)

    def forbid(self, user, topic, *operations):
        """Takes back what was allowed."""
        self._permit("--remove", user, topic, operations, "--force")

    def _permit(self, how, user, topic, operations, *more):
        permitted = [word for operation in operations for word in ("--operation", operation)]
        tool("AclCommand", "--bootstrap-server", self.addresses(), how, "--allow-principal", f"User:{user}", *permitted,
             "--topic", topic, *more)

    def description(self) -> dict:
        """What a client needs to know, as the program's line of JSON says it."""
        listeners = kafkanode.LISTENERS if self.security else ["plain"]
        said = {listener: self.addresses(listener) for listener in listeners}
        if self.certificates:
            said |= {"ca": str(self.certificates.authority), "certificate": str(self.certificates.certificate),
                     "key": str(self.certificates.key), "lockedKey": str(self.certificates.locked_key),
                     "otherCa": str(self.certificates.other_authority)}
        return said | {"pids": [node.process.pid for node in self.nodes], "folder": str(self.folder)}

    def remove(self):
        """Ends what still runs, by force: its folder goes too."""
        for node in self.nodes:
            node.kill()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)
        if self.lease:
            self.lease.release()
        self.folder, self.nodes, self.lease = None, [], None

    def __enter__(self):
        return self if self.nodes else self.start()  # for_test() started it

    def __exit__(self, *error):
        self.remove()


def for_test(**options) -> KafkaBroker:
    """A broker that runs, or the end of the test as skipped where this machine cannot have one."""
    try:
        return KafkaBroker(**options).start()
    except NotHere as reason:
        javajars.skip(str(reason))


def producer_id_error(port) -> int:
    """The error code that InitProducerId answers, -1 without an answer: written by hand, so that no client is needed."""
    client = b"slipway-ready"
    request = struct.pack(">hhih", 22, 0, 1, len(client)) + client + struct.pack(">hi", -1, 60_000)
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
            connection.sendall(struct.pack(">i", len(request)) + request)
            answer = b""
            while len(answer) < 14:
                if not (more := connection.recv(64)):
                    return -1
                answer += more
    except OSError:
        return -1
    return struct.unpack(">h", answer[12:14])[0]


def obey(broker, line) -> dict:
    """A command of the program that holds our standard input: kill, suspend, wake, stop, start, and a node from 0."""
    words = line.split()
    index = int(words[1]) if len(words) > 1 else 0
    steps = {"kill": broker.kill, "suspend": broker.suspend, "wake": broker.wake, "start": broker.revive,
             "stop": lambda number: broker.nodes[number].stop()}
    steps[words[0]](index)
    return {"done": words[0], "pids": [node.process.pid if node.process else 0 for node in broker.nodes]}


def introduce(broker):
    listeners = {"plain": "no security", "tls": "TLS", "mtls": "TLS with a client certificate",
                 "sasl": "SASL: PLAIN bob/bob-secret, SCRAM alice/alice-secret", "saslTls": "the same over TLS"}
    said = broker.description()
    for listener, words in listeners.items():
        if listener in said:
            print(f"  {words:<50} {said[listener]}", file=sys.stderr)
    for name in ("ca", "certificate", "key"):
        if name in said:
            print(f"  {name:<50} {said[name]}", file=sys.stderr)
    print(f"  slipwayctl topics list -c {broker.url}", file=sys.stderr)
    print("  Ctrl+C ends it; nothing is kept.", file=sys.stderr, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev broker kafka", description=__doc__)
    parser.add_argument("--nodes", type=int, default=1, help="1 or 3 brokers")
    parser.add_argument("--security", action="store_true", help="listeners with TLS, client certificates and SASL too")
    parser.add_argument("--acls", action="store_true", help="users may do what access lists say (with --security)")
    parser.add_argument("--expired", action="store_true", help="with a certificate that has expired")
    parser.add_argument("--heap", type=int, default=512, help="MB for each broker's Java heap")
    parser.add_argument("-X", action="append", default=[], metavar="NAME=VALUE", help="a line of server.properties")
    parser.add_argument("--tied", action="store_true", help="take commands from standard input and end when it closes")
    chosen = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    broker = KafkaBroker(nodes=chosen.nodes, security=chosen.security or chosen.acls, acls=chosen.acls,
                         expired=chosen.expired, heap=chosen.heap, properties=dict(each.split("=", 1) for each in chosen.X))
    try:
        with broker:
            if not chosen.tied:
                introduce(broker)
            print(json.dumps(broker.description()), flush=True)
            if not chosen.tied:
                signal.pause()
            for line in sys.stdin:
                print(json.dumps(obey(broker, line)), flush=True)
    except NotHere as reason:
        print(json.dumps({"skip": str(reason)}), flush=True)
        return 77
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
