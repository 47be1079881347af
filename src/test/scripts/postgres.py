"""A PostgreSQL server of this run's own, with the two roles of docker/database/roles.sh."""

import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]


class Postgres:
    """Debian's server binaries in a folder of its own; started as the user postgres when this script runs as root."""

    def __init__(self, folder):
        self.trouble = float("-inf")  # until when requests may fail for want of a connection
        found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        path = shutil.which("initdb")
        if not found and not path:
            raise SystemExit("no PostgreSQL server here: apt-get install postgresql")
        self.bin = found[-1].parent if found else pathlib.Path(path).parent
        self.folder = pathlib.Path(folder) / "postgres"
        self.folder.mkdir()
        self.secrets = pathlib.Path(folder) / "secrets"
        self.secrets.mkdir()
        for role in ("app", "owner"):
            (self.secrets / role).write_text(f"{role}-secret\n")
        if os.geteuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(self.folder, account.pw_uid, account.pw_gid)
            pathlib.Path(folder).chmod(0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.run("initdb", "-D", self.folder, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8")
        self.start()
        roles = ROOT / "docker/database/roles.sh"
        subprocess.run(
            ["sh", roles], check=True, stdout=subprocess.DEVNULL,
            env={**os.environ, "PGHOST": "127.0.0.1", "PGPORT": str(self.port), "POSTGRES_USER": "postgres",
                 "OWNER_PASSWORD_FILE": str(self.secrets / "owner"), "APP_PASSWORD_FILE": str(self.secrets / "app")})

    def run(self, program, *arguments):
        command = [str(self.bin / program), *map(str, arguments)]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    def start(self):
        self.run("pg_ctl", "-D", self.folder, "-w", "-t", "300", "-l", self.folder / "log", "-o",
                 f"-p {self.port} -c unix_socket_directories={self.folder} -c listen_addresses=127.0.0.1 "
                 "-c max_connections=150 -c log_lock_waits=on", "start")

    def crash(self):
        """Ends the server as a power cut would: nothing is written any more, it recovers at the next start."""
        self.trouble = float("inf")
        self.run("pg_ctl", "-D", self.folder, "-m", "immediate", "-w", "stop")

    def recovered(self):
        """Everybody has connections again; requests that were under way may still fail."""
        self.trouble = time.monotonic() + 60

    def troubled(self):
        return time.monotonic() < self.trouble

    def stop(self):
        if (self.folder / "postmaster.pid").exists():
            self.run("pg_ctl", "-D", self.folder, "-m", "fast", "-w", "stop")

    def url(self):
        return f"jdbc:postgresql://127.0.0.1:{self.port}/sauro"

    def settings(self):
        """@return what a node of the profile cluster has to be told"""
        return ["--spring.profiles.active=sample,cluster", f"--spring.datasource.url={self.url()}",
                "--spring.datasource.username=sauro_app", f"--sauro.database.password-file={self.secrets / 'app'}",
                "--sauro.database.owner=sauro_owner", f"--sauro.database.owner-password-file={self.secrets / 'owner'}",
                "--spring.flyway.placeholders.applicationRole=sauro_app"]

    def sql(self, text, patience=60):
        """@return rows, fields parted by '|'"""
        begun = time.monotonic()
        while True:
            done = subprocess.run(
                [str(self.bin / "psql"), "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d", "sauro",
                 "-v", "ON_ERROR_STOP=1", "-Atq"], input=text, capture_output=True, text=True, timeout=600,
                # The engine's columns hold local times without a zone.
                env={**os.environ, "PGTZ": "Asia/Ho_Chi_Minh"})
            if not done.returncode:
                return [row for row in done.stdout.splitlines() if row]
            passing = "connect" in done.stderr or "deadlock detected" in done.stderr
            if time.monotonic() - begun > patience or not passing:
                raise SystemExit(done.stderr)
            time.sleep(0.5)
