"""The stages as they are shipped: the encoder that reads, the linker, and the weighing."""

from importlib import resources
from pathlib import Path

from secondsource.link.drafting.drafts import link_with_draft
from secondsource.model.codebook import Codebook
from secondsource.read.analyse import Analyser
from secondsource.read.reader import Reader
from secondsource.run.adding import link
from secondsource.run.gazetteer import load_gazetteer
from secondsource.run.stages import Stages
from secondsource.weigh.record import weigh_record


def shipped_weights() -> Path:
    """The folder of the model's weights."""
    return Path(str(resources.files("secondsource.read"))) / "weights"


def make_reader(codebook: Codebook) -> Reader:
    """The shipped reader. Raises ``InstallationError`` where its weights or the gazetteer are missing or altered."""
    return Reader(Analyser(shipped_weights()), codebook, load_gazetteer())


STANDARD = Stages(make_reader, link, weigh_record, link_with_draft)
