"""Runs a command and writes what it cost, child processes included, to a JSON file.

    python3 scripts/measure.py OUT.json SECONDS COMMAND...

Keys: wallSeconds, cpuSeconds (user and system), peakBytes (resident memory of all processes at one time, sampled),
mainPeakBytes (of the first process). Ends with the command's exit code, and with 124 after SECONDS. Nothing that the
command has started is left running.
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
GRACE = 10.0
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


def memory_of(root):
    """Bytes of the process and of all that descend from it, and of the process alone."""
    table = processes()
    total, pending = 0, [root]
    while pending:
        parent = pending.pop()
        total += table.get(parent, (0, 0))[1]
        pending += [pid for pid, (of, _) in table.items() if of == parent]
    return total, table.get(root, (0, 0))[1]


def become_reaper():
    """A child whose parent has ended becomes ours, so that its processor time is counted."""
    try:
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    except (OSError, AttributeError):
        pass  # No Linux: what the command does not wait for is not counted.


def reap(main, status):
    """Collects the children that have ended; the exit status of the main one once it is known."""
    while True:
        try:
            pid, code = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return status, False
        if pid == 0:
            return status, True
        if pid == main:
            status = os.waitstatus_to_exitcode(code)


def main():
    out, seconds, command = sys.argv[1], float(sys.argv[2]), sys.argv[3:]
    become_reaper()
    started = time.monotonic()
    child = subprocess.Popen(command, start_new_session=True)
    stop = lambda *_: os.killpg(child.pid, signal.SIGKILL)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, stop)
    status, alive, peak, main_peak, ended = None, True, 0, 0, None
    while alive:
        total, alone = memory_of(child.pid)
        peak, main_peak = max(peak, total), max(main_peak, alone)
        time.sleep(BETWEEN_SAMPLES if ended is None else 0.02)
        status, alive = reap(child.pid, status)
        now = time.monotonic()
        if status is not None and ended is None:
            ended = now
        if now - started > seconds or (ended is not None and now - ended > GRACE):
            status = 124 if ended is None else status
            seconds = float("inf")
            try:
                stop()
            except ProcessLookupError:
                pass
            ended = now
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    cost = {
        "wallSeconds": round((ended or time.monotonic()) - started, 3),
        "cpuSeconds": round(usage.ru_utime + usage.ru_stime, 3),
        "peakBytes": peak,
        "mainPeakBytes": main_peak,
    }
    pathlib.Path(out).write_text(json.dumps(cost) + "\n")
    return status if status >= 0 else 128 - status


sys.exit(main())
