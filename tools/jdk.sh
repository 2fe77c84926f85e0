# Finds a JDK 25 or newer and names it in JAVA_HOME; says how to get one otherwise. To be sourced by a bash script.

# The major version a JDK's own "release" file tells; nothing where there is none.
jdk_major() {
  local line
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r line; do
    if [[ $line =~ ^JAVA_VERSION=\"([0-9]+) ]]; then printf %s "${BASH_REMATCH[1]}"; return; fi
  done <"$1/release"
}

find_jdk() {
  local home on_path major
  on_path=$(readlink -f "$(command -v javac || true)" || true)
  for home in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* /usr/java/* /opt/jdk* /opt/java* /opt/*/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/*; do
    major=$(jdk_major "$home")
    if [ -n "$major" ] && [ "$major" -ge 25 ]; then export JAVA_HOME=$home; return; fi
  done
  cat >&2 <<'END'
samspill: Fant ingen JDK 25 eller nyere.
  Hent en fra https://adoptium.net, eller med pakkesystemet, for eksempel: apt-get install openjdk-25-jdk-headless
  Ligger den et uvanlig sted, så pek på den: JAVA_HOME=/stedet/jdk-25 ./samspill
END
  return 2
}

# Says which programs are missing, and how to get them.
need() {
  local program missing=()
  for program; do command -v "$program" >/dev/null || missing+=("$program"); done
  [ ${#missing[@]} -eq 0 ] && return
  echo "samspill: Mangler ${missing[*]}. Installer med pakkesystemet, for eksempel: apt-get install maven nodejs npm" >&2
  return 2
}
