#!/bin/sh
# Installs what the corpus needs on Debian: the producers, their fonts and Python's ReportLab. Run as root.
set -eu
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
  libreoffice-writer libreoffice-calc chromium wkhtmltopdf weasyprint python3-reportlab python3-gi-cairo gir1.2-pango-1.0 ghostscript poppler-utils mupdf-tools qpdf python3-pikepdf \
  fonts-noto-cjk fonts-wqy-zenhei fonts-arphic-uming fonts-dejavu-core fonts-liberation
