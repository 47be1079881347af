"""The run behind cluster-faults.sh."""

import argparse
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from browser import Browser
from clocks import library
from cluster import LOCK, PATIENCE, Cluster, Patient
from faults import Faults
from half_filled import HalfFilledForm
from jobs_in_hand import JobsInHand
from kill_restart import Acks, hand_in, workbook
from mailbox import Mailbox
from node import Unreachable, jar_of
from outcome import broken, fired, mails, misfired, settled
from postgres import Postgres
from staff import Staff

SMOKE = {"nodes": 2, "faults": 5, "tasks": 150, "minutes": 20}
FULL = {"nodes": 3, "faults": 24, "tasks": 1200, "minutes": 60}
OTHERWISE = {"nodes": 2, "faults": 12, "tasks": 300, "minutes": 40}


def options():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--jar")
    arguments.add_argument("--nodes", type=int)
    arguments.add_argument("--faults", type=int)
    arguments.add_argument("--tasks", type=int)
    arguments.add_argument("--within", type=int, default=10)
    arguments.add_argument("--minutes", type=int)
    arguments.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    size = arguments.add_mutually_exclusive_group()
    size.add_argument("--smoke", action="store_const", const=SMOKE, dest="size", default=OTHERWISE)
    size.add_argument("--full", action="store_const", const=FULL, dest="size")
    arguments.add_argument("--keep", action="store_true")
    given = arguments.parse_args()
    for name, usual in given.size.items():
        if getattr(given, name) is None:
            setattr(given, name, usual)
    return given


class Office:
    """Hands in new tasks for the clients to work on."""

    def __init__(self, cluster, database, acks, chance, share):
        self.cluster, self.database, self.acks, self.chance, self.share, self.tasks = cluster, database, acks, chance, share, 0

    def work(self):
        content = workbook(self.share, self.chance, self.tasks + 1)
        begun = time.monotonic()
        while not hand_in(self.cluster, content, self.share, self.acks, self.database.troubled):
            if time.monotonic() - begun > PATIENCE:
                raise SystemExit(f"no node took a workbook for {PATIENCE} s")
            time.sleep(0.5)
        self.tasks += self.share


def still_signed_in(browser, node):
    """@return whether the node knows who asks, once it answers at all"""
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE:
        try:
            return browser.signed_in(node)
        except Unreachable:
            time.sleep(0.5)
    return False


def run(given, chance, cluster, database, acks):
    """@return the faults that happened, and what is wrong by what people saw meanwhile, by check"""
    print(f"{given.nodes} nodes at once on an empty database: healthy after "
          + ", ".join(f"{wait:.0f} s" for wait in cluster.start()), flush=True)
    browser = Browser().sign_in(cluster.nodes[0], "H57.VP.head")
    staff = Staff(cluster, acks, random.Random(chance.random()))
    Patient(staff, cluster, database)
    staff.begin()
    try:
        office = Office(cluster, database, acks, chance, given.tasks // given.faults)
        faults, signed_out, forms = Faults(cluster, database, chance, JobsInHand(database, office.work)), [], []
        # Every kind once, then whatever chance gives.
        order = [*faults.kinds, *(chance.choice(list(faults.kinds)) for _ in range(given.faults))][:given.faults]
        chance.shuffle(order)
        for number, kind in enumerate(order, 1):
            office.work()
            node = chance.choice(cluster.nodes)
            form = HalfFilledForm(cluster, staff, database, node)
            said = faults.kinds[kind](node, lambda: forms.extend(form.send()))
            signed_out += [f"after fault {number} at {each.folder.name}" for each in cluster.nodes if not still_signed_in(browser, each)]
            print(f"fault {number:2}: {node.folder.name}: {said}; told so far: {dict(acks.counts)}", flush=True)
    finally:
        staff.over.set()
    staff.leave()
    print(f"settled in {settled(database):.0f} s; refused: {dict(staff.refused)}", flush=True)
    cluster.stop()
    return faults, {
        "who was signed in stayed so at every node": signed_out,
        "a form opened at a node before its fault was taken by another one before that node was well": forms,
        "no client met a fault of the platform": staff.faults,
        "a node whose clock is wrong does not start, answers nobody, lets no deadline pass": faults.untrue,
    }


def verified(cluster, database):
    """@return what the ledger's own command says against it"""
    done = subprocess.run(["java", "-jar", str(cluster.jar), "verify-ledger", "--url", database.url(), "--user", "sauro_app",
                           "--password-file", str(database.secrets / "app")], capture_output=True, text=True, timeout=PATIENCE)
    return [] if done.returncode == 0 else done.stdout.strip().splitlines()[-3:] or done.stderr.splitlines()[-3:]


def judged(given, cluster, database, mailbox, acks, faults, found):
    """@return check -> what is wrong, those of the run itself among them"""
    hands = faults.hands
    entries = fired(database)
    return found | broken(database, acks.file.name) | {
        f"each of the {len(hands.passed)} deadlines that passed fired once ({len(entries & hands.passed)} did, the others were met before)":
            misfired(database, hands.passed),
        f"each notice came once ({len(mailbox.received)} mails over SMTP)": mails(database, mailbox, faults.in_hand),
        "the ledger verifies": verified(cluster, database),
        f"jobs of each fault in other hands within the lock time ({LOCK} s) + {given.within} s: "
        + ", ".join(f"{took:.1f}" for took in sorted(hands.took)): [f"{took:.1f} s" for took in hands.took if took > LOCK + given.within],
        "the run had something to compare: clients were told of everything, deadlines fired, mails came":
            [f"no {name}" for name, many in {**dict.fromkeys(("import", "duty", "progress"), 0), **acks.counts,
                                            "deadline": len(entries & hands.passed), "mail": len(mailbox.received)}.items() if not many],
    }


def ends_in(minutes):
    def end(*_):
        raise SystemExit(f"FAILED: not at its end after {minutes} minutes")
    signal.signal(signal.SIGALRM, end)
    signal.alarm(minutes * 60)


def complaints(folder):
    """Prints what the nodes complained of last, for whoever reads the report on another machine."""
    for log in sorted(folder.glob("node*/node.log")):
        lines = [line for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if " ERROR " in line or " WARN " in line]
        print(f"-- {log.parent.name}, last of {len(lines)} complaints", *(line[:300] for line in lines[-15:]), sep="\n   ", flush=True)


def main():
    given = options()
    # Whoever ends this run ends its nodes as well.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    ends_in(given.minutes)
    chance, begun = random.Random(given.seed), time.monotonic()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="sauro-cluster-"))
    jar, database = jar_of(given.jar), Postgres(folder)
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", str(folder / "signing.pem")], check=True,
                   stderr=subprocess.DEVNULL)
    mailbox, acks = Mailbox(), Acks(folder / "acks.csv")
    cluster = Cluster(jar, folder, database, mailbox, given.nodes, library(folder))
    print(f"seed {given.seed}, {given.nodes} nodes, {given.tasks} tasks, {given.faults} faults, folder {folder}", flush=True)
    try:
        faults, seen = run(given, chance, cluster, database, acks)
        found = judged(given, cluster, database, mailbox, acks, faults, seen)
        figures = database.sql("select count(*) || ' duties, ' || count(*) filter (where status = 'DONE') || ' done' from duty"
                               " union all select count(*) || ' ledger entries' from ledger_entry")
    except BaseException:
        complaints(folder)
        raise
    finally:
        cluster.kill()
        database.stop()
    signal.alarm(0)
    for name, rows in found.items():
        print(("ok    " if not rows else "FALSE ") + name + "".join(f"\n        {row}" for row in rows[:10]))
    failed = sum(bool(rows) for rows in found.values())
    if failed:
        complaints(folder)
    print(", ".join(figures))
    print(f"{'FAILED' if failed else 'PASSED'}: seed {given.seed}, {len(found)} checks, told {dict(acks.counts)}, "
          f"{time.monotonic() - begun:.0f} s" + (f", folder {folder}" if failed or given.keep else ""))
    if not failed and not given.keep:
        shutil.rmtree(folder)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
