#!/bin/sh
# Damaged files: src/bench/altered.sh [COPIES [SEED [FILE…]]]. Checks that many altered copies of each file and counts how
# often other digits led to an error or to a pass; exit code 1 where that is more than one in a hundred.
set -eu
cd "$(dirname "$0")/../.."
copies=${1:-300}
seed=${2:-7}
[ $# -gt 2 ] && shift 2 || set -- fixtures/guangzhou-science-2020.pdf fixtures/guangzhou-science-2020.libreoffice.pdf fixtures/readings/plain.2021.chromium.0.pdf fixtures/readings/decimals.2019.office-docx.0.pdf
mvn -q -DskipTests package
mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath >/dev/null
exec java -Xmx512m -cp "target/classes:target/test-classes:$(cat target/test.classpath)" org.jiaohe.report.pdf.AlterationRun "$copies" "$seed" "$@"
