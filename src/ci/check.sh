#!/usr/bin/env bash
# The step of a pipeline: checks the reports that JIAOHE_FILES names (a path or glob a line) and writes the findings to
# JIAOHE_OUTPUT; says them in short in the log and, on GitHub, in the job's summary. Ends with the code of the check.
# Settings, all but the first optional: JIAOHE_FILES, JIAOHE_FAIL_ON, JIAOHE_BASELINE, JIAOHE_PREVIOUS, JIAOHE_META,
# JIAOHE_WAIVERS, JIAOHE_LANG, JIAOHE_FORMAT, JIAOHE_OUTPUT, JIAOHE_INCONCLUSIVE (fail or warn).
set -uo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
shopt -s globstar nullglob

wrong() {
  echo "jiaohe: $1" >&2
  exit 2
}

files=()
while IFS= read -r pattern; do
  pattern="${pattern#"${pattern%%[![:space:]]*}"}"
  pattern="${pattern%"${pattern##*[![:space:]]}"}"
  [ -z "$pattern" ] && continue
  if [ -e "$pattern" ]; then
    found=("$pattern")
  else
    IFS= found=($pattern)
  fi
  # A gate that looks at nothing must not be green.
  [ ${#found[@]} -eq 0 ] && wrong "no file matches $pattern / 没有与 $pattern 相符的文件"
  files+=("${found[@]}")
done <<<"${JIAOHE_FILES:-}"
[ ${#files[@]} -eq 0 ] && wrong 'no file to check / 没有要检查的文件'
if [ -n "${JIAOHE_BASELINE:-}" ] && [ ! -f "$JIAOHE_BASELINE" ]; then
  wrong "there is no baseline $JIAOHE_BASELINE; write it once with --baseline and commit it / 没有基线文件 $JIAOHE_BASELINE，请先用 --baseline 写出并提交"
fi

options=(--lang "${JIAOHE_LANG:-zh}")
[ -n "${JIAOHE_BASELINE:-}" ] && options+=(--baseline "$JIAOHE_BASELINE")
[ -n "${JIAOHE_PREVIOUS:-}" ] && options+=(--previous "$JIAOHE_PREVIOUS")
[ -n "${JIAOHE_META:-}" ] && options+=(--meta "$JIAOHE_META")
[ -n "${JIAOHE_WAIVERS:-}" ] && options+=(--waivers "$JIAOHE_WAIVERS")

code=0
"$home/jiaohe" check "${files[@]}" "${options[@]}" --fail-on "${JIAOHE_FAIL_ON:-error}" --format "${JIAOHE_FORMAT:-sarif}" -o "${JIAOHE_OUTPUT:-jiaohe.sarif}" || code=$?
[ -n "${GITHUB_OUTPUT:-}" ] && echo "exit-code=$code" >>"$GITHUB_OUTPUT"
case $code in
  0 | 1 | 3)
    # The levels are judged above; this time the findings are only told.
    "$home/jiaohe" check "${files[@]}" "${options[@]}" --fail-on never --format text 2>/dev/null || true
    [ -n "${GITHUB_STEP_SUMMARY:-}" ] && "$home/jiaohe" check "${files[@]}" "${options[@]}" --fail-on "${JIAOHE_FAIL_ON:-error}" --format markdown 2>/dev/null >>"$GITHUB_STEP_SUMMARY"
    ;;
esac
if [ "$code" = 3 ] && [ "${JIAOHE_INCONCLUSIVE:-fail}" = warn ]; then
  echo 'jiaohe: not verified whole; see the findings / 有未能核实的内容，详见结果' >&2
  exit 0
fi
exit "$code"
