"""Clocks that can be set wrong and right again while a node runs."""

import os
import pathlib
import shutil
import struct
import subprocess


def library(folder):
    """@return clock.c, built"""
    if not shutil.which("cc"):
        raise SystemExit("no C compiler for the clocks: apt-get install gcc libc6-dev")
    built = folder / "clock.so"
    source = pathlib.Path(__file__).resolve().parent / "clock.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-o", built, source, "-ldl"], check=True)
    return built


class Clock:
    """The clock of one node."""

    def __init__(self, built, file):
        self.built, self.file = built, file
        file.write_bytes(struct.pack("q", 0))

    def environment(self):
        """@return what the node's process has to be started with"""
        return {"LD_PRELOAD": str(self.built), "CLOCK_SHIFT": str(self.file)}

    def shift(self, seconds):
        """From now on the clock is that many seconds ahead of the machine's."""
        file = os.open(self.file, os.O_WRONLY)
        try:
            os.pwrite(file, struct.pack("q", seconds), 0)
        finally:
            os.close(file)
