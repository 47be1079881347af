"""The run behind proxy.sh."""

import argparse
import concurrent.futures
import http.client
import os
import pathlib
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.parse

from cluster import PATIENCE, Cluster
from mailbox import Mailbox
from node import ROOT, jar_of
from postgres import Postgres

PUBLIC, STAFF = "dich-vu-cong.example", "can-bo.example"
SIGN_IN = "/camunda/api/admin/auth/user/default/login/tasklist"


class Proxy:
    """nginx in a folder of its own."""

    def __init__(self, folder, nodes):
        self.folder = folder / "nginx"
        (self.folder / "tls").mkdir(parents=True)
        self.plain, self.tls = free_port(), free_port()
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                        "-subj", f"/CN={PUBLIC}", "-addext", f"subjectAltName=DNS:{PUBLIC},DNS:{STAFF}",
                        "-keyout", self.folder / "tls/privkey.pem", "-out", self.folder / "tls/fullchain.pem"],
                       check=True, stderr=subprocess.DEVNULL)
        text = (ROOT / "docker/proxy/sauro.conf.template").read_text(encoding="utf-8")
        for old, new in {"${PUBLIC_HOST}": PUBLIC, "${STAFF_HOST}": STAFF, "/etc/nginx/tls": f"{self.folder}/tls",
                         "node1:8080": f"127.0.0.1:{nodes[0].port}", "node2:8080": f"127.0.0.1:{nodes[1].port}",
                         "listen 80 ": f"listen {self.plain} "}.items():
            if old not in text:
                raise SystemExit(f"the template has no {old}")
            text = text.replace(old, new)
        text = re.sub(r"listen 443\b", f"listen {self.tls}", text)
        (self.folder / "sauro.conf").write_text(text, encoding="utf-8")
        (self.folder / "nginx.conf").write_text(
            f"pid {self.folder}/pid; error_log {self.folder}/error.log; events {{}}\n"
            f"http {{ access_log {self.folder}/access.log; include {self.folder}/sauro.conf; }}\n")
        self.command = ["nginx", "-p", str(self.folder), "-c", str(self.folder / "nginx.conf"), "-g", "daemon off;"]

    def test(self):
        """@return what nginx -t says against the file"""
        done = subprocess.run([*self.command, "-t"], capture_output=True, text=True)
        return [] if done.returncode == 0 and "warn" not in done.stderr else done.stderr.splitlines()

    def start(self):
        self.process = subprocess.Popen(self.command)
        begun = time.monotonic()
        while time.monotonic() - begun < 60:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.tls)) == 0:
                    return
            time.sleep(0.1)
        raise SystemExit(f"nginx does not listen, see {self.folder}/error.log")

    def ask(self, host, path, method="GET", body=None, **headers):
        """@return status, headers, body; over TLS with the certificate and the host's name checked"""
        trust = ssl.create_default_context(cafile=self.folder / "tls/fullchain.pem")
        with socket.create_connection(("127.0.0.1", self.tls), 60) as raw, trust.wrap_socket(raw, server_hostname=host) as secure:
            client = http.client.HTTPSConnection(host)
            client.sock = secure
            client.request(method, path, body, {"Host": host, **{name.replace("_", "-"): value for name, value in headers.items()}})
            answer = client.getresponse()
            return answer.status, answer.headers, answer.read()


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def cookies(headers):
    return {each.split("=", 1)[0]: each for each in headers.get_all("Set-Cookie") or []}


def checks(proxy, cluster):
    """@return check -> whether it holds, asked one after the other"""
    def status(host, path, **more):
        return proxy.ask(host, path, **more)[0]

    plain = http.client.HTTPConnection("127.0.0.1", proxy.plain, timeout=60)
    plain.request("GET", "/thu-tuc", headers={"Host": PUBLIC})
    moved = plain.getresponse()
    yield "plain HTTP is sent to HTTPS", (moved.status, moved.headers["Location"]) == (308, f"https://{PUBLIC}/thu-tuc")
    yield "whoever names no host of ours is answered 421", status(PUBLIC, "/thu-tuc", Host="else.example") == 421
    code, headers, page = proxy.ask(PUBLIC, "/thu-tuc")
    yield "a citizen reads the procedures", code == 200 and "thủ tục" in page.decode().lower()
    yield "… and is held to HTTPS, said once", headers.get_all("Strict-Transport-Security") == ["max-age=31536000"]
    yield "the citizens' start leads to the procedures", proxy.ask(PUBLIC, "/")[1]["Location"].endswith("/thu-tuc")
    for path in ("/camunda/app/tasklist/default/", "/api/cases", "/engine-rest/engine", "/actuator/health", "/work"):
        yield f"citizens do not reach {path}", status(PUBLIC, path) == 404
    for path in ("/engine-rest/engine", "/actuator/health", "/actuator/prometheus"):
        yield f"staff do not reach {path}", status(STAFF, path) == 404
    for host, path in ((PUBLIC, "/thu-tuc/..;/engine-rest/engine"), (STAFF, "/x/..;/engine-rest/engine")):
        yield f"nobody reaches {path}", status(host, path) == 400
    yield "the sign-in page sets no cookie", not cookies(proxy.ask(STAFF, "/camunda/app/tasklist/default/")[1])
    form = urllib.parse.urlencode({"username": "H57.VP.head", "password": "sauro"})
    code, headers, _ = proxy.ask(STAFF, SIGN_IN, "POST", form, Content_Type="application/x-www-form-urlencoded", Origin=f"https://{STAFF}")
    session = cookies(headers).get("JSESSIONID", "")
    yield "staff sign in, from the page's own origin", code == 200
    yield "… with a cookie for HTTPS alone", "Secure" in session and "HttpOnly" in session
    mine = session.split(";")[0]
    yield "… and are known at both nodes", all(status(STAFF, "/api/me", Cookie=mine) == 200 for _ in range(10))
    yield "another site cannot sign anybody in", status(
        STAFF, SIGN_IN, method="POST", body=form, Content_Type="application/x-www-form-urlencoded", Origin="https://evil.example") == 403
    guesses = [status(STAFF, SIGN_IN, method="POST", body=form.replace("sauro", f"guess{number}"), X_Forwarded_For=f"10.9.8.{number}",
                      Content_Type="application/x-www-form-urlencoded") for number in range(12)]
    yield f"guesses end in 429, whatever address they claim ({guesses})", guesses[0] == 401 and guesses[-1] == 429
    with concurrent.futures.ThreadPoolExecutor(16) as crowd:
        many = list(crowd.map(lambda _: status(PUBLIC, "/tra-cuu"), range(60)))
    yield f"a crowd at the lookup is thinned out ({many.count(200)} × 200, {many.count(429)} × 429)", (
        set(many) == {200, 429} and many.count(200) >= 15)
    cluster.nodes[0].kill()
    yield "the loss of a node goes unnoticed by who is signed in", all(status(STAFF, "/api/me", Cookie=mine) == 200 for _ in range(10))
    yield "… and by citizens", all(status(PUBLIC, "/thu-tuc") == 200 for _ in range(10))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--jar")
    given = arguments.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="sauro-proxy-"))
    os.chmod(folder, 0o755)
    database = Postgres(folder)
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", str(folder / "signing.pem")], check=True,
                   stderr=subprocess.DEVNULL)
    cluster = Cluster(jar_of(given.jar), folder, database, Mailbox(), 2)
    for node in cluster.nodes:
        node.options.append("--sauro.https=true")
    proxy, failed = Proxy(folder, cluster.nodes), 0
    said = proxy.test()
    print(("FALSE " if said else "ok    ") + "nginx -t: " + subprocess.run(["nginx", "-v"], capture_output=True, text=True).stderr.strip(),
          *said, sep="\n        " if said else "", flush=True)
    try:
        print("nodes healthy after " + ", ".join(f"{wait:.0f} s" for wait in cluster.start()), flush=True)
        proxy.start()
        for name, holds in checks(proxy, cluster):
            print(("ok    " if holds else "FALSE ") + name, flush=True)
            failed += not holds
    finally:
        if hasattr(proxy, "process"):
            proxy.process.terminate()
            proxy.process.wait(PATIENCE)
        cluster.kill()
        database.stop()
    failed += bool(said)
    print("PASSED" if not failed else f"FAILED: {failed}, folder {folder}")
    if not failed:
        shutil.rmtree(folder)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
