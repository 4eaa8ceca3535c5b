"""Instructions counted by callgrind: the same on a busy machine."""
import os
import re
import subprocess

from . import tools
from .places import BUILD, stop

TOTALS = re.compile(r"^(?:totals|summary): (\d+)$", re.M)


def instructions(name, arguments, accepted=(0,)):
    """Of a whole run. What callgrind wrote stays in .build-benchmarks/NAME.callgrind, for callgrind_annotate."""
    if not tools.command("valgrind"):
        stop("valgrind can't be had here, and instructions are counted by it")
    profile = os.path.join(BUILD, f"{name}.callgrind")
    done = subprocess.run(["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={profile}", *arguments],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
    if done.returncode not in accepted:
        stop(f"{name} failed under callgrind with status {done.returncode}:\n{done.stderr[-2000:]}")
    with open(profile, encoding="utf-8", errors="replace") as f:
        return max(int(n) for n in TOTALS.findall(f.read()))
