"""Tunes the question encoder: everyday questions are drawn to the passages that answer them.

Passages stay where the pretrained model puts them; only the encoder of questions moves. So the vectors of all passages
are made once, and every question is compared with every clause of its policy at every step. One more choice stands
beside the clauses, "none of them", at a fixed cosine: it is the right one where the policy is silent.

    train.py --model DIR --passages passages.jsonl --questions DIR --out question-encoder.bin
"""

import argparse
import json
import pathlib
import random
import sys
import time

import torch

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from bert import Encoder, write_overlay

SEED, TEMPERATURE, SILENCE = 7, 0.04, 0.40
EPOCHS, RATE, BATCH, LONGEST = 4, 1e-4, 32, 48
# Never trained on: whole policies of other bodies, and a set by a writer of its own on the three real ones.
HELD_OUT = ("dev", "inv-kirkbarrow-remote-devices", "inv-llanfor-college", "inv-tarnwick-acceptable-use",
            "inv-glenfarg-museum", "inv-thornlea-ambulance", "inv-castlereach-ai-chat")
REAL = {"nics-6.11-electronic-communications": "nics", "york-electronic-communications-v8.4": "york",
        "north-lincolnshire-digital-technologies": "nlincs"}


class Corpus:
    """All clauses with their passages."""

    def __init__(self, file):
        self.texts, owner, self.places, documents = [], [], {}, []
        for line in open(file, encoding="utf-8"):
            row = json.loads(line)
            document = REAL.get(row["doc"], row["doc"])
            place = len(documents)
            self.places[document, row["ref"]] = place
            documents.append(document)
            self.texts += row["passages"]
            owner += [place] * len(row["passages"])
        self.owner = torch.tensor(owner)
        self.names = sorted(set(documents))
        self.document = torch.tensor([self.names.index(d) for d in documents])

    def candidates(self, question):
        wanted = list(REAL.values()) if question["doc"] == "any" else [question["doc"]]
        return sum(self.document == self.names.index(d) for d in wanted if d in self.names).bool()

    def right(self, question):
        places = torch.zeros(len(self.document), dtype=torch.bool)
        for ref in question["refs"]:
            key = tuple(ref.split(":", 1)) if question["doc"] == "any" else (question["doc"], ref)
            if key in self.places:
                places[self.places[key]] = True
        return places

    def clause_scores(self, passage_scores):
        out = torch.full((len(passage_scores), len(self.document)), -1e4)
        return out.scatter_reduce(1, self.owner.expand(len(passage_scores), -1), passage_scores, "amax")


def read_questions(folder, corpus):
    """Question files by name; rows whose policy or clauses the passages lack are left out and counted."""
    sets, dropped = {}, 0
    for file in sorted(pathlib.Path(folder).glob("*.jsonl")):
        rows = []
        for line in open(file, encoding="utf-8"):
            row = json.loads(line)
            known = row["doc"] == "any" or row["doc"] in corpus.names
            usable = known and (not row["answerable"] or corpus.right(row).any())
            if usable and row.get("subtype") not in ("distress", "noref"):
                rows.append(row)
            else:
                dropped += 1
        sets[file.stem] = rows
    print("left out:", dropped)
    return sets


def full_text(row):
    return (row.get("previous", "") + " " + row["question"]).strip()


def slip(text, chance):
    """Now and then a typing mistake, so that spelling matters less."""
    if random.random() > chance or len(text) < 12:
        return text
    at = random.randrange(1, len(text) - 2)
    kind = random.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + text[at] + text[at:]


def batches(rows):
    """Batches of like length in random order."""
    order = sorted(range(len(rows)), key=lambda n: len(rows[n]) + random.random() * 6)
    cut = [order[n : n + BATCH] for n in range(0, len(order), BATCH)]
    random.shuffle(cut)
    return cut


@torch.no_grad()
def measure(name, rows, encoder, passages, corpus):
    """Right clause first and among three; best share of all questions got right at one cut-off."""
    scores = corpus.clause_scores(encoder.vectors([full_text(r) for r in rows], LONGEST) @ passages.T)
    found, silent = [], []
    first = third = 0
    for row, score in zip(rows, scores):
        score = score.masked_fill(~corpus.candidates(row), -1e4)
        top = score.topk(3)
        if not row["answerable"]:
            silent.append(top.values[0].item())
            continue
        hit = corpus.right(row)[top.indices]
        first, third = first + hit[0].item(), third + hit.any().item()
        found.append((top.values[0].item(), hit[0].item()))
    cuts = [c / 100 for c in range(100)]
    overall, cut = max((sum(ok and s >= c for s, ok in found) + sum(s < c for s in silent), c) for c in cuts)
    n = max(1, len(found))
    print(f"  {name:34s} n={len(rows):4d} R@1={first / n:.3f} R@3={third / n:.3f} overall={overall / len(rows):.3f} at {cut}", flush=True)


def train(encoder, corpus, sets):
    rows = [row for name, some in sets.items() if name not in HELD_OUT for row in some]
    print("training on", len(rows), "questions")
    for still in (encoder.words, encoder.positions, encoder.types):
        still.requires_grad_(False)
    moving = [p for p in encoder.parameters() if p.requires_grad]
    steps = EPOCHS * (-(-len(rows) // BATCH))
    optimiser = torch.optim.AdamW(moving, lr=RATE, weight_decay=0.01)
    warm = 0.06 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / warm, max(0.0, (steps - s) / steps)))
    passages = encoder.vectors(corpus.texts)
    candidates, right = [corpus.candidates(r) for r in rows], [corpus.right(r) for r in rows]
    for epoch in range(EPOCHS):
        began, total = time.time(), 0.0
        encoder.train()
        tokens = encoder.tokens([slip(full_text(r), 0.15) for r in rows], LONGEST)
        for batch in batches(tokens):
            scores = corpus.clause_scores(encoder([tokens[n] for n in batch]) @ passages.T)
            scores = scores.masked_fill(~torch.stack([candidates[n] for n in batch]), -1e4)
            good = torch.stack([right[n] for n in batch])
            logits = torch.cat([scores, torch.full((len(batch), 1), SILENCE)], 1) / TEMPERATURE
            good = torch.cat([good, ~good.any(1, keepdim=True)], 1)
            loss = (logits.logsumexp(1) - logits.masked_fill(~good, -1e9).logsumexp(1)).mean()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(moving, 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item() * len(batch)
        print(f"epoch {epoch + 1}: loss {total / len(rows):.3f}, {time.time() - began:.0f} s", flush=True)
        for name in HELD_OUT:
            if sets.get(name):
                measure(name, sets[name], encoder, passages, corpus)


def main():
    options = argparse.ArgumentParser()
    for name in ("model", "passages", "questions", "out"):
        options.add_argument("--" + name, required=True)
    options = options.parse_args()
    torch.manual_seed(SEED)
    random.seed(SEED)
    model = pathlib.Path(options.model)
    encoder = Encoder(model / "all-minilm-l6-v2.onnx", str(model / "all-minilm-l6-v2-tokenizer.json"))
    corpus = Corpus(options.passages)
    train(encoder, corpus, read_questions(options.questions, corpus))
    write_overlay(encoder, options.out)


if __name__ == "__main__":
    main()
