"""The stages as they are shipped: the encoder that reads, the linker, and the weighing."""

from importlib import resources
from pathlib import Path

from secondsource.link.drafting.drafts import link_with_draft
from secondsource.link.record import link
from secondsource.model.codebook import Codebook
from secondsource.read.analyse import Analyser
from secondsource.read.reader import Reader
from secondsource.run.gazetteer import load_gazetteer
from secondsource.run.stages import Stages
from secondsource.weigh.record import weigh_record


def make_reader(codebook: Codebook) -> Reader:
    """The shipped reader. Raises ``InstallationError`` where its weights or the gazetteer are missing or altered."""
    weights = Path(str(resources.files("secondsource.read"))) / "weights"
    return Reader(Analyser(weights), codebook, load_gazetteer())


STANDARD = Stages(make_reader, link, weigh_record, link_with_draft)
