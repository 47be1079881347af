#!/usr/bin/env bash
# Random dossiers through a working year: arrivals at counters and online, delays, supplements, silence, objections, payments, refusals,
# withdrawals, absences, a day swapped late, a storm. Prints every two weeks where it stands, then what became of the dossiers; fails on
# any rule that was broken, and on any rule that does not cry when it is broken on purpose. The seed decides every chance.
#
#   src/test/scripts/simulate.sh [dossiers] [seed]
set -euo pipefail
cd "$(dirname "$0")/../../.."
exec ./mvnw -q test -Dtest=SimulationTest -Dsauro.test.heap=8g -Dsimulation.dossiers="${1:-5000}" -Dsimulation.seed="${2:-20260105}"
