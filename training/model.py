"""MiniLM-L6 with the reader's heads, in torch. The tensors' names are BERT's, so that its weights load as they are."""

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from secondsource.read.network.tagset import DEPRELS, LAYERS, LINKS, UPOS, tag_count
from secondsource.read.text.shapes import SHAPES

HIDDEN, HEADS, LAYER_COUNT, POSITIONS, VOCABULARY = 384, 12, 6, 256, 30522
ARC, LABEL, LINK = 160, 64, 96
# Width of each head's own layer. They are one matrix, so that the encoder's words are read once.
WIDTHS = {
    "upos": 128,
    **{layer: 192 if len(kinds) > 1 else 160 for layer, kinds in LAYERS.items()},
    "arc_dependent": ARC,
    "arc_head": ARC,
    "label_dependent": LABEL,
    "label_head": LABEL,
    "link_cue": LINK,
    "link_item": LINK,
}


class SharedDropout(nn.Module):
    """Drops the same features of every word of a window; a draw for every number would take a fifth of the time."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, states: Tensor) -> Tensor:
        """(batch, words, width), unchanged outside training."""
        if not self.training:
            return states
        kept = torch.rand(states.shape[0], 1, states.shape[2], device=states.device) >= self.rate
        return states * (kept / (1.0 - self.rate)).to(states.dtype)


class EncoderLayer(nn.Module):
    """One transformer layer, post-norm. Attention is written out: the fused kernel's backward pass is slow on CPUs."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.norm_attention = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.wide = nn.Linear(HIDDEN, 4 * HIDDEN)
        self.narrow = nn.Linear(4 * HIDDEN, HIDDEN)
        self.norm_output = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = SharedDropout(dropout)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        """(batch, pieces, HIDDEN) and an additive attention bias (batch, 1, 1, pieces) to new states."""
        batch, pieces, _ = states.shape
        query, key, value = (
            part(states).view(batch, pieces, HEADS, -1).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        scores = (query / math.sqrt(HIDDEN / HEADS)) @ key.transpose(-1, -2) + bias
        mixed = (scores.softmax(-1).to(value.dtype) @ value).transpose(1, 2).reshape(batch, pieces, HIDDEN)
        states = self.norm_attention(states + self.dropout(self.output(mixed)))
        wide = nn.functional.gelu(self.wide(states))
        return self.norm_output(states + self.dropout(self.narrow(wide)))


class Encoder(nn.Module):
    """Embeddings and layers."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.segment = nn.Parameter(torch.zeros(HIDDEN))
        self.shapes = nn.Parameter(torch.zeros(SHAPES, HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(EncoderLayer(dropout) for _ in range(LAYER_COUNT))
        self.dropout = SharedDropout(dropout)

    def forward(self, ids: Tensor, mask: Tensor, shapes: Tensor) -> Tensor:
        """Piece ids, mask and shapes of their words, all (batch, pieces), to states (batch, pieces, HIDDEN)."""
        positions = self.positions(torch.arange(ids.shape[1], device=ids.device))
        features = nn.functional.embedding(shapes, self.shapes)
        states = self.dropout(self.norm(self.words(ids) + positions + self.segment + features))
        bias = (1.0 - mask[:, None, None, :].to(states.dtype)) * -1e4
        for layer in self.layers:
            states = layer(states, bias)
        return states

    def load_bert(self, path: Path) -> None:
        """Take the weights of a BERT checkpoint (safetensors)."""
        tensors = load_file(path)
        own = {
            "words.weight": tensors["embeddings.word_embeddings.weight"],
            "positions.weight": tensors["embeddings.position_embeddings.weight"][:POSITIONS],
            "segment": tensors["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": tensors["embeddings.LayerNorm.weight"],
            "norm.bias": tensors["embeddings.LayerNorm.bias"],
        }
        for number in range(LAYER_COUNT):
            for name, theirs in _BERT_NAMES.items():
                for kind in ("weight", "bias"):
                    own[f"layers.{number}.{name}.{kind}"] = tensors[f"encoder.layer.{number}.{theirs}.{kind}"]
        self.load_state_dict({**own, "shapes": self.shapes.data})


_BERT_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "output": "attention.output.dense",
    "norm_attention": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "norm_output": "output.LayerNorm",
}


class Reader(nn.Module):
    """Encoder and heads."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = Encoder(dropout)
        self.heads = nn.Linear(HIDDEN, sum(WIDTHS.values()))
        self.upos = nn.Linear(WIDTHS["upos"], len(UPOS))
        self.tags = nn.ModuleDict({layer: nn.Linear(WIDTHS[layer], tag_count(layer)) for layer in LAYERS})
        self.transitions = nn.ParameterDict(
            {layer: nn.Parameter(torch.zeros(tag_count(layer), tag_count(layer))) for layer in LAYERS}
        )
        self.root_arc = nn.Parameter(torch.randn(ARC) * 0.1)
        self.root_label = nn.Parameter(torch.randn(LABEL) * 0.1)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.05)
        self.label = nn.Parameter(torch.randn(LABEL + 1, len(DEPRELS) * (LABEL + 1)) * 0.05)
        self.link = nn.Parameter(torch.randn(LINK + 1, len(LINKS) * (LINK + 1)) * 0.05)
        self.dropout = SharedDropout(0.2)

    def words(self, ids: Tensor, mask: Tensor, shapes: Tensor, firsts: Tensor) -> dict[str, Tensor]:
        """Each head's own view of the words: {head: (batch, W, width)}. `firsts` holds each word's first piece."""
        states = self.encoder(ids, mask, shapes)
        picked = states.gather(1, firsts[:, :, None].expand(-1, -1, HIDDEN))
        wide = self.dropout(nn.functional.gelu(self.heads(picked)))
        return dict(zip(WIDTHS, wide.split(list(WIDTHS.values()), dim=-1), strict=True))

    def syntax(self, views: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Arc and label scores."""
        heads = _with_root(views["arc_head"], self.root_arc)
        arcs = _with_one(views["arc_dependent"]) @ self.arc @ heads.transpose(-1, -2) / math.sqrt(ARC)
        dependents = _with_one(views["label_dependent"]) @ self.label
        governors = _with_one(_with_root(views["label_head"], self.root_label)).transpose(-1, -2)
        batch, words, _ = dependents.shape
        labels = dependents.view(batch, words * len(DEPRELS), LABEL + 1) @ governors
        return arcs, labels.view(batch, words, len(DEPRELS), -1)

    def links(self, views: dict[str, Tensor]) -> Tensor:
        """Scores of (kind, cue word, first word of a source or content)."""
        cues = _with_one(views["link_cue"]) @ self.link
        batch, words, _ = cues.shape
        items = _with_one(views["link_item"]).transpose(-1, -2)
        scores = cues.view(batch, words * len(LINKS), LINK + 1) @ items
        return scores.view(batch, words, len(LINKS), words).transpose(1, 2) / math.sqrt(LINK)


def _with_one(states: Tensor) -> Tensor:
    return torch.cat([states, torch.ones_like(states[..., :1])], dim=-1)


def _with_root(states: Tensor, root: Tensor) -> Tensor:
    return torch.cat([root.to(states.dtype).expand(states.shape[0], 1, -1), states], dim=1)
