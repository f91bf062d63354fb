"""The loss of a batch: a weighted sum over the heads, per word of the batch."""

import torch
from torch import Tensor
from torch.nn import functional

from secondsource.read.network.tagset import LAYERS, tag_count
from training.batches import WIDEST, Batch, SyntaxRows, TagRows
from training.crf import FORBIDDEN, barred, negative_log_likelihood
from training.model import Reader

WEIGHTS = {"upos": 2.0, "arcs": 3.0, "labels": 2.0, "tags": 4.0, "links": 1.5}
_LINK_SCALE = 4.0


def loss_of(reader: Reader, batch: Batch) -> dict[str, Tensor]:
    """Each head's weighted loss; their sum is what training lowers."""
    views = reader.words(batch.pieces, batch.mask, batch.shapes, batch.firsts)
    losses = {"tags": WEIGHTS["tags"] * _tag_loss(reader, views, batch.tagged)}
    if batch.syntax is not None:
        losses.update(_syntax_losses(reader, views, batch.syntax))
    if len(batch.pairs):
        losses["links"] = WEIGHTS["links"] * _link_loss(reader, views, batch)
    return {name: loss / batch.words for name, loss in losses.items()}


def _tag_loss(reader: Reader, views: dict[str, Tensor], rows: TagRows) -> Tensor:
    emissions, transitions = [], []
    for layer in LAYERS:
        missing = WIDEST - tag_count(layer)
        scores = reader.tags[layer](views[layer]).float()
        emissions.append(functional.pad(scores, (0, missing), value=FORBIDDEN))
        own = functional.pad(reader.transitions[layer], (0, missing, 0, missing))
        transitions.append(own + barred(tag_count(layer), WIDEST).to(own.device))
    # Layers take turns in `rows`; picking by both indices keeps only the pairs that have gold tags.
    picked = torch.stack(emissions)[rows.layer, rows.window]
    losses = negative_log_likelihood(picked, torch.stack(transitions)[rows.layer], rows.tags, rows.lengths)
    return (losses * rows.weights).sum()


def _syntax_losses(reader: Reader, views: dict[str, Tensor], rows: SyntaxRows) -> dict[str, Tensor]:
    own = {name: view[rows.window].float() for name, view in views.items()}
    with torch.autocast(rows.window.device.type, enabled=False):
        arcs, labels = reader.syntax(own)
    upos = reader.upos(own["upos"]).float()
    arcs = arcs.float() + rows.barred
    gold = rows.heads.clamp(min=0)
    at_gold = labels.float().gather(3, gold[:, :, None, None].expand(-1, -1, labels.shape[2], 1))[..., 0]
    return {
        name: WEIGHTS[name] * functional.cross_entropy(scores.flatten(0, 1), targets.flatten(), reduction="sum")
        for name, scores, targets in (
            ("upos", upos, rows.upos),
            ("arcs", arcs, rows.heads),
            ("labels", at_gold, rows.deprels),
        )
    }


def _link_loss(reader: Reader, views: dict[str, Tensor], batch: Batch) -> Tensor:
    window, kind, cue, item = batch.pairs.unbind(1)
    scores = reader.links(views)[window, kind, cue, item].float()
    return _LINK_SCALE * functional.binary_cross_entropy_with_logits(scores, batch.linked, reduction="sum")
