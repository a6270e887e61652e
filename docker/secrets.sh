#!/bin/sh
# Makes the passwords of docker-compose.yml, each in a file below secrets/; what exists stays.
# The folder is closed to other users; the files in it are readable, since containers that run as
# ordinary users read them through a mount that passes the folder by.
set -eu
CDPATH='' cd "$(dirname "$0")/.."
mkdir -p secrets
chmod 700 secrets
umask 022
chmod a+rx docker/databases.sh # PostgreSQL's own user runs it, whatever umask the checkout was made with
make() { [ -e "secrets/$1" ] || { printf '%s' "$2" > "secrets/.$1" && mv "secrets/.$1" "secrets/$1"; }; }
random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
make postgres_password "$(random)"
make loader_password "$(random)"
make prefect_password "$(random)"
make prefect_auth "winnow:$(random)"
make archive_database_url "postgresql://postgres:$(cat secrets/postgres_password)@postgres:5432/winnow"
make loader_database_url "postgresql://winnow_loader:$(cat secrets/loader_password)@postgres:5432/winnow"
make prefect_database_url "postgresql+asyncpg://prefect:$(cat secrets/prefect_password)@postgres:5432/prefect"
