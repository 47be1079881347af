"""What the run is judged by: rules over the database, notices at the mail server, and when everything has settled."""

import hashlib
import pathlib
import time
import uuid

from cluster import LEASE
from rules import rules


def broken(database, acks):
    """@return rule -> rows that break it"""
    told = pathlib.Path(acks).read_text(encoding="utf-8")
    load = "create temp table acks (kind text, id text, detail text);\n" + "".join(
        "insert into acks values ('%s', '%s', '%s');\n" % tuple(line.split(",", 2)) for line in told.splitlines()[1:])
    return {name: database.sql(load + query) for name, query in rules().items()}


# What stands in the ledger when a deadline passes: of a rung of the ladder it is that nobody answered.
FIRED = "select duty_id, kind, count(*) from ledger_entry where kind in ('DUTY_OVERDUE', 'ESCALATION_UNANSWERED') group by 1, 2"


def fired(database):
    """@return the duties whose deadline stands in the ledger as passed"""
    return {row.split("|")[0] for row in database.sql(FIRED)}


def misfired(database, passed):
    """@return the duties whose deadline stands in the ledger as passed twice, or not at all although they are still open"""
    entries = [row.split("|") for row in database.sql(FIRED)]
    still_open = set(database.sql("select id from duty where status = 'OPEN'"))
    return ([f"{duty} {kind} {count} times" for duty, kind, count in entries if int(count) > 1]
            + [f"{duty} never" for duty in passed & still_open - {duty for duty, _, _ in entries}])


def mails(database, mailbox, in_hand):
    """
    @param in_hand keys of messages that a node held when it was killed: between the mail server's yes and the note of it nobody
        can know, so these may come twice, under the same Message-ID
    @return what is wrong with the notices: lost, or sent twice
    """
    said = database.sql("select message_key from outbox_message where channel = 'MAIL' and state = 'SENT'")
    lost = [key for key in said if message_id(key) not in mailbox.received]
    left = database.sql("select state || ' ' || message_key from outbox_message where channel = 'MAIL' and state <> 'SENT'")
    excused = {message_id(key) for key in in_hand}
    twice = [f"{message} {count} times" for message, count in mailbox.received.items() if count > 1 + (message in excused)]
    return [f"never came: {key}" for key in lost] + [f"not sent: {row}" for row in left] + twice


def message_id(key):
    """@return the Message-ID of a key, which Java makes a name-based UUID"""
    return f"<{uuid.UUID(bytes=hashlib.md5(key.encode(), usedforsecurity=False).digest(), version=3)}@mail.example>"


def settled(database, patience=900 + LEASE):
    """Waits until nothing is left to do. @return seconds"""
    begun, quiet = time.monotonic(), 0
    while time.monotonic() - begun < patience:
        rows = database.sql("select count(*) from programme_import_row where state not in ('STARTED', 'SKIPPED', 'REFUSED', 'PLANNED')")
        # What has failed once waits a while; it is still to do.
        jobs = database.sql("""
            select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= localtimestamp
              or exception_msg_ is not null and duedate_ <= localtimestamp + interval '10 minutes')""")
        letters = database.sql("select count(*) from outbox_message where state = 'WAITING'")
        # One step may just be about to cause the next.
        quiet = quiet + 1 if rows == jobs == letters == ["0"] else 0
        if quiet == 3:
            return time.monotonic() - begun
        time.sleep(1)
    raise SystemExit(f"{rows} rows, {jobs} jobs and {letters} notices still wait after {patience} s")
