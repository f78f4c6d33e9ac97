#!/bin/sh
# Times reading (pages, tables, sections, all of it) against PDFBox's text stripper on the same files in one warm JVM.
# Asked for: a ratio of at most 1.0 on every producer. Usage: src/bench/reading.sh [TURNS] [FILE.pdf …]
set -eu
cd "$(dirname "$0")/../.."
turns=${1:-40}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- fixtures/guangzhou-science-2020*.pdf fixtures/readings/five-pages.*.pdf fixtures/readings/broken-c.2021.office-docx.0.pdf
exec java -XX:+UseSerialGC -cp "target/jiaohe/jiaohe.jar:target/jiaohe/lib/*" src/bench/ReadingTime.java "$turns" "$@"
