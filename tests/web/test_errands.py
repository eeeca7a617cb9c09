"""Commands over HTTP under an id of the sender's: asked for twice, done once (I6)."""

import asyncio

from starlette.requests import Request
from starlette.responses import Response

from rostrum.floor.actor import Actor
from rostrum.floor.terms import Role
from rostrum.floor.views.viewers import kind_of
from rostrum.journal.memory import MemoryJournal
from rostrum.journal.port import Stored
from rostrum.web.admission import Guest
from rostrum.web.errands import Errand, Errands
from tests.hub.plenary import MEETING
from tests.web.house import House


class FarJournal(MemoryJournal):
    """Lets others go on while it looks for a command."""

    async def find(self, meeting: str, command: str) -> Stored | None:
        await asyncio.sleep(0)
        return await super().find(meeting, command)


async def test_what_is_asked_for_twice_is_done_once(house: House) -> None:
    """The second time the same answer comes, the token of a link with it; under another id it is done again."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    wanted = {"role": "delegate", "delegation": "d0"}
    issued = await secretariat.post("links", wanted, command="c1")
    assert (await secretariat.post("links", wanted, command="c1", again=True)).json() == issued.json()
    assert (await secretariat.post("links", wanted, command="c2")).json()["id"] != issued.json()["id"]
    runner = house.service.hall.runner(MEETING)
    assert runner is not None
    assert [link.delegation for link in runner.state.links.values()].count("d0") == 3


async def test_what_is_asked_for_again_by_two_at_once_is_begun_once(house: House) -> None:
    """While the journal is asked for the first, the second finds it under way."""
    runner = house.service.hall.runner(MEETING)
    assert runner is not None
    link = next(iter(runner.state.links.values()))
    guest = Guest(runner, link, Actor(link.role, link.id), kind_of(link.role))
    headers = [(b"rostrum-command", b"c1"), (b"rostrum-again", b"yes")]
    request = Request({"type": "http", "query_string": b"", "headers": headers})
    begun = []

    async def begin(errand: Errand) -> Response:
        begun.append(errand.id)
        return Response(status_code=201)

    errands = Errands(FarJournal())
    answers = await asyncio.gather(*(errands.run(request, guest, b"", begin, lambda _: None) for _ in range(2)))
    assert begun == ["c1"]
    assert [answer.status_code for answer in answers] == [201, 201]


async def test_an_id_stands_for_one_content_of_one_sender(house: House) -> None:
    """With other content it is refused; somebody else's same id is another one."""
    chair, secretariat = await house.visitor(Role.CHAIR), await house.visitor(Role.SECRETARIAT)
    assert (await secretariat.post("notes", {"text": "One"}, command="c1")).json() == {"note": "n1"}
    reused = await secretariat.post("notes", {"text": "Two"}, command="c1", again=True)
    assert (reused.status_code, reused.json()["code"]) == (409, "id_reused")
    assert (await chair.post("notes", {"text": "Two"}, command="c1")).json() == {"note": "n2"}


async def test_a_refusal_is_not_remembered(house: House) -> None:
    """What the rules refused is decided anew; an id that is too long is told so."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    for _ in range(2):
        refused = await secretariat.post("links", {"role": "delegate", "delegation": "nowhere"}, command="c1")
        assert (refused.status_code, refused.json()["code"]) == (409, "unknown_id")
    long = await secretariat.post("notes", {"text": "x"}, command="c" * 129)
    assert (long.status_code, long.json()["code"]) == (400, "malformed")
