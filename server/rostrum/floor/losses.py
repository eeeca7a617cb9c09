"""Histories that were lost: two had grown apart, one goes on, and what only the other had is named (MT9).

It happens where the storage loses records that were acknowledged, and others were accepted in their place before those
who remember them could put them back. Whoever remembers names them, each lost history once.
"""

from typing import Final, TypeAlias, assert_never

import msgspec

from rostrum.floor.matters import Loss, LostDeed
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State
from rostrum.floor.terms import Instant, LossId

KEPT: Final = 10
"""Losses that a meeting remembers; the record has all."""


class NameLoss(CommandMessage, frozen=True):
    """Say which records of another history were lost, and what is known of them."""

    branch: str
    first: int
    last: int
    deeds: tuple[LostDeed, ...]


class NoteLoss(CommandMessage, frozen=True):
    """Say that the podium knows."""

    loss: LossId


class RecordsLost(EventMessage, frozen=True):
    """Records that were acknowledged are in no history that goes on."""

    loss: Loss


class LossNoted(EventMessage, frozen=True):
    """The podium knows."""

    loss: LossId


LossCommand: TypeAlias = NameLoss | NoteLoss
LossEvent: TypeAlias = RecordsLost | LossNoted


def decide(state: State, command: LossCommand, at: Instant) -> tuple[LossEvent, ...]:
    """What is named, and what is noted."""
    match command:
        case NameLoss():
            return named(state, command, at)
        case NoteLoss():
            loss = next((known for known in state.losses if known.id == command.loss), None)
            if loss is None:
                raise Refused(Code.UNKNOWN_ID, "MT9", field="loss", id=command.loss)
            if loss.noted:
                raise Refused(Code.ALREADY_SO, "MT9", loss=loss.id)
            return (LossNoted(loss.id),)
        case _:
            assert_never(command)


def named(state: State, command: NameLoss, at: Instant) -> tuple[LossEvent, ...]:
    """Once by whoever knows it, and again only by who knows more of the same history (MT9)."""
    if command.last < command.first:
        raise Refused(Code.OUT_OF_RANGE, "MT9", field="last", least=command.first, most=command.first)
    known = next((loss for loss in state.losses if loss.branch == command.branch), None)
    if known is not None and known.last >= command.last:
        raise Refused(Code.ALREADY_SO, "MT9", loss=known.id)
    id_ = f"h{state.losses_made + 1}" if known is None else known.id
    return (RecordsLost(Loss(id_, command.branch, command.first, command.last, at, command.deeds)),)


def evolve(state: State, event: LossEvent) -> State:
    """The state after a loss was named or noted."""
    match event:
        case RecordsLost(loss=loss):
            others = tuple(known for known in state.losses if known.id != loss.id)
            made = state.losses_made + (len(others) == len(state.losses))
            return msgspec.structs.replace(state, losses=(*others, loss)[-KEPT:], losses_made=made)
        case LossNoted():
            losses = tuple(
                msgspec.structs.replace(loss, noted=True) if loss.id == event.loss else loss for loss in state.losses
            )
            return msgspec.structs.replace(state, losses=losses)
        case _:
            assert_never(event)
