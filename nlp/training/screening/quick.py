"""Writes what the quick model learns from: a window, targets for its heads and weights, one JSON object a line.

    quick.py --public public.jsonl --own own.jsonl --teacher scores.tsv > quick.jsonl

Its heads are the encoder's, less those it cannot learn, and one more: whether the window is worth the encoder's reading.
That is so where a label says it offends, or where the encoder itself (the teacher; see TeacherDump) gives it some score.
"""

import argparse
import json

from data import HEADS, own, public

LEARNT = ("hate", "threat", "sexual", "harassment", "profanity", "self-harm")
# What the encoder gives a score below this is plain; above it is worth reading with growing weight.
PLAIN = 0.1


def worth(row, teacher):
    offends = any(row["y"][HEADS.index(head)] for head in LEARNT + ("offence",))
    score = teacher.get(row["id"])
    if offends:
        return 1.0, 1.0
    if score is None:
        return 0.0, 0.3
    return (0.0, 1.0) if score < PLAIN else (1.0, min(1.0, 0.3 + score))


def main():
    options = argparse.ArgumentParser()
    for name in ("public", "own", "teacher"):
        options.add_argument("--" + name, required=True)
    options = options.parse_args()
    teacher = dict((line.split("\t")[0], float(line.split("\t")[1])) for line in open(options.teacher))
    for rows in (own(options.own), public(options.public)):
        for row in rows:
            target, weight = worth(row, teacher)
            y = [row["y"][HEADS.index(head)] for head in LEARNT] + [target]
            m = [row["m"][HEADS.index(head)] for head in LEARNT] + [weight]
            print(json.dumps({"x": row["x"], "y": y, "m": m}, ensure_ascii=False))


if __name__ == "__main__":
    main()
