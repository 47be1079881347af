"""What happens to a node or to the database while people work."""

import os
import signal
import subprocess
import time

from cluster import LEASE, LOCK, PATIENCE
from node import Unreachable
from outcome import fired
from staff import OVERSEER

WRONG = (3 * 3600, -3 * 3600, 2 * 86400, 20, -20)  # seconds by which a clock is off; 5 are allowed
SAID = "đồng bộ thời gian"  # why such a node does not start


class Faults:
    """Each kind is given the node that it happens to and what somebody does before that node is well again."""

    def __init__(self, cluster, database, chance, hands):
        self.cluster, self.database, self.chance, self.hands = cluster, database, chance, hands
        self.in_hand = set()  # messages of a node that was killed, or held still for longer than it may keep them
        self.untrue = []  # what a node did by a wrong clock
        self.kinds = {"kill": self.kill, "stop": self.stop, "crash": self.crash, "start": self.wrong_start, "step": self.wrong_step}

    def kill(self, node, meanwhile):
        jobs, since = self.hands.caught(node)
        node.kill()
        self.in_hand |= self.letters()
        taken = self.hands.taken_over(jobs, since)
        meanwhile()
        back = node.start(PATIENCE)
        return f"killed a node that held {len(jobs)} jobs; all in other hands after {taken:.1f} s; back after {back:.0f} s"

    def stop(self, node, meanwhile):
        jobs, since = self.hands.caught(node)
        letters = self.letters()
        try:
            taken = self.hands.taken_over(jobs, since)
            time.sleep(max(0, since + LOCK + self.chance.uniform(1, 5) - time.monotonic()))
            meanwhile()
        finally:
            # Its connections have been ended meanwhile; whoever waits for its answers hears that.
            self.database.recovered()
            os.kill(node.process.pid, signal.SIGCONT)
        self.in_hand |= letters if time.monotonic() - since > LEASE else set()
        return f"held a node with {len(jobs)} jobs still for {time.monotonic() - since:.0f} s; all in other hands after {taken:.1f} s"

    def crash(self, _, meanwhile):
        jobs = self.hands.held()
        self.database.crash()
        time.sleep(self.chance.uniform(0.5, 5))
        self.database.start()
        since = time.monotonic()
        jobs = self.hands.as_they_were(jobs)
        taken = self.hands.taken_over(jobs, since)
        self.answering(self.cluster.nodes)
        self.database.recovered()
        meanwhile()
        return f"crashed and restarted PostgreSQL with {len(jobs)} jobs under way; all taken up after {taken:.1f} s"

    def wrong_start(self, _, meanwhile):
        node, shift = self.cluster.node(len(self.cluster.made) + 1), self.chance.choice(WRONG)
        node.clock.shift(shift)
        begun = time.monotonic()
        node.launch()
        meanwhile()
        try:
            code = node.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            node.kill()
            code = None
        if not code or SAID not in (node.folder / "node.log").read_text(encoding="utf-8", errors="replace"):
            self.untrue.append(f"a node whose clock was {shift} s off at its start did not refuse to, or did not say why ({code})")
        return f"a node whose clock is {shift:+} s off refused to start, after {time.monotonic() - begun:.0f} s"

    def wrong_step(self, node, meanwhile):
        """The clock goes wrong in a moment in which the node holds jobs; deadlines of the next hour must not pass by it."""
        soon, shift = self.hands.moved("1 hour"), self.chance.choice(WRONG)
        jobs, since = self.hands.caught(node)
        node.clock.shift(shift)
        # Steps under way may not commit.
        self.database.recovered()
        os.kill(node.process.pid, signal.SIGCONT)
        try:
            self.untrue += [f"{node.folder.name}, {shift} s off, answered {status}" for status in self.answer(node) if status != 503]
            taken = self.hands.taken_over(jobs, since)
            time.sleep(max(0, since + LOCK - time.monotonic()))
            meanwhile()
            early = (soon - self.hands.passed) & fired(self.database)
            self.untrue += [f"{duty} had passed within the hour, by a clock {shift} s off" for duty in early]
        finally:
            self.database.recovered()
            node.clock.shift(0)
        back = self.answering([node])
        return (f"set a clock {shift:+} s off at a node that held {len(jobs)} jobs, {len(soon)} deadlines ahead; all in other hands after"
                f" {taken:.1f} s; the node was back {back:.0f} s after its clock")

    def answer(self, node):
        """@return the status of a request to this very node, nothing where it could not be reached"""
        try:
            return [node.call(OVERSEER, "GET", "/api/duties?open=true&size=1")[0]]
        except Unreachable:
            return []

    def answering(self, nodes):
        """@return seconds until all of them were ready"""
        begun = time.monotonic()
        while not all(node.answers() for node in nodes):
            if time.monotonic() - begun > PATIENCE:
                raise SystemExit(f"a node was not ready again within {PATIENCE} s")
            time.sleep(0.5)
        return time.monotonic() - begun

    def letters(self):
        return set(self.database.sql("select message_key from outbox_message where lease is not null"))
