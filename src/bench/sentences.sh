#!/bin/sh
# Processor time for reading the narrative, a sentence: cold in a fresh JVM and warm. Asked for: well under a millisecond.
# Usage: src/bench/sentences.sh [PASSES]
exec "$(dirname "$0")/run.sh" org.jiaohe.narrative.SentenceSpeed "$@"
