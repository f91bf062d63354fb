"""The model's graph cut down to what one of its outputs needs: the encoder without any head.

ONNX Runtime runs the whole graph whatever outputs are asked for (`only_execute_path_to_fetches` leaves no node out in
its sequential executor), so a bare encoder needs a graph of its own. Field numbers are those of `onnx.proto`; the file
is Protocol Buffers' wire format, whose other fields are copied as they stand.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_GRAPH = 7
_NODE, _INITIALIZER, _OUTPUT = 1, 5, 12
_NODE_INPUT, _NODE_OUTPUT = 1, 2
_NAME = {_INITIALIZER: 8, _OUTPUT: 1}
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


class _Field(NamedTuple):
    """One field of a message: its number, its payload (empty where it is a number), and all its bytes."""

    number: int
    payload: bytes
    whole: bytes


def cut_down(model: bytes, output: str) -> bytes:
    """The same model with the nodes, weights and outputs alone that lead to this ``output``."""
    parts = []
    for field in _fields(model):
        is_graph = field.number == _GRAPH
        parts.append(_written(_GRAPH, _graph(field.payload, output)) if is_graph else field.whole)
    return b"".join(parts)


def _graph(graph: bytes, output: str) -> bytes:
    fields = [*_fields(graph)]
    needed = _needed([field.payload for field in fields if field.number == _NODE], output)
    return b"".join(field.whole for field in fields if _is_kept(field, needed, output))


def _is_kept(field: _Field, needed: set[str], output: str) -> bool:
    if field.number == _NODE:
        return not needed.isdisjoint(_names(field.payload, _NODE_OUTPUT))
    if field.number == _INITIALIZER:
        return not needed.isdisjoint(_names(field.payload, _NAME[_INITIALIZER]))
    return field.number != _OUTPUT or output in _names(field.payload, _NAME[_OUTPUT])


def _needed(nodes: Sequence[bytes], output: str) -> set[str]:
    """The names of all that the output is made of, itself among them. Nodes stand behind those that they need."""
    needed = {output}
    for node in reversed(nodes):
        if not needed.isdisjoint(_names(node, _NODE_OUTPUT)):
            needed.update(_names(node, _NODE_INPUT))
    return needed


def _names(message: bytes, number: int) -> list[str]:
    return [field.payload.decode() for field in _fields(message) if field.number == number]


def _fields(message: bytes) -> Iterator[_Field]:
    at = 0
    while at < len(message):
        start = at
        key, at = _varint(message, at)
        begin, at = _payload(message, at, key & 7)
        yield _Field(key >> 3, message[begin:at], message[start:at])


def _payload(message: bytes, at: int, kind: int) -> tuple[int, int]:
    """Where the payload of a field begins and ends; a number has none."""
    if kind == _VARINT:
        end = _varint(message, at)[1]
        return end, end
    if kind == _BYTES:
        length, at = _varint(message, at)
        return at, at + length
    end = at + {_FIXED64: 8, _FIXED32: 4}[kind]
    return end, end


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """A number of seven bits a byte, the least first, and where it ends."""
    value = shift = 0
    while message[at] & 0x80:
        value |= (message[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
    return value | message[at] << shift, at + 1


def _written(number: int, payload: bytes) -> bytes:
    return bytes(_digits(number << 3 | _BYTES)) + bytes(_digits(len(payload))) + payload


def _digits(value: int) -> Iterable[int]:
    while value > 0x7F:
        yield value & 0x7F | 0x80
        value >>= 7
    yield value
