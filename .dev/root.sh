# The Debian 13 environment: native where the machine is one, else a root folder entered with bubblewrap (or,
# where namespaces are not permitted, chroot). Sourced by ./dev; sets nothing that a later run would trust
# before it is whole.

release=trixie
small_disk=/run/slipway-small # a file system of 16 MiB, for the tests of a full disk
cache=${SLIPWAY_DEV_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/slipway-dev}

say() { printf '%s\n' "dev: $*" >&2; }
die() { printf '%s\n' "dev: $*" >&2; exit 3; }

packages_of() { grep -hv '^#' "$here/.dev/packages/$1.txt"; }
hash_of() { packages_of "$1" | sha256sum | cut -c1-12; }

# The libraries' floor is Debian 13; anything that has Qt 6.8 or newer in its own archive counts as one.
native() {
    [ -n "${SLIPWAY_DEV_INSIDE:-}" ] && return 0
    [ -n "${SLIPWAY_DEV_NATIVE:-}" ] && return 0
    . /etc/os-release 2>/dev/null || return 1
    { [ "${ID:-}" = debian ] && [ "${VERSION_ID:-0}" -ge 13 ]; } 2>/dev/null
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else return 127
    fi
}

# Runs a command as the keeper of the root folder. For an ordinary user that is root in a user namespace whose other
# accounts are the subordinate ids of that user: dpkg gives files to them. Files of its root belong to the user outside.
as_keeper() {
    if [ "$(id -u)" = 0 ]; then "$@"; else unshare --map-root-user --map-auto "$@"; fi
}

need_keeper() {
    [ "$(id -u)" = 0 ] && return 0
    machine_install uidmap
    as_keeper true 2>"$cache/keeper.log" ||
        die "$(id -un) has no subordinate ids, which the Debian 13 root needs. Ask an administrator for: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un), or run ./dev as root. The system said: $(head -n 1 "$cache/keeper.log")"
}

# Installs packages on this machine itself; says which ones an administrator must install where it may not.
machine_install() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return 0
    say "installing on this machine: ${missing[*]} (one to five minutes)"
    as_root sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"' \
        sh "${missing[@]}" >"$cache/apt.log" 2>&1 && return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null 2>&1; then
        die "no right to install packages: ask an administrator for: apt-get install ${missing[*]}"
    fi
    tail -n 5 "$cache/apt.log" >&2
    die "could not install ${missing[*]}. Check the network and the disk, then run the same command again; the whole output is in $cache/apt.log."
}

# The archive that this machine itself uses, so that a company's mirror serves the root too.
mirror_of() { # "" or -security
    apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' 2>/dev/null |
        awk -v want="$1" '$2 !~ /-(updates|backports)/ && ((want == "" && $2 !~ /-security$/) || (want != "" && $2 ~ /-security$/)) && $1 ~ /debian/ {print $1; exit}'
}

sources_list() {
    local main security
    main=$(mirror_of "")
    security=$(mirror_of -security)
    [ -z "$main" ] || echo "deb $main $release main"
    [ -z "$security" ] || echo "deb $security $release-security main"
}

make_root() {
    local root=$1 part=$1.part free
    mkdir -p "$cache"
    for part in "$cache"/root-*.part; do remove_root "$part"; done
    part=$root.part
    free=$(df -Pk "$cache" | awk 'NR == 2 {print int($4 / 1024)}')
    [ "$free" -ge 4096 ] || die "not enough disk: the Debian 13 root needs 4 GiB under $cache, $free MiB are free."
    machine_install mmdebstrap bubblewrap ca-certificates
    need_keeper
    say "making the Debian 13 root with Qt 6 and the broker libraries (about 900 MB to fetch, 2 to 6 minutes, once)"
    sources_list >"$cache/sources.list"
    local stopped=""
    trap 'stopped=yes' INT TERM
    if ! bootstrap "$part" >"$cache/root.log" 2>&1 </dev/null; then
        if [ -n "$stopped" ]; then
            say "interrupted: removing what was half made; the same command starts again"
            remove_root "$part"
            exit 130
        fi
        tail -n 5 "$cache/root.log" >&2
        remove_root "$part"
        die "could not make the Debian 13 root. Check the network and the disk, then run the same command again; the whole output is in $cache/root.log."
    fi
    trap - INT TERM
    trust_machine "$part"
    mv "$part" "$root"
    local old
    for old in "$cache"/root-*; do [ "$old" = "$root" ] || remove_root "$old"; done
}

# Fills a folder with Debian. An ordinary user gets it as an archive, and unpacks that with the keeper's ids.
bootstrap() {
    local part=$1 sources=()
    [ -s "$cache/sources.list" ] && sources=("$cache/sources.list")
    local options=(--variant=minbase --components=main --include="$(packages_of build | paste -sd,)" "$release")
    if [ "$(id -u)" = 0 ]; then
        mmdebstrap --mode=root "${options[@]}" "$part" "${sources[@]}"
        return
    fi
    local work
    [ ! -e "$cache/work" ] || as_keeper rm -rf "$(cat "$cache/work")" # of one that was killed
    [ -z "$stopped" ] || return 1
    work=$(mktemp -d /tmp/slipway-dev.XXXXXX)
    echo "$work" >"$cache/work"
    chmod 755 "$work" # the keeper of mmdebstrap has other ids
    mkdir "$part"
    TMPDIR=$work mmdebstrap --mode=unshare "${options[@]}" - "${sources[@]}" |
        as_keeper tar -x --numeric-owner --exclude='./dev/*' -C "$part"
    local status=("${PIPESTATUS[@]}")
    as_keeper rm -rf "$work" "$cache/work"
    [ "${status[0]}" = 0 ] && [ "${status[1]}" = 0 ]
}

# Deletes a root folder, and never through a bind mount that a chroot left in it: that would be the checkout itself.
remove_root() {
    [ -d "$1" ] || return 0
    awk -v below="$(readlink -f "$1")/" 'index($2, below) == 1 {print $2}' /proc/self/mounts | sort -r |
        while read -r mounted; do umount "$mounted" || true; done
    if awk -v below="$(readlink -f "$1")/" 'index($2, below) == 1 {found = 1} END {exit !found}' /proc/self/mounts; then
        say "leaving $1 alone: something is still mounted in it"
        return 0
    fi
    as_keeper rm -rf "$1"
}

# What the machine trusts and where it asks for names, so that pip, Maven and cargo reach the same registries.
trust_machine() {
    local root=$1
    if compgen -G '/usr/local/share/ca-certificates/*.crt' >/dev/null; then
        cp /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/"
    fi
    cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
    cp -L /etc/hosts "$root/etc/hosts" 2>/dev/null || true
    hostname >"$root/etc/hostname" 2>/dev/null || true
    if [ "$(id -u)" != 0 ]; then # programs look up who they are
        echo "$(id -un):x:$(id -u):$(id -g)::/root:/bin/bash" >>"$root/etc/passwd"
        echo "$(id -gn):x:$(id -g):" >>"$root/etc/group"
    fi
    enter_as_keeper "$root" sh -c 'update-ca-certificates >/dev/null 2>&1; dbus-uuidgen --ensure=/etc/machine-id 2>/dev/null; mkdir -p /tmp/.X11-unix; true'
}

# Adds one of .dev/packages to the root; the stamp is written last, so an interrupted one is repeated.
add_set() {
    local root=$1 set=$2 stamp
    stamp=$root/.slipway-$set-$(hash_of "$set")
    [ -e "$stamp" ] && return 0
    say "adding packages for '$set' to the Debian 13 root (about a minute, once)"
    if ! enter_as_keeper "$root" sh -c 'dpkg --configure -a; apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"' \
        sh $(packages_of "$set") >"$cache/set-$set.log" 2>&1 </dev/null; then
        tail -n 5 "$cache/set-$set.log" >&2
        die "could not add the packages for '$set'. Check the network and the disk, then run the same command again; the whole output is in $cache/set-$set.log."
    fi
    touch "$stamp"
}

# Runs a command inside a root as the one who may install packages in it.
enter_as_keeper() { SLIPWAY_DEV_KEEPER=1 enter "$@"; }

# Runs a command inside a root. SLIPWAY_DEV_SESSION=1 also hands over the person's home, display and session bus.
enter() {
    local root=$1
    shift
    local variables=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="${SLIPWAY_DEV_HOME:-/root}"
        LC_ALL=C.UTF-8 SLIPWAY_DEV_INSIDE=1 SLIPWAY_SMALL_DISK="$small_disk" SLIPWAY_DEV_CACHE="$cache" XDG_CACHE_HOME="$cache/tools"
        CCACHE_DIR="$cache/ccache" CARGO_HOME="$cache/cargo" PIP_CACHE_DIR="$cache/pip"
        SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt PIP_CERT=/etc/ssl/certs/ca-certificates.crt
        REQUESTS_CA_BUNDLE=/etc/ssl/certs/ca-certificates.crt CARGO_HTTP_CAINFO=/etc/ssl/certs/ca-certificates.crt)
    local name binds=()
    for name in TERM CI NO_COLOR COLUMNS LINES http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY \
        $(compgen -e SLIPWAY_ | grep -v '^SLIPWAY_DEV_'); do
        [ -z "${!name:-}" ] || variables+=("$name=${!name}")
    done
    if [ -n "${SLIPWAY_DEV_SESSION:-}" ]; then
        for name in DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS LANG LANGUAGE QT_QPA_PLATFORM \
            $(compgen -e XDG_ | grep -v '^XDG_CACHE_HOME$'); do
            [ -z "${!name:-}" ] || variables+=("$name=${!name}")
        done
        variables+=("HOME=$HOME" "XDG_CACHE_HOME=${XDG_CACHE_HOME:-$HOME/.cache}")
        binds+=("$HOME")
        [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -d "$XDG_RUNTIME_DIR" ] || binds+=("$XDG_RUNTIME_DIR")
        [ -z "${XAUTHORITY:-}" ] || [ ! -e "$XAUTHORITY" ] || binds+=("$XAUTHORITY")
        case "${SLIPWAY_HOME:-}" in /*) mkdir -p "$SLIPWAY_HOME"; binds+=("$SLIPWAY_HOME") ;; esac
    fi
    if bubblewrap_works "$root"; then
        local options=(--bind "$root" / --dev /dev --proc /proc --bind /sys /sys --bind /tmp /tmp --tmpfs /run
            --size 16777216 --tmpfs "$small_disk" --bind "$cache" "$cache" --bind "$here" "$here") bind
        [ -w /dev/shm ] && options+=(--bind /dev/shm /dev/shm)
        for bind in "${binds[@]}"; do options+=(--bind "$bind" "$bind"); done
        local keeper=()
        [ -z "${SLIPWAY_DEV_KEEPER:-}" ] || keeper=(as_keeper)
        "${keeper[@]}" bwrap "${options[@]}" --chdir "${SLIPWAY_DEV_CHDIR:-$here}" env -i "${variables[@]}" "$@"
    else
        enter_chroot "$root" "$@"
    fi
}

bubblewrap_works() {
    if [ -z "${bubblewrap_seen:-}" ]; then
        bubblewrap_seen=no
        [ -z "${SLIPWAY_DEV_CHROOT:-}" ] && bwrap --bind "$1" / --dev /dev --proc /proc true 2>/dev/null && bubblewrap_seen=yes
    fi
    [ "$bubblewrap_seen" = yes ]
}

# Without namespaces: chroot as root, with what can be mounted. Uses variables and binds of enter().
enter_chroot() {
    local root=$1 bind
    shift
    [ "$(id -u)" = 0 ] || die "this machine permits neither namespaces nor chroot to $(id -un): run as root, or ask an administrator to allow unprivileged user namespaces."
    for bind in /dev /proc /sys /tmp "$cache" "$here" "${binds[@]}"; do
        mkdir -p "$root$bind"
        mountpoint -q "$root$bind" || mount --bind "$bind" "$root$bind" ||
            die "this machine permits neither namespaces nor bind mounts, so the Debian 13 root cannot be entered. Use a Debian 13 machine."
    done
    chroot "$root" env -i "${variables[@]}" sh -c 'cd "$1" && shift && exec "$@"' sh "${SLIPWAY_DEV_CHDIR:-$here}" "$@"
}

# Makes sure that the environment is whole and has the named sets, and leaves its folder in $root ("": native).
need() {
    local set
    mkdir -p "$cache"
    if native; then
        root=""
        if [ -z "${SLIPWAY_DEV_INSIDE:-}" ]; then
            local all=()
            for set in build "$@"; do all+=($(packages_of "$set")); done
            machine_install "${all[@]}"
        fi
        return
    fi
    command -v apt-get >/dev/null 2>&1 || die "this machine is no Debian: ./dev needs apt to make its Debian 13 root. Use Debian 12 or newer."
    root=$cache/root-$(hash_of build)
    exec 9>"$cache/lock"
    flock -n 9 || { say "waiting for another ./dev that prepares the environment"; flock 9; }
    [ -d "$root" ] || make_root "$root"
    command -v bwrap >/dev/null 2>&1 || machine_install bubblewrap
    for set in "$@"; do add_set "$root" "$set"; done
    exec 9>&-
}

# Runs a command in the environment that need() prepared.
inside() {
    if [ -z "$root" ]; then "$@"; else enter "$root" "$@"; fi
}
