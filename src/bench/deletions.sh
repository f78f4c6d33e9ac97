#!/bin/sh
# One character taken from the conditions of the national pack's rules: src/bench/deletions.sh [FAMILY|RULE|all [PERCENT [SEED]]]. PERCENT of
# all places are tried. Counts what was refused with file and line, noticed by the rule's examples, or harmless; prints every other.
exec "$(dirname "$0")/run.sh" org.jiaohe.engine.DeletionRun "$@"
