#!/usr/bin/env bash
# A throwaway OpenLDAP server (slapd, from Debian's packages) with password policies, for tests.
# Everything it writes lies under DIR; it listens on 127.0.0.1 only.
#
#   slapd.sh start DIR [PORT] [LDAP-PORT]  set up on the first call, start, wait until an LDAPS bind
#                                          works, print env lines on stdout (PORT: 6636 unless
#                                          kept from before; plain LDAP with StartTLS only if asked)
#   slapd.sh serve DIR [PORT] [LDAP-PORT]  the same in the foreground, without waiting or printing: for a
#                                          parent that ends it
#   slapd.sh stop DIR | kill DIR           by SIGTERM | by SIGKILL, as a crash would
#   slapd.sh env DIR                       print the env lines of the last start again
#
# It holds the suffix, the ppolicy overlay with its default policy (cn=default,ou=policies), the
# memberof overlay, and the group cn=password-resetters,ou=groups, whose members may write
# userPassword, pwdReset and pwdAccountLockedTime of entries under ou=people, and nothing else.
# As root, ldapi (LDAP_LDAPI, SASL EXTERNAL) manages everything, cn=config included.
#
# Settings, by environment, at the first start: SLAPD_SUFFIX (dc=example,dc=test),
# SLAPD_ADMIN_PASSWORD (Adm1n.Passw0rd), SLAPD_NOSYNC (TRUE: no fsync).
set -euo pipefail
export LC_ALL=C DEBIAN_FRONTEND=noninteractive
export PATH=/usr/sbin:/usr/bin:/sbin:/bin:$PATH
PY=/usr/bin/python3

say() { printf 'slapd: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
usage() { sed -n '2,/^set -/{/^#/s/^# \{0,1\}//p}' "$0" >&2; exit 2; }

[ $# -ge 2 ] || usage
CMD=$1; DIR=$2; shift 2
case $CMD in start|serve|stop|kill|env) ;; *) usage ;; esac
[ "$CMD" != start ] && [ "$CMD" != serve ] || mkdir -p "$DIR"
[ -d "$DIR" ] || die "no such directory: $DIR"
DIR=$(realpath "$DIR")

# Unix socket paths end at 107 bytes and slapd's settings split at spaces, so such a DIR is reached
# through a short link. (cn=config keeps these paths: DIR cannot be moved after the first start.)
ROOT=$DIR
if [ ${#DIR} -gt 60 ] || [[ ! $DIR =~ ^[A-Za-z0-9_./-]+$ ]]; then
  ROOT=/tmp/slapd-$(printf %s "$DIR" | cksum | cut -d' ' -f1)
  [ "$(readlink "$ROOT" 2>/dev/null || true)" = "$DIR" ] || ln -sfn "$DIR" "$ROOT"
fi

setting() { # setting NAME DEFAULT: the environment's value on the first start, the kept one later
  local f=$DIR/settings/$1 v
  if [ -f "$f" ]; then cat "$f"; return; fi
  v="SLAPD_$1"; printf %s "${!v:-$2}"
}

packages() {
  local need=() p
  for p in slapd:slapd slapadd:slapd openssl:openssl flock:util-linux python3:python3; do
    command -v "${p%%:*}" >/dev/null || need+=("${p##*:}")
  done
  [ -x $PY ] || need+=(python3)
  [ ${#need[@]} -gt 0 ] || return 0
  [ "$(id -u)" = 0 ] || die "missing ${need[*]}, and only root can install"
  mapfile -t need < <(printf "%s\n" "${need[@]}" | sort -u)
  say "installing ${need[*]}"
  local deny=/usr/sbin/policy-rc.d made='' rc=0   # the package's own service must not start
  if [ ! -e $deny ]; then printf '#!/bin/sh\nexit 101\n' >$deny; chmod 755 $deny; made=1; fi
  local get=(apt-get -qq -o DPkg::Lock::Timeout=300 -y --no-install-recommends install "${need[@]}")
  "${get[@]}" >"$DIR/apt.log" 2>&1 || { apt-get -qq update >>"$DIR/apt.log" 2>&1 && "${get[@]}" >>"$DIR/apt.log" 2>&1; } || rc=$?
  [ -z "$made" ] || rm -f $deny
  [ $rc = 0 ] || { tail -n 5 "$DIR/apt.log" >&2; die "apt-get failed, see $DIR/apt.log"; }
}

began() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | awk '$1 != "Z" { print $20 }'; }
alive() { # is the process of DIR/run/slapd.proc still the one that was started?
  local pid at
  [ -f "$DIR/run/slapd.proc" ] && read -r pid at <"$DIR/run/slapd.proc" || return 1
  [ -n "$at" ] && [ "$(began "$pid")" = "$at" ]
}
end() { # end SIGNAL
  local pid i
  if alive; then
    pid=$(cut -d' ' -f1 "$DIR/run/slapd.proc")
    kill -"$1" "$pid" 2>/dev/null || true
    for ((i = 0; i < 100; i++)); do alive || break; sleep 0.05; done
    if alive; then kill -KILL "$pid" 2>/dev/null || true; sleep 0.2; fi
  fi
  rm -f "$DIR/run/slapd.proc"
}
listening() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; }
lines() { # lines NAME VALUE...: NAME=VALUE, single-quoted only where a shell needs it
  while [ $# -ge 2 ]; do
    if [[ $2 =~ ^[A-Za-z0-9_@%+=:,./-]+$ ]]; then printf '%s=%s\n' "$1" "$2"
    else printf "%s='%s'\n" "$1" "${2//\'/\'\\\'\'}"; fi
    shift 2
  done
}

certificates() {
  local t=$DIR/tls
  [ ! -s "$t/cert.pem" ] || return 0
  mkdir -p "$t"; chmod 700 "$t"
  {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256 -days 3650 \
      -keyout "$t/ca.key" -out "$DIR/ca.pem" -subj "/CN=Throwaway test CA"
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256 \
      -keyout "$t/key.pem" -out "$t/cert.csr" -subj "/CN=localhost"
    printf '%s\n' subjectAltName=DNS:localhost,IP:127.0.0.1 extendedKeyUsage=serverAuth basicConstraints=CA:FALSE >"$t/ext"
    openssl x509 -req -sha256 -days 365 -in "$t/cert.csr" -CA "$DIR/ca.pem" -CAkey "$t/ca.key" \
      -set_serial "0x$(openssl rand -hex 8)" -extfile "$t/ext" -out "$t/cert.pem"
  } >"$DIR/log/openssl.log" 2>&1 || die "openssl failed, see $DIR/log/openssl.log"
}

setup() {
  [ ! -f "$DIR/settings/done" ] || return 0
  rm -rf "$DIR/slapd.d" "$DIR/db"; mkdir -p "$DIR/slapd.d" "$DIR/db" "$DIR/settings"; chmod 700 "$DIR/db"
  local hash rootdn=cn=admin,$SUFFIX first=${SUFFIX%%,*}
  [[ $SUFFIX == dc=* ]] || die "SLAPD_SUFFIX must begin with dc="
  hash=$(slappasswd -h '{SSHA}' -s "$ADMIN_PASSWORD")
  cat >"$DIR/config.ldif" <<EOF
dn: cn=config
objectClass: olcGlobal
cn: config
olcPidFile: $ROOT/run/slapd.pid
olcTLSCACertificateFile: $ROOT/ca.pem
olcTLSCertificateFile: $ROOT/tls/cert.pem
olcTLSCertificateKeyFile: $ROOT/tls/key.pem
olcLocalSSF: 128
olcSecurity: simple_bind=64 update_ssf=64

dn: cn=module{0},cn=config
objectClass: olcModuleList
cn: module{0}
olcModulePath: /usr/lib/ldap
olcModuleLoad: back_mdb
olcModuleLoad: ppolicy
olcModuleLoad: memberof
olcModuleLoad: argon2

dn: cn=schema,cn=config
objectClass: olcSchemaConfig
cn: schema

include: file:///etc/ldap/schema/core.ldif
include: file:///etc/ldap/schema/cosine.ldif
include: file:///etc/ldap/schema/inetorgperson.ldif
include: file:///etc/ldap/schema/nis.ldif

dn: olcDatabase={-1}frontend,cn=config
objectClass: olcDatabaseConfig
objectClass: olcFrontendConfig
olcDatabase: {-1}frontend
olcPasswordHash: {SSHA}
olcAccess: to dn.base="" by * read
olcAccess: to dn.base="cn=Subschema" by * read

dn: olcDatabase={0}config,cn=config
objectClass: olcDatabaseConfig
olcDatabase: {0}config
olcAccess: to * by dn.exact=gidNumber=0+uidNumber=0,cn=peercred,cn=external,cn=auth manage by * none

dn: olcDatabase={1}mdb,cn=config
objectClass: olcDatabaseConfig
objectClass: olcMdbConfig
olcDatabase: {1}mdb
olcDbDirectory: $ROOT/db
olcDbMaxSize: 268435456
olcDbNoSync: ${SLAPD_NOSYNC:-TRUE}
olcSuffix: $SUFFIX
olcRootDN: $rootdn
olcRootPW: $hash
olcDbIndex: objectClass,entryUUID,uid,mail,cn,member,uniqueMember,memberUid,memberOf eq
olcAccess: to * by dn.exact=gidNumber=0+uidNumber=0,cn=peercred,cn=external,cn=auth manage by * break
olcAccess: to dn.subtree="ou=people,$SUFFIX" attrs=userPassword by group.exact="cn=password-resetters,ou=groups,$SUFFIX" write by self =xw by anonymous auth by * none
olcAccess: to dn.subtree="ou=people,$SUFFIX" attrs=pwdReset,pwdAccountLockedTime by group.exact="cn=password-resetters,ou=groups,$SUFFIX" write by * read
olcAccess: to attrs=userPassword by self =xw by anonymous auth by * none
olcAccess: to * by users read by * none

dn: olcOverlay={0}ppolicy,olcDatabase={1}mdb,cn=config
objectClass: olcOverlayConfig
objectClass: olcPPolicyConfig
olcOverlay: {0}ppolicy
olcPPolicyDefault: cn=default,ou=policies,$SUFFIX
olcPPolicyHashCleartext: TRUE
olcPPolicyUseLockout: TRUE

dn: olcOverlay={1}memberof,olcDatabase={1}mdb,cn=config
objectClass: olcOverlayConfig
objectClass: olcMemberOf
olcOverlay: {1}memberof
olcMemberOfRefint: TRUE
EOF
  cat >"$DIR/data.ldif" <<EOF
dn: $SUFFIX
objectClass: top
objectClass: dcObject
objectClass: organization
o: Throwaway
dc: ${first#dc=}

dn: ou=people,$SUFFIX
objectClass: organizationalUnit
ou: people

dn: ou=services,$SUFFIX
objectClass: organizationalUnit
ou: services

dn: ou=groups,$SUFFIX
objectClass: organizationalUnit
ou: groups

dn: cn=password-resetters,ou=groups,$SUFFIX
objectClass: groupOfNames
cn: password-resetters
member: $rootdn

dn: ou=policies,$SUFFIX
objectClass: organizationalUnit
ou: policies

dn: cn=default,ou=policies,$SUFFIX
objectClass: device
objectClass: pwdPolicy
cn: default
pwdAttribute: userPassword
pwdCheckQuality: 2
pwdMinLength: 8
pwdInHistory: 5
pwdMaxAge: 7776000
pwdExpireWarning: 604800
pwdGraceAuthNLimit: 0
pwdLockout: TRUE
pwdMaxFailure: 3
pwdLockoutDuration: 1800
pwdFailureCountInterval: 1800
pwdMustChange: TRUE
pwdAllowUserChange: TRUE
pwdSafeModify: FALSE
EOF
  slapadd -F "$DIR/slapd.d" -n 0 -l "$DIR/config.ldif" >"$DIR/log/slapadd.log" 2>&1 &&
    slapadd -F "$DIR/slapd.d" -n 1 -l "$DIR/data.ldif" >>"$DIR/log/slapadd.log" 2>&1 ||
    { tail -n 5 "$DIR/log/slapadd.log" >&2; die "slapadd failed, see $DIR/log/slapadd.log"; }
  printf %s "$SUFFIX" >"$DIR/settings/SUFFIX"
  (umask 077; printf %s "$ADMIN_PASSWORD" >"$DIR/settings/ADMIN_PASSWORD")
  touch "$DIR/settings/done"
}

# One simple bind over verified TLS. Exit 0: bound; 1: not there yet; 3: an answer, but no.
PROBE='
import socket, ssl, sys
host, port, ca, dn, pw = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4].encode(), sys.argv[5].encode()
def tlv(t, v):
    n = len(v)
    return bytes([t]) + (bytes([n]) if n < 128 else bytes([0x82, n >> 8, n & 255])) + v
try:
    s = ssl.create_default_context(cafile=ca).wrap_socket(socket.create_connection((host, port), 3), server_hostname=host)
    s.settimeout(5)
    s.sendall(tlv(0x30, tlv(2, b"\1") + tlv(0x60, tlv(2, b"\3") + tlv(4, dn) + tlv(0x80, pw))))
    r = s.recv(4096)
except OSError as e:
    print(e); sys.exit(1)
i = r.find(b"\x0a\x01")
ok = i > 0 and r[i + 2] == 0
print("bound" if ok else r)
sys.exit(0 if ok else 3)
'

start() {
  local port plain i rc out urls ldapi
  mkdir -p "$DIR/log" "$DIR/run"
  port=${1:-$(cat "$DIR/settings/port" 2>/dev/null || echo 6636)}; plain=${2:-$(cat "$DIR/settings/plain" 2>/dev/null || true)}
  [[ $port =~ ^[0-9]+$ && $plain =~ ^[0-9]*$ ]] || die "not a port: $port $plain"
  exec 9>"$DIR/lock"
  packages
  flock 9
  SUFFIX=$(setting SUFFIX dc=example,dc=test); ADMIN_PASSWORD=$(setting ADMIN_PASSWORD Adm1n.Passw0rd)
  if [ "$CMD" != serve ] && alive; then
    if [ "$(cat "$DIR/settings/port" "$DIR/settings/plain" 2>/dev/null)" = "$port$plain" ]; then cat "$DIR/env"; return; fi
    end TERM
  fi
  rm -f "$DIR/run/slapd.proc"
  local p; for p in $port $plain; do ! listening 127.0.0.1 "$p" || die "127.0.0.1:$p is taken"; done
  certificates; setup
  urls=ldaps://127.0.0.1:$port${plain:+ ldap://127.0.0.1:$plain}
  ldapi=ldapi://${ROOT//\//%2F}%2Frun%2Fldapi
  if [ "$CMD" = serve ]; then
    exec 9>&-
    exec slapd -d "${SLAPD_DEBUG:-0}" -F "$ROOT/slapd.d" -h "$urls $ldapi" </dev/null >>"$DIR/log/slapd.log" 2>&1
  fi
  setsid slapd -d "${SLAPD_DEBUG:-0}" -F "$ROOT/slapd.d" -h "$urls $ldapi" </dev/null >>"$DIR/log/slapd.log" 2>&1 9>&- &
  printf '%s %s\n' $! "$(began $!)" >"$DIR/run/slapd.proc"
  for ((i = 0; i < 400; i++)); do
    alive || { tail -n 5 "$DIR/log/slapd.log" >&2; die "slapd ended, see $DIR/log/slapd.log"; }
    if listening 127.0.0.1 "$port"; then
      rc=0; out=$($PY -c "$PROBE" 127.0.0.1 "$port" "$DIR/ca.pem" "cn=admin,$SUFFIX" "$ADMIN_PASSWORD") || rc=$?
      [ $rc != 0 ] || break
      [ $rc != 3 ] || { end TERM; die "the directory refused the administrator's bind: $out"; }
    fi
    sleep 0.05
  done
  [ $i -lt 400 ] || { end TERM; die "slapd did not answer, see $DIR/log/slapd.log"; }
  printf %s "$port" >"$DIR/settings/port"; printf %s "$plain" >"$DIR/settings/plain"
  (umask 077; lines LDAP_URL "ldaps://127.0.0.1:$port" LDAP_CA "$DIR/ca.pem" LDAP_BIND_DN "cn=admin,$SUFFIX" \
    LDAP_BIND_PASSWORD "$ADMIN_PASSWORD" LDAP_BASE_DN "$SUFFIX" LDAP_SERVER_PID "$(cut -d' ' -f1 "$DIR/run/slapd.proc")" \
    LDAP_LDAPI "$ldapi" ${plain:+LDAP_PLAIN_URL "ldap://127.0.0.1:$plain"} >"$DIR/env")
  cat "$DIR/env"
}

case $CMD in
  start|serve) start "$@" ;;
  stop) end TERM ;;
  kill) end KILL ;;
  env) cat "$DIR/env" ;;
esac
