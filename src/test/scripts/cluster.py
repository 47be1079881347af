"""Two or three nodes on one PostgreSQL, and clients that meet whichever node answers."""

import random
import threading
import time

from clocks import Clock
from node import Node, Unreachable

LOCK = 15  # seconds a job stays locked by a node; the shipped setting is 60
LEASE = 75  # seconds a message stays in a node's hands; shortened as much as the lock, from 5 minutes
PATIENCE = 900  # seconds within which anything comes about on a machine that is busy with other things


class Cluster:
    """The nodes, and whoever calls them: a call goes to a node that answers, as through a proxy."""

    def __init__(self, jar, folder, database, mailbox, count, clocks=None):
        """@param clocks the library by which the nodes' clocks can be set, see clocks.py; without it they are the machine's"""
        self.jar, self.folder, self.database, self.mailbox, self.clocks = jar, folder, database, mailbox, clocks
        self.made = []
        self.nodes = [self.node(number) for number in range(1, count + 1)]

    def node(self, number):
        place = self.folder / f"node{number}"
        place.mkdir(exist_ok=True)
        clock = Clock(self.clocks, place / "clock") if self.clocks else None
        # A node that is held still in the middle of a step keeps rows locked for as long as its jobs, here as where it is shipped.
        limits = f"-c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout={LOCK}s"
        node = Node(self.jar, place, [*self.database.settings(), f"--spring.datasource.hikari.data-source-properties.options={limits}",
                                       *self.mailbox.settings(), f"--sauro.outbox.lease={LEASE}s",
                                      f"--camunda.bpm.job-execution.lock-time-in-millis={LOCK * 1000}",
                                      "--sauro.ledger.seal-interval=5s", f"--sauro.ledger.signing-key={self.folder}/signing.pem"],
                    clock.environment() if clock else ())
        node.clock = clock
        self.made.append(node)
        return node

    def start(self):
        """Starts all nodes at the same moment. @return seconds until each was healthy"""
        seconds = {}
        starting = [threading.Thread(target=lambda node=node: seconds.update({node: node.start(PATIENCE)})) for node in self.nodes]
        for each in starting:
            each.start()
        for each in starting:
            each.join()
        missing = [str(node.folder) for node in self.nodes if node not in seconds]
        if missing:
            raise SystemExit("did not start, see node.log in " + ", ".join(missing))
        return [seconds[node] for node in self.nodes]

    def stop(self):
        for node in self.nodes:
            node.stop()

    def kill(self):
        for node in self.made:
            if node.process and node.process.poll() is None:
                node.kill()

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
        for node in self.nodes:
            if node.answers():
                return node.upload(*arguments)
        raise Unreachable


class Patient:
    """Clients that go on after an answer that never came: the next request meets another node or the same one, restarted."""

    def __init__(self, staff, cluster, database):
        self.cluster, self.staff, self.database = cluster, staff, database
        self.serve, self.accepted = staff.serve, staff.accepted
        staff.serve, staff.accepted, staff.node = self.again, self.taken, self

    def again(self, duty, chance):
        try:
            self.serve(duty, chance)
        except Unreachable:
            time.sleep(0.3)

    def call(self, person, method, path, *rest, **more):
        while True:
            try:
                return self.cluster.call(person, method, path, *rest, **more)
            except Unreachable:
                if method != "GET" or self.staff.over.is_set():
                    raise
                time.sleep(0.3)

    def taken(self, status, said, kind):
        # Without connections nobody can be served; the answer says so, and whether it was done is checked at the end.
        if status >= 500 and self.database.troubled():
            self.staff.refused[f"{kind} {status} without database"] += 1
            return False
        return self.accepted(status, said, kind)
