"""The pretrained encoder as a PyTorch model, read from its 32-bit ONNX file, and written back as an int8 overlay."""

import struct

import numpy
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

WIDTH, HEADS, LAYERS = 384, 12, 6
# Order of the unnamed matrices in the ONNX file, layer by layer.
MATRICES = ("query", "key", "value", "attention_output", "intermediate", "output")


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.attention_output = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.intermediate, self.output = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        size = x.shape[:2] + (HEADS, WIDTH // HEADS)
        q, k, v = (f(x).view(size).transpose(1, 2) for f in (self.query, self.key, self.value))
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        seen = seen.transpose(1, 2).reshape(x.shape)
        x = self.attention_norm(x + self.dropout(self.attention_output(seen)))
        return self.norm(x + self.dropout(self.output(functional.gelu(self.intermediate(x)))))


class Encoder(nn.Module):
    """Text to a unit vector: mean over the unmasked tokens."""

    def __init__(self, onnx_file, tokenizer_file):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.tokenizer = Tokenizer.from_file(tokenizer_file)
        self.tokenizer.no_padding()
        self._load(onnx_file)

    def _load(self, onnx_file):
        graph = onnx.load(onnx_file).graph
        held = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        self.words.weight.data = held["embeddings.word_embeddings.weight"]
        self.positions.weight.data = held["embeddings.position_embeddings.weight"]
        self.types.weight.data = held["embeddings.token_type_embeddings.weight"]
        self.norm.weight.data, self.norm.bias.data = held["embeddings.LayerNorm.weight"], held["embeddings.LayerNorm.bias"]
        self.matrix_names = [n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in held]
        for (layer, part), name in zip(self.matrices(), self.matrix_names, strict=True):
            getattr(self.layers[layer], part).weight.data = held[name].t().contiguous()
        for name, parameter in self.named_rest():
            parameter.data = held[name]

    def matrices(self):
        return [(layer, part) for layer in range(LAYERS) for part in MATRICES]

    def named_rest(self):
        """The parameters that carry their own names in the ONNX file: biases and norms of the layers."""
        for n, layer in enumerate(self.layers):
            base = f"encoder.layer.{n}."
            for part, name in zip(MATRICES, ("attention.self.query", "attention.self.key", "attention.self.value",
                                             "attention.output.dense", "intermediate.dense", "output.dense")):
                yield base + name + ".bias", getattr(layer, part).bias
            for part, name in (("attention_norm", "attention.output.LayerNorm"), ("norm", "output.LayerNorm")):
                yield base + name + ".weight", getattr(layer, part).weight
                yield base + name + ".bias", getattr(layer, part).bias

    def tokens(self, texts, longest):
        self.tokenizer.enable_truncation(longest)
        return [e.ids for e in self.tokenizer.encode_batch(list(texts))]

    def forward(self, rows):
        """Rows of token numbers to unit vectors."""
        width = max(map(len, rows))
        ids = torch.zeros(len(rows), width, dtype=torch.long)
        for n, row in enumerate(rows):
            ids[n, : len(row)] = torch.tensor(row)
        there = ids != 0
        x = self.words(ids) + self.positions.weight[:width] + self.types.weight[0]
        x = self.norm(x)
        for layer in self.layers:
            x = layer(x, there[:, None, None, :])
        weight = there.unsqueeze(-1).float()
        return functional.normalize((x * weight).sum(1) / weight.sum(1), dim=-1)

    @torch.no_grad()
    def vectors(self, texts, longest=128, batch=64):
        """Vectors in the order of the texts, encoded in batches of like length, without dropout."""
        was, rows = self.training, self.tokens(texts, longest)
        self.eval()
        order = sorted(range(len(rows)), key=lambda n: len(rows[n]))
        out = torch.zeros(len(rows), WIDTH)
        for at in range(0, len(order), batch):
            some = order[at : at + batch]
            out[some] = self([rows[n] for n in some])
        self.train(was)
        return out


def quantised(weight):
    """A matrix (in x out) as int8 with a symmetric scale for each output column."""
    scale = numpy.maximum(numpy.abs(weight).max(0), 1e-8) / 127
    return numpy.clip(numpy.rint(weight / scale), -127, 127).astype(numpy.int8), scale.astype(numpy.float32)


def write_overlay(encoder, file):
    """The tuned weights as Overlay.java reads them."""
    tensors = [(name, p.detach().numpy()) for name, p in encoder.named_rest()]
    for (layer, part), name in zip(encoder.matrices(), encoder.matrix_names):
        values, scale = quantised(getattr(encoder.layers[layer], part).weight.detach().numpy().T)
        tensors += [(name + "_quantized", values), (name + "_scale", scale), (name + "_zero_point", 0 * scale.astype("int8"))]
    with open(file, "wb") as out:
        out.write(struct.pack(">4si", b"PROB", len(tensors)))
        for name, values in tensors:
            whole = values.dtype.itemsize == 1
            out.write(struct.pack(">H", len(name)) + name.encode() + struct.pack(">bb", whole, values.ndim))
            out.write(struct.pack(f">{values.ndim}i", *values.shape) + values.astype("int8" if whole else "<f4").tobytes())
