"""OpenAPI and AsyncAPI, made from the types that do the decoding, so that they can't say anything else."""

from functools import cache
from importlib.metadata import version
from typing import Any, Final, get_args

import msgspec

from rostrum.floor.decide import Command
from rostrum.floor.viewers import ViewKind
from rostrum.secretariat.documents.speech import Figures
from rostrum.secretariat.statistics import Statistics
from rostrum.web.documents import Told
from rostrum.web.forms import Health, Login, Pass
from rostrum.web.problems import MEDIA_TYPE, Problem
from rostrum.web.statements import Published
from rostrum.web.texts import HandedIn, Reading
from rostrum.wire import frames
from rostrum.wire.codec import CODECS
from rostrum.wire.questions import ListOf, Why

Plain = dict[str, Any]

_INFO: Final = {"title": "Rostrum", "version": version("rostrum"), "license": {"name": "Apache-2.0"}}
_REF: Final = "#/components/schemas/{name}"


@cache
def openapi() -> bytes:
    """The HTTP interface (OpenAPI 3.1)."""
    kinds = (Login, Pass, Health, Problem, HandedIn, Reading, Published, Statistics, Told)
    forms, components = msgspec.json.schema_components(kinds, ref_template=_REF)
    login, passed, health, problem, *_ = forms
    wrong = {"description": "A problem with a stable code", "content": {MEDIA_TYPE: {"schema": problem}}}
    names = {"description": "Names and titles in every language", "content": {"application/json": {"schema": {}}}}
    entered = _answer("The session; its cookie comes with it", passed)
    paths: Plain = {
        "/session": {
            "post": {
                "summary": "Exchange a personal link's token for a session",
                "requestBody": {"required": True, "content": {"application/json": {"schema": login}}},
                "responses": {"200": entered, "default": wrong},
            },
            "get": {
                "summary": "What a session is, for a page that was loaded again",
                "parameters": [_SESSION],
                "responses": {"200": entered, "default": wrong},
            },
        },
        "/meetings/{meeting}/directory/{digest}": {
            "get": {
                "summary": "Names and titles, immutable under their digest",
                "parameters": [_in_path("meeting"), _in_path("digest")],
                "responses": {"200": names, "default": wrong},
            }
        },
        **_texts(wrong),
        **_documents(wrong),
        "/healthz": {"get": {"summary": "Alive", "responses": {"200": _answer("Alive", health)}}},
        "/readyz": {
            "get": {
                "summary": "The journal can be written",
                "responses": {"200": _answer("Ready", health), "503": _answer("Not ready", health)},
            }
        },
        "/metrics": {"get": {"summary": "Prometheus metrics", "responses": {"200": {"description": "Text"}}}},
    }
    return msgspec.json.encode(
        {"openapi": "3.1.0", "info": _INFO, "paths": paths, "components": {"schemas": components}}
    )


def _texts(wrong: Plain) -> Plain:
    """The paths of texts and statements."""
    entry = [_in_path("meeting"), _in_path("entry"), _SESSION]
    version = {"name": "version", "in": "query", "schema": {"type": "integer"}}
    asked = [
        {"name": "language", "in": "query", "required": True, "schema": _STRING},
        {"name": "consent", "in": "query", "schema": {"enum": ["yes", "no"]}},
        {"name": "lang", "in": "query", "schema": _STRING},
    ]
    kinds = (HandedIn, Reading, Published)
    schemas, _ = msgspec.json.schema_components(kinds, ref_template=_REF)
    handed_in, read, published = schemas
    file = {"content": {"application/octet-stream": {"schema": _FILE}}}
    saved = {"description": "A file to be saved", **file}
    return {
        "/meetings/{meeting}/texts/{entry}": {
            "post": {
                "summary": "Hand in a text: PDF, DOCX or plain text",
                "parameters": [*entry, *asked],
                "requestBody": {"required": True, **file},
                "responses": {"201": _answer("What was counted", handed_in), "default": wrong},
            },
            "get": {
                "summary": "Read a text, with what changed since the version before",
                "parameters": [*entry, version],
                "responses": {"200": _answer("The text", read), "default": wrong},
            },
        },
        "/meetings/{meeting}/texts/{entry}/file": {
            "get": {
                "summary": "The file as it was handed in",
                "parameters": [*entry, version],
                "responses": {"200": saved, "default": wrong},
            }
        },
        "/meetings/{meeting}/statements": {
            "get": {
                "summary": "The published statements",
                "parameters": [_in_path("meeting"), _SESSION],
                "responses": {"200": _answer("What is published", published), "default": wrong},
            }
        },
        "/meetings/{meeting}/statements/{entry}": {
            "get": {
                "summary": "A published statement, as plain text",
                "parameters": entry,
                "responses": {"200": saved, "default": wrong},
            }
        },
    }


def _documents(wrong: Plain) -> Plain:
    """The paths of documents and statistics."""
    (figures, brought), _ = msgspec.json.schema_components((Statistics, Told), ref_template=_REF)
    about = [{"name": name, "in": "query", "schema": _STRING} for name in ("item", "sitting", "lang", "beside")]
    figured = {"name": "figures", "in": "query", "schema": {"enum": [one.value for one in Figures]}}
    viewed = {"name": "view", "in": "query", "schema": {"enum": [one.value for one in ViewKind]}}
    asked = [_in_path("meeting"), _SESSION, *about, figured, viewed]
    pdf = {"description": "A PDF to be saved", "content": {"application/pdf": {"schema": _FILE}}}
    printed = {"parameters": asked, "responses": {"200": pdf, "default": wrong}}
    body = {"required": True, "content": {"application/json": {"schema": brought}}}
    return {
        "/meetings/{meeting}/documents/speakers": {"get": {"summary": "The list of speakers on paper", **printed}},
        "/meetings/{meeting}/documents/account": {"get": {"summary": "The account of a sitting on paper", **printed}},
        "/meetings/{meeting}/documents/statistics": {
            "get": {"summary": "The speaking time on paper", **printed},
            "post": {"summary": "The same of the meeting, with sums by gender", "requestBody": body, **printed},
        },
        "/meetings/{meeting}/statistics": {
            "get": {
                "summary": "The speaking time as figures",
                "parameters": [*asked[:2], about[1]],
                "responses": {"200": _answer("Sums", figures), "default": wrong},
            }
        },
    }


@cache
def asyncapi() -> bytes:
    """The WebSocket (AsyncAPI 3.0): its frames, and the commands and questions that ride in them."""
    said = get_args(frames.ClientFrame)
    told = get_args(frames.ServerFrame)
    commands = get_args(Command)
    kinds = (*commands, Why, ListOf, frames.Viewer, frames.Resume, frames.Device)
    schemas, components = msgspec.json.schema_components(kinds, ref_template=_REF)
    named = {kind.__name__: schema for kind, schema in zip(kinds, schemas, strict=True)}
    for kind in (*said, *told):
        components[kind.__name__] = _frame(kind)
        named[kind.__name__] = {"$ref": _REF.format(name=kind.__name__)}
    components["Do"] = {"oneOf": [named[kind.__name__] for kind in commands]}
    components["About"] = {"oneOf": [named["Why"], named["ListOf"]]}
    components["Command"]["properties"]["do"] = {"$ref": _REF.format(name="Do")}
    components["Ask"]["properties"]["about"] = {"$ref": _REF.format(name="About")}
    channel: Plain = {
        "address": "/meetings/{meeting}/floor",
        "description": f"Subprotocols: {', '.join(CODECS)}. One message is one frame; hello comes first.",
        "parameters": {"meeting": {}},
        "messages": {kind.__name__: {"payload": named[kind.__name__]} for kind in (*said, *told)},
    }
    return msgspec.json.encode(
        {
            "asyncapi": "3.0.0",
            "info": _INFO,
            "channels": {"floor": channel},
            "operations": {"say": _operation("receive", said), "tell": _operation("send", told)},
            "components": {"schemas": components},
        }
    )


_STRING: Final[Plain] = {"type": "string"}
_FILE: Final[Plain] = {"type": "string", "format": "binary"}
_SESSION: Final[Plain] = {"name": "Rostrum-Session", "in": "header", "required": True, "schema": _STRING}

_MEMBERS: Final[dict[str, Plain]] = {
    "str": _STRING,
    "bool": {"type": "boolean"},
    "int": {"type": "integer"},
    "int | float": {"type": "number"},
    "Position": {"type": "integer", "description": "A number of a record in the journal"},
    "Object": {"type": "object"},
    "Raw": {"type": "object"},
    "Resume": {"$ref": _REF.format(name="Resume")},
    "Device": {"$ref": _REF.format(name="Device")},
    "Viewer": {"$ref": _REF.format(name="Viewer")},
    "dict[str, str]": {"type": "object", "additionalProperties": _STRING},
    "dict[str, str | int]": {"type": "object", "additionalProperties": {"type": ["string", "integer"]}},
}
"""What the members of frames are: views and raw parts among them, which msgspec can't describe by itself."""


def _frame(kind: type[frames.Frame]) -> Plain:
    """The schema of a frame, from its fields."""
    config = kind.__struct_config__
    members: Plain = {str(config.tag_field): {"const": config.tag}}
    required = [str(config.tag_field)]
    optional = len(kind.__struct_defaults__)
    for place, (name, encoded) in enumerate(zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)):
        members[encoded] = _MEMBERS[str(kind.__annotations__[name]).removesuffix(" | None")]
        if place < len(kind.__struct_fields__) - optional:
            required.append(encoded)
    described = " ".join((kind.__doc__ or "").split())
    return {"type": "object", "description": described, "properties": members, "required": required}


def _in_path(name: str) -> Plain:
    return {"name": name, "in": "path", "required": True, "schema": _STRING}


def _answer(description: str, schema: Plain) -> Plain:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _operation(action: str, kinds: tuple[type, ...]) -> Plain:
    messages = [{"$ref": f"#/channels/floor/messages/{kind.__name__}"} for kind in kinds]
    return {"action": action, "channel": {"$ref": "#/channels/floor"}, "messages": messages}
