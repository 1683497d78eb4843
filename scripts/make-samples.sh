#!/usr/bin/env bash
# Renders the sources in src/samples to corpus-samples, and their gold labels to the test resources.
# Needs Python 3, LibreOffice Writer with English hyphenation, qpdf, pdftotext, and the fonts Noto Serif and Noto Naskh Arabic
# (Debian: python3 libreoffice-writer hyphen-en-us qpdf poppler-utils fonts-noto-core). Same sources and tools, same bytes out.
set -euo pipefail
cd "$(dirname "$0")/.."
export SOURCE_DATE_EPOCH=1735689600 TZ=UTC LC_ALL=C.UTF-8

build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
samples() { python3 scripts/make-samples.py "$1" "$build"; }

samples prepare
for format in pdf docx odt rtf; do
  [ -d "$build/$format" ] || continue
  soffice "-env:UserInstallation=file://$build/profile" --headless --norestore \
    --convert-to "$format" --outdir "$build/rendered" "$build/$format"/*.fodt >/dev/null 2> >(grep -v javaldx >&2)
done
samples collect
samples check
