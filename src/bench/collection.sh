#!/bin/sh
# Times audits of a made-up region in turns with the floor: PDFBox's text stripper over the same files with as many threads
# and the same flags of the JVM. Prints wall and processor time, peak memory, rates, and the ratio to the floor (1 = as fast).
# Asked for: PDFs at 0.9 of the floor's rate or more, findings files included; JSON at 1,000 a second and core or more.
# Usage: src/bench/collection.sh [CITIES] [WORKERS] [RUNS]   (a city has 166 reports; 12 make 2,000 PDFs, 120 make 20,000)
#        KINDS=json leaves out the PDFs, KINDS=pdf the JSON; KINDS=printed takes PDFs as a word processor prints them, which
#        src/corpus/printed.py makes first, a quarter of an hour for 2,000
set -eu
cd "$(dirname "$0")/../.."
cities=${1:-2}
workers=${2:-2}
runs=${3:-1}
work=target/bench/collection-$cities
./jiaohe --version >/dev/null
mkdir -p "$work/classes"
libs=$(echo target/jiaohe/lib/*.jar | tr ' ' ':'):target/jiaohe/jiaohe.jar
javac -d "$work/classes" -cp "$libs" src/bench/collection/*.java
[ -d "$work/json" ] || ./jiaohe demo-region "$work/json" --cities "$cities"
case ${KINDS:-pdf json} in *pdf*) [ -d "$work/pdf" ] || java -XX:+UseSerialGC -cp "$work/classes:$libs" Sheets "$work/json" "$work/pdf" ;; esac
case ${KINDS:-} in *printed*) [ -d "$work/printed" ] || python3 src/corpus/printed.py "$work/json" "$work/printed" ;; esac
python3 - "$work" "$libs" "$workers" "$runs" "${KINDS:-pdf json}" <<'PY'
import os, pathlib, statistics, subprocess, sys, time
work, libs, workers, runs, kinds = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[5].split()
flags = ["-XX:+UseSerialGC", "-Xmn64m"]
def once(command):
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1, 3):
        sys.exit(f"{command} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
def audit(kind, *more):
    return ["./jiaohe", "audit", f"{work}/{kind}", "-o", f"{work}/out-{kind.replace('/', '-')}", "--workers", workers, *more]
def floor(kind):
    return ["java", *flags, "-cp", f"{work}/classes:{libs}", "Floor", f"{work}/{kind}", workers]
jobs = {}
if "pdf" in kinds:
    jobs["floor"] = floor("pdf")
    jobs["pdf"] = audit("pdf", "--no-pages")
    jobs["pdf with pages"] = audit("pdf")
if "printed" in kinds:
    jobs["floor printed"] = floor("printed/pdf")
    jobs["printed"] = audit("printed/pdf", "--no-pages")
if "json" in kinds:
    jobs["json"] = audit("json", "--no-pages")
    # With list and roster the governments are added up too.
    jobs["json by list"] = ["./jiaohe", "audit", f"{work}/json/manifest.csv", "--roster", f"{work}/json/roster.csv", "-o", f"{work}/out-list", "--workers", workers, "--no-pages"]
taken = {name: [] for name in jobs}
for _ in range(runs):
    for name, command in jobs.items():
        taken[name].append(once(command))
for name in jobs:
    kind = "json" if name.startswith("json") else "printed" if name.endswith("printed") else "pdf"
    files = sum(1 for _ in pathlib.Path(work, kind).rglob("*.json" if kind == "json" else "*.pdf"))
    wall, cpu, memory = (statistics.median(one[i] for one in taken[name]) for i in range(3))
    line = f"{name:15} {files} files  {wall:7.1f} s  processor {cpu:7.1f} s  {files/wall:7.1f} a second, {files/cpu:7.1f} a second of processor time  {memory:5.0f} MB"
    if kind != "json" and not name.startswith("floor"):
        least = [statistics.median(one[i] for one in taken["floor" if kind == "pdf" else "floor printed"]) for i in range(2)]
        line += f"  ratio to the floor {least[0]/wall:.2f}, by processor time {least[1]/cpu:.2f}"
    print(line, flush=True)
PY
