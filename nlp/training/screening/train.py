"""Tunes the encoder and its heads to screen messages.

    train.py --model DIR --public public.jsonl --own own.jsonl --out DIR [--start FILE.pt] [--stage public|own|hard]...

The stages, in this order unless some are named: "public", one pass over part of the public sets; "own", two passes over our
own lines with some public ones again; "hard", one pass over our own lines, the benign lines the model was most wrong about,
and some public ones. Both files come from WindowDump, so that training reads what screening reads.
"""

import argparse
import pathlib
import random
import struct
import sys
import time

import torch
from torch import nn
from torch.nn import functional

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from bert import WIDTH, Encoder, write_overlay
from data import CHOICES, HEADS, NAMES, own, public

SEED, BATCH, LONGEST = 11, 32, 80
RATES = {"public": 1e-4, "own": 7e-5, "hard": 4e-5}
PASSES = {"public": 1, "own": 2, "hard": 1}
# How much of a public set is used: its commonest label says little that is new.
SHARES = {("davidson", "offensive"): 0.4, ("edos", "not sexist"): 0.35, ("implicit_hate", "not_hate"): 0.7}
TWICE = ("hatemojibuild", "surge_toxicity")
BENIGN, REPLAYED, HARD, HARD_AMONG = 9000, 10000, 1500, 30000
# A unit vector times this has numbers of the size that heads learn from well.
SCALE = WIDTH**0.5


class Screener(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.encoder = Encoder(model / "all-minilm-l6-v2.onnx", str(model / "all-minilm-l6-v2-tokenizer.json"))
        self.heads = nn.Linear(WIDTH, len(NAMES))
        nn.init.zeros_(self.heads.weight)
        nn.init.zeros_(self.heads.bias)
        for still in (self.encoder.words, self.encoder.positions, self.encoder.types):
            still.requires_grad_(False)

    def forward(self, rows):
        return self.heads(self.encoder(rows) * SCALE)


def batches(tokens):
    """Batches of like length in random order."""
    order = sorted(range(len(tokens)), key=lambda n: len(tokens[n]) + random.random() * 4)
    cut = [order[n : n + BATCH] for n in range(0, len(order), BATCH)]
    random.shuffle(cut)
    return cut


def loss_of(scores, targets, weights, choices):
    heads = functional.binary_cross_entropy_with_logits(scores[:, : len(HEADS)], targets, reduction="none")
    loss = (heads * weights).sum() / weights.sum()
    start = len(HEADS)
    for n, names in enumerate(CHOICES):
        chosen = choices[:, n] >= 0
        if chosen.any():
            part = functional.cross_entropy(scores[chosen, start : start + len(names)], choices[chosen, n])
            loss = loss + 0.32 * chosen.float().mean() * part
        start += len(names)
    return loss


def fit(model, data, rate, passes):
    tokens = model.encoder.tokens([d["x"] for d in data], LONGEST)
    targets, weights, choices = (torch.tensor([d[k] for d in data]) for k in "ymc")
    steps = passes * -(-len(data) // BATCH)
    moving = [p for p in model.encoder.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW([{"params": moving, "lr": rate}, {"params": model.heads.parameters(), "lr": 10 * rate}],
                                  weight_decay=0.01)
    warm = 0.06 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / warm, max(0.0, (steps - s) / steps)))
    model.train()
    began, step, total = time.time(), 0, 0.0
    for _ in range(passes):
        for batch in batches(tokens):
            loss = loss_of(model([tokens[n] for n in batch]), targets[batch], weights[batch], choices[batch])
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step, total = step + 1, total + loss.item()
            if step % 100 == 0:
                speed = step * BATCH / (time.time() - began)
                print(f"  {step} of {steps}: loss {total / 100:.4f}, {speed:.0f} lines a second", flush=True)
                total = 0.0


@torch.no_grad()
def scores(model, texts):
    """Scores in the order of the texts."""
    model.eval()
    tokens = model.encoder.tokens(texts, LONGEST)
    order = sorted(range(len(tokens)), key=lambda n: len(tokens[n]))
    out = torch.zeros(len(tokens), len(NAMES))
    for at in range(0, len(order), 64):
        some = order[at : at + 64]
        out[some] = model([tokens[n] for n in some])
    return out


def part_of_public(rows):
    some = [r for r in rows if r["set"] != "benign_workplace" and random.random() < SHARES.get((r["set"], r["label"]), 1)]
    benign = [r for r in rows if r["set"] == "benign_workplace"]
    return some + [r for r in some if r["set"] in TWICE] + random.sample(benign, min(BENIGN, len(benign)))


def replayed(rows):
    benign = [r for r in rows if r["set"] == "benign_workplace"]
    other = [r for r in rows if r["set"] != "benign_workplace"]
    return random.sample(other, int(0.65 * REPLAYED)) + random.sample(benign, int(0.35 * REPLAYED))


def hard(model, rows):
    """The benign lines with the highest scores."""
    benign = [r for r in rows if r["set"] == "benign_workplace" and r["label"] == "benign"]
    benign = random.sample(benign, min(HARD_AMONG, len(benign)))
    worst = scores(model, [r["x"] for r in benign])[:, : len(HEADS)].max(1).values.argsort(descending=True)
    return [benign[n] for n in worst[:HARD]]


def data_of(stage, model, ours, theirs):
    if stage == "public":
        return part_of_public(theirs)
    if stage == "own":
        return ours + replayed(theirs)
    return ours + 2 * hard(model, theirs) + replayed(theirs)


def write_heads(model, file):
    """The heads as TunedHeads.java reads them."""
    weights, biases = model.heads.weight.detach() * SCALE, model.heads.bias.detach()
    with open(file, "wb") as out:
        out.write(struct.pack(">4sii", b"HEAD", len(NAMES), WIDTH))
        for name, weight, bias in zip(NAMES, weights, biases):
            out.write(struct.pack(">H", len(name)) + name.encode() + weight.numpy().astype(">f4").tobytes())
            out.write(struct.pack(">f", bias))


def main():
    options = argparse.ArgumentParser()
    for name in ("model", "public", "own", "out"):
        options.add_argument("--" + name, required=True, type=pathlib.Path)
    options.add_argument("--start")
    options.add_argument("--stage", action="append", choices=tuple(RATES))
    options = options.parse_args()
    random.seed(SEED)
    torch.manual_seed(SEED)
    model = Screener(options.model)
    if options.start:
        model.load_state_dict(torch.load(options.start))
    ours, theirs = list(own(options.own)), list(public(options.public))
    for stage in options.stage or tuple(RATES):
        data = data_of(stage, model, ours, theirs)
        print(f"{stage}: {len(data)} lines, {PASSES[stage]} times", flush=True)
        fit(model, data, RATES[stage], PASSES[stage])
        torch.save(model.state_dict(), options.out / f"{stage}.pt")
    write_overlay(model.encoder, options.out / "screening-encoder.bin")
    write_heads(model, options.out / "screening-heads.bin")


if __name__ == "__main__":
    main()
