"""The run behind cluster-faults.sh."""

import argparse
import hashlib
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid

from browser import Browser
from kill_restart import Acks, hand_in, workbook
from mailbox import Mailbox
from node import Node, Unreachable, jar_of
from postgres import Postgres
from rules import rules
from staff import Staff

LOCK = 15  # seconds a job stays locked by a node; the shipped setting is 60
TAKE_OVER = LOCK + 10  # within which another node goes on


class Cluster:
    """The nodes, and whoever calls them: a call goes to a node that answers, as through a proxy."""

    def __init__(self, jar, folder, database, mailbox, count):
        self.jar, self.folder, self.database, self.mailbox = jar, folder, database, mailbox
        self.nodes = [self.node(number) for number in range(1, count + 1)]

    def node(self, number, before=()):
        place = self.folder / f"node{number}"
        place.mkdir(exist_ok=True)
        return Node(self.jar, place, [*self.database.settings(), *self.mailbox.settings(),
                                      f"--camunda.bpm.job-execution.lock-time-in-millis={LOCK * 1000}",
                                      "--sauro.ledger.seal-interval=5s", f"--sauro.ledger.signing-key={self.folder}/signing.pem"],
                    before)

    def call(self, person, method, path, body=None, headers=None, patience=30):
        for node in random.sample(self.nodes, len(self.nodes)):
            if method != "GET" and not node.answers():
                continue
            try:
                status, said = node.call(person, method, path, body, headers, patience)
            except Unreachable:
                if method == "GET":
                    continue
                raise
            if status != 503:
                return status, said
        raise Unreachable

    def upload(self, *arguments):
        return next(node for node in self.nodes if node.answers()).upload(*arguments)


def patient(staff, database):
    """Clients that go on after an answer that never came: the next request meets another node or the same one, restarted."""
    serve, look, accepted = staff.serve, staff.node.call, staff.accepted

    def again(duty, chance):
        try:
            serve(duty, chance)
        except Unreachable:
            time.sleep(0.3)

    def found(person, method, path, *rest, **more):
        while True:
            try:
                return look(person, method, path, *rest, **more)
            except Unreachable:
                if method != "GET" or staff.over.is_set():
                    raise
                time.sleep(0.3)

    def taken(status, said, kind):
        # While the database is away nobody can be served; the answer says so, and whether it was done is checked at the end.
        if status >= 500 and time.monotonic() - database.away < 30:
            staff.refused[f"{kind} {status} without database"] += 1
            return False
        return accepted(status, said, kind)

    staff.serve, staff.accepted = again, taken
    staff.node = type("Proxy", (), {"call": staticmethod(found)})()
    return staff


def jobs_move(cluster, database, patience):
    """@return seconds until no due job is older than the take-over time"""
    begun = time.monotonic()
    while time.monotonic() - begun < patience:
        waiting = database.sql("select count(*) from act_ru_job where retries_ > 0 and suspension_state_ = 1"
                               " and (duedate_ is null or duedate_ <= localtimestamp)")[0]
        if waiting == "0":
            return time.monotonic() - begun
        time.sleep(0.5)
    raise SystemExit(f"{waiting} due jobs still wait {patience} s after the fault")


def kill(cluster, chance, database):
    node = chance.choice(cluster.nodes)
    node.kill()
    taken = jobs_move(cluster, database, TAKE_OVER + 60)
    node.start()
    return f"killed a node; due jobs taken over in {taken:.0f} s", taken


def stop(cluster, chance, database):
    node = chance.choice(cluster.nodes)
    os.kill(node.process.pid, signal.SIGSTOP)
    try:
        time.sleep(LOCK + chance.uniform(1, 5))
        taken = jobs_move(cluster, database, TAKE_OVER + 60)
    finally:
        os.kill(node.process.pid, signal.SIGCONT)
    return f"held a node still for {LOCK}+ s; due jobs taken over in {taken:.0f} s", taken


def crash(cluster, chance, database):
    database.crash()
    time.sleep(chance.uniform(0.5, 5))
    database.start()
    begun = time.monotonic()
    while not all(node.answers() for node in cluster.nodes):
        if time.monotonic() - begun > 90:
            raise SystemExit("a node did not find the restarted database again within 90 s")
        time.sleep(0.5)
    return f"crashed and restarted PostgreSQL; all nodes answered after {time.monotonic() - begun:.0f} s", 0


def wrong_clock(cluster, chance, database):
    if not shutil.which("faketime"):
        return "left out the wrong clock: faketime is not installed", 0
    shift = chance.choice(["+3h", "-3h", "+2d"])
    node = cluster.node(9, ["env", "FAKETIME_DONT_FAKE_MONOTONIC=1", "faketime", "-f", shift])
    begun = time.monotonic()
    with open(node.folder / "node.log", "ab") as log:
        process = subprocess.run(
            [*node.before, "java", "-Duser.timezone=Asia/Ho_Chi_Minh", "-Xmx768m", "-XX:TieredStopAtLevel=1", "-jar",
             str(node.jar), f"--server.port={node.port}", *node.options],
            cwd=node.folder, stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, timeout=240)
    if process.returncode == 0:
        raise SystemExit("a node with a wrong clock started")
    if "đồng bộ thời gian" not in (node.folder / "node.log").read_text(encoding="utf-8", errors="replace"):
        raise SystemExit(f"a node with a wrong clock did not say why it ended: {node.folder}/node.log")
    return f"a node whose clock is {shift} off refused to start, after {time.monotonic() - begun:.0f} s", 0


FAULTS = {"kill": kill, "stop": stop, "crash": crash, "clock": wrong_clock}


def broken(database, acks):
    told = pathlib.Path(acks).read_text(encoding="utf-8")
    found = {}
    for name, query in rules().items():
        load = "create temp table acks (kind text, id text, detail text);\n" + "".join(
            "insert into acks values ('%s', '%s', '%s');\n" % tuple(line.split(",", 2)) for line in told.splitlines()[1:])
        found[name] = database.sql(load + query)
    return found


def mails(database, mailbox):
    """@return what is wrong with the notices: lost, or sent twice"""
    said = database.sql("select message_key from outbox_message where channel = 'MAIL' and state = 'SENT'")
    lost = [key for key in said if f"<{name_of(key)}@mail.example>" not in mailbox.received]
    left = database.sql("select state || ' ' || message_key from outbox_message where channel = 'MAIL' and state <> 'SENT'")
    return [f"never came: {key}" for key in lost] + [f"not sent: {row}" for row in left] + mailbox.twice()


def name_of(key):
    """@return the Message-ID of a key, which Java calls a name-based UUID"""
    return uuid.UUID(bytes=hashlib.md5(key.encode(), usedforsecurity=False).digest(), version=3)


def settled(database, patience=900):
    begun, quiet = time.monotonic(), 0
    while time.monotonic() - begun < patience:
        rows = database.sql("select count(*) from programme_import_row where state not in ('STARTED', 'SKIPPED', 'REFUSED', 'PLANNED')")
        jobs = database.sql("select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= localtimestamp)")
        letters = database.sql("select count(*) from outbox_message where state = 'WAITING'")
        # One step may just be about to cause the next.
        quiet = quiet + 1 if rows == jobs == letters == ["0"] else 0
        if quiet == 3:
            return time.monotonic() - begun
        time.sleep(1)
    raise SystemExit(f"{rows} rows, {jobs} jobs and {letters} notices still wait after {patience} s")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--jar")
    arguments.add_argument("--nodes", type=int, default=2)
    arguments.add_argument("--faults", type=int, default=12)
    arguments.add_argument("--tasks", type=int, default=300)
    arguments.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    arguments.add_argument("--smoke", action="store_true")
    arguments.add_argument("--keep", action="store_true")
    options = arguments.parse_args()
    if options.smoke:
        options.nodes, options.faults, options.tasks = 2, 3, 150
    chance, begun = random.Random(options.seed), time.monotonic()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="sauro-cluster-"))
    database = Postgres(folder)
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", str(folder / "signing.pem")], check=True,
                   stderr=subprocess.DEVNULL)
    mailbox, acks = Mailbox(), Acks(folder / "acks.csv")
    cluster = Cluster(jar_of(options.jar), folder, database, mailbox, options.nodes)
    print(f"seed {options.seed}, {options.nodes} nodes, {options.tasks} tasks, {options.faults} faults, folder {folder}", flush=True)
    # Every kind once, then whatever chance gives; the wrong clock last, for its start takes long.
    order = [*FAULTS, *(chance.choice(list(FAULTS)) for _ in range(options.faults))][:options.faults]
    chance.shuffle(order)
    slowest, signed_out = 0, []
    try:
        starting = [subprocess_start(node) for node in cluster.nodes]  # at the same moment, on an empty database
        print(f"{options.nodes} nodes at once on an empty database: healthy after " + ", ".join(f"{wait():.0f} s" for wait in starting), flush=True)
        browser = Browser().sign_in(cluster.nodes[0], "H57.VP.head")
        staff = patient(Staff(cluster, acks, random.Random(chance.random())), database)
        staff.begin()
        share = options.tasks // len(order)
        for number, kind in enumerate(order, 1):
            # New work for each fault, so that none meets an office that is done for the day.
            content = workbook(share, chance, 1 + share * (number - 1))
            while not hand_in(cluster, content, share, acks):
                time.sleep(0.5)
            time.sleep(chance.uniform(3, 10))
            said, taken = FAULTS[kind](cluster, chance, database)
            slowest = max(slowest, taken)
            signed_out += [f"after fault {number} at node {index}" for index, node in enumerate(cluster.nodes, 1)
                           if not browser.signed_in(node)]
            print(f"fault {number:2}: {said}; told so far: {dict(acks.counts)}", flush=True)
        staff.end()
        print(f"settled in {settled(database):.0f} s", flush=True)
        for node in cluster.nodes:
            node.stop()
    finally:
        for node in cluster.nodes:
            if node.process and node.process.poll() is None:
                node.kill()
    failed = 0
    found = broken(database, folder / "acks.csv")
    found[f"each notice came once ({len(mailbox.received)} mails over SMTP)"] = mails(database, mailbox)
    found["who was signed in stayed so at every node"] = signed_out
    for name, rows in found.items():
        print(("ok    " if not rows else "FALSE ") + name + "".join(f"\n        {row}" for row in rows[:10]))
        failed += bool(rows)
    done = subprocess.run(["java", "-jar", str(cluster.jar), "verify-ledger", "--url", database.url(), "--user", "sauro_app",
                           "--password-file", str(database.secrets / "app")], capture_output=True, text=True)
    print(("ok    " if done.returncode == 0 else "FALSE ") + "the ledger verifies: " + done.stdout.strip().splitlines()[-1])
    failed += done.returncode != 0
    slow = slowest > TAKE_OVER
    print(("FALSE " if slow else "ok    ") + f"taken over within the lock time + 10 s: slowest {slowest:.0f} s of {TAKE_OVER} s")
    failed += slow
    print("|".join(database.sql("select count(*) || ' duties, ' || count(*) filter (where status = 'DONE') || ' done' from duty")
                   + database.sql("select count(*) || ' entries' from ledger_entry")))
    database.stop()
    print(f"{'FAILED' if failed else 'PASSED'}: seed {options.seed}, told {dict(acks.counts)}, {time.monotonic() - begun:.0f} s"
          + (f", folder {folder}" if failed or options.keep else ""))
    if not failed and not options.keep:
        shutil.rmtree(folder)
    sys.exit(1 if failed else 0)


def subprocess_start(node):
    """Starts a node without waiting. @return a function that waits and gives the seconds until it was healthy"""
    from threading import Thread
    seconds = []
    thread = Thread(target=lambda: seconds.append(node.start()))
    thread.start()

    def wait():
        thread.join()
        if not seconds:
            raise SystemExit(f"a node did not start; see {node.folder}/node.log")
        return seconds[0]

    return wait


if __name__ == "__main__":
    main()
