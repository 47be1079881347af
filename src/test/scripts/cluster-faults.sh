#!/usr/bin/env bash
# Two or three nodes on one PostgreSQL while people work: nodes are killed (kill -9) and held still for longer than a job's lock
# (SIGSTOP) while they hold jobs, started with a wrong clock, and PostgreSQL itself is crashed and started again. At the end what
# clients were told is compared with what the database holds and what the mail server received: nothing lost, nothing double,
# nobody signed out, forms that were open taken, the ledger verifies.
#
#   src/test/scripts/cluster-faults.sh [--smoke | --full] [--jar FILE] [--nodes 2] [--faults 12] [--tasks 300] [--within 10]
#                                      [--seed N] [--keep]
#
# --smoke: two nodes, each fault once. --full: three nodes, 24 faults. --within: seconds beside the
# lock time within which other nodes have taken what a lost one held; --smoke allows 60, for machines that are busy. Needs a
# built jar, java, openssl, python3, a PostgreSQL server (apt-get install postgresql) and, for the wrong clock, faketime (said
# when it is missing). Ends nodes and database however it ends. The same seed gives the same order of faults. Exit code: 0 when
# every check holds, 1 when one does not or the run could not be made.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec python3 "$here/cluster_faults.py" "$@"
