"""Jobs that a node has in hand at the moment of a fault, and how long until others have gone on with them."""

import os
import signal
import time

from cluster import PATIENCE

HELD = "select id_ || ' ' || rev_ || ' ' || lock_owner_ from act_ru_job where lock_exp_time_ > localtimestamp and retries_ > 0"
LEFT = """
select id_ || ' ' || rev_ || ' ' || lock_owner_ from act_ru_job where lock_owner_ is not null
union all select id_ from act_ru_job where lock_owner_ is null and retries_ > 0 and duedate_ <= localtimestamp"""
STORM = 40  # deadlines that pass at the same moment

# The dates of open duties are moved, wherever they stand; the rest is up to the nodes. Waits for nobody's lock, so that it can
# be in nobody's way.
MOVE = """
with due as materialized (
  select d.id, d.deadline_id, j.id_ as job from duty d join deadline c on c.id = d.deadline_id join act_ru_task t on t.id_ = d.id
    join act_ru_job j on j.execution_id_ = t.execution_id_ and j.handler_cfg_ like '%%Overdue' and j.suspension_state_ = 1
  where d.status = 'OPEN' and d.due_at > now() and j.lock_owner_ is null limit %(most)d for update skip locked),
clocks as (update deadline set due_at = now() + interval '%(ahead)s' from due where deadline.id = due.deadline_id),
tasks as (update act_ru_task set due_date_ = localtimestamp + interval '%(ahead)s' from due where id_ = due.id),
duties as (update duty set due_at = now() + interval '%(ahead)s' from due where duty.id = due.id)
update act_ru_job set duedate_ = localtimestamp + interval '%(ahead)s', rev_ = rev_ + 1 from due where id_ = due.job
returning due.id"""


class JobsInHand:
    """@param work hands in new work, so that each fault meets an office that is busy"""

    def __init__(self, database, work):
        self.database, self.work = database, work
        self.passed = set()  # duties whose deadline has passed
        self.took = []  # seconds until the jobs of a fault were in other hands, one number a fault

    def storm(self):
        """Deadlines pass at this moment."""
        self.work()
        self.passed |= self.moved("0 seconds")

    def moved(self, ahead):
        """@return open duties whose deadline is now that far ahead"""
        return set(self.database.sql(MOVE % {"most": STORM, "ahead": ahead}))

    def held(self):
        """Lets deadlines pass. @return jobs that some node has in hand"""
        begun = time.monotonic()
        while time.monotonic() - begun < PATIENCE:
            self.storm()
            for _ in range(20):
                jobs = set(self.database.sql(HELD))
                if jobs:
                    return jobs
        raise SystemExit(f"no node took a job for {PATIENCE} s")

    def caught(self, node):
        """Lets deadlines pass and stops this node when it has taken some. @return its jobs, since when it is stopped"""
        begun = time.monotonic()
        while time.monotonic() - begun < PATIENCE:
            self.held()
            since = time.monotonic()
            os.kill(node.process.pid, signal.SIGSTOP)
            jobs = self.of_whom_stands_still()
            if jobs:
                return jobs, since
            os.kill(node.process.pid, signal.SIGCONT)
        raise SystemExit(f"{node.folder.name} was not met with jobs in its hands for {PATIENCE} s")

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

    def as_they_were(self, jobs):
        """@return those of them that nobody has finished, put off or taken anew"""
        rows = set(self.database.sql(LEFT))
        return {job for job in jobs if job in rows or job.split()[0] in rows}

    def taken_over(self, jobs, since):
        """@return seconds since then until none of the jobs is as it was"""
        while left := self.as_they_were(jobs):
            if time.monotonic() - since > PATIENCE:
                raise SystemExit(f"jobs of the node are in nobody's hands {PATIENCE} s after the fault: {sorted(left)[:3]}")
            time.sleep(0.2)
        self.took.append(time.monotonic() - since)
        return self.took[-1]
