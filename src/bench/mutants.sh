#!/bin/sh
# Mutation test of the national pack: src/bench/mutants.sh [FAMILY]. Prints survivors and the share of mutants killed.
set -eu
cd "$(dirname "$0")/../.."
mvn -q -DskipTests package
mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath >/dev/null
exec java -cp "target/classes:target/test-classes:$(cat target/test.classpath)" org.jiaohe.engine.MutationRun "$@"
