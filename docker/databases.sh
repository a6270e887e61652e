#!/bin/sh
# Run once by PostgreSQL's image on an empty volume: the two databases. Prefect's role is made here; those of the
# archive are made by `winnow roles`, which the service `archive` runs at every start.
set -eu
# psql quotes the value itself (:'password'), and it never stands on a command line.
PASSWORD=$(cat /run/secrets/prefect_password)
export PASSWORD
PGPASSWORD=$(cat "$POSTGRES_PASSWORD_FILE") psql -v ON_ERROR_STOP=1 -qX -U postgres -d postgres <<'SQL'
\getenv password PASSWORD
CREATE ROLE prefect LOGIN CONNECTION LIMIT 80 PASSWORD :'password';
CREATE DATABASE prefect OWNER prefect ENCODING 'UTF8' TEMPLATE template0;
CREATE DATABASE winnow ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE prefect FROM PUBLIC;
REVOKE ALL ON DATABASE winnow FROM PUBLIC;
SQL
