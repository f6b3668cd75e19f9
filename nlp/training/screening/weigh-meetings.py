"""Fits the weights by which the turns of meetings are judged, offence and vetting, and chooses the limits.

    weigh-meetings.py GOLD DIR OUT

GOLD: what must be found in the meetings. DIR holds, of the meetings' passages (PassageDump) and of lines by themselves:
meetings.jsonl, the passages; meetings.tsv, lines.tsv, benign.tsv, their windows' signals (WindowDump, then SignalDump);
meetings-turns.jsonl, lines-turns.jsonl, answers-turns.jsonl, what TurnDump sees of them. Figures printed come from folds by
meeting. Limits are those of the best F1 in the folds.
"""

import collections
import csv
import json
import pathlib
import sys

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

FOLDS = 10
# With so few to choose by, even odds are as good a limit as any.
FEW = 40
OFFENCES = {"hate", "harassment", "threat", "sexual", "profanity"}
STATEMENT = ("grammar", "encoder", "encoder-in-conversation", "unspecified", "weak", "other-sense", "explained", "secure", "levels",
             "examples", "policy", "length")
ANSWER = ("grammar", "encoder-in-conversation", "unspecified", "back", "needed", "asked-with-level", "topic-other-sense",
          "asked-and-held", "asked-and-yes", "asked-and-named", "needed-and-held")


class Golds:
    def __init__(self, path):
        self.by_file = collections.defaultdict(list)
        for line in open(path, encoding="utf-8"):
            gold = json.loads(line)
            self.by_file[gold["file"]].append(gold)

    def of(self, row):
        """What must be found in a passage: its speaker's, at its time."""
        return [gold for gold in self.by_file[row["file"]] if gold["speaker"] == row["speaker"]
                and gold["start"] < row["end"] - 0.05 and row["start"] < gold["end"] - 0.05]


def fit(x, y, weights, strength):
    pipeline = make_pipeline(StandardScaler(), LogisticRegression(C=strength, max_iter=4000))
    return pipeline.fit(x, y, logisticregression__sample_weight=weights)


def judged(name, meetings, others, strength):
    """Weights fitted on all, with the limit of the best F1 in folds by meeting. Rows are (signals, label, weight, meeting)."""
    x, y, w, groups = (numpy.array(column) for column in zip(*meetings))
    ox, oy, ow = (numpy.array(column) for column in zip(*[row[:3] for row in others]))
    odds = numpy.zeros(len(y))
    for rest, fold in GroupKFold(min(FOLDS, len(set(groups)))).split(x, y, groups):
        fitted = fit(numpy.vstack([x[rest], ox]), numpy.concatenate([y[rest], oy]), numpy.concatenate([w[rest], ow]), strength)
        odds[fold] = fitted.decision_function(x[fold])
    f1 = {limit: 2 * (y[odds >= limit] == 1).sum() / ((odds >= limit).sum() + y.sum()) for limit in odds}
    best = max(f1.values())
    limit = max(f1, key=f1.get)
    limit = 0.0 if len(y) < FEW else limit
    found = odds >= limit
    print(f"{name}: {len(y)} passages, {y.sum()} to find; F1 {best:.3f} at best; at {1 / (1 + numpy.exp(-limit)):.3f}, "
          f"found {(found & (y == 1)).sum()}, alarms {(found & (y == 0)).sum()}")
    whole = fit(numpy.vstack([x, ox]), numpy.concatenate([y, oy]), numpy.concatenate([w, ow]), strength)
    scale, regression = whole[0], whole[1]
    terms = regression.coef_[0] / scale.scale_
    return regression.intercept_[0] - (terms * scale.mean_).sum(), terms, limit


def table(path):
    return list(csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))


def json_lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def offence(golds, source, out):
    passages = {row["id"]: row for row in json_lines(source / "meetings.jsonl")}
    tables = {name: table(source / f"{name}.tsv") for name in ("meetings", "lines", "benign")}
    for suffix, names in (("", None), ("-without-encoder", "quick-")):
        columns = [name for name in tables["meetings"][0] if name.startswith(names or ("encoder-", "quick-"))]
        signals = lambda row: [float(row[name]) for name in columns]
        limits = {}
        with open(out / f"weighing-meetings{suffix}.tsv", "w", encoding="utf-8") as file:
            print("# What each signal adds to the odds of a verdict on a meeting's turn; made by weigh-meetings.py.", file=file)
            for verdict in ("offends", "hates"):
                meetings = []
                for row in tables["meetings"]:
                    if names is None and float(row["quick-worth-reading"]) < -1.5:
                        continue
                    found = [g for g in golds.of(passages[row["id"]]) if g["category"] in OFFENCES]
                    kinds = {kind for g in found for kind in (g["category"], *g.get("categories_ok", []))}
                    unsaid = any(g.get("optional") for g in found) or verdict == "hates" and found and "hate" not in kinds
                    if not unsaid:
                        meetings.append((signals(row), int(bool(found)), 1.0, passages[row["id"]]["file"]))
                others = [(signals(row), 0, 0.5) for row in tables["benign"]]
                for row in tables["lines"]:
                    offensive = row["label"] == "offensive"
                    if verdict == "offends" or not offensive or row["category"] == "hate":
                        others.append((signals(row), int(offensive), 0.03))
                bias, terms, limit = judged(verdict + suffix, meetings, others, 0.03)
                limits[verdict] = 1 / (1 + numpy.exp(-limit))
                print(verdict, "-", "-", f"{bias:.6g}", sep="\t", file=file)
                for name, term in zip(columns, terms):
                    print(verdict, name, "-", f"{term:.6g}", sep="\t", file=file)
        print({verdict: round(limit, 4) for verdict, limit in limits.items()})


def vetting(golds, source, out):
    turns = {name: json_lines(source / f"{name}-turns.jsonl") for name in ("meetings", "lines", "answers")}
    with open(out / "meeting-weights.tsv", "w", encoding="utf-8") as file:
        print("# Verdict, sign of a meeting's turn, weight; made by weigh-meetings.py.", file=file)
        for verdict, names, strength in (("statement", STATEMENT, 1.0), ("answer", ANSWER, 0.1)):
            for suffix in ("", "-without-encoder"):
                kept = [name for name in names if not (suffix and name.startswith("encoder"))]
                signs = lambda row: [row["signs"].get(name, 0.0) for name in kept]
                ours = lambda rows: [row for row in rows if row["answer"] == (verdict == "answer")]
                meetings = []
                for row in ours(turns["meetings"]):
                    found = [g for g in golds.of(row) if g["category"] == "vetting-disclosure"]
                    levels = {level for g in found for level in (g["level"], *g.get("levels_ok", []))}
                    if not any(g.get("optional") for g in found) and (not found or row["found"] in levels):
                        meetings.append((signs(row), int(bool(found)), 1.0, row["file"]))
                others = [(signs(row), int(row["label"] == "disclosure"), weight)
                          for name, weight in (("lines", 0.3), ("answers", 1.0)) for row in ours(turns[name])]
                bias, terms, limit = judged(verdict + suffix, meetings, others, strength)
                print(verdict + suffix, "-", f"{bias - limit:.4g}", sep="\t", file=file)
                for name, term in zip(kept, terms):
                    print(verdict + suffix, name, f"{term:.4g}", sep="\t", file=file)


def main():
    golds, source, out = Golds(sys.argv[1]), pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    vetting(golds, source, out)
    offence(golds, source, out)


if __name__ == "__main__":
    main()
