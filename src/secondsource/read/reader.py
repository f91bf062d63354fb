"""Report → Reading: the one place that knows the order in which a report is read."""

from dataclasses import replace

from secondsource.model.codebook import Codebook
from secondsource.model.gazetteer import Gazetteer
from secondsource.model.reading import Reading
from secondsource.model.report import Report
from secondsource.read.analyse import Analyser
from secondsource.read.attribution.statements import find_statements
from secondsource.read.events.events import find_events
from secondsource.read.facts.facts import find_facts
from secondsource.read.geography.places import find_places
from secondsource.read.geography.town import with_town
from secondsource.read.mentioned.amounts import find_amounts
from secondsource.read.mentioned.mentions import find_mentions
from secondsource.read.mentioned.nested_mentions import with_nested
from secondsource.read.mentioned.times import find_times
from secondsource.read.reference.coreference import resolve
from secondsource.read.tellings.triggers import TriggerIndex
from secondsource.read.text.headings import without_headings
from secondsource.values.labelled_head import without_labels


class Reader:
    """Reads one report at a time; the same report gives the same reading, whatever was read before."""

    def __init__(self, analyser: Analyser, codebook: Codebook, gazetteer: Gazetteer) -> None:
        self._analyser = analyser
        self._codebook = codebook
        self._triggers = TriggerIndex(codebook)
        self._gazetteer = gazetteer

    def read(self, report: Report) -> Reading:
        """All that one report says, span by span; the labelled lines above its text are no prose and not read."""
        told = replace(report, text=without_labels(report.text))
        analysis = self._analyser.analyse(told.text)
        times = find_times(analysis, told)
        amounts = find_amounts(analysis, times)
        places = find_places(analysis, told, self._gazetteer)
        found = find_mentions(analysis, times, amounts, places.places)
        statements = find_statements(analysis, found)
        mentions = resolve(analysis, found, statements)
        reading = Reading(
            report=report,
            sentences=analysis.sentences,
            mentions=mentions,
            statements=statements,
            events=find_events(analysis, mentions, statements, self._triggers),
            facts=find_facts(analysis, mentions, statements),
        )
        whole = with_nested(without_headings(reading), places.nested)
        return with_town(whole, self._codebook, self._gazetteer)
