"""Metrics: the hub's tally and what is so just now, in Prometheus' words."""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric, SummaryMetricFamily
from prometheus_client.registry import Collector

from rostrum.hub.hall import Hall
from rostrum.web.gate import Gate


class Metrics(Collector):
    """Reads the numbers when they are asked for, so that nobody else has to think of them."""

    def __init__(self, hall: Hall, gate: Gate) -> None:
        self._hall = hall
        self._gate = gate
        self._registry = CollectorRegistry()
        self._registry.register(self)

    def text(self) -> bytes:
        """All of it in the text format."""
        return generate_latest(self._registry)

    def collect(self) -> Iterator[Metric]:
        """Every metric there is."""
        yield from self._counters()
        yield from self._gauges()

    def _counters(self) -> Iterator[Metric]:
        tally = self._hall.tally
        yield _counter("rostrum_commands_accepted", "Commands that are in the journal.", tally.accepted)
        yield _counter("rostrum_commands_repeated", "Commands answered again from the journal.", tally.repeated)
        yield _counter("rostrum_expiries", "Deadlines met by the service.", tally.expiries)
        yield _counter("rostrum_append_conflicts", "Appends that somebody else was faster than.", tally.conflicts)
        yield _counter("rostrum_commands_decided_again", "Commands decided again for it.", tally.decided_again)
        yield _counter("rostrum_forks", "Histories of this node that the journal doesn't go on with.", tally.forks)
        yield _counter("rostrum_publications", "Steps from one view to the next.", tally.steps)
        yield _counter("rostrum_patches_written", "Patches written to clients.", tally.told)
        yield _counter("rostrum_frames_encoded", "Views and patches encoded.", tally.encoded)
        refused = CounterMetricFamily("rostrum_commands_refused", "Commands that changed nothing.", labels=["code"])
        for code, count in sorted(tally.refused.items()):
            refused.add_metric([str(code)], count)
        yield refused
        appends = SummaryMetricFamily("rostrum_append_seconds", "Waiting for the journal, by batch.")
        appends.add_metric([], tally.appends, tally.append_seconds)
        yield appends

    def _gauges(self) -> Iterator[Metric]:
        yield GaugeMetricFamily("rostrum_connections", "WebSockets open.", value=self._gate.inside)
        worst = self._hall.tally.longest_race
        yield GaugeMetricFamily("rostrum_append_conflicts_in_a_row", "The most that one batch met.", value=worst)
        seats = GaugeMetricFamily("rostrum_viewers", "Clients seated.", labels=["meeting", "view"])
        stopped = GaugeMetricFamily("rostrum_meeting_stopped", "1 where a meeting was stopped.", labels=["meeting"])
        away = GaugeMetricFamily("rostrum_record_away", "1 while the journal can't be reached.", labels=["meeting"])
        queue = GaugeMetricFamily("rostrum_commands_waiting", "Commands that wait.", labels=["meeting"])
        seq = GaugeMetricFamily("rostrum_journal_seq", "The last record.", labels=["meeting"])
        for runner in self._hall.runners:
            for kind, count in sorted(runner.publication.seats.kinds().items()):
                seats.add_metric([runner.meeting, kind.value], count)
            stopped.add_metric([runner.meeting], 1 if runner.stopped else 0)
            away.add_metric([runner.meeting], 1 if runner.publication.presence.record_away else 0)
            queue.add_metric([runner.meeting], runner.waiting)
            seq.add_metric([runner.meeting], runner.head.seq)
        yield from (seats, stopped, away, queue, seq)


def _counter(name: str, text: str, count: int) -> Metric:
    return CounterMetricFamily(name, text, value=count)
