"""Reads the files of training lines into JSON Lines, one object a line, for WindowDump and for training.

The files hold blocks; a block begins with a head, its parts between bars:

    === class | offensive or benign | category | ground or - | severity | channel | voice
    === class | disclosure or none | channel | voice

and goes on with one text a line. Before a text may stand {category/ground/severity} where they differ from the head's, or, in
a block of disclosures, [LEVEL subject standing]. "> Janet: ..." is an earlier message of the conversation in which the next
"= Alan: ..." is judged. \\n is a line break; the marks around an offending sentence in a long text are taken out and kept as
offsets.

    lines.py FILE...
"""

import json
import pathlib
import re
import sys

OPEN, CLOSE = "⟦", "⟧"


def rows(path):
    head, context, count = None, [], 0
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("==="):
            head, context = [part.strip() for part in line[3:].split("|")], []
        elif line.startswith("> "):
            speaker, _, text = line[2:].partition(": ")
            context.append({"speaker": speaker, "text": text})
        elif line.strip() and head:
            yield row(pathlib.Path(path).stem, count, head, line, context)
            context, count = [], count + 1


def row(name, count, head, line, context):
    out = {"id": f"{name}-{count}", "set": name, "class": head[0], "label": head[1]}
    text = line
    if line.startswith("= "):
        speaker, _, text = line[2:].partition(": ")
        out["speaker"] = speaker
    if context:
        out["context"] = context
    read = disclosure if head[1] in ("disclosure", "none") else offence
    text = read(out, head, text.strip())
    if OPEN in text:
        start, end = text.index(OPEN), text.find(CLOSE)
        text = text.replace(OPEN, "").replace(CLOSE, "")
        out["marked"] = [start, len(text) if end < 0 else end - 1]
    out["text"] = text.replace("\\n", "\n")
    return out


def offence(out, head, text):
    kind = (head[2:5] + ["-"] * 3)[:3]
    out["channel"], out["voice"] = (head[5:7] + ["chat", ""][len(head[5:7]):])[:2]
    found = re.match(r"\{([^}]*)\}\s*", text)
    if found:
        own = [part.strip() for part in found.group(1).split("/")]
        kind = [mine or given for mine, given in zip(own + [""] * 3, kind)]
        text = text[found.end():]
    out["category"], out["attribute"], out["severity"] = kind
    return text


def disclosure(out, head, text):
    out["channel"], out["voice"] = (head[2:4] + ["chat", ""][len(head[2:4]):])[:2]
    found = re.match(r"\[([^\]]+)\]\s*", text)
    if head[1] == "disclosure" and found:
        level, subject, standing = (found.group(1).split() + ["self", "held"])[:3]
        out.update(level=level.split("+"), subject=subject, standing=standing)
        text = text[found.end():]
    return text


if __name__ == "__main__":
    for file in sys.argv[1:]:
        for line in rows(file):
            print(json.dumps(line, ensure_ascii=False))
