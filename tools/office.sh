# Sees to it that there is a LibreOffice that the papers can be opened in. To be sourced by a bash script.

office() { command -v soffice || command -v libreoffice; }

# Whether it opens text, slides and sheets: each is a package of its own on some systems.
office_whole() {
  office >/dev/null || return 1
  command -v dpkg-query >/dev/null || return 0
  local part
  for part in writer impress calc; do
    dpkg-query -W -f '${Status}\n' "libreoffice-$part-nogui" "libreoffice-$part" 2>/dev/null | grep -q 'ok installed' || return 1
  done
}

# Installs it with the system's package manager where that may be done without asking; else says what to install.
need_office() {
  office_whole && return
  local as=()
  if [ "$(id -u)" != 0 ]; then
    if sudo -n true 2>/dev/null; then as=(sudo -n); else as=(false); fi
  fi
  echo "verify: henter LibreOffice, som papirene åpnes i" >&2
  if command -v apt-get >/dev/null; then
    "${as[@]}" apt-get update -qq >/dev/null && "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      libreoffice-writer-nogui libreoffice-impress-nogui libreoffice-calc-nogui >/dev/null
  elif command -v dnf >/dev/null; then
    "${as[@]}" dnf install -y -q libreoffice-writer libreoffice-impress libreoffice-calc
  elif command -v apk >/dev/null; then
    "${as[@]}" apk add -q libreoffice
  elif command -v pacman >/dev/null; then
    "${as[@]}" pacman -S --noconfirm --needed libreoffice-still
  fi || true
  office_whole && return
  echo "verify: Mangler LibreOffice. Installer som administrator, for eksempel: apt-get install libreoffice-writer-nogui libreoffice-impress-nogui libreoffice-calc-nogui" >&2
  return 2
}
