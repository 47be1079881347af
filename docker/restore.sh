#!/bin/sh
# restore.sh <backup>: puts a backup into an EMPTY database (standard PG* variables, as the owner), gives the application
# its rights and verifies the ledger. Start the nodes only after it has said that the ledger is intact.
# SAURO_JAR: the jar to verify with; without one the last two steps remain to be done. APPLICATION_ROLE: default sauro_app;
# LEDGER_PUBLIC_KEY: PEM kept outside, if there is one.
set -eu
backup=${1:?usage: restore.sh <backup>}
: "${PGDATABASE:?name of the empty database}" "${PGUSER:?role that owns it}"
if [ -n "${SAURO_JAR:-}" ] && ! { [ -r "$SAURO_JAR" ] && command -v java >/dev/null; }; then
  echo "Không có java hoặc không đọc được $SAURO_JAR. / There is no java, or $SAURO_JAR cannot be read." >&2
  exit 1
fi
if [ -n "${PGPASSWORD_FILE:-}" ]; then PGPASSWORD=$(cat "$PGPASSWORD_FILE"); export PGPASSWORD; fi
tables=$(psql -Atc "select count(*) from pg_tables where schemaname = 'public'")
if [ "$tables" != 0 ]; then
  echo "Cơ sở dữ liệu không trống ($tables bảng); không khôi phục đè. / The database is not empty ($tables tables); nothing is overwritten." >&2
  exit 1
fi
pg_restore --no-owner --no-privileges --single-transaction --exit-on-error --dbname="$PGDATABASE" "$backup"
if [ -z "${SAURO_JAR:-}" ]; then
  echo "Đã nạp; còn phải chạy migrate và verify-ledger trước khi khởi động nút. / Loaded; run migrate and verify-ledger before a node is started."
  exit 0
fi
# The rights are given anew by the next migration; do it now so that nodes can start.
SAURO_DB_URL="jdbc:postgresql://${PGHOST:-localhost}:${PGPORT:-5432}/$PGDATABASE"
export SAURO_DB_URL
password=$(mktemp)
trap 'rm -f "$password"' EXIT
printf %s "${PGPASSWORD:-}" >"$password"
SAURO_DB_USER=${APPLICATION_ROLE:-sauro_app} SAURO_DB_OWNER=$PGUSER SAURO_DB_OWNER_PASSWORD_FILE=$password \
  java -jar "$SAURO_JAR" migrate
set -- --url "$SAURO_DB_URL" --user "$PGUSER" --password-file "$password"
if [ -n "${LEDGER_PUBLIC_KEY:-}" ]; then set -- "$@" --public-key "$LEDGER_PUBLIC_KEY"; fi
java -jar "$SAURO_JAR" verify-ledger "$@"
