"""OpenAPI: the HTTP interface, described by the types that do the decoding, so that it can't say anything else.

A path is told here beside its room's others; a test holds that none of them is missing.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from http import HTTPStatus
from importlib.metadata import version
from typing import Final, get_args

import msgspec

from rostrum.floor.terms import Plain
from rostrum.floor.views.viewers import ViewKind
from rostrum.secretariat.documents.speech import Figures
from rostrum.secretariat.record.activity import Search
from rostrum.secretariat.record.statistics import Statistics
from rostrum.web.activity import Activity
from rostrum.web.documents import Genders
from rostrum.web.errands import LONGEST_ID, Underway
from rostrum.web.health import Health
from rostrum.web.hindsight import CalledFirst
from rostrum.web.imports import ImportFiles, ImportReport
from rostrum.web.links import IssuedLink, Links, NewLink
from rostrum.web.notes import NoteNumber, NoteText
from rostrum.web.problems import MEDIA_TYPE, Problem
from rostrum.web.sessions import Login, Pass
from rostrum.web.statements import Published
from rostrum.web.texts import HandedIn, Reading

INFO: Final = {"title": "Rostrum", "version": version("rostrum"), "license": {"name": "Apache-2.0"}}
REFERENCE: Final = "#/components/schemas/{name}"

BODIES: Final[tuple[type[msgspec.Struct], ...]] = (
    *(Login, Pass, Health, Problem, Underway),
    *(HandedIn, Reading, Published),
    *(Statistics, Genders),
    *(NoteText, NoteNumber, NewLink, IssuedLink, Links, Activity, CalledFirst),
    *(ImportFiles, ImportReport),
)
"""What travels as JSON."""

Operations = dict[str, Plain]
"""What can be asked of one path, by method."""


@cache
def openapi() -> bytes:
    """The HTTP interface (OpenAPI 3.1)."""
    schemas, components = msgspec.json.schema_components(BODIES, ref_template=REFERENCE)
    forms = Forms(dict(zip(BODIES, schemas, strict=True)))
    rooms = (_entrance, _texts, _podium, _office, _documents, _service)
    paths = {path: operations for room in rooms for path, operations in room(forms).items()}
    return msgspec.json.encode(
        {"openapi": "3.1.0", "info": INFO, "paths": paths, "components": {"schemas": components}}
    )


class Forms:
    """Says what is asked and answered, in the schemas of its bodies."""

    def __init__(self, schemas: Mapping[type[msgspec.Struct], Plain]) -> None:
        self._schemas = schemas

    def operation(
        self,
        summary: str,
        answer: Plain,
        *parameters: Plain,
        body: Plain | None = None,
        status: HTTPStatus = HTTPStatus.OK,
        errand: bool = False,
    ) -> Plain:
        """What one method does: its answer if all goes well, and a problem if not; of an errand, that it is pending."""
        wrong = {"description": "A problem with a stable code", "content": self._content(Problem, MEDIA_TYPE)}
        told: Plain = {"summary": summary, "responses": {str(status.value): answer, "default": wrong}}
        if errand:
            told["responses"][str(HTTPStatus.ACCEPTED.value)] = self.answer("Not known yet: ask again", Underway)
            parameters = (*parameters, *ERRAND)
        if parameters:
            told["parameters"] = list(parameters)
        return told if body is None else {**told, "requestBody": {"required": True, **body}}

    def answer(self, description: str, kind: type[msgspec.Struct]) -> Plain:
        """A body of the answer."""
        return {"description": description, "content": self._content(kind)}

    def body(self, kind: type[msgspec.Struct]) -> Plain:
        """A body of the question."""
        return {"content": self._content(kind)}

    def _content(self, kind: type[msgspec.Struct], media_type: str = "application/json") -> Plain:
        return {media_type: {"schema": self._schemas[kind]}}


# ── paths, room by room ──────────────────────────────────────────────────────────────────────────


def _entrance(forms: Forms) -> dict[str, Operations]:
    """Sessions, and the names that a view's ids have."""
    entered = forms.answer("The session; its cookie comes with it", Pass)
    names = {"description": "Names and titles in every language", "content": {"application/json": {"schema": {}}}}
    return {
        "/session": {
            "post": forms.operation("Exchange a personal link's token for a session", entered, body=forms.body(Login)),
            "get": forms.operation("What a session is, for a page that was loaded again", entered, SESSION),
        },
        "/meetings/{meeting}/directory/{digest}": {
            "get": forms.operation("Names and titles, immutable under their digest", names, MEETING, in_path("digest"))
        },
    }


def _texts(forms: Forms) -> dict[str, Operations]:
    """Texts and statements."""
    entry = (MEETING, in_path("entry"), SESSION)
    numbered = in_query("version", {"type": "integer"})
    language = {**in_query("language"), "required": True}
    consent = in_query("consent", {"enum": ["yes", "no"]})
    file = {"content": {"application/octet-stream": {"schema": FILE}}}
    saved = {"description": "A file to be saved", **file}
    return {
        "/meetings/{meeting}/texts/{entry}": {
            "post": forms.operation(
                "Hand in a text: PDF, DOCX or plain text",
                forms.answer("What was counted", HandedIn),
                *(*entry, language, consent, in_query("lang")),
                body=file,
                status=HTTPStatus.CREATED,
                errand=True,
            ),
            "get": forms.operation(
                "Read a text, with what changed since the version before",
                forms.answer("The text", Reading),
                *(*entry, numbered),
            ),
        },
        "/meetings/{meeting}/texts/{entry}/file": {
            "get": forms.operation("The file as it was handed in", saved, *entry, numbered)
        },
        "/meetings/{meeting}/statements": {
            "get": forms.operation(
                "The published statements", forms.answer("What is published", Published), MEETING, SESSION
            )
        },
        "/meetings/{meeting}/statements/{entry}": {
            "get": forms.operation("A published statement, as plain text", saved, *entry)
        },
    }


def _podium(forms: Forms) -> dict[str, Operations]:
    """Notes, and what the record answers."""
    asked = (MEETING, SESSION)
    return {
        "/meetings/{meeting}/notes": {
            "post": forms.operation(
                "Write a private note to the other side of the podium",
                forms.answer("Its number", NoteNumber),
                *asked,
                body=forms.body(NoteText),
                status=HTTPStatus.CREATED,
                errand=True,
            )
        },
        "/meetings/{meeting}/notes/{note}": {
            "get": forms.operation("What a note says", forms.answer("The note", NoteText), *asked, in_path("note"))
        },
        "/meetings/{meeting}/why/{first}/before/{then}": {
            "get": forms.operation(
                "Why one was called before another",
                forms.answer("The reason in the record", CalledFirst),
                *(*asked, in_path("first"), in_path("then"), in_query("lang")),
            )
        },
    }


def _office(forms: Forms) -> dict[str, Operations]:
    """Links, the activity record, imports."""
    asked = (MEETING, SESSION)
    search = (in_query("before", INTEGER), *in_queries(Search))
    return {
        "/meetings/{meeting}/links": {
            "get": forms.operation("Who has which personal link", forms.answer("All links", Links), *asked),
            "post": forms.operation(
                "Issue a personal link, whose token is told once",
                forms.answer("The link", IssuedLink),
                *asked,
                body=forms.body(NewLink),
                status=HTTPStatus.CREATED,
                errand=True,
            ),
        },
        "/meetings/{meeting}/activity": {
            "get": forms.operation(
                "What was done, newest first", forms.answer("A page of the record", Activity), *asked, *search
            )
        },
        "/meetings/{meeting}/import": {
            "post": forms.operation(
                "Preview an import, or carry out one that was agreed to",
                forms.answer("What would come of the files, or came of them", ImportReport),
                *(*asked, in_query("lang")),
                body=forms.body(ImportFiles),
                errand=True,
            )
        },
    }


def _documents(forms: Forms) -> dict[str, Operations]:
    """Documents and statistics."""
    about = [in_query(name) for name in ("item", "sitting", "lang", "beside")]
    looks = [in_query("figures", {"enum": [*map(str, Figures)]}), in_query("view", {"enum": [*map(str, ViewKind)]})]
    asked = (MEETING, SESSION, *about, *looks)
    pdf = {"description": "A PDF to be saved", "content": {"application/pdf": {"schema": FILE}}}
    with_genders = forms.body(Genders)
    return {
        "/meetings/{meeting}/documents/speakers": {
            "get": forms.operation("The list of speakers on paper", pdf, *asked)
        },
        "/meetings/{meeting}/documents/account": {
            "get": forms.operation("The account of a sitting on paper", pdf, *asked)
        },
        "/meetings/{meeting}/documents/statistics": {
            "get": forms.operation("The speaking time on paper", pdf, *asked),
            "post": forms.operation("The same of the meeting, with sums by gender", pdf, *asked, body=with_genders),
        },
        "/meetings/{meeting}/statistics": {
            "get": forms.operation(
                "The speaking time as figures",
                forms.answer("Sums", Statistics),
                *(MEETING, SESSION, in_query("sitting")),
            )
        },
    }


def _service(forms: Forms) -> dict[str, Operations]:
    """How the service is, and what it can be asked."""
    text = {"description": "Text"}
    described = {"description": "JSON"}
    ready = forms.operation("The journal can be written", forms.answer("Ready", Health))
    ready["responses"]["503"] = forms.answer("Not ready", Health)
    return {
        "/healthz": {"get": forms.operation("Alive", forms.answer("Alive", Health))},
        "/readyz": {"get": ready},
        "/metrics": {"get": forms.operation("Prometheus metrics", text)},
        "/openapi.json": {"get": forms.operation("This description", described)},
        "/asyncapi.json": {"get": forms.operation("That of the WebSocket", described)},
    }


# ── parameters ───────────────────────────────────────────────────────────────────────────────────

STRING: Final[Plain] = {"type": "string"}
INTEGER: Final[Plain] = {"type": "integer"}
FILE: Final[Plain] = {"type": "string", "format": "binary"}


def in_path(name: str) -> Plain:
    """A part of the path."""
    return {"name": name, "in": "path", "required": True, "schema": STRING}


def in_query(name: str, schema: Plain = STRING) -> Plain:
    """A parameter that may be left out."""
    return {"name": name, "in": "query", "schema": schema}


def in_queries(kind: type[msgspec.Struct]) -> Sequence[Plain]:
    """A parameter for each field of what a query is read into."""
    return [
        in_query(field.encode_name, INTEGER if int in get_args(field.type) else STRING)
        for field in msgspec.structs.fields(kind)
    ]


MEETING: Final = in_path("meeting")
ERRAND: Final[tuple[Plain, ...]] = (
    {"name": "Rostrum-Command", "in": "header", "schema": {"type": "string", "maxLength": LONGEST_ID}},
    {"name": "Rostrum-Again", "in": "header", "schema": {"enum": ["yes"]}},
)
SESSION: Final[Plain] = {"name": "Rostrum-Session", "in": "header", "required": True, "schema": STRING}
