# What ./dev cli adds to slipwayctl when nothing has changed (at most 100 ms). Runs outside the environment.
python3 - "$here/dev" <<'EOF'
import statistics, subprocess, sys, time

def once(command):
    before = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - before) * 1e3

once([sys.argv[1], "cli", "--help"])
taken = sorted(once([sys.argv[1], "cli", "--help"]) for _ in range(15))
print(f"  ./dev cli --help        {statistics.median(taken):6.1f} ms ({taken[-1]:.1f} at most of 15), start of slipwayctl included")
EOF
