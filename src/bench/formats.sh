#!/bin/sh
# Times whole cold checks of one PDF in every format, in turns, and prints what each adds to --format json: medians, the
# least times, and the processor's time, which a busy machine disturbs least.
# Asked for: a text format adds under 50 ms, HTML with pictures of a five-page report stays under 2 s.
# Usage: src/bench/formats.sh [FILE.pdf] [RUNS]
set -eu
cd "$(dirname "$0")/../.."
file=${1:-fixtures/guangzhou-science-2020.pdf}
runs=${2:-10}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./jiaohe check "$file" --format json >/dev/null 2>&1 || true
sleep 8
python3 - "$work" "$file" "$runs" <<'PY'
import os, random, resource, statistics, subprocess, sys, time
work, file, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
formats = order = ["json", "text", "markdown", "sarif", "junit", "html", "pdf", "docx"]
times = {name: [] for name in formats}
spent = {name: [] for name in formats}
for turn in range(runs + 1):
    for name in random.sample(order, len(order)):
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        subprocess.run(["./jiaohe", "check", file, "--format", name, "-o", f"{work}/out.{name}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if turn:
            times[name].append(time.perf_counter() - began)
            now = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent[name].append(now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime)
print(f"{'':9} median, more than json; least, more than json; processor, more than json; size")
base, least, work_json = statistics.median(times["json"]), min(times["json"]), statistics.median(spent["json"])
for name in formats:
    median = statistics.median(times[name])
    best, worked = min(times[name]), statistics.median(spent[name])
    print(f"{name:9} {median*1000:6.0f} ms {(median-base)*1000:+6.0f} ms; {best*1000:6.0f} ms {(best-least)*1000:+6.0f} ms; {worked*1000:6.0f} ms {(worked-work_json)*1000:+6.0f} ms; {os.path.getsize(f'{work}/out.{name}')/1024:7.0f} KB")
PY
