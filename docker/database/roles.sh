#!/bin/sh
# Two roles: sauro_owner owns the tables, sauro_app works with them. Runs once, as PostgreSQL's superuser; as root it becomes
# the system's user postgres, unless PGHOST names a server to sign in to.
set -eu
OWNER_PASSWORD=$(cat "${OWNER_PASSWORD_FILE:-/run/secrets/db_owner_password}")
APP_PASSWORD=$(cat "${APP_PASSWORD_FILE:-/run/secrets/db_app_password}")
export OWNER_PASSWORD APP_PASSWORD
set -- psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres
if [ "$(id -u)" = 0 ] && [ -z "${PGHOST:-}" ]; then
  cd /
  set -- runuser -u postgres -- "$@"
fi
# By the environment, because everybody on the machine can read a command line.
"$@" <<'SQL'
\getenv owner OWNER_PASSWORD
\getenv app APP_PASSWORD
create role sauro_owner login password :'owner';
create role sauro_app login password :'app';
create database sauro owner sauro_owner encoding 'UTF8' template template0;
revoke connect, temporary on database sauro from public;
grant connect on database sauro to sauro_owner, sauro_app;
SQL
