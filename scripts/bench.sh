#!/bin/bash
# Measures the whole ingest of a generated corpus against Tika's own forked extraction of it.
#
#   scripts/bench.sh [--record] [--stages] [--threads N] [--seed N] [COUNTxRUNS ...]
#
# COUNTxRUNS (default 2000x3): documents of a corpus, and how often both programs run over it, in
# turn, each cold: new processes, new index. Prints the figures; --record also writes them to
# docs/performance.md. --stages runs the JMH benchmark of every stage first. Everything is kept
# below target/bench; a corpus that is there is used again.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/find-jdk.sh

threads=$(getconf _NPROCESSORS_ONLN)
seed=1
heap=512m  # of each child process
main=640m  # of the ingest; what does not fit in it for 20,000 documents grows with them
limit=7200 # seconds of one run
record=false
stages=false
sizes=()
command="scripts/bench.sh $*"
while [ $# -gt 0 ]; do
  case $1 in
    --record) record=true ;;
    --stages) stages=true ;;
    --threads) threads=$2; shift ;;
    --seed) seed=$2; shift ;;
    [1-9]*x[1-9]*) sizes+=("$1") ;;
    *) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p;}' "$0" >&2; exit 2 ;;
  esac
  shift
done
[ ${#sizes[@]} -gt 0 ] || sizes=(2000x3)

bench=target/bench
runs=$bench/runs
mkdir -p "$bench"
rm -rf "$runs"
mkdir "$runs"
load=$(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown)

echo "building" >&2
./mvnw -q -B -DskipTests -Dspotless.check.skip=true -Dforbiddenapis.skip=true package \
  dependency:build-classpath -Dmdep.outputFile=$bench/classpath -Dmdep.includeScope=test >&2
classpath=target/test-classes:target/classes:$(cat $bench/classpath)
java() { "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$classpath" "$@"; }

# measure NAME COMMAND...: costs to NAME.json, output to NAME.log; without Python no memory.
measure() {
  local out=$runs/$1.json log=$runs/$1.log
  shift
  if command -v python3 >/dev/null; then
    python3 scripts/measure.py "$out" $limit "$@" >"$log" 2>&1 && return
  else
    local TIMEFORMAT='{"wallSeconds":%R,"user":%U,"system":%S}'
    { time timeout $limit "$@" >"$log" 2>&1; } 2>"$out" && return
  fi
  echo "failed: $*" >&2
  tail -n 20 "$log" >&2
  exit 1
}

if $stages; then
  echo "benchmarks of the stages" >&2
  java org.openjdk.jmh.Main -f 1 -rf json -rff $bench/stages.json >"$runs/stages.log" 2>&1 || {
    tail -n 20 "$runs/stages.log" >&2
    exit 1
  }
fi

for size in "${sizes[@]}"; do
  documents=${size%x*}
  corpus=$bench/corpus-$documents-$seed
  if [ ! -f "$corpus.json" ]; then
    echo "generating $documents documents" >&2
    rm -rf "$corpus"
    java -Xmx512m org.tahlil.benchmark.BenchmarkCorpus "$corpus" "$documents" "$seed"
  fi
  cp "$corpus.json" "$runs/$documents.corpus.json"
  for ((run = 1; run <= ${size#*x}; run++)); do
    echo "$documents documents, run $run: Tika" >&2
    measure "$documents.tika.$run" "$JAVA_HOME/bin/java" -Xmx1g -cp "$classpath" \
      org.tahlil.benchmark.TikaBaseline "$corpus" "$threads" $heap "$runs/$documents.text.json"
    echo "$documents documents, run $run: Tahlil" >&2
    rm -rf $bench/index
    TAHLIL_JAVA_OPTIONS=-Xmx$main measure "$documents.ingest.$run" scripts/tahlil ingest "$corpus" --index $bench/index \
      --threads "$threads" --max-heap $heap --timings "$runs/$documents.timings.$run.json"
    rm -rf $bench/index
  done
done

java org.tahlil.benchmark.BenchmarkReport "$bench" "$command" "$(date -u +%F)" "$threads" "$load"
cat $bench/performance.md
if $record; then
  mkdir -p docs
  cp $bench/performance.md docs/performance.md
fi
