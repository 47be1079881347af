#!/bin/sh
# restore.sh <backup>: puts a backup into an EMPTY database (standard PG* variables, as the owner), gives the application
# its rights and verifies the ledger. Start the nodes only after it has said that the ledger is intact.
# SAURO_JAR: the jar to verify with; APPLICATION_ROLE: default sauro_app; LEDGER_PUBLIC_KEY: PEM kept outside, if there is one.
set -eu
backup=${1:?usage: restore.sh <backup>}
if [ -n "${PGPASSWORD_FILE:-}" ]; then PGPASSWORD=$(cat "$PGPASSWORD_FILE"); export PGPASSWORD; fi
tables=$(psql -Atc "select count(*) from pg_tables where schemaname = 'public'")
if [ "$tables" != 0 ]; then
  echo "Cơ sở dữ liệu không trống ($tables bảng); không khôi phục đè. / The database is not empty ($tables tables); nothing is overwritten." >&2
  exit 1
fi
pg_restore --no-owner --no-privileges --single-transaction --exit-on-error --dbname="$PGDATABASE" "$backup"
# The rights are given anew by the next migration; do it now so that nodes can start.
SAURO_DB_URL="jdbc:postgresql://${PGHOST:-localhost}:${PGPORT:-5432}/$PGDATABASE"
export SAURO_DB_URL
password=$(mktemp)
trap 'rm -f "$password"' EXIT
printf %s "${PGPASSWORD:-}" >"$password"
SAURO_DB_USER=${APPLICATION_ROLE:-sauro_app} SAURO_DB_OWNER=$PGUSER SAURO_DB_OWNER_PASSWORD_FILE=$password \
  java -jar "${SAURO_JAR:?path of the jar}" migrate
set -- --url "$SAURO_DB_URL" --user "$PGUSER" --password-file "$password"
if [ -n "${LEDGER_PUBLIC_KEY:-}" ]; then set -- "$@" --public-key "$LEDGER_PUBLIC_KEY"; fi
java -jar "$SAURO_JAR" verify-ledger "$@"
