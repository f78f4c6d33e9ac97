#!/bin/sh
# Recognition of scans: src/bench/scans.sh [DPI [DEGREES [GRAIN [FILE…]]]]. Makes scans of reports (needs tesseract with its
# Chinese data) and says how many of their cells were read exactly, not made out, or read otherwise.
set -eu
cd "$(dirname "$0")/../.."
dpi=${1:-200}
degrees=${2:-0.7}
grain=${3:-6}
[ $# -gt 3 ] && shift 3 || set -- fixtures/guangzhou-science-2020.pdf fixtures/readings/decimals.2019.office-docx.0.pdf fixtures/readings/plain.2021.chromium.0.pdf
mvn -q -DskipTests package
mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath >/dev/null
exec java -Xmx512m -cp "target/classes:target/test-classes:$(cat target/test.classpath)" org.jiaohe.cli.ScanRun "$dpi" "$degrees" "$grain" "$@"
