#!/bin/sh
# False alarms: src/bench/undamaged.sh. Rewrites four reports with every program of this kind that is installed (Debian:
# qpdf mupdf-tools ghostscript poppler-utils) and reads the results: none may be doubted or hold other figures. What
# ghostscript makes of Chromium's files is left out: it breaks their tables of characters, which the reader must notice.
set -eu
cd "$(dirname "$0")/../.."
mvn -q -DskipTests package
mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath >/dev/null
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
has() { command -v "$1" >/dev/null 2>&1; }
code=0
for file in fixtures/guangzhou-science-2020.pdf fixtures/guangzhou-science-2020.libreoffice.pdf fixtures/readings/plain.2021.chromium.0.pdf fixtures/readings/decimals.2019.office-docx.0.pdf; do
  rm -f "$out"/*
  if has qpdf; then
    qpdf "$file" "$out/qpdf.pdf"
    qpdf --linearize "$file" "$out/qpdf-linearised.pdf"
    qpdf --object-streams=generate "$file" "$out/qpdf-objects.pdf"
    qpdf --object-streams=generate --linearize "$file" "$out/qpdf-linearised-objects.pdf"
    qpdf --qdf --object-streams=disable "$file" "$out/qpdf-plain.pdf"
    qpdf --min-version=2.0 "$file" "$out/qpdf-2.0.pdf"
    qpdf --encrypt "" owner 256 -- "$file" "$out/qpdf-aes256.pdf"
    qpdf --allow-weak-crypto --encrypt "" owner 128 --use-aes=y -- "$file" "$out/qpdf-aes128.pdf"
    qpdf --allow-weak-crypto --encrypt "" owner 40 -- "$file" "$out/qpdf-rc4.pdf"
    qpdf "$file" --pages . 1-z -- "$out/qpdf-pages.pdf"
  fi
  if has mutool; then
    mutool clean "$file" "$out/mutool.pdf"
    mutool clean -gggg -z -s "$file" "$out/mutool-collected.pdf"
    mutool clean -d "$file" "$out/mutool-plain.pdf"
  fi
  if has pdftocairo; then
    pdftocairo -pdf "$file" "$out/cairo.pdf"
  fi
  if has gs && ! grep -aq 'Skia/PDF' "$file"; then
    for version in 1.3 1.4 1.7 2.0; do
      gs -q -o "$out/gs-$version.pdf" -sDEVICE=pdfwrite -dCompatibilityLevel=$version "$file"
    done
    gs -q -o "$out/gs-ascii.pdf" -sDEVICE=pdfwrite -dASCII85EncodePages=true "$file"
    gs -q -o "$out/gs-plain.pdf" -sDEVICE=pdfwrite -dCompressPages=false "$file"
  fi
  (head -c 200 /dev/zero | tr '\0' '\n'; cat "$file") >"$out/lines-before.pdf"
  (printf 'HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n'; cat "$file") >"$out/header-before.pdf"
  (cat "$file"; printf '\r\n<!-- served -->\n') >"$out/comment-after.pdf"
  (cat "$file"; head -c 3000 /dev/zero) >"$out/zeros-after.pdf"
  java -Xmx512m -cp "target/classes:target/test-classes:$(cat target/test.classpath)" org.jiaohe.report.pdf.UndamagedRun "$file" "$out"/*.pdf || code=1
done
exit $code
