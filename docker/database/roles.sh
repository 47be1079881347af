#!/bin/sh
# Two roles: sauro_owner owns the tables, sauro_app works with them. Runs once, on an empty server.
set -eu
owner=$(cat "${OWNER_PASSWORD_FILE:-/run/secrets/db_owner_password}")
app=$(cat "${APP_PASSWORD_FILE:-/run/secrets/db_app_password}")
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres -v owner="$owner" -v app="$app" <<'SQL'
create role sauro_owner login password :'owner';
create role sauro_app login password :'app';
create database sauro owner sauro_owner encoding 'UTF8' template template0;
revoke connect, temporary on database sauro from public;
grant connect on database sauro to sauro_owner, sauro_app;
SQL
