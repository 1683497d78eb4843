# Sets and exports JAVA_HOME: the first JDK of version 21 or newer among JAVA_HOME, the one on the
# PATH, and the usual folders. To be sourced; ends the script that sources it where there is none.

jdk_version() {
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
  echo "${version:-0}"
}

find_jdk() {
  on_path=$(command -v javac 2>/dev/null)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
    if [ -n "$jdk" ] && [ -x "$jdk/bin/javac" ] && [ "$(jdk_version "$jdk")" -ge 21 ]; then
      echo "$jdk"
      return
    fi
  done
}

found=$(find_jdk)
if [ -z "$found" ]; then
  echo "tahlil: no JDK of version 21 or newer found; install one, or set JAVA_HOME to it" >&2
  exit 1
fi
JAVA_HOME=$found
export JAVA_HOME
