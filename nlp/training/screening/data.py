"""What is learnt from each line: targets for the heads, with weights, from our own lines and from public sets."""

import json

HEADS = ("hate", "offence", "threat", "sexual", "harassment", "profanity", "self-harm", "disclosure")
GROUNDS = ("race", "religion", "sectarian", "sex", "gender-identity", "sexual-orientation", "disability", "age",
           "political-opinion", "marital-status", "dependants", "nationality")
SEVERITIES = ("low", "medium", "high")
SUBJECTS = ("self", "other", "group")
STANDINGS = ("held", "past", "process", "refused")
# Choices of which one holds, each over its own run of outputs after the eight heads.
CHOICES = (GROUNDS, SEVERITIES, SUBJECTS, STANDINGS)
NAMES = HEADS + GROUNDS + SEVERITIES + SUBJECTS + STANDINGS
# Heads that a line of one category says nothing about, or little: the bounds between categories are soft.
UNSAID = {"hate": {"harassment": 0, "threat": 0, "profanity": 0}, "harassment": {"profanity": 0, "sexual": 0.5},
          "threat": {"harassment": 0}, "sexual": {"harassment": 0}, "self-harm": {"offence": 0}}
# How much what is aimed at people because of a ground teaches of hate, too.
HATEFUL = {"threat": 1.0, "harassment": 0.5}


def clean():
    return {"y": [0.0] * len(HEADS), "m": [1.0] * len(HEADS), "c": [-1] * len(CHOICES)}


def choose(targets, choice, value):
    if value in CHOICES[choice]:
        targets["c"][choice] = CHOICES[choice].index(value)


def of_own(row):
    """Targets of one of our own lines; None where its category is unknown."""
    out = clean()
    if row["label"] == "disclosure":
        out["y"][HEADS.index("disclosure")] = 1.0
        choose(out, 2, row.get("subject"))
        choose(out, 3, row.get("standing"))
    elif row["label"] == "offensive":
        category, ground = row["category"].split(",")[0], row["attribute"].split(",")[0]
        if category not in HEADS:
            return None
        out["y"][HEADS.index(category)] = 1.0
        out["y"][HEADS.index("offence")] = float(category != "self-harm")
        for head, weight in UNSAID.get(category, {}).items():
            out["m"][HEADS.index(head)] = weight
        if ground in GROUNDS and category in HATEFUL:
            out["y"][HEADS.index("hate")] = 1.0
            out["m"][HEADS.index("hate")] = HATEFUL[category]
        elif category != "hate" and ground in GROUNDS:
            out["m"][HEADS.index("hate")] = 0.0
        choose(out, 0, ground)
        choose(out, 1, row["severity"])
    return out


def own(file):
    """Windows of our own lines. In a long offensive text only the marked place offends; unmarked ones teach nothing."""
    for line in open(file, encoding="utf-8"):
        row = json.loads(line)
        targets = of_own(row)
        offends = targets and any(targets["y"])
        for number, window in enumerate(row["windows"] if targets else ()):
            mine = targets
            if offends and len(row["windows"]) > 1:
                if "marked" not in row:
                    break
                start, end = row["marked"]
                mine = targets if window["start"] < end and start < window["end"] else clean()
            yield {"id": f"{row['id']}#{number}", "x": window["input"], **mine}


def of_public(row):
    """A head learns only from sets that say something about it (column "annotated")."""
    out = clean()
    said = set(row["annotated"])
    for n, head in enumerate(HEADS):
        out["y"][n] = float(head in row["cats"])
        out["m"][n] = float(head in row["cats"] or head in said or head == "disclosure")
    if row["cats"]:
        out["y"][1] = out["m"][1] = 1.0
    elif "offensive" in said:
        out["m"][1] = 1.0
    if "hate-sex" in said and not row["cats"]:
        out["m"][0] = 0.3
    return out


def public(file, split="train"):
    for line in open(file, encoding="utf-8"):
        row = json.loads(line)
        if row["split"] == split and row["windows"] and not row.get("source", "").startswith("ethpm"):
            yield {"id": row["id"] + "#0", "set": row["set"], "label": row["label"], "x": row["windows"][0]["input"],
                   **of_public(row)}
