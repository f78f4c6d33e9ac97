#!/bin/sh
# Mutation test of the national pack: src/bench/mutants.sh [FAMILY|RULE]. Prints survivors and the share of mutants killed.
exec "$(dirname "$0")/run.sh" org.jiaohe.engine.MutationRun "$@"
