#!/usr/bin/env bash
# Random dossiers through a working year: arrivals, delays, supplements, refusals, withdrawals, a day swapped late. Checks the rules that
# no history may break and prints what became of the dossiers. The seed decides all arrivals, delays and answers.
#
#   src/test/scripts/simulate.sh [dossiers] [seed]
set -euo pipefail
cd "$(dirname "$0")/../../.."
exec ./mvnw -q test -Dtest=SimulationTest -Dsimulation.dossiers="${1:-5000}" -Dsimulation.seed="${2:-20260105}"
