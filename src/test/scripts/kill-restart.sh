#!/usr/bin/env bash
# Kills the platform (kill -9) at random moments while 500 imported tasks run, restarts it on the same file database, and
# proves at the end that nothing is lost, nothing is double and the ledger verifies.
#
#   src/test/scripts/kill-restart.sh [--jar FILE] [--kills 20] [--tasks 500] [--seed N] [--keep]
#
# Needs a built jar (./mvnw package -DskipTests), java and python3; about 1 minute a kill. The same seed gives the same moments
# and choices. Exit code: 0 when every check holds, 1 when one does not, 2 when the run itself could not be made.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec python3 "$here/kill_restart.py" "$@"
