"""Fits the weights that make one verdict of the encoder's and the quick model's signals, and chooses the limits.

    weigh.py [--without-encoder] --out DIR benign.tsv labelled.tsv...

The tables come from SignalDump. Each verdict is a logistic regression over signals and their products. The figures printed, and the
limits, come from folds: every line is judged by weights fitted without it. Sets named "check-" are judged, never learnt from. The
limits are those at which benign talk gives as many false alarms as the budgets allow.
"""

import argparse
import collections
import csv
import pathlib

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

# False alarms allowed in 1,000 benign lines. Without an encoder more must be borne.
BUDGETS = {"offends": 2.0, "hates": 1.2}
BUDGETS_WITHOUT = {"offends": 3.5, "hates": 2.0}
STRENGTH, FOLDS, SEED = 0.01, 10, 2
# How loudly a line of a set speaks: there is much benign talk, and the public sets are from other places than work.
WEIGHTS = {"benign_workplace": 0.5, "convabuse": 0.1, "davidson": 0.02, "edos": 0.05, "hatemojibuild": 0.1, "implicit_hate": 0.05}


def read(files):
    for file in files:
        yield from csv.DictReader(open(file, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)


def windows_by_text(rows):
    texts = collections.defaultdict(list)
    for row in rows:
        texts[row["set"], row["id"]].append(row)
    return list(texts.values())


def wanted(verdict, row):
    """True, False, or None where the line says nothing on the verdict."""
    offensive, kinds = row["label"] == "offensive", "functional" in row["set"] or "emoji" in row["set"]
    if verdict == "offends":
        return None if row["label"] == "benign-of-hate" or kinds else offensive
    return None if offensive and row["category"] != "hate" and not kinds else offensive


class Weights:
    def __init__(self, signals, targets, weights):
        self.pipeline = make_pipeline(StandardScaler(), PolynomialFeatures(2, include_bias=False), StandardScaler(),
                                      LogisticRegression(C=STRENGTH, max_iter=4000))
        self.pipeline.fit(signals, targets, logisticregression__sample_weight=weights)

    def odds(self, signals):
        return self.pipeline.decision_function(signals)

    def terms(self, names):
        """The weights of the signals as they come: the regression is a polynomial, so a few values give its terms."""
        count = len(names)
        zero = numpy.zeros((1, count))
        bias = self.odds(zero)[0]
        units = [self.odds(at(count, {n: 1.0}))[0] for n in range(count)]
        minus = [self.odds(at(count, {n: -1.0}))[0] for n in range(count)]
        yield "-", "-", bias
        for n, name in enumerate(names):
            yield name, "-", (units[n] - minus[n]) / 2
            yield name, name, (units[n] + minus[n]) / 2 - bias
            for m in range(n):
                both = self.odds(at(count, {n: 1.0, m: 1.0}))[0]
                yield names[m], name, both - units[n] - units[m] + bias


def at(count, values):
    point = numpy.zeros((1, count))
    for n, value in values.items():
        point[0, n] = value
    return point


def judged(verdict, texts, names):
    """Odds of each text, by weights fitted without it; and the weights fitted on all. Texts of several windows teach nothing."""
    single = [n for n, text in enumerate(texts)
              if len(text) == 1 and not text[0]["set"].startswith("check-") and wanted(verdict, text[0]) is not None]
    signals = [numpy.array([[float(row[name]) for name in names] for row in text]) for text in texts]
    learnt = numpy.concatenate([signals[n] for n in single])
    targets = numpy.array([wanted(verdict, texts[n][0]) for n in single]).astype(int)
    weights = numpy.array([WEIGHTS.get(texts[n][0]["set"], 1.0) for n in single])
    odds = numpy.full(len(texts), numpy.nan)
    for rest, fold in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(learnt, targets):
        fitted = Weights(learnt[rest], targets[rest], weights[rest])
        odds[[single[n] for n in fold]] = fitted.odds(learnt[fold])
    whole = Weights(learnt, targets, weights)
    for n, text in enumerate(texts):
        if numpy.isnan(odds[n]):
            odds[n] = whole.odds(signals[n]).max()
    return odds, whole


def report(verdict, texts, odds, limit):
    sets = collections.defaultdict(lambda: numpy.zeros((2, 2), int))
    for text, value in zip(texts, odds):
        label = wanted(verdict, text[0])
        if label is not None:
            sets[text[0]["set"]][int(label), int(value >= limit)] += 1
    for name, ((quiet, alarms), (missed, found)) in sorted(sets.items()):
        recall, specificity = found / max(1, found + missed), quiet / max(1, quiet + alarms)
        print(f"{verdict} {name}: F1 {2 * found / max(1, 2 * found + alarms + missed):.3f}, balanced {(recall + specificity) / 2:.3f}, "
              f"recall {recall:.3f}, alarms {1000 - 1000 * specificity:.2f} in 1,000")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--without-encoder", action="store_true")
    options.add_argument("--out", required=True, type=pathlib.Path)
    options.add_argument("files", nargs="+")
    options = options.parse_args()
    suffix = "-without-encoder" if options.without_encoder else ""
    texts = windows_by_text(read(options.files))
    first = "quick-" if options.without_encoder else ("encoder-", "quick-")
    names = [name for name in texts[0][0] if name.startswith(first)]
    with open(options.out / f"weighing{suffix}.tsv", "w", encoding="utf-8") as out:
        print("# What each signal and each product of two adds to the odds of a verdict; made by weigh.py.", file=out)
        for verdict, budget in (BUDGETS_WITHOUT if options.without_encoder else BUDGETS).items():
            odds, weights = judged(verdict, texts, names)
            benign = numpy.sort([o for o, text in zip(odds, texts) if text[0]["set"] == "benign_workplace"])[::-1]
            limit = benign[int(budget * len(benign) / 1000)]
            report(verdict, texts, odds, limit)
            print(f"{verdict}={1 / (1 + numpy.exp(-limit)):.4f}")
            for one, other, weight in weights.terms(names):
                print(verdict, one, other, f"{weight:.6g}", sep="\t", file=out)


if __name__ == "__main__":
    main()
