"""What happens to a node or to the database, and how long until the others have gone on with what it held."""

import os
import pathlib
import signal
import subprocess
import time

from cluster import LEASE, LOCK, PATIENCE

HELD = "select id_ || ' ' || rev_ || ' ' || lock_owner_ from act_ru_job where lock_exp_time_ > localtimestamp and retries_ > 0"
STORM = 40  # deadlines that pass at the same moment

# The dates of open duties become now, wherever they stand; the rest is up to the nodes. Waits for nobody's lock, so that it can
# be in nobody's way.
PASS = """
with due as materialized (
  select d.id, d.deadline_id, j.id_ as job from duty d join deadline c on c.id = d.deadline_id join act_ru_task t on t.id_ = d.id
    join act_ru_job j on j.execution_id_ = t.execution_id_ and j.handler_cfg_ like '%%Overdue' and j.suspension_state_ = 1
  where d.status = 'OPEN' and d.due_at > now() and j.lock_owner_ is null limit %d for update skip locked),
clocks as (update deadline set due_at = now() from due where deadline.id = due.deadline_id),
tasks as (update act_ru_task set due_date_ = localtimestamp from due where id_ = due.id),
duties as (update duty set due_at = now() from due where duty.id = due.id)
update act_ru_job set duedate_ = localtimestamp, rev_ = rev_ + 1 from due where id_ = due.job returning due.id"""
FAKETIME = "/usr/lib/*/faketime/libfaketime.so.1"


class Faults:
    """@param work hands in new work, so that each fault meets an office that is busy"""

    def __init__(self, cluster, database, chance, work):
        self.cluster, self.database, self.chance, self.work = cluster, database, chance, work
        self.in_hand = set()  # messages of a node that was killed, or held still for longer than it may keep them
        self.passed = set()  # duties whose deadline has passed
        self.slowest = 0.0  # seconds until the jobs of a node were in other hands
        self.kinds = {"kill": self.kill, "stop": self.stop, "crash": self.crash, "clock": self.wrong_clock}

    def kill(self):
        node, jobs, since = self.caught_at_work()
        node.kill()
        self.in_hand |= self.letters()
        taken = self.taken_over(jobs, since)
        back = node.start(PATIENCE)
        return f"killed a node that held {len(jobs)} jobs; all in other hands after {taken:.1f} s; back after {back:.0f} s"

    def stop(self):
        node, jobs, since = self.caught_at_work()
        letters = self.letters()
        try:
            taken = self.taken_over(jobs, since)
            time.sleep(max(0, since + LOCK + self.chance.uniform(1, 5) - time.monotonic()))
        finally:
            # Its connections have been ended meanwhile; whoever waits for its answers hears that.
            self.database.recovered()
            os.kill(node.process.pid, signal.SIGCONT)
        self.in_hand |= letters if time.monotonic() - since > LEASE else set()
        return f"held a node with {len(jobs)} jobs still for {time.monotonic() - since:.0f} s; all in other hands after {taken:.1f} s"

    def crash(self):
        self.work()
        time.sleep(self.chance.uniform(1, 4))
        self.database.crash()
        time.sleep(self.chance.uniform(0.5, 5))
        self.database.start()
        begun = time.monotonic()
        while not all(node.answers() for node in self.cluster.nodes):
            if time.monotonic() - begun > PATIENCE:
                raise SystemExit(f"a node did not find the restarted database again within {PATIENCE} s")
            time.sleep(0.5)
        self.database.recovered()
        return f"crashed and restarted PostgreSQL; all nodes answered after {time.monotonic() - begun:.0f} s"

    def wrong_clock(self):
        """Monotonic time is shifted as well: libfaketime otherwise lets every timed wait of a JVM return at once."""
        shift = self.chance.choice(["+3h", "-3h", "+2d", "+20s", "-20s"])
        library = next(iter(sorted(pathlib.Path("/").glob(FAKETIME.lstrip("/")))), None)
        if not library:
            return "left out the wrong clock: faketime is not installed"
        environment = {"LD_PRELOAD": str(library), "FAKETIME": shift}
        if not carries(environment):
            return "left out the wrong clock: this java does not run under this faketime"
        node = self.cluster.node(9, environment)
        begun = time.monotonic()
        node.launch()
        try:
            code = node.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            node.kill()
            raise SystemExit(f"a node whose clock is {shift} off neither started nor ended: {node.folder}/node.log") from None
        if code == 0 or "đồng bộ thời gian" not in (node.folder / "node.log").read_text(encoding="utf-8", errors="replace"):
            raise SystemExit(f"a node whose clock is {shift} off did not say why it ended: {node.folder}/node.log")
        return f"a node whose clock is {shift} off refused to start, after {time.monotonic() - begun:.0f} s"

    def letters(self):
        return set(self.database.sql("select message_key from outbox_message where lease is not null"))

    def caught_at_work(self):
        """Lets deadlines pass and stops a node that has taken some. @return node, its jobs, since when it is stopped"""
        begun = time.monotonic()
        while time.monotonic() - begun < PATIENCE:
            self.work()
            self.passed |= set(self.database.sql(PASS % STORM))
            for _ in range(20):
                if self.database.sql(HELD):
                    break
            node, since = self.chance.choice(self.cluster.nodes), time.monotonic()
            os.kill(node.process.pid, signal.SIGSTOP)
            jobs = self.of_whom_stands_still()
            if jobs:
                return node, jobs, since
            os.kill(node.process.pid, signal.SIGCONT)
        raise SystemExit(f"no node was met with jobs in its hands for {PATIENCE} s")

    def of_whom_stands_still(self):
        """@return the jobs whose owner finishes none of them for a while"""
        seen = jobs = set(self.database.sql(HELD))
        for _ in range(8):
            if not jobs:
                break
            time.sleep(0.5)
            held = set(self.database.sql(HELD))
            at_work = {job.split()[2] for job in seen - held}
            jobs = {job for job in jobs & held if job.split()[2] not in at_work}
        return jobs

    def taken_over(self, jobs, since):
        """@return seconds since then until none of the jobs is as it was: done, or taken anew"""
        while set(self.database.sql("select id_ || ' ' || rev_ || ' ' || lock_owner_ from act_ru_job")) & jobs:
            if time.monotonic() - since > PATIENCE:
                raise SystemExit(f"jobs of the node are in nobody's hands {PATIENCE} s after the fault: {sorted(jobs)[:3]}")
            time.sleep(0.2)
        took = time.monotonic() - since
        self.slowest = max(self.slowest, took)
        return took


def carries(environment):
    """@return whether the JVM starts at all when its clock is shifted; some pairs of versions hang"""
    try:
        return subprocess.run(["java", "-version"], env={**os.environ, **environment}, timeout=120, capture_output=True).returncode == 0
    except subprocess.TimeoutExpired:
        return False
