#!/bin/sh
# Times whole cold commands in turns: a check of one PDF through the launcher, and a plain JVM without flags that only
# runs PDFBox's text stripper on the same file. Prints the medians, their ratio and the peak memory of the check.
# Usage: src/bench/start.sh [FILE.pdf] [RUNS]
set -eu
cd "$(dirname "$0")/../.."
file=${1:-fixtures/guangzhou-science-2020.pdf}
runs=${2:-10}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./jiaohe --version >/dev/null
javac -d "$work" -cp 'target/jiaohe/lib/*' src/bench/TextFloor.java
# The archive of classes is made after the first run, in the background.
./jiaohe check "$file" >/dev/null 2>&1 || true
sleep 8
python3 - "$work" "$file" "$runs" <<'PY'
import os, statistics, subprocess, sys, time, glob
work, file, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
floor = ["java", "-cp", os.pathsep.join([work] + glob.glob("target/jiaohe/lib/*.jar")), "TextFloor", file]
check = ["./jiaohe", "check", file]
def once(command):
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    return time.perf_counter() - began, used.ru_maxrss / 1024
once(floor); once(check)
times = {"check": [], "floor": []}
memory = []
for _ in range(runs):
    seconds, _ = once(floor); times["floor"].append(seconds)
    seconds, peak = once(check); times["check"].append(seconds); memory.append(peak)
check_s, floor_s = statistics.median(times["check"]), statistics.median(times["floor"])
print(f"check {check_s*1000:.0f} ms, text alone {floor_s*1000:.0f} ms, ratio {check_s/floor_s:.2f}, peak memory {max(memory):.0f} MB")
PY
