"""Where things are, and how a measurement ends that can't go on."""
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
