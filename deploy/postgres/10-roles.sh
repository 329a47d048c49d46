#!/bin/sh
# The three roles and the database, as docs/operating.md has them. Runs once, on an empty volume.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres \
    --set=owner="$SPRING_FLYWAY_PASSWORD" --set=write="$SPRING_DATASOURCE_PASSWORD" --set=read="$PCRM_READ_PASSWORD" <<'SQL'
CREATE ROLE pcrm_owner LOGIN PASSWORD :'owner';
CREATE ROLE pcrm_write LOGIN PASSWORD :'write';
CREATE ROLE pcrm_read  LOGIN PASSWORD :'read';
CREATE DATABASE pcrm OWNER pcrm_owner;
SQL
