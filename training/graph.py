"""The reader as an ONNX graph for one window, written out by hand, without tracing."""

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from secondsource.read.network.tagset import DEPRELS, LAYERS, LINKS
from training.model import ARC, HEADS, HIDDEN, LABEL, LAYER_COUNT, LINK, WIDTHS

Weights = dict[str, NDArray[np.float32]]

OPSET = 20
ONNX_VERSION = 9


class _Builder:
    """Collects nodes and constants; every method returns the name of its output."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def integers(self, *values: int) -> str:
        return self.constant("i_" + "_".join(map(str, values)).replace("-", "m"), np.array(values, dtype=np.int64))

    def node(self, kind: str, *inputs: str, name: str = "", **attributes: int | float | list[int]) -> str:
        output = name or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [output], name=f"n_{output}", **attributes))
        return output

    def linear(self, states: str, *names: str) -> str:
        """states @ weight.T + bias of one or several linear layers side by side."""
        key = names[0].replace(".", "_")
        matrix = np.concatenate([self.weights[f"{name}.weight"] for name in names]).T
        bias = np.concatenate([self.weights[f"{name}.bias"] for name in names])
        product = self.node("MatMul", states, self.constant(f"{key}_w", matrix))
        return self.node("Add", product, self.constant(f"{key}_b", bias))

    def norm(self, states: str, name: str) -> str:
        key = name.replace(".", "_")
        scale = self.constant(f"{key}_w", self.weights[f"{name}.weight"])
        bias = self.constant(f"{key}_b", self.weights[f"{name}.bias"])
        return self.node("LayerNormalization", states, scale, bias, axis=-1, epsilon=1e-12)

    def table(self, name: str, values: NDArray[np.float32], indices: str) -> str:
        """Rows of an embedding table, kept as int8 with one scale a row."""
        scales = np.maximum(np.abs(values).max(axis=1, keepdims=True) / 127.0, 1e-12).astype(np.float32)
        rounded = np.round(values / scales).astype(np.int8)
        rows = self.node("Gather", self.constant(f"{name}_int8", rounded), indices)
        factors = self.node("Gather", self.constant(f"{name}_scale", scales), indices)
        return self.node("Mul", self.node("Cast", rows, to=int(TensorProto.FLOAT)), factors)

    def split(self, states: str, widths: list[int], prefix: str) -> list[str]:
        names = [f"{prefix}_{index}" for index in range(len(widths))]
        sizes = self.integers(*widths)
        self.nodes.append(helper.make_node("Split", [states, sizes], names, name=f"n_{prefix}", axis=-1))
        return names

    def with_one(self, states: str) -> str:
        """A column of ones at the right, which carries the bias of a bilinear form."""
        return self.node(
            "Pad", states, self.integers(0, 0, 0, 1), self.constant("one", np.array(1.0, dtype=np.float32))
        )

    def with_root(self, states: str, name: str) -> str:
        root = self.constant(name, self.weights[name][None, :])
        return self.node("Concat", root, states, axis=0)


def graph_of(weights: Weights) -> onnx.ModelProto:
    """The model with inputs pieces (P), shapes (P), firsts (W) and the outputs that `read.network.encoder` names.

    The encoder's ``states`` (P, HIDDEN) are an output too: who asks for these alone runs the bare encoder.
    """
    builder = _Builder(weights)
    states = _encoder(builder)
    _heads(builder, builder.node("Gather", states, "firsts"))
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, [size])
        for name, size in (("pieces", "P"), ("shapes", "P"), ("firsts", "W"))
    ]
    outputs = [
        helper.make_tensor_value_info("states", TensorProto.FLOAT, ["P", HIDDEN]),
        helper.make_tensor_value_info("upos", TensorProto.INT64, ["W"]),
        helper.make_tensor_value_info("arcs", TensorProto.FLOAT, ["W", "H"]),
        helper.make_tensor_value_info("label_dependents", TensorProto.FLOAT, ["W", len(DEPRELS) * (LABEL + 1)]),
        helper.make_tensor_value_info("label_governors", TensorProto.FLOAT, ["H", LABEL + 1]),
        helper.make_tensor_value_info("links", TensorProto.FLOAT, [len(LINKS), "W", "W"]),
        *(helper.make_tensor_value_info(layer, TensorProto.FLOAT, ["W", None]) for layer in LAYERS),
    ]
    graph = helper.make_graph(builder.nodes, "reader", inputs, outputs, list(builder.constants.values()))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)])
    model.ir_version = ONNX_VERSION
    onnx.checker.check_model(model)
    return model


def _encoder(builder: _Builder) -> str:
    weights = builder.weights
    length = builder.node("Shape", "pieces")
    positions = builder.constant("positions", weights["encoder.positions.weight"])
    sliced = builder.node("Slice", positions, builder.integers(0), length, builder.integers(0))
    shapes = builder.constant("shape_rows", weights["encoder.shapes"] + weights["encoder.segment"])
    features = builder.node("Add", sliced, builder.node("Gather", shapes, "shapes"))
    words = builder.table("words", weights["encoder.words.weight"], "pieces")
    states = builder.norm(builder.node("Add", words, features), "encoder.norm")
    for number in range(LAYER_COUNT):
        states = _layer(builder, states, f"encoder.layers.{number}")
    return builder.node("Identity", states, name="states")


def _layer(builder: _Builder, states: str, name: str) -> str:
    joined = builder.linear(states, *(f"{name}.{part}" for part in ("query", "key", "value")))
    parts = builder.split(joined, [HIDDEN] * 3, name.replace(".", "_"))
    heads = builder.integers(0, HEADS, HIDDEN // HEADS)
    query, key, value = (builder.node("Reshape", part, heads) for part in parts)
    scale = builder.constant("scale", np.array((HIDDEN / HEADS) ** -0.5, dtype=np.float32))
    query = builder.node("Mul", builder.node("Transpose", query, perm=[1, 0, 2]), scale)
    weights = builder.node(
        "Softmax", builder.node("MatMul", query, builder.node("Transpose", key, perm=[1, 2, 0])), axis=-1
    )
    mixed = builder.node("MatMul", weights, builder.node("Transpose", value, perm=[1, 0, 2]))
    flat = builder.node("Reshape", builder.node("Transpose", mixed, perm=[1, 0, 2]), builder.integers(0, HIDDEN))
    states = builder.norm(builder.node("Add", states, builder.linear(flat, f"{name}.output")), f"{name}.norm_attention")
    wide = builder.node("Gelu", builder.linear(states, f"{name}.wide"))
    return builder.norm(builder.node("Add", states, builder.linear(wide, f"{name}.narrow")), f"{name}.norm_output")


def _heads(builder: _Builder, words: str) -> None:
    wide = builder.node("Gelu", builder.linear(words, "heads"))
    views = dict(zip(WIDTHS, builder.split(wide, list(WIDTHS.values()), "view"), strict=True))
    builder.node("ArgMax", builder.linear(views["upos"], "upos"), name="upos", axis=-1, keepdims=0)
    for layer in LAYERS:
        builder.node("Identity", builder.linear(views[layer], f"tags.{layer}"), name=layer)
    _syntax(builder, views)
    _links(builder, views)


def _syntax(builder: _Builder, views: dict[str, str]) -> None:
    arc = builder.constant("arc", builder.weights["arc"] / ARC**0.5)
    heads = builder.node("Transpose", builder.with_root(views["arc_head"], "root_arc"), perm=[1, 0])
    dependents = builder.node("MatMul", builder.with_one(views["arc_dependent"]), arc)
    builder.node("MatMul", dependents, heads, name="arcs")
    label = builder.constant("label", builder.weights["label"])
    builder.node("MatMul", builder.with_one(views["label_dependent"]), label, name="label_dependents")
    governors = builder.with_one(builder.with_root(views["label_head"], "root_label"))
    builder.node("Identity", governors, name="label_governors")


def _links(builder: _Builder, views: dict[str, str]) -> None:
    link = builder.constant("link", builder.weights["link"] / LINK**0.5)
    wide = builder.node("MatMul", builder.with_one(views["link_cue"]), link)
    cubes = builder.node("Reshape", wide, builder.integers(0, len(LINKS), LINK + 1))
    items = builder.node("Transpose", builder.with_one(views["link_item"]), perm=[1, 0])
    scores = builder.node("MatMul", cubes, items)
    builder.node("Transpose", scores, name="links", perm=[1, 0, 2])
