"""One node of a real Apache Kafka (KRaft, broker and controller in one), on leased ports of 127.0.0.1."""
import fcntl
import hashlib
import os
import pathlib
import shutil
import signal
import subprocess
import time

import javajars

POM = pathlib.Path(__file__).parent / "kafka" / "pom.xml"
CLUSTER = "AAAAAAAAAAAAAAAAAAAAAQ"
# A small client compiler and heap: ready in about 1.5 s with 165 MB.
SMALL_JVM = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
SCRAM = [f"SCRAM-SHA-{bits}=[name=alice,password=alice-secret]" for bits in (256, 512)]
LISTENERS = {"plain": "PLAINTEXT", "sasl": "SASL_PLAINTEXT", "tls": "SSL", "saslTls": "SASL_SSL", "mtls": "MTLS"}
READY_WITHIN = 90  # 2 s on a quiet machine


def java_command(main, *arguments, heap=128) -> list[str]:
    """The command line of a Java program among Kafka's jars. It dies with the test that started it."""
    jvm = SMALL_JVM if heap < 512 else []
    # The class path's star is for java, not for a shell.
    return ["setpriv", "--pdeathsig", "KILL", "java", "-Xms64m", f"-Xmx{heap}m", *jvm, "-cp", f"{javajars.jars(POM)}/*", main,
            *map(str, arguments)]


def java(main, *arguments, heap=128, **options):
    return subprocess.Popen(java_command(main, *arguments, heap=heap), stdin=subprocess.DEVNULL, **options)


def tool(name, *arguments, timeout=90) -> str:
    """One of Kafka's own command line tools to its end, such as TopicCommand, AclCommand, ConfigCommand."""
    process = java(f"org.apache.kafka.tools.{name}" if "." not in name else name, *arguments, stdout=subprocess.PIPE,
                   stderr=subprocess.PIPE)
    out, errors = process.communicate(timeout=timeout)
    if process.returncode:
        raise RuntimeError(f"{name} {' '.join(map(str, arguments))}: {out.decode()[-2000:]}{errors.decode()[-2000:]}")
    return out.decode()


def formatted(node: int) -> pathlib.Path:
    """A folder formatted for this node, with alice's SCRAM passwords in it; made once for all tests, to be copied."""
    folder = javajars.CACHE / f"kafka-formatted-{hashlib.sha256(POM.read_bytes()).hexdigest()[:12]}-{node}"
    with open(javajars.CACHE / "formatted.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if folder.is_dir():
            return folder
        part = folder.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        properties = folder.with_suffix(".properties")
        properties.write_text(f"process.roles=broker,controller\nnode.id={node}\ncontroller.listener.names=CONTROLLER\n"
                              f"controller.quorum.voters={node}@127.0.0.1:1\nlisteners=PLAINTEXT://127.0.0.1:2,"
                              f"CONTROLLER://127.0.0.1:1\nlog.dirs={part}\n", encoding="utf-8")
        add = [word for user in SCRAM for word in ("--add-scram", user)]
        tool("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", properties, *add)
        part.rename(folder)
    return folder


class KafkaNode:
    """Its process, its folder and its log. Started again it comes back at the same addresses with what it had."""

    def __init__(self, number, folder, ports, heap=128):
        self.number, self.folder, self.heap = number, pathlib.Path(folder), heap
        self.ports = dict(zip([*LISTENERS, "controller"], ports))
        self.log = self.folder / "broker.log"
        self.properties = self.folder / "server.properties"
        self.process = None

    def address(self, listener) -> str:
        return f"127.0.0.1:{self.ports[listener]}"

    def prepare(self, voters, chosen, certificates):
        """Formats by copying, and writes server.properties; chosen is what differs from the usual."""
        shutil.copytree(formatted(self.number), self.folder / "data")
        listeners = list(LISTENERS) if certificates else ["plain"]
        bound = ",".join(f"{LISTENERS[each]}://{self.address(each)}" for each in listeners)
        settings = {
            "process.roles": "broker,controller", "node.id": self.number, "controller.quorum.voters": voters,
            "controller.listener.names": "CONTROLLER", "listeners": f"{bound},CONTROLLER://{self.address('controller')}",
            "advertised.listeners": bound, "inter.broker.listener.name": "PLAINTEXT",
            "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,"
                                              "SSL:SSL,SASL_SSL:SASL_SSL,MTLS:SSL",
            "log.dirs": self.folder / "data", "num.partitions": 4, "group.initial.rebalance.delay.ms": 0,
            "offsets.topic.num.partitions": 1, "transaction.state.log.num.partitions": 1,
            "offsets.topic.replication.factor": 1, "transaction.state.log.replication.factor": 1,
            "transaction.state.log.min.isr": 1, "broker.session.timeout.ms": 4000, "broker.heartbeat.interval.ms": 1000,
            "log.cleaner.dedupe.buffer.size": 16 << 20,
            **(secured(certificates) if certificates else {}), **chosen,
        }
        self.properties.write_text("".join(f"{key}={value}\n" for key, value in settings.items()), encoding="utf-8")

    def start(self):
        assert self.process is None, f"node {self.number} runs already"
        with open(self.log, "wb") as log:
            self.process = java("kafka.Kafka", self.properties, heap=self.heap, stdout=log, stderr=log)

    def log_text(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    def wait_ready(self):
        """Until it serves; AddressInUse where somebody took a port in between."""
        deadline = time.monotonic() + READY_WITHIN
        while "Kafka Server started" not in (text := self.log_text()):
            if self.process.poll() is not None:
                if "Address already in use" in text:
                    raise AddressInUse
                raise RuntimeError(f"Kafka ended while it started, exit {self.process.returncode}:\n{text[-4000:]}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"Kafka was not ready within {READY_WITHIN} s:\n{text[-4000:]}")
            time.sleep(0.02)

    def suspend(self):
        self.process.send_signal(signal.SIGSTOP)

    def wake(self):
        self.process.send_signal(signal.SIGCONT)

    def kill(self):
        """At once, as by a crash."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def stop(self):
        """As an administrator would; killed when it does not end, which is an error."""
        if not self.process:
            return
        self.wake()
        self.process.terminate()
        try:
            self.process.wait(60)
            self.process = None
        except subprocess.TimeoutExpired as error:
            self.kill()
            raise RuntimeError(f"Kafka did not end within 60 s of SIGTERM:\n{self.log_text()[-4000:]}") from error


class AddressInUse(Exception):
    pass


def secured(certificates) -> dict:
    """TLS, client certificates, SASL PLAIN (bob) and SCRAM (alice), each on its listener."""
    scram = "org.apache.kafka.common.security.scram.ScramLoginModule required;"
    plain = 'org.apache.kafka.common.security.plain.PlainLoginModule required user_bob="bob-secret";'
    settings = {
        "sasl.enabled.mechanisms": "PLAIN,SCRAM-SHA-256,SCRAM-SHA-512",
        "ssl.keystore.type": "PEM", "ssl.keystore.location": certificates.broker, "ssl.truststore.type": "PEM",
        "ssl.truststore.location": certificates.authority, "listener.name.mtls.ssl.client.auth": "required",
    }
    for listener in ("sasl_plaintext", "sasl_ssl"):
        settings[f"listener.name.{listener}.plain.sasl.jaas.config"] = plain
        for bits in (256, 512):
            settings[f"listener.name.{listener}.scram-sha-{bits}.sasl.jaas.config"] = scram
    return settings
