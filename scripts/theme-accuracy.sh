#!/bin/bash
# Measures the shipped codebook against coded sentences and writes the tables to accuracy-reports/themes.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/find-jdk.sh
./mvnw -q -B test -Dtest=ThemeAccuracyTest -Dtahlil.accuracyReports=accuracy-reports/themes
for file in accuracy-reports/themes/*/*.txt; do
  echo "$file"
  tail -n 5 "$file"
done
