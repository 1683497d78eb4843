"""Runs a command and writes what it cost, child processes included, to a JSON file.

    python3 scripts/measure.py OUT.json SECONDS COMMAND...

Keys: wallSeconds, cpuSeconds (user and system), peakBytes (resident memory of all processes at one time, sampled),
mainPeakBytes (of the first process). Ends with the command's exit code; after SECONDS the
command is killed. Nothing that it has started in its session is left running.
"""

import ctypes
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import time

PR_SET_CHILD_SUBREAPER = 36
BETWEEN_SAMPLES = 0.2
AFTER_THE_END = 0.02
GRACE = 10.0  # seconds that the command's children have after it has ended
PAGE = resource.getpagesize()


def processes():
    """pid -> (parent, bytes of resident memory), of all processes that can be read."""
    found = {}
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        found[int(entry.name)] = (int(fields[1]), int(fields[21]) * PAGE)
    return found


def memory_of(main):
    """Bytes of all that descends from this process, and of the process MAIN alone."""
    table = processes()
    total, pending = 0, [os.getpid()]
    while pending:
        parent = pending.pop()
        children = [pid for pid, (of, _) in table.items() if of == parent]
        total += sum(table[pid][1] for pid in children)
        pending += children
    return total, table.get(main, (0, 0))[1]


def become_reaper():
    """A child whose parent has ended becomes ours, so that its processor time is counted."""
    try:
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    except (OSError, AttributeError):
        pass  # No Linux: what the command does not wait for is not counted.


class Run:
    """One run of a command, from its start until nothing of it is left."""

    def __init__(self, command):
        self.started = time.monotonic()
        self.ended = None
        self.status = None
        self.peak = self.main_peak = 0
        self.main = subprocess.Popen(command, start_new_session=True).pid

    def sample(self):
        total, alone = memory_of(self.main)
        self.peak, self.main_peak = max(self.peak, total), max(self.main_peak, alone)

    def reap(self):
        """Collects the processes that have ended; whether some are still there."""
        while True:
            try:
                pid, code = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return False
            if pid == 0:
                return True
            if pid == self.main:
                self.status, self.ended = os.waitstatus_to_exitcode(code), time.monotonic()

    def kill(self, *_):
        try:
            os.killpg(self.main, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def wait(self, seconds):
        killed = False
        while self.reap():
            now = time.monotonic()
            late = now - self.started > seconds if self.ended is None else now - self.ended > GRACE
            if late and not killed:
                self.kill()
                killed = True
            self.sample()
            time.sleep(BETWEEN_SAMPLES if self.ended is None else AFTER_THE_END)

    def cost(self):
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return {
            "wallSeconds": round(self.ended - self.started, 3),
            "cpuSeconds": round(usage.ru_utime + usage.ru_stime, 3),
            "peakBytes": self.peak,
            "mainPeakBytes": self.main_peak,
        }


def main():
    out, seconds, command = sys.argv[1], float(sys.argv[2]), sys.argv[3:]
    become_reaper()
    run = Run(command)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, run.kill)
    run.wait(seconds)
    pathlib.Path(out).write_text(json.dumps(run.cost()) + "\n")
    return run.status if run.status >= 0 else 128 - run.status


sys.exit(main())
