"""The run behind kill-restart.sh: imports, works, kills, restarts; then reads the database by invariants.sql."""

import argparse
import collections
import csv
import datetime
import pathlib
import random
import shutil
import sys
import tempfile
import threading
import time

from node import ROOT, Node, Unreachable, jar_of
from rules import rules
from staff import Staff

OFFICE = "H57.VP.general-officer"


def workbook(tasks, chance, first=1):
    """@return CSV in the columns of the sample workbook, with other codes, due next year, all to start now"""
    with open(ROOT / "src/main/resources/sample/programme/action-programme.csv", encoding="utf-8-sig", newline="") as sample:
        rows = list(csv.DictReader(sample, delimiter=";"))
    out = []
    for number in range(first, first + tasks):
        row = dict(chance.choice(rows))
        due = datetime.date.today() + datetime.timedelta(days=chance.randint(60, 360))
        row |= {"Mã nhiệm vụ": f"KILL-{number:04d}", "Quý bắt đầu": "", "Quy tắc thời hạn": "",
                "Hạn hoàn thành": min(due, datetime.date(2027, 12, 24)).strftime("%d/%m/%Y")}
        out.append(row)
    lines = [";".join(rows[0])] + [";".join('"' + row[name].replace('"', '""') + '"' for name in rows[0]) for row in out]
    return "\n".join(lines).encode("utf-8-sig")


class Acks:
    """What clients were told, written down at once; survives everything but this script's own death."""

    def __init__(self, file):
        self.file, self.lock, self.counts = open(file, "w", encoding="utf-8", buffering=1), threading.Lock(), collections.Counter()
        self.file.write("kind,id,detail\n")

    def add(self, kind, ident, detail=""):
        with self.lock:
            self.file.write(f"{kind},{ident},{detail}\n")
            self.counts[kind] += 1


def hand_in(node, content, tasks, acks, excused=lambda: False):
    """@param excused whether a fault of the platform is no wonder at this moment. @return whether the workbook was taken"""
    try:
        status, answer = node.upload(OFFICE, "/api/programmes/imports", "kill.csv", content)
    except Unreachable:
        return False
    if status == 202:
        acks.add("import", answer["id"], tasks)
    elif status != 503 and not (status >= 500 and excused()):
        raise SystemExit(f"import answered {status} {answer}")
    return status == 202


def settled(node, patience=600):
    """Waits until rows and jobs are worked off. @return seconds, cases; jobs of a killed node wait for their lock (5 min) to expire"""
    begun = time.monotonic()
    while time.monotonic() - begun < patience:
        imports = node.call(OFFICE, "GET", "/api/programmes/imports?size=50")[1]
        cases = node.call(OFFICE, "GET", "/api/cases?size=1")[1]["total"]
        waiting = sum(each["pending"] for each in imports)
        executable = node.call("admin", "GET", "/engine-rest/job/count?executable=true")[1]["count"]
        if not waiting and not executable:
            return time.monotonic() - begun, cases
        time.sleep(1)
    raise SystemExit(f"{waiting} rows and {executable} jobs still wait after {patience} s")


def broken_rules(node):
    """@return rule -> rows that break it, of the stopped node's database"""
    told = "acks.csv', null, 'charset=UTF-8"
    found = {}
    for name, query in rules().items():
        rows = [row for row in node.sql(query.replace("acks a", f"csvread('{told}') a")) if row.strip() and not row.startswith("(")]
        found[name] = rows[1:]
    return found


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--jar")
    arguments.add_argument("--kills", type=int, default=20)
    arguments.add_argument("--tasks", type=int, default=500)
    arguments.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    arguments.add_argument("--longest", type=float, default=30, help="seconds a node lives at most after it is healthy")
    arguments.add_argument("--keep", action="store_true", help="keep the folder even when all is well")
    options = arguments.parse_args()
    chance, begun = random.Random(options.seed), time.monotonic()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="sauro-kill-"))
    node, acks = Node(jar_of(options.jar), folder), Acks(folder / "acks.csv")
    content = workbook(options.tasks, chance)
    print(f"seed {options.seed}, {options.tasks} tasks, {options.kills} kills, folder {folder}", flush=True)
    taken = False
    try:
        for number in range(1, options.kills + 1):
            starting = node.start()
            staff = Staff(node, acks, random.Random(chance.random()))
            staff.begin()
            life = chance.uniform(0.5, options.longest)
            # Again and again the same workbook: a client that never heard an answer sends it once more.
            again = chance.random() < 0.2
            moment = time.monotonic() + life
            if not taken or again:
                taken |= hand_in(node, content, options.tasks, acks)
            time.sleep(max(0, moment - time.monotonic()))
            node.kill()
            staff.end()
            print(f"kill {number:2}: healthy after {starting:4.1f} s, killed {life:4.1f} s later; told so far: "
                  f"{dict(acks.counts)}; refused: {dict(staff.refused)}", flush=True)
        node.start()
        if not taken and not hand_in(node, content, options.tasks, acks):
            raise SystemExit("the workbook was never taken")
        waited, total = settled(node)
        print(f"after the last start: rows and jobs settled in {waited:.0f} s, {total} cases by the API", flush=True)
        node.stop()
    finally:
        if node.process and node.process.poll() is None:
            node.kill()
    failed = 0 if total == options.tasks else 1
    for name, rows in broken_rules(node).items():
        print(("ok    " if not rows else "FALSE ") + name + "".join(f"\n        {row}" for row in rows[:10]))
        failed += bool(rows)
    code, said = node.command("verify-ledger")
    print(("ok    " if code == 0 else "FALSE ") + "the ledger verifies: " + said.strip().splitlines()[-1])
    failed += code != 0
    figures = node.sql("select (select count(*) from duty) duties, (select count(*) from duty where status='DONE') done,"
                       " (select count(*) from assigned_task where completed_at is not null) completed,"
                       " (select count(*) from ledger_entry) entries, (select count(*) from progress_report) reports")
    print("\n".join(figures[:2]))
    print(f"{'FAILED' if failed else 'PASSED'}: seed {options.seed}, {options.kills} kills, told {dict(acks.counts)}, "
          f"{time.monotonic() - begun:.0f} s" + (f", folder {folder}" if failed or options.keep else ""))
    if not failed and not options.keep:
        shutil.rmtree(folder)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
