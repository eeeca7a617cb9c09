"""The WebSocket: carries frames between a client's session and the hub.

`wire.session` says what is to be done, without a socket; `web.line` is the socket. Here the one is done with the other:
read a message, step the session, carry out its acts. Nothing here waits for a client to read.
A client that sends faster than its bucket fills is not refused but read more slowly, and only it.
"""

import asyncio
from typing import Final, assert_never

import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect

from rostrum import catalogues
from rostrum.floor.decide import Command
from rostrum.floor.refusals import Code, Detail, Refused
from rostrum.floor.texts import HandInText
from rostrum.hub.outbox import Outbox
from rostrum.hub.seats import Seat
from rostrum.hub.waiting import STOPPED, Accepted, Answer, Pending, Refusal, Waiting
from rostrum.journal.port import Journal
from rostrum.web.admission import Guest, Registrar, TurnedAway
from rostrum.web.answers import sentence_of
from rostrum.web.gate import Gate, codec_of
from rostrum.web.limits import Buckets
from rostrum.web.line import FloorLine, line_of
from rostrum.web.questions import answered
from rostrum.wire import frames, session
from rostrum.wire.closing import CloseCode
from rostrum.wire.codec import Codec, Malformed, ProtocolError, Reader
from rostrum.wire.questions import QUESTIONS

COMMANDS: Final[Reader[Command]] = Reader(Command)

log = structlog.get_logger(__name__)


class Reception:
    """Where clients' connections come in."""

    def __init__(self, gate: Gate, registrar: Registrar, journal: Journal, pace: Buckets, *, unsafe: bool) -> None:
        self.gate = gate
        self.registrar = registrar
        self.journal = journal
        self.pace = pace
        self.unsafe = unsafe
        """The journal may lose what it acknowledged, and everybody is told so."""

    async def receive(self, websocket: WebSocket) -> None:
        """One client, from its handshake to its end."""
        refusal = self.gate.refusal(websocket)
        codec = codec_of(websocket)
        if refusal is not None or codec is None:
            assert refusal is not None, "the gate lets nobody in without a subprotocol"
            await websocket.send_denial_response(refusal.response())
            return
        self.gate.inside += 1
        try:
            await websocket.accept(subprotocol=codec.subprotocol)
            await Visit(self, websocket, codec).run()
        finally:
            self.gate.inside -= 1


class Visit:
    """One connection."""

    def __init__(self, reception: Reception, websocket: WebSocket, codec: Codec) -> None:
        line: FloorLine = line_of(websocket.scope)
        self._reception = reception
        self._websocket = websocket
        self._codec = codec
        self._outbox = Outbox(line, codec)
        line.carry(self._outbox)
        self._state: session.State = session.opened(_now())
        self._bucket = reception.pace.new(asyncio.get_running_loop().time())
        self._guest: Guest | None = None
        self._seat: Seat | None = None
        self._lang = catalogues.SOURCE
        self._expiry: asyncio.TimerHandle | None = None

    async def run(self) -> None:
        """Serve until the end, whoever brings it about."""
        try:
            while not isinstance(self._state, session.Closed) and not self._outbox.closed:
                await self._step(await self._next())
        finally:
            self._outbox.lost()
            if self._expiry is not None:
                self._expiry.cancel()
            if self._seat is not None and self._guest is not None:
                self._guest.runner.publication.leave(self._seat)

    async def _next(self) -> session.Input:
        """The next thing that happens: a frame, the end, or a deadline."""
        due = session.deadline(self._state)
        try:
            async with asyncio.timeout(None if due is None else max(0, due - _now()) / 1000):
                message = await self._websocket.receive()
        except TimeoutError:
            return session.Tick(_now())
        except WebSocketDisconnect:
            return session.Gone()
        if message["type"] == "websocket.disconnect":
            return session.Gone()
        try:
            frame = self._codec.decode(message["bytes"] if message.get("bytes") is not None else message["text"])
        except ProtocolError as error:
            return session.Garbled(error.code)
        return session.Heard(frame, _now())

    async def _step(self, happened: session.Input) -> None:
        self._state, acts = session.step(self._state, happened)
        for act in acts:
            await self._do(act)
        if self._guest is not None:
            await self._pace(self._guest, happened)

    async def _pace(self, guest: Guest, happened: session.Input) -> None:
        """Read on when this frame is paid for: by the connection, and if it asks for work, by the link as well.

        A link may be shown on a thousand screens, whose pings are many without anybody sending too much.
        """
        now = asyncio.get_running_loop().time()
        wait = self._bucket.owe(now)
        match happened:
            case session.Heard(frame=frames.Command() | frames.Ask()):
                wait = max(wait, self._reception.pace.owe(guest.counted_as, now))
            case _:
                pass
        await asyncio.sleep(wait)

    async def _do(self, act: session.Act) -> None:
        match act:
            case session.Introduce(hello=hello):
                await self._introduce(hello)
            case session.Submit(command=command):
                self._submit(command)
            case session.Inquire(ask=ask):
                await self._inquire(ask)
            case session.Pong(at=at):
                await self._pong(at)
            case session.Report(device=device):
                self._known().runner.publication.presence.report(self._sitting(), device)
            case session.Send(frame=frames.Bye()):
                pass  # the outbox says bye itself, whoever closes
            case session.Send(frame=frame):
                self._outbox.send(frame)
            case session.Close(code=code):
                self._outbox.close(code)
            case _:
                assert_never(act)

    # What a client wants

    async def _introduce(self, hello: frames.Hello) -> None:
        websocket, reception = self._websocket, self._reception
        now = await reception.journal.now()
        origin = reception.gate.provenance(websocket.headers.getlist("origin"))
        meeting: str = websocket.path_params["meeting"]
        try:
            guest = reception.registrar.admit(hello, meeting, websocket.cookies, origin, now)
        except TurnedAway as error:
            await self._step(session.Ended(error.code))
            return
        self._guest = guest
        self._lang = catalogues.chosen(hello.lang)
        self._seat = seat = Seat(guest.actor, guest.kind, self._outbox)
        if guest.link.expires_ms is not None:
            left = (guest.link.expires_ms - now) / 1000
            self._expiry = asyncio.get_running_loop().call_later(left, self._outbox.close, CloseCode.EXPIRED)
        if hello.resume is not None:
            await guest.runner.publication.reach(hello.resume)
        resumed, missed = guest.runner.publication.admit(seat, hello.resume)
        viewer = frames.Viewer(guest.actor.role, guest.kind, guest.actor.delegation, guest.actor.booth)
        admitted = session.Admitted(viewer, resumed, now, _now(), unsafe=reception.unsafe)
        self._state, acts = session.step(self._state, admitted)
        for act in acts:
            await self._do(act)
        self._outbox.send_bytes(missed)
        log.info("seated", meeting=meeting, link=guest.link.id, role=guest.actor.role.value, client=_name(hello.client))

    def _submit(self, frame: frames.Command) -> None:
        guest = self._known()
        try:
            command = COMMANDS.read(frame.do, self._codec)
        except Malformed as error:
            self._answer(frame.id, _malformed(error))
            return
        if isinstance(command, HandInText):
            # Its seal and its counts come of a file that the service has read itself (`web.texts`).
            facts: dict[str, Detail] = {"command": "hand_in_text", "role": guest.actor.role}
            self._answer(frame.id, Refusal(Code.NOT_ALLOWED, "IN10", facts))
            return

        def answer(given: Answer) -> None:
            self._answer(frame.id, given)

        guest.runner.submit(Waiting.of(frame.id, command, guest.actor, answer, again=frame.again))

    async def _inquire(self, frame: frames.Ask) -> None:
        guest = self._known()
        now = await self._reception.journal.now()
        try:
            question = QUESTIONS.read(frame.about, self._codec)
            answer = answered(guest.runner.state, question, guest.actor, guest.kind, now)
        except Malformed as error:
            self._answer(frame.id, _malformed(error))
        except Refused as error:
            self._answer(frame.id, Refusal.by(error))
        else:
            self._outbox.send(frames.Answer(frame.id, answer))

    async def _pong(self, at: float) -> None:
        moment = self._seat.moment if self._seat is not None else None
        if moment is not None:
            now = await self._reception.journal.now()
            self._outbox.send(frames.Pong(at, now, moment.seq, moment.mark))

    def _answer(self, id_: str, answer: Answer) -> None:
        guest = self._known()
        match answer:
            case Accepted(seq=seq, made=made):
                if self._seat is not None and self._outbox.flowing:
                    self._outbox.send_bytes(guest.runner.publication.missed(self._seat))
                self._outbox.send(frames.Accepted(id_, seq, made))
            case Pending():
                self._outbox.send(frames.Pending(id_))
            case Refusal(code=code) if code == STOPPED:
                pass  # the line is about to be closed; the client sends it again when it is back
            case Refusal(code=code, rule=rule, details=details):
                said = sentence_of(answer, self._lang, guest.runner)
                self._outbox.send(frames.Refused(id_, str(code), said, dict(details), rule))
            case _:
                assert_never(answer)

    def _known(self) -> Guest:
        assert self._guest is not None, "the session hears commands and questions of an admitted client only"
        return self._guest

    def _sitting(self) -> Seat:
        assert self._seat is not None, "who reports on a device was given a seat"
        return self._seat


def _now() -> int:
    """Milliseconds of the loop's clock, which the session's deadlines are counted in."""
    return int(asyncio.get_running_loop().time() * 1000)


def _name(client: str | None) -> str:
    """What a client calls itself, as far as a log may repeat it."""
    return "".join(letter for letter in client or "" if letter.isprintable())[:64]


def _malformed(error: Malformed) -> Refusal:
    return Refusal(Code.MALFORMED, None, {"field": error.field, "expected": error.expected})
