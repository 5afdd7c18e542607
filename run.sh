#!/bin/sh
# ./run.sh               sets up what is missing and starts the program
# ./run.sh test [ARGS]   sets up what is missing and runs all tests on all cores; ARGS go to pytest instead
# ./run.sh ARGS          passes ARGS to crm-desktop:  ./run.sh --demo   ./run.sh doctor
# ./run.sh --with-web-phone [test|ARGS]   adds the web telephone first; it stays added from then on
set -eu
# No cd here: a file named in ARGS is looked for where the person stands.
ROOT=$(cd "$(dirname "$0")" && pwd)
VENV=$ROOT/.venv
BIN=$VENV/bin

# What Qt needs to draw, then what it needs for a window on X11. Debian 13 calls some of them …t64.
QT_LIBRARIES="libegl1 libgl1 libglib2.0-0 libxkbcommon0 libfontconfig1 libfreetype6 libdbus-1-3 libx11-6 libbrotli1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1"
# The telephone's sound; the tests ring each other through a real registrar.
SOUND_LIBRARIES="libportaudio2"
# What the browser of the web telephone needs; only where it was added.
WEB_LIBRARIES="libnss3 libasound2 libxcomposite1 libxdamage1 libxrandr2 libxtst6 libxkbfile1 libgbm1"
TEST_SERVERS="postgresql kamailio kamailio-tls-modules"

say() { printf '%s\n' "$*" >&2; }
stop() { say "$@"; exit 2; }

python_fits() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
python_can_make_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }
python_is_debians() { [ "$(command -v "$1")" = /usr/bin/python3 ] || [ "$(command -v "$1")" = /bin/python3 ]; }

# Prints those of its arguments that dpkg does not know as installed.
missing_packages() {
    installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii *//p')
    for package in "$@"; do
        printf '%s\n' "$installed" | grep -qx -e "$package" -e "${package}t64" || printf '%s ' "$package"
    done
}

# Debian 13 has the new name only; Debian 12 the old one.
name_here() {
    for package in "$@"; do
        if apt-cache show "${package}t64" >/dev/null 2>&1; then printf '%s ' "${package}t64"
        else printf '%s ' "$package"; fi
    done
}

install_packages() { # $1: run or test
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    wanted="$QT_LIBRARIES $SOUND_LIBRARIES"
    if ! command -v "$PYTHON" >/dev/null; then wanted="python3 python3-venv $wanted"
    elif python_is_debians "$PYTHON" && ! python_can_make_venv "$PYTHON"; then wanted="python3-venv $wanted"; fi
    if [ "$1" = test ]; then wanted="$wanted $TEST_SERVERS"; fi
    if has_web_phone; then wanted="$wanted $WEB_LIBRARIES"; fi
    missing=$(missing_packages $wanted)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        say "Some system packages are missing. Run this once, then start again:"
        stop "    sudo apt-get install -y --no-install-recommends $(name_here $missing)"
    fi
    say "Installing system packages: $missing"
    words=$(mktemp)
    apt-get update -qq </dev/null >"$words" 2>&1 || say "The package lists could not be renewed; going on with the old ones."
    if ! DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(name_here $missing) </dev/null >>"$words" 2>&1; then
        cat "$words" >&2
        stop "The system packages could not be installed; apt's own words are above."
    fi
    rm -f "$words"
}

make_venv() {
    if [ -x "$BIN/python" ] && python_fits "$BIN/python"; then return 0; fi
    command -v "$PYTHON" >/dev/null || stop "Python 3.11 or newer is needed, and there is no $PYTHON here."
    python_fits "$PYTHON" || stop "Python 3.11 or newer is needed; $PYTHON is $("$PYTHON" -V 2>&1). Name another: PYTHON=python3.12 ./run.sh"
    say "Making $VENV"
    if command -v uv >/dev/null; then uv venv -q --clear --python "$PYTHON" "$VENV"
    else
        python_can_make_venv "$PYTHON" || stop "$PYTHON cannot make virtual environments: its venv module is missing."
        "$PYTHON" -m venv --clear "$VENV"
    fi
}

pip_install() {
    if command -v uv >/dev/null; then uv pip install -q --python "$BIN/python" "$@"
    else
        "$BIN/python" -m pip --version >/dev/null 2>&1 || "$BIN/python" -m ensurepip >/dev/null
        "$BIN/python" -m pip install -qq --disable-pip-version-check "$@"
    fi
}

has_web_phone() { [ -n "$with_web_phone" ] || [ -f "$VENV/.web-phone" ]; }

# The folder is part of the sum: a moved .venv has scripts that point to its old place.
stamp_for() { # $1: run or test
    printf '%s/.ready-%s-%s' "$VENV" "$1" "$( { echo "$ROOT"; cat "$ROOT/run.sh" "$ROOT/pyproject.toml" "$ROOT"/requirements*.lock; } | cksum | cut -d' ' -f1)"
}

is_ready() { # a set-up for the tests is good for a start too
    [ -x "$BIN/python" ] && [ -x "$BIN/crm-desktop" ] || return 1
    [ -z "$with_web_phone" ] || [ -f "$VENV/.web-phone" ] || return 1
    [ -f "$(stamp_for test)" ] || { [ "$1" = run ] && [ -f "$(stamp_for run)" ]; }
}

set_up() { # $1: run or test
    if has_web_phone; then with_web_phone=yes; fi # also where the environment is made anew
    install_packages "$1"
    rm -f "$VENV"/.ready-*
    make_venv
    lock=$ROOT/requirements.lock
    if [ "$1" = test ]; then lock=$ROOT/requirements-dev.lock; fi
    say "Installing the Python packages of $(basename "$lock")"
    pip_install --require-hashes -r "$lock" && pip_install --no-deps --no-build-isolation -e "$ROOT" ||
        stop "The Python packages could not be installed; the reason stands above."
    if has_web_phone; then
        say "Adding the web telephone"
        pip_install --require-hashes -r "$ROOT/requirements-web-phone.lock" ||
            stop "The web telephone could not be installed; the reason stands above."
        : >"$VENV/.web-phone"
    fi
    : >"$(stamp_for "$1")"
}

compile_translations() {
    for source in "$ROOT"/resources/translations/*.ts; do
        if [ -f "$source" ] && ! [ "${source%.ts}.qm" -nt "$source" ]; then
            "$BIN/python" -c 'import pathlib, sys; from crm_desktop.i18n.compile import compile_translations
compile_translations(pathlib.Path(sys.argv[1]))' "${source%/*}" || stop "The translations could not be compiled."
            return 0
        fi
    done
}

opens_a_window() {
    case "${1:-}" in
        -h | --help | --version) return 1 ;;
        "" | open | -*) return 0 ;;
        *) return 1 ;;
    esac
}

has_display() {
    [ "$(uname -s)" = Linux ] || return 0
    case "${QT_QPA_PLATFORM:-}" in "" | xcb* | wayland*) ;; *) return 0 ;; esac
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

PYTHON=${PYTHON:-python3}
with_web_phone=
if [ "${1:-}" = --with-web-phone ]; then
    with_web_phone=yes
    shift
fi
purpose=run
if [ "${1:-}" = test ]; then purpose=test; fi
is_ready "$purpose" || set_up "$purpose"
compile_translations

if [ "$purpose" = test ]; then
    shift
    cd "$ROOT"
    if [ $# -eq 0 ]; then set -- -n auto --dist worksteal; fi
    # Compiled once and beside the packages, also where no compiled files are wanted in the tree.
    unset PYTHONDONTWRITEBYTECODE
    export PYTHONPYCACHEPREFIX="${PYTHONPYCACHEPREFIX:-$VENV/compiled}"
    QT_QPA_PLATFORM=offscreen exec "$BIN/python" -m pytest "$@"
fi
if opens_a_window "${1:-}" && ! has_display; then
    stop "There is no display here to open a window on: start it from a desktop session, or with xvfb-run ./run.sh"
fi
exec "$BIN/crm-desktop" "$@"
