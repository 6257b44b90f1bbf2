#!/usr/bin/env bash
# Peak memory of a bulk run at 1 and at 5 million messages, generated and from a file; they may differ by at most 8 MiB.
set -euo pipefail
exec python3 - "$PWD/build/release/bin/slipwayctl" "${1:-1000000}" <<'EOF'
import os, pathlib, subprocess, sys, tempfile

slipwayctl, million = sys.argv[1], int(sys.argv[2])

def peak(arguments, folder):
    env = {**os.environ, "SLIPWAY_HOME": folder}
    process = subprocess.Popen([slipwayctl, "send", "-c", "devnull:", "-t", "bench", "-o", "quiet", *arguments], env=env,
                               stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"exit {os.waitstatus_to_exitcode(status)}: {' '.join(arguments)}")
    return usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime

print(f"load {os.getloadavg()[0]:.2f}; peak resident memory in MiB, CPU in µs a message (devnull, outcomes logged)")
for name in ("generated, 100 bytes", "lines of a file"):
    peaks = []
    for count in (million, 5 * million):
        with tempfile.TemporaryDirectory() as folder:
            if name.startswith("lines"):
                file = pathlib.Path(folder, "lines.txt")
                with open(file, "wb") as out:
                    line = b"x" * 92
                    for start in range(0, count, 10000):
                        out.write(b"".join(b"%07d %s\n" % (n, line) for n in range(start, min(start + 10000, count))))
                arguments = ["--input", str(file), "--format", "lines"]
            else:
                arguments = ["--generate", str(count), "--size", "100"]
            memory, cpu = peak(arguments, folder)
            peaks.append(memory)
            print(f"  {name:22} {count:>9}: {memory:6.1f} MiB, {cpu / count * 1e6:.2f} µs")
    print(f"  {name:22} difference: {peaks[1] - peaks[0]:+.1f} MiB (at most 8)")
EOF
