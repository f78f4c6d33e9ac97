#!/usr/bin/env python3
"""Runs the commands that the READMEs show in ```sh blocks and holds the exit code that a comment behind them names.

A line `command   # exit 1` must end with 1; without such a comment, with 0. Lines for the reader's own machine (cd, git
clone, mvn, and anything that names a file the repository does not have) are left out by the marker `# not run`."""
import re
import subprocess
import sys

failed = 0
for name in sys.argv[1:]:
    text = open(name, encoding="utf-8").read()
    for block in re.findall(r"```sh\n(.*?)```", text, re.S):
        for line in block.splitlines():
            line = line.strip()
            if not line or line.startswith("#") or "# not run" in line:
                continue
            want = re.search(r"#.*?(?:exit|退出码) ?(\d)", line)
            code = int(want.group(1)) if want else 0
            got = subprocess.run(["bash", "-c", line], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            ok = got.returncode == code
            failed += not ok
            print(f"{'ok  ' if ok else 'FAIL'} {name}: {line} (exit {got.returncode})")
            if not ok:
                print(got.stdout.decode("utf-8", "replace")[-2000:])
print(f"{failed} failed")
sys.exit(1 if failed else 0)
