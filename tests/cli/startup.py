"""slipwayctl --help loads Qt Core, SQLite and what those need, and nothing else: a start pays only for what it needs.

Reads what the dynamic linker says it loads, so a library that is opened later counts too. The check is checked: with a
foreign library preloaded it must fail.
"""
import os
import re
import subprocess
import sys

ALLOWED = {
    # ours
    "libslipway_core", "libslipway_model",
    # named by the design
    "libQt6Core", "libsqlite3", "libSQLiteCpp",
    # the language and the system
    "libc", "libm", "libstdc++", "libgcc_s", "libdl", "libpthread", "librt", "libz", "libzstd", "ld-linux-x86-64",
    "linux-vdso",
    # what Qt Core itself needs
    "libglib-2.0", "libpcre2-8", "libpcre2-16", "libdouble-conversion", "libb2", "libgomp", "libicui18n", "libicuuc",
    "libicudata", "libsystemd", "libcap", "libatomic",
}
# Sanitized builds only.
ALLOWED |= {"libasan", "libubsan", "libtsan"}


def loaded(program, preload=None):
    env = dict(os.environ, LD_DEBUG="files")
    if preload:
        env["LD_PRELOAD"] = preload
    run = subprocess.run([program, "--help"], env=env, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr[-2000:]
    assert "Usage" in run.stdout or "usage" in run.stdout.lower(), run.stdout
    names = re.findall(r"file=(\S+) \[0\];\s+(?:needed|dynamically loaded)", run.stderr)
    names += re.findall(r"file=(\S+) \[0\];\s+generating link map", run.stderr)
    assert names, "the linker said nothing: " + run.stderr[:500]
    return {re.sub(r"\.so[.\d]*$", "", os.path.basename(name)) for name in names} - {"slipwayctl"}


def foreign(program, preload=None):
    return {name for name in loaded(program, preload) if name not in ALLOWED}


program = os.path.join(os.environ["SLIPWAY_BIN"], "slipwayctl")
surprise = foreign(program)
if surprise:
    sys.exit(f"slipwayctl --help loads more than it may: {', '.join(sorted(surprise))}")
if "libQt6Network" not in foreign(program, "libQt6Network.so.6"):
    sys.exit("This test would not notice Qt Network.")
print("slipwayctl --help loads", ", ".join(sorted(loaded(program))))
