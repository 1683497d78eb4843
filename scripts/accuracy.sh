#!/bin/bash
# Measures accuracy on texts that the models were not trained on, and writes accuracy-reports.
#
#   scripts/accuracy.sh languages [DATA]
#   scripts/accuracy.sh entities [DATA ["LANGUAGE..."]]
#
# DATA for languages (default ../shared/data/lid): labelled texts, one folder a corpus; for entities
# (default ../shared/data): the folder with 'ner' and 'lid'. Trains models without the texts that
# they are tested on, and compares with OpenNLP's stock models on the same texts.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f scripts/find-jdk.sh ] && . scripts/find-jdk.sh

program=${1:-}
case $program in
  languages)
    data=${2:-../shared/data/lid}
    [ -d "$data" ] || { echo "scripts/accuracy.sh: no folder $data; name the folder of labelled texts" >&2; exit 2; }
    main=org.tahlil.language.LanguageReports
    ;;
  entities)
    data=${2:-../shared/data}
    [ -d "$data/ner" ] || { echo "scripts/accuracy.sh: no folder $data/ner; name the folder of data" >&2; exit 2; }
    main=org.tahlil.entity.EntityReports
    ;;
  *) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p;}' "$0" >&2; exit 2 ;;
esac

./mvnw -q -B -DskipTests test-compile dependency:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath.txt
[ ! -d "accuracy-reports/$program" ] || find "accuracy-reports/$program" -type f ! -name README.md -delete
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx4g -XX:+UseSerialGC \
  -cp "target/test-classes:target/classes:$(cat target/test-classpath.txt)" \
  "$main" "$data" "accuracy-reports/$program" ${3:+"$3"} 2>target/accuracy.log
cat "accuracy-reports/$program/table.md"
