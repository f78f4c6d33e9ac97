#!/bin/sh
# Compares the readings of a corpus with what its documents were made from; the program must be built. Usage: src/corpus/score.sh FOLDER
set -eu
cd "$(dirname "$0")/../.."
exec java -XX:+UseSerialGC -cp "target/jiaohe/jiaohe.jar:target/jiaohe/lib/*" src/corpus/Score.java "$@"
