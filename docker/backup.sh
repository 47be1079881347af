#!/bin/sh
# backup.sh [--daily]: a consistent copy of the database (standard PG* variables) in BACKUP_DIRECTORY, while nodes run.
set -eu
: "${BACKUP_DIRECTORY:?folder for the backups}"
keep=${BACKUP_KEEP:-14}
if [ -n "${PGPASSWORD_FILE:-}" ]; then PGPASSWORD=$(cat "$PGPASSWORD_FILE"); export PGPASSWORD; fi
umask 077

if [ "${1:-}" = "--daily" ]; then
  while true; do
    # A process of its own: in a function that is asked for its success, the shell would go on after a fault.
    sh "$0" || echo "Sao lưu không thành công / The backup failed" >&2
    sleep 86400
  done
fi

name="$BACKUP_DIRECTORY/sauro-$(date +%Y%m%d-%H%M%S).dump"
# Written under another name until it is whole and readable.
trap 'rm -f "$name.part"' EXIT
# Who is signed in at the moment belongs into no backup.
pg_dump --format=custom --no-owner --exclude-table-data="web_session*" --file="$name.part"
pg_restore --list "$name.part" >/dev/null
mv "$name.part" "$name"
echo "Đã sao lưu / Backed up: $name ($(wc -c <"$name") bytes)"
# shellcheck disable=SC2012  # names are ours, without blanks
ls -1t "$BACKUP_DIRECTORY"/sauro-*.dump | tail -n "+$((keep + 1))" | while read -r old; do rm -- "$old"; done
