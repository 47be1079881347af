#!/usr/bin/env bash
# docker/proxy/sauro.conf.template under a real nginx in front of a real pair of nodes on PostgreSQL: TLS, the two host names, who
# reaches what, sign-in by session over both nodes, rate limits, forged headers, loss of a node.
#
#   src/test/scripts/proxy.sh [--jar FILE]
#
# Only names of machines, ports and paths are replaced in the template. Needs a built jar, java, openssl, python3, PostgreSQL and
# nginx (apt-get install postgresql nginx). Exit code: 0 when every check holds.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec python3 "$here/proxy.py" "$@"
