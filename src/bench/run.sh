#!/bin/sh
# Builds and runs a measurement that stands among the tests: src/bench/run.sh CLASS [ARGUMENT…].
set -eu
cd "$(dirname "$0")/../.."
mvn -q -DskipTests package
mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath >/dev/null
exec java -Xmx512m -cp "target/classes:target/test-classes:$(cat target/test.classpath)" "$@"
