#!/usr/bin/env bash
# The whole way in one transcript: start, import the sample workbook through the API, list overdue duties, verify the ledger,
# tamper with one row as somebody with access to the files could, verify again.
#
#   src/test/scripts/walk.sh [jar]
#
# Needs a built jar (./mvnw package -DskipTests), java, curl and python3. Works in a new folder under /tmp and removes it.
# Exit code 0 when the ledger verified before the tampering, and afterwards not.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
jar=$(realpath "${1:-$(ls "$root"/target/sauro-*.jar | head -1)}")
sample=$root/src/main/resources/sample/programme/action-programme.xlsx
work=$(mktemp -d /tmp/sauro-walk.XXXXXX)
cd "$work"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
api=http://127.0.0.1:$port/api
office=H57.VP.general-officer:sauro
node=
trap '[ -z "$node" ] || kill -9 "$node" 2>/dev/null || true; cd /; rm -rf "$work"' EXIT

say() { printf '\n# %s\n' "$*"; }
show() { printf '$ %s\n' "$*" | sed "s#$jar#sauro.jar#g; s#$root/##g; s#127.0.0.1:$port#localhost:8080#g"; "$@"; }
field() { python3 -c "import json, sys; print(json.load(sys.stdin)$1)"; }

say "Start on an empty folder, with the sample organisation"
printf '$ java -Duser.timezone=Asia/Ho_Chi_Minh -jar sauro.jar --spring.profiles.active=sample &\n'
java -Duser.timezone=Asia/Ho_Chi_Minh -Xmx768m -XX:TieredStopAtLevel=1 -jar "$jar" --spring.profiles.active=sample \
    --server.port="$port" > node.log 2>&1 &
node=$!
for _ in $(seq 1200); do
    curl -sf "http://127.0.0.1:$port/actuator/health" > health.json && break
    kill -0 "$node" || { tail -40 node.log; exit 2; }
    sleep 0.25
done
cat health.json; echo

say "Import the sample workbook: 202, and where to follow it"
show curl -sS -u "$office" -F "file=@$sample" -D head.txt -o import.json "$api/programmes/imports"
grep -iE '^(HTTP|Location)' head.txt | tr -d '\r'
id=$(field '["id"]' < import.json)
while :; do
    curl -sS -u "$office" "$api/programmes/imports/$id?size=1" > progress.json
    python3 -c 'import json
p = json.load(open("progress.json"))
print({name: p[name] for name in ("state", "total", "started", "planned", "skipped", "refused", "pending")})'
    grep -q '"state":"DONE"' progress.json && break
    sleep 3
done

say "The same workbook again starts nothing twice"
again=$(curl -sS -u "$office" -F "file=@$sample" "$api/programmes/imports" | field '["id"]')
until curl -sS -u "$office" "$api/programmes/imports/$again?size=1" | tee progress.json | grep -q '"state":"DONE"'; do sleep 2; done
python3 -c 'import json
p = json.load(open("progress.json"))
print({name: p[name] for name in ("total", "started", "planned", "skipped", "refused")})'

say "Overdue duties (the sample lies in the future, so there are none yet), and what is due first"
show curl -sS -u "$office" "$api/duties?open=true&timeStatus=OVERDUE"
echo
curl -sS -u "$office" "$api/duties?open=true&size=5" | python3 -c 'import json, sys
page = json.load(sys.stdin)
print(page["total"], "open duties; the first five by due date:")
for duty in page["items"]:
    print(" ", duty["caseCode"], duty["time"]["dueAt"], duty["time"]["timeStatus"], duty["person"]["positionTitle"])
print("Why the first date is what it is:", *page["items"][0]["time"]["explanation"], sep="\n  ")'

say "Stop the node; verify the ledger"
kill "$node"; wait "$node" || true; node=
show java -jar "$jar" verify-ledger && before=0 || before=$?
echo "exit code $before"

say "Tamper: drop the trigger and rewrite one fact, as an operator with access to the file could"
python3 - "$jar" <<'PY'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as jar:
    open("h2.jar", "wb").write(jar.read(next(n for n in jar.namelist() if n.startswith("BOOT-INF/lib/h2-"))))
    jar.extract("BOOT-INF/classes/vn/sauro/ledger/InsertOnlyTrigger.class")
PY
sql() { show java -cp h2.jar:BOOT-INF/classes org.h2.tools.Shell -url jdbc:h2:file:./data/sauro -user sauro -password "" -sql "$1"; }
sql "update ledger_entry set facts = replace(facts, 'H57.STC', 'H57.SXD') where case_code = 'CT01-N01-002' and seq = 1" 2>&1 \
    | grep -v '^	at ' | head -3 || true
sql "drop trigger ledger_entry_insert_only"
sql "update ledger_entry set facts = replace(facts, 'H57.VP', 'H57.STC') where case_code = 'CT01-N01-002' and seq = 1"

say "Verify again"
show java -jar "$jar" verify-ledger && after=0 || after=$?
echo "exit code $after"
[ "$before" = 0 ] && [ "$after" = 1 ]
