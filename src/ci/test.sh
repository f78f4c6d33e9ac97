#!/usr/bin/env bash
# Scenarios of check.sh as a pipeline runs it: exit codes, findings, baseline, summary.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p "data/年报 2020"
cp "$home/fixtures/guangzhou-science-2020.report.json" "data/年报 2020/bad.json"
cp "$home/fixtures/good-2020-department.report.json" data/good.json

expect() { # code, words on the screen, then settings
  local want=$1 words=$2 got=0
  shift 2
  env "$@" "$home/src/ci/check.sh" >screen.txt 2>&1 || got=$?
  if [ "$got" != "$want" ] || ! grep -q -- "$words" screen.txt; then
    echo "check.sh with $*: exit $got, wanted $want and '$words'" >&2
    cat screen.txt >&2
    exit 1
  fi
}

expect 1 T3-06 JIAOHE_FILES='data/**/*.json' GITHUB_OUTPUT=out.txt GITHUB_STEP_SUMMARY=summary.md
grep -Eq '"version" ?: ?"2.1.0"' jiaohe.sarif
grep -q 'exit-code=1' out.txt
grep -q 'T3-06' summary.md
expect 0 '结论' JIAOHE_FILES=data/good.json
expect 0 T3-06 JIAOHE_FILES=$'  data/年报 2020/bad.json\n\ndata/good.json' JIAOHE_FAIL_ON=never JIAOHE_FORMAT=junit JIAOHE_OUTPUT=junit.xml
grep -q '<testsuite' junit.xml
expect 2 'no file matches' JIAOHE_FILES='reports/*.json'
expect 2 'no file to check' JIAOHE_FILES=
expect 2 'no baseline' JIAOHE_FILES=data/good.json JIAOHE_BASELINE=none.json
"$home/jiaohe" check "data/年报 2020/bad.json" --baseline known.json >/dev/null 2>&1
expect 0 'T3-06' JIAOHE_FILES='data/**/*.json' JIAOHE_BASELINE=known.json
cat >waivers.yaml <<'YAML'
- {rule: T3-06, place: /tables/requests/outcomeTotal/enterprise, value: 1, reason: 已书面说明, by: 张三}
YAML
expect 0 '已书面说明' JIAOHE_FILES='data/年报 2020/bad.json' JIAOHE_WAIVERS=waivers.yaml JIAOHE_FORMAT=junit JIAOHE_OUTPUT=waived.xml
grep -q '<failure' waived.xml && exit 1
sed -i 's/"year": 2020/"year": 2017/; s/2020年/2017年/g' data/good.json
expect 3 '结论' JIAOHE_FILES=data/good.json
expect 0 'not verified whole' JIAOHE_FILES=data/good.json JIAOHE_INCONCLUSIVE=warn
# The action hands over just what the script reads.
diff <(grep -o 'JIAOHE_[A-Z_]*' "$home/action.yml" | sort -u) <(grep -o 'JIAOHE_[A-Z_]*' "$home/src/ci/check.sh" | sort -u)
echo 'check.sh: all scenarios passed'
