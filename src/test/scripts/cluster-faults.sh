#!/usr/bin/env bash
# Two or three nodes on one PostgreSQL while people work: nodes are killed (kill -9), stopped for longer than a job's lock
# (SIGSTOP), started with a wrong clock, and PostgreSQL itself is crashed and started again. At the end what clients were told
# is compared with what the database holds and what the mail server received: nothing lost, nothing double, nobody signed out,
# the ledger verifies.
#
#   src/test/scripts/cluster-faults.sh [--jar FILE] [--nodes 2] [--faults 12] [--tasks 300] [--seed N] [--smoke] [--keep]
#
# --smoke: two nodes, killed, held still and robbed of their database once each, 150 tasks, a few minutes. Needs a built jar, java, python3, a PostgreSQL server
# (apt-get install postgresql) and, for the wrong clock, faketime (said when it is missing). The same seed gives the same
# faults in the same order. Exit code: 0 when every check holds, 1 when one does not, 2 when the run could not be made.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec python3 "$here/cluster_faults.py" "$@"
