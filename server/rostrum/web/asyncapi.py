"""AsyncAPI: the WebSocket, described by the types that do the decoding, so that it can't say anything else."""

from functools import cache
from typing import Final, get_args

import msgspec

from rostrum.floor.decide import Command
from rostrum.floor.terms import Plain
from rostrum.web.openapi import INFO, REFERENCE
from rostrum.wire import frames
from rostrum.wire.codec import CODECS
from rostrum.wire.questions import Question


@cache
def asyncapi() -> bytes:
    """The WebSocket (AsyncAPI 3.0): its frames, and the commands and questions that ride in them."""
    said = get_args(frames.ClientFrame)
    told = get_args(frames.ServerFrame)
    commands, questions = get_args(Command), get_args(Question)
    kinds = (*commands, *questions, frames.Viewer, frames.Resume, frames.Device)
    schemas, components = msgspec.json.schema_components(kinds, ref_template=REFERENCE)
    named = {kind.__name__: schema for kind, schema in zip(kinds, schemas, strict=True)}
    for kind in (*said, *told):
        components[kind.__name__] = _frame(kind)
        named[kind.__name__] = {"$ref": REFERENCE.format(name=kind.__name__)}
    components["Do"] = {"oneOf": [named[kind.__name__] for kind in commands]}
    components["About"] = {"oneOf": [named[kind.__name__] for kind in questions]}
    components["Command"]["properties"]["do"] = {"$ref": REFERENCE.format(name="Do")}
    components["Ask"]["properties"]["about"] = {"$ref": REFERENCE.format(name="About")}
    channel: Plain = {
        "address": "/meetings/{meeting}/floor",
        "description": f"Subprotocols: {', '.join(CODECS)}. One message is one frame; hello comes first.",
        "parameters": {"meeting": {}},
        "messages": {kind.__name__: {"payload": named[kind.__name__]} for kind in (*said, *told)},
    }
    return msgspec.json.encode(
        {
            "asyncapi": "3.0.0",
            "info": INFO,
            "channels": {"floor": channel},
            "operations": {"say": _operation("receive", said), "tell": _operation("send", told)},
            "components": {"schemas": components},
        }
    )


_STRING: Final[Plain] = {"type": "string"}

_MEMBERS: Final[dict[str, Plain]] = {
    "str": _STRING,
    "bool": {"type": "boolean"},
    "int": {"type": "integer"},
    "int | float": {"type": "number"},
    "Position": {"type": "integer", "description": "A number of a record in the journal"},
    "Object": {"type": "object"},
    "Raw": {"type": "object"},
    "Resume": {"$ref": REFERENCE.format(name="Resume")},
    "Device": {"$ref": REFERENCE.format(name="Device")},
    "Viewer": {"$ref": REFERENCE.format(name="Viewer")},
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


def _operation(action: str, kinds: tuple[type, ...]) -> Plain:
    messages = [{"$ref": f"#/channels/floor/messages/{kind.__name__}"} for kind in kinds]
    return {"action": action, "channel": {"$ref": "#/channels/floor"}, "messages": messages}
