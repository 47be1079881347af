"""Somebody fills in a form while a fault happens, and sends it afterwards."""

import json
import time

from browser import Browser
from cluster import PATIENCE
from node import Unreachable
from staff import OVERSEER

TASKLIST = "/camunda/api/engine/engine/default/task"
FILLED = {"outcome": "accepted"}


class HalfFilledForm:
    """A holder's form in Tasklist, opened by session at one node and sent by the same session to another one."""

    def __init__(self, cluster, staff, database, node):
        self.cluster, self.staff, self.database, self.node = cluster, staff, database, node
        begun = time.monotonic()
        while not self.opened():
            if time.monotonic() - begun > PATIENCE:
                raise SystemExit(f"no form of a task to be accepted could be opened for {PATIENCE} s")
            time.sleep(0.5)

    def opened(self):
        """Opens the form of a duty that has just begun and that no other client touches from now on."""
        status, page = self.cluster.call(OVERSEER, "GET", "/api/duties?open=true&size=100")
        for duty in page["items"] if status == 200 else []:
            if duty["element"] == "UserTask_AcceptTask" and self.staff.keep(duty["id"]):
                self.duty = duty
                try:
                    self.browser = Browser().sign_in(self.node, duty["person"]["personId"])
                    # A client may have done it since the list was read.
                    return self.browser.ask(self.node, "GET", f"{TASKLIST}/{duty['id']}/deployed-form") == 200
                except Unreachable:
                    return False
        return False

    def send(self):
        """@return what is wrong: the answer of another node than the one that gave the form, when it did not take it"""
        other = next(node for node in self.cluster.nodes if node is not self.node)
        filled = {**FILLED, "officer": self.duty["person"]["positionId"]}
        body = json.dumps({"variables": {name: {"value": value} for name, value in filled.items()}}).encode()
        begun = time.monotonic()
        while True:
            try:
                status = self.browser.ask(other, "POST", f"{TASKLIST}/{self.duty['id']}/submit-form", body, "application/json")
            except Unreachable:
                # Whether it was done only the database knows.
                done = self.database.sql(f"select id from duty where id = '{self.duty['id']}' and status = 'DONE'")
                status = 204 if done else None
            if status in (200, 204):
                self.staff.acks.add("duty", self.duty["id"], FILLED["outcome"])
                return []
            # 409: a deadline passed at this moment; whoever is told so sends again.
            if status not in (None, 409, 503) or time.monotonic() - begun > PATIENCE:
                return [f"the form of {self.duty['id']} answered {status} at {other.folder.name}"]
            time.sleep(0.5)
