#!/usr/bin/env bash
# The tests drive a real browser and a real database, and read our exports back with other people's programs. Installs what is missing of them where that can be done without asking:
# as root on Debian and its kin. Elsewhere it says what to install; the suites that need it will fail and say so again.
set -euo pipefail

packages=()
found() { command -v "$1" >/dev/null; }
[ -n "${CHROMIUM:-}" ] || found chromium || found google-chrome || found chromium-browser || packages+=(chromium fonts-dejavu-core)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || packages+=(postgresql)
found nginx || [ -x /usr/sbin/nginx ] || packages+=(nginx-light)
found curl || packages+=(curl)
found ssh-keygen || packages+=(openssh-client)
found pdftotext || packages+=(poppler-utils)
found soffice || packages+=(libreoffice-calc-nogui libreoffice-writer-nogui)
/usr/bin/python3 -c "import openpyxl, docx" 2>/dev/null || packages+=(python3-openpyxl python3-docx)
[ "${#packages[@]}" -gt 0 ] || exit 0

if found apt-get && [ "$(id -u)" = 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${packages[@]}"
else
  echo "The tests need programs that are not here. Debian, Ubuntu: sudo apt-get install ${packages[*]}" >&2
  echo "Another Chromium, Chrome or Edge will do: CHROMIUM=/path/to/it npm test" >&2
fi
