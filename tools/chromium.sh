# Sees to it that there is a Chromium for the browser tests. To be sourced by a bash script.

# Asks for a file: "command -v chromium" would find this function itself, and every machine would seem to have one.
chromium() { type -P chromium || type -P chromium-browser || type -P google-chrome; }

# Installs one with the system's package manager where that may be done without asking; else says what to install.
need_chromium() {
  chromium >/dev/null && return
  local as=()
  if [ "$(id -u)" != 0 ]; then
    if sudo -n true 2>/dev/null; then as=(sudo -n); else as=(false); fi
  fi
  echo "verify: henter Chromium til nettleserprøvene" >&2
  if command -v apt-get >/dev/null; then
    "${as[@]}" apt-get update -qq >/dev/null && "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
  elif command -v dnf >/dev/null; then
    "${as[@]}" dnf install -y -q chromium
  elif command -v apk >/dev/null; then
    "${as[@]}" apk add -q chromium
  elif command -v pacman >/dev/null; then
    "${as[@]}" pacman -S --noconfirm --needed chromium
  fi || true
  chromium >/dev/null && return
  echo "verify: Mangler Chromium. Installer den som administrator, for eksempel: apt-get install chromium" >&2
  return 2
}
