"""People of the sample organisation who do whatever is open, at once and all day."""

import collections
import random
import threading
import traceback
import uuid

from node import Unreachable

OVERSEER = "H57.VP.head"

def answer(duty, chance):
    """@return what the holder fills in, by form field; None for duties that this run leaves alone"""
    note, element = "Nội dung thử (mẫu)", duty["element"]
    if element == "UserTask_AcceptTask":
        if chance.random() < 0.05:
            return {"outcome": "returned", "returnReason": note}
        return {"outcome": "accepted", "officer": duty["person"]["positionId"]}
    if element == "UserTask_ReviewProduct":
        if chance.random() < 0.15:
            return {"outcome": "rework", "reviewNote": note}
        return {"outcome": "approved", "quality": "GOOD"}
    return {
        "UserTask_DecideReturn": {"outcome": "kept", "decisionReason": note},
        "UserTask_Contribute": {"contribution": note, "contributionDocument": "01/BC-MẪU"},
        "UserTask_GiveOpinion": {"outcome": "agreed", "opinion": note},
        "UserTask_DecideApproach": {"approach": note, "decisionDocument": "02/TB-MẪU", "expectedBenefit": note},
        "UserTask_PerformTask": {"productDescription": note, "productDocument": "03/BC-MẪU"},
    }.get(element)


class Staff:
    """Four clients at a time; each looks through a page of open duties and does some of them as their holders."""

    def __init__(self, node, acks, chance):
        self.node, self.acks, self.chance = node, acks, chance
        self.over, self.refused, self.faults = threading.Event(), collections.Counter(), []
        self.clients, self.lock, self.busy, self.kept = [], threading.Lock(), collections.Counter(), set()

    def keep(self, ident):
        """@return whether from now on no client touches this duty; false while one does"""
        with self.lock:
            if self.busy[ident]:
                return False
            self.kept.add(ident)
            return True

    def begin(self):
        for _ in range(4):
            client = threading.Thread(target=self.work, args=(random.Random(self.chance.random()),), daemon=True)
            self.clients.append(client)
            client.start()

    def leave(self):
        """Waits until every client has had its last answer."""
        self.over.set()
        for client in self.clients:
            client.join(600)
            if client.is_alive():
                self.faults.append("a client got no answer for ten minutes")

    def end(self):
        self.leave()
        if self.faults:
            raise SystemExit("the platform failed a client: " + "; ".join(self.faults[:3]))

    def work(self, chance):
        pages = 1
        try:
            while not self.over.is_set():
                status, page = self.node.call(
                    OVERSEER, "GET", f"/api/duties?open=true&size=20&page={chance.randrange(pages)}")
                duties, pages = (page["items"], page["total"] // 20 + 1) if status == 200 else ([], 1)
                if not duties:
                    self.over.wait(0.5)
                for duty in chance.sample(duties, min(8, len(duties))):
                    if self.over.is_set():
                        return
                    self.serve_unless_kept(duty, chance)
        except Unreachable:
            pass
        except Exception:
            # Without this the client would be missing and nobody would know.
            self.faults.append(traceback.format_exc())

    def serve_unless_kept(self, duty, chance):
        with self.lock:
            if duty["id"] in self.kept:
                return
            self.busy[duty["id"]] += 1
        try:
            self.serve(duty, chance)
        finally:
            with self.lock:
                self.busy[duty["id"]] -= 1

    def serve(self, duty, chance):
        if duty["element"] == "UserTask_PerformTask" and chance.random() < 0.5:
            self.report(duty, chance)
            return
        filled = answer(duty, chance)
        if filled is None:
            return
        status, said = self.node.call(
            duty["person"]["personId"], "POST", f"/engine-rest/task/{duty['id']}/submit-form",
            {"variables": {name: {"value": value} for name, value in filled.items()}})
        outcomes = duty["result"]["outcomes"]
        if self.accepted(status, said, "duty"):
            self.acks.add("duty", duty["id"], filled.get("outcome") or outcomes[0])

    def report(self, duty, chance):
        note = uuid.UUID(int=chance.getrandbits(128)).hex
        status, said = self.node.call(
            duty["person"]["personId"], "POST", f"/api/cases/{duty['caseCode']}/progress",
            {"percent": chance.randrange(101), "note": note, "evidence": "04/BC-MẪU"})
        if self.accepted(status, said, "progress"):
            self.acks.add("progress", note)
        elif 400 <= status < 500:
            self.acks.add("refused", note)

    def accepted(self, status, said, kind):
        """A refusal is an answer: two clients want the same duty, or contributions are missing. A fault of the platform is not."""
        if status in (200, 201, 204):
            return True
        self.refused[f"{kind} {status}"] += 1
        if status >= 500 and status != 503:
            self.faults.append(f"{kind} {status} {str(said)[:300]}")
        return False
