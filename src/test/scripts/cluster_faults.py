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
from cluster import LOCK, PATIENCE, Cluster, Patient
from faults import Faults
from half_filled import HalfFilledForm
from kill_restart import Acks, hand_in, workbook
from mailbox import Mailbox
from node import Unreachable, jar_of
from outcome import broken, fired, mails, settled
from postgres import Postgres
from staff import Staff

SMOKE = {"nodes": 2, "faults": 4, "tasks": 120, "within": 60}
FULL = {"nodes": 3, "faults": 24, "tasks": 1200, "within": 10}
OTHERWISE = {"nodes": 2, "faults": 12, "tasks": 300, "within": 10}


def options():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--jar")
    arguments.add_argument("--nodes", type=int)
    arguments.add_argument("--faults", type=int)
    arguments.add_argument("--tasks", type=int)
    arguments.add_argument("--within", type=int)
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

    def __init__(self, cluster, acks, chance, share):
        self.cluster, self.acks, self.chance, self.share, self.tasks = cluster, acks, chance, share, 0

    def work(self):
        content = workbook(self.share, self.chance, self.tasks + 1)
        begun = time.monotonic()
        while not hand_in(self.cluster, content, self.share, self.acks):
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
    """@return the faults that happened and what people missed meanwhile"""
    print(f"{given.nodes} nodes at once on an empty database: healthy after "
          + ", ".join(f"{wait:.0f} s" for wait in cluster.start()), flush=True)
    browser = Browser().sign_in(cluster.nodes[0], "H57.VP.head")
    staff = Staff(cluster, acks, random.Random(chance.random()))
    Patient(staff, cluster, database)
    staff.begin()
    try:
        office = Office(cluster, acks, chance, given.tasks // given.faults)
        faults, signed_out, forms = Faults(cluster, database, chance, office.work), [], []
        # Every kind once, then whatever chance gives.
        order = [*faults.kinds, *(chance.choice(list(faults.kinds)) for _ in range(given.faults))][:given.faults]
        chance.shuffle(order)
        for number, kind in enumerate(order, 1):
            office.work()
            form = HalfFilledForm(cluster, staff, database, chance)
            said = faults.kinds[kind]()
            signed_out += [f"after fault {number} at {node.folder.name}" for node in cluster.nodes if not still_signed_in(browser, node)]
            forms += form.send()
            print(f"fault {number:2}: {said}; told so far: {dict(acks.counts)}", flush=True)
    finally:
        staff.over.set()
    staff.end()
    print(f"settled in {settled(database):.0f} s; refused: {dict(staff.refused)}", flush=True)
    cluster.stop()
    return faults, signed_out, forms


def verified(cluster, database):
    """@return what the ledger's own command says against it"""
    done = subprocess.run(["java", "-jar", str(cluster.jar), "verify-ledger", "--url", database.url(), "--user", "sauro_app",
                           "--password-file", str(database.secrets / "app")], capture_output=True, text=True)
    return [] if done.returncode == 0 else done.stdout.strip().splitlines()[-3:] or done.stderr.splitlines()[-3:]


def main():
    given = options()
    # Whoever ends this run ends its nodes as well.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    chance, begun = random.Random(given.seed), time.monotonic()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="sauro-cluster-"))
    jar, database = jar_of(given.jar), Postgres(folder)
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", str(folder / "signing.pem")], check=True,
                   stderr=subprocess.DEVNULL)
    mailbox, acks = Mailbox(), Acks(folder / "acks.csv")
    cluster = Cluster(jar, folder, database, mailbox, given.nodes)
    print(f"seed {given.seed}, {given.nodes} nodes, {given.tasks} tasks, {given.faults} faults, folder {folder}", flush=True)
    try:
        faults, signed_out, forms = run(given, chance, cluster, database, acks)
        found = broken(database, folder / "acks.csv")
        found[f"each of the {len(faults.passed)} deadlines that passed fired once"] = fired(database, faults.passed)
        found[f"each notice came once ({len(mailbox.received)} mails over SMTP)"] = mails(database, mailbox, faults.in_hand)
        found["who was signed in stayed so at every node"] = signed_out
        found["a form opened before a fault was taken after it, by another node"] = forms
        found["the ledger verifies"] = verified(cluster, database)
        late = faults.slowest > LOCK + given.within
        found[f"jobs of a lost node in other hands within the lock time ({LOCK} s) + {given.within} s: slowest {faults.slowest:.1f} s"] = (
            ["too late"] if late else [])
        figures = database.sql("select count(*) || ' duties, ' || count(*) filter (where status = 'DONE') || ' done' from duty"
                               " union all select count(*) || ' ledger entries' from ledger_entry")
    finally:
        cluster.kill()
        database.stop()
    for name, rows in found.items():
        print(("ok    " if not rows else "FALSE ") + name + "".join(f"\n        {row}" for row in rows[:10]))
    failed = sum(bool(rows) for rows in found.values())
    print(", ".join(figures))
    print(f"{'FAILED' if failed else 'PASSED'}: seed {given.seed}, {len(found)} checks, told {dict(acks.counts)}, "
          f"{time.monotonic() - begun:.0f} s" + (f", folder {folder}" if failed or given.keep else ""))
    if not failed and not given.keep:
        shutil.rmtree(folder)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
