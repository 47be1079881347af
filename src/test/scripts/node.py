"""One node of the platform as an operator has it: the jar, a folder, a port; and people who call its API."""

import base64
import json
import os
import pathlib
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
import uuid
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[3]


def jar_of(argument):
    found = [pathlib.Path(argument)] if argument else sorted((ROOT / "target").glob("sauro-*.jar"))
    if not found or not found[0].is_file():
        raise SystemExit("no jar: build it with ./mvnw package -DskipTests, or name it with --jar")
    return found[0].resolve()


class Unreachable(Exception):
    """No answer came: nobody knows whether the request was carried out."""


class Node:
    """Runs in its folder with the shipped settings of the profile sample; its database is folder/data/sauro."""

    def __init__(self, jar, folder, options=(), environment=()):
        """@param options more settings of the platform; @param environment more variables of its process"""
        self.jar, self.folder, self.process = jar, pathlib.Path(folder), None
        self.options, self.environment = list(options), dict(environment)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def start(self, patience=240):
        """@return seconds until the node said it was healthy"""
        begun = time.monotonic()
        self.launch()
        while time.monotonic() - begun < patience:
            if self.process.poll() is not None:
                raise SystemExit(f"the node ended with {self.process.returncode}; see {self.folder}/node.log")
            try:
                if self.call(None, "GET", "/actuator/health")[0] == 200:
                    return time.monotonic() - begun
            except Unreachable:
                pass
            time.sleep(0.2)
        raise SystemExit(f"not healthy after {patience} s; see {self.folder}/node.log")

    def launch(self):
        """Starts the process and waits for nothing."""
        with open(self.folder / "node.log", "ab") as log:
            self.process = subprocess.Popen(
                ["java", "-Duser.timezone=Asia/Ho_Chi_Minh", "-Xmx768m", "-XX:TieredStopAtLevel=1", "-jar", str(self.jar),
                 "--spring.profiles.active=sample", f"--server.port={self.port}", *self.options],
                cwd=self.folder, env={**os.environ, **self.environment}, stdout=log, stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL)

    def answers(self):
        """@return whether the node is ready for requests"""
        try:
            return self.call(None, "GET", "/actuator/health/readiness", patience=3)[0] == 200
        except Unreachable:
            return False

    def kill(self):
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait(300)

    def call(self, person, method, path, body=None, headers=None, patience=30):
        """@return status and body, parsed when it is JSON"""
        sent = dict(headers or {})
        if person:
            sent["Authorization"] = "Basic " + base64.b64encode(f"{person}:sauro".encode()).decode()
        if body is not None and not isinstance(body, bytes):
            body, sent["Content-Type"] = json.dumps(body).encode(), "application/json"
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", body, sent, method=method)
        try:
            with urllib.request.urlopen(request, timeout=patience) as answer:
                return answer.status, parsed(answer)
        except urllib.error.HTTPError as refused:
            try:
                return refused.code, parsed(refused)
            except OSError as broken:
                raise Unreachable from broken
        except (OSError, ValueError) as broken:
            raise Unreachable from broken
        except Exception as broken:
            if type(broken).__module__ == "http.client":
                raise Unreachable from broken
            raise

    def upload(self, person, path, name, content):
        mark = uuid.uuid4().hex
        body = (f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
                f"Content-Type: text/csv\r\n\r\n").encode() + content + f"\r\n--{mark}--\r\n".encode()
        return self.call(person, "POST", path, body, {"Content-Type": f"multipart/form-data; boundary={mark}"})

    def command(self, *arguments):
        """@return exit code and output of one of the jar's commands, on this node's database"""
        done = subprocess.run(["java", "-jar", str(self.jar), *arguments], cwd=self.folder, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    def h2(self):
        """@return the database's own jar, as it lies inside ours"""
        with zipfile.ZipFile(self.jar) as whole:
            inner = next(name for name in whole.namelist() if name.startswith("BOOT-INF/lib/h2-"))
            return pathlib.Path(whole.extract(inner, self.folder / "lib"))

    def sql(self, text):
        """Runs SQL on the database of the stopped node. @return rows as printed, fields parted by '|'"""
        done = subprocess.run(
            ["java", "-cp", str(self.h2()), "org.h2.tools.Shell", "-url", f"jdbc:h2:file:{self.folder}/data/sauro;IFEXISTS=TRUE",
             "-user", "sauro", "-password", "", "-sql", text],
            cwd=self.folder, capture_output=True, text=True)
        if done.returncode or "Exception" in done.stderr:
            raise SystemExit(done.stdout + done.stderr)
        return done.stdout.splitlines()


def parsed(answer):
    content = answer.read()
    kind = answer.headers.get("Content-Type") or ""
    return json.loads(content) if "json" in kind and "ndjson" not in kind and content else content
