"""Java programs for the tests, brought by Maven once into the cache folder: one folder of jars for each pom.xml."""
import fcntl
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import urllib.parse

CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "slipway-brokers"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"


class NotHere(Exception):
    """The jars or Java itself cannot be had on this machine; the reason is for people."""


def skip(reason):
    """Ends a test as skipped (ctest's SKIP_RETURN_CODE), saying why."""
    print(f"SKIPPED: {reason}", flush=True)
    sys.exit(77)


def proxy_settings() -> list[str]:
    """What the environment says of proxies, in Java's words; Maven reads no environment."""
    settings = []
    for scheme in ("http", "https"):
        proxy = urllib.parse.urlsplit(os.environ.get(f"{scheme}_proxy") or os.environ.get(f"{scheme.upper()}_PROXY") or "")
        if proxy.hostname:
            settings += [f"-D{scheme}.proxyHost={proxy.hostname}", f"-D{scheme}.proxyPort={proxy.port or 80}"]
    return settings


def jars(pom: pathlib.Path) -> pathlib.Path:
    """The folder with the jars of a pom.xml, complete: made beside it and renamed when whole, under a lock."""
    for program in ("java", "mvn"):
        if not shutil.which(program):
            raise NotHere(f"there is no {program} here (./dev test installs it; on Debian: openjdk-21-jre-headless, maven)")
    name = f"{pom.parent.name}-{hashlib.sha256(pom.read_bytes()).hexdigest()[:12]}"
    folder = CACHE / name
    CACHE.mkdir(parents=True, exist_ok=True)
    with open(CACHE / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if folder.is_dir():
            return folder
        part = CACHE / f"{name}.part"
        shutil.rmtree(part, ignore_errors=True)
        done = subprocess.run(["mvn", "-B", "-q", "-f", str(pom), f"-Dmaven.repo.local={CACHE / 'maven'}", *proxy_settings(),
                               COPY, f"-DoutputDirectory={part}", "-DincludeScope=runtime"],
                              capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=900)
        if done.returncode or not any(part.glob("*.jar")):
            said = (done.stdout + done.stderr).strip().splitlines()
            raise NotHere(f"Maven could not bring {pom.parent.name}: {said[0] if said else f'exit {done.returncode}'}")
        part.rename(folder)
    return folder
