#!/bin/sh
# Run once by PostgreSQL's image on an empty volume: two roles with a database each, passwords from files.
set -eu
for name in winnow prefect; do
    # psql quotes the value itself (:'password'), and it never stands on a command line.
    PASSWORD=$(cat "/run/secrets/${name}_password")
    export PASSWORD
    PGPASSWORD=$(cat "$POSTGRES_PASSWORD_FILE") psql -v ON_ERROR_STOP=1 -qX -v name="$name" -U postgres -d postgres <<'SQL'
\getenv password PASSWORD
CREATE ROLE :"name" LOGIN CONNECTION LIMIT 80 PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name" ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
done
