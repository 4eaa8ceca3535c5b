"""Where things are, and how a measurement ends that can't go on."""
import fcntl
import os
import sys

COMMUNES = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROOT = os.path.dirname(os.path.dirname(COMMUNES))
PEERS = os.path.join(COMMUNES, "peers")
RULES = os.path.join(COMMUNES, "rules.lua")
BUILD = os.path.join(ROOT, ".build-benchmarks")


def say(text):
    """To standard error: the tables alone are on standard output."""
    print(text, file=sys.stderr, flush=True)


def stop(text):
    sys.exit(f"{os.path.basename(sys.argv[0])}: {text}")


def alone():
    """Holds .build-benchmarks until this process ends: two measurements would slow each other, and mix their files."""
    os.makedirs(BUILD, exist_ok=True)
    lock = os.open(os.path.join(BUILD, "lock"), os.O_CREAT | os.O_RDWR)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        stop("another measurement is running")
