"""A process of its own looks for garbage seldom."""

import gc

from secondsource.run.garbage import collect_seldom


def test_garbage_is_looked_for_less_often_than_by_default() -> None:
    before = gc.get_threshold()
    try:
        collect_seldom()
        assert gc.isenabled()
        assert all(now > default for now, default in zip(gc.get_threshold(), before, strict=True))
    finally:
        gc.set_threshold(*before)
