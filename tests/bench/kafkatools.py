"""What ./dev bench kafka compares: the tools with their common options, the brokers, and what counts afterwards: the topic's
end offsets and the rows of the send log."""
import contextlib
import dataclasses
import itertools
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/harness"))
import kcat  # noqa: E402
import kafkanode  # noqa: E402
from kafkabroker import KafkaBroker  # noqa: E402

BUILD = pathlib.Path(os.environ.get("SLIPWAY_BENCH_BUILD", ROOT / "build/release"))
ENVIRONMENT = {**os.environ, "SLIPWAY_MODULES": str(BUILD / "lib/slipway")}
CTL = str(BUILD / "bin/slipwayctl")
PARTITIONS = 4
MEMORY = "/dev/shm"  # the broker's files: the disk is not what is compared
# Given to every tool of librdkafka alike.
OPTIONS = {"acks": "all", "linger.ms": "50", "enable.idempotence": "true", "compression.codec": "none",
           "partitioner": "consistent_random", "queue.buffering.max.messages": "500000", "socket.nagle.disable": "true"}
# The same for the Java client, in its words: batches as large as librdkafka's, memory enough for its rate.
JAVA_OPTIONS = {"acks": "all", "linger.ms": "50", "enable.idempotence": "true", "compression.type": "none",
                "batch.size": "1000000", "buffer.memory": "134217728"}
ONE = {**OPTIONS, "linger.ms": "0"}  # for a single message
READING = {"check.crcs": "true", "fetch.wait.max.ms": "100"}


def words(options):
    return [word for name, value in options.items() for word in ("-X", f"{name}={value}")]


@dataclasses.dataclass
class Measured:
    """A process, from its start to its end."""
    seconds: float
    cpu: float  # seconds, user and system
    peak: float  # MiB resident
    out: str


def measured(command, stdin=None, stdout=None) -> Measured:
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        begin = time.monotonic()
        process = subprocess.Popen(command, stdin=stdin or subprocess.DEVNULL, stdout=stdout or out, stderr=errors,
                                   env=ENVIRONMENT)
        too_long = threading.Timer(600, process.kill)
        too_long.start()
        _, status, usage = os.wait4(process.pid, 0)
        took = time.monotonic() - begin
        too_long.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        for file in (out, errors):
            file.seek(0)
        said, complaints = out.read().decode(errors="replace"), errors.read().decode(errors="replace")
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)[:200]}: exit {process.returncode}: {complaints.strip()[-400:]}")
    return Measured(took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said)


@dataclasses.dataclass
class Place:
    servers: str
    topic: str

    def delivered(self) -> int:
        return kcat.end_offsets(self.servers, self.topic)


class Practice:
    """librdkafka's mock cluster in a process of its own, a fresh one for each run: what an earlier left behind costs nobody."""
    name = "practice cluster"

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass

    @contextlib.contextmanager
    def place(self):
        with subprocess.Popen([CTL, "sandbox", "--tied"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                              env=ENVIRONMENT) as process:
            place = Place(json.loads(process.stdout.readline())["kafka"], "bench")
            kcat.partitions(place.servers, place.topic)  # asking for it makes it
            yield place
            process.stdin.close()
            process.wait(timeout=20)


class Real:
    """Apache Kafka with its files in memory; a topic for each run, deleted after it. NotHere where it cannot be had."""
    name = "Apache Kafka 4.3.1"

    def __init__(self):
        self.broker = KafkaBroker(heap=1024, within=MEMORY, properties={
            "log.segment.delete.delay.ms": 1000, "num.partitions": PARTITIONS, "auto.create.topics.enable": "false"})
        self.number = itertools.count(1)

    def __enter__(self):
        self.broker.start()
        return self

    def __exit__(self, *error):
        self.broker.remove()

    @contextlib.contextmanager
    def place(self):
        place = Place(self.broker.addresses(), f"bench-{next(self.number)}")
        topics = [CTL, "topics"]
        with tempfile.TemporaryDirectory() as home:
            where = ["-c", f"kafka://{place.servers}", "-t", place.topic, "--home", home]
            measured([*topics, "create", *where, "--partitions", str(PARTITIONS)])
            try:
                yield place
            finally:
                measured([*topics, "delete", *where, "-y"])


class Log:
    """A fresh home; afterwards its send log must hold the outcome of each message."""

    def __enter__(self):
        self.home = tempfile.mkdtemp(prefix="slipway-bench-")
        return self

    def __exit__(self, *error):
        shutil.rmtree(self.home, ignore_errors=True)

    def must_hold(self, count):
        with contextlib.closing(sqlite3.connect(f"file:{self.home}/data/log.sqlite?mode=ro", uri=True)) as log:
            rows, = log.execute("SELECT sum(n) FROM chunks").fetchone()
            acknowledged, = log.execute("SELECT sum(acknowledged) FROM runs").fetchone()
        if (rows, acknowledged) != (count, count):
            raise RuntimeError(f"{rows} of {count} outcomes in the log, {acknowledged} acknowledged")


def sending(place, home, *arguments, options=None):
    return [CTL, "--home", home, "send", "-c", f"kafka://{place.servers}", "-t", place.topic, "-o", "quiet",
            *words(options or OPTIONS), *arguments]


@dataclasses.dataclass
class Result:
    rate: float  # messages a second
    cpu: float  # µs a message


def inside(mode):
    """bench_kafka says it itself: its own start and end are not counted."""
    def run(place, count, size, _file):
        said = measured([str(BUILD / "tests/bin/bench_kafka"), mode, place.servers, place.topic, str(count), str(size),
                         *(f"{name}={value}" for name, value in OPTIONS.items())]).out
        answer = json.loads(said)
        return Result(answer["rate"], answer["cpuUs"])
    return run


def slipwayctl(arguments):
    """The whole process, its start and end included, and its log counted afterwards."""
    def run(place, count, size, file):
        with Log() as log:
            done = measured(sending(place, log.home, *arguments(count, size, file)))
            log.must_hold(count)
        return Result(count / done.seconds, done.cpu * 1e6 / count)
    return run


def kcat_lines(place, count, _size, file):
    done = measured(["kcat", "-P", "-b", place.servers, "-t", place.topic, "-l", *words(OPTIONS), file])
    return Result(count / done.seconds, done.cpu * 1e6 / count)


def java_tool(place, count, size, _file):
    """Its rate is what it says itself, the virtual machine's start not counted; its CPU is that of the whole process."""
    properties = {"bootstrap.servers": place.servers, **JAVA_OPTIONS}
    done = measured(kafkanode.java_command(
        "org.apache.kafka.tools.ProducerPerformance", "--topic", place.topic, "--num-records", count, "--record-size", size,
        "--throughput", -1, "--producer-props", *(f"{name}={value}" for name, value in properties.items()), heap=1024))
    rates = re.findall(rf"^{count} records sent, ([0-9.]+) records/sec", done.out, re.MULTILINE)
    if not rates:
        raise RuntimeError(f"ProducerPerformance said no rate: {done.out[-400:]}")
    return Result(float(rates[-1]), done.cpu * 1e6 / count)


ALONE, SESSION, KCAT, JAVA = "librdkafka alone", "one session", "kcat -P -l", "Kafka's ProducerPerformance"
LINES, GENERATED = "slipwayctl, lines of a file", "slipwayctl, generated"
SENDERS = {
    ALONE: inside("library"),
    SESSION: inside("session"),
    GENERATED: slipwayctl(lambda count, size, file: ["--generate", str(count), "--size", str(size)]),
    LINES: slipwayctl(lambda count, size, file: ["--input", file, "--format", "lines"]),
    KCAT: kcat_lines,
}


def printed(command):
    """A reader that prints what it reads; to nowhere."""
    def run(place, count):
        with open(os.devnull, "wb") as nowhere:
            done = measured(command(place), stdout=nowhere)
        return Result(count / done.seconds, done.cpu * 1e6 / count)
    return run


def page(place, count):
    answer = json.loads(measured([str(BUILD / "tests/bin/bench_kafka_read"), f"kafka://{place.servers}", place.topic]).out)
    if answer["messages"] != count:
        raise RuntimeError(f"{answer['messages']} of {count} messages read")
    return Result(answer["rate"], answer["cpuUs"])


def browse(output):
    return printed(lambda place: [CTL, "browse", "-c", f"kafka://{place.servers}", "-t", place.topic, "--from", "earliest",
                                  "-o", output, *words(READING)])


READ_BY_KCAT, READ_BY_PAGE = "kcat -C -e", "a page of the window, rows kept"
READERS = {
    READ_BY_KCAT: printed(lambda place: ["kcat", "-C", "-e", "-q", "-b", place.servers, "-t", place.topic, *words(READING)]),
    READ_BY_PAGE: page,
    "slipwayctl browse": browse("text"),
    "slipwayctl browse -o quiet": browse("quiet"),
}
