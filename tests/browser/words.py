"""The sentences of the catalogues, as a reader should find them on a page."""

from fluent.runtime import FluentBundle, FluentResource

from rostrum.catalogues import LOCALES


def sentence(language: str, catalogue: str, message: str) -> str:
    """A sentence without variables."""
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource((LOCALES / language / f"{catalogue}.ftl").read_text(encoding="utf-8")))
    pattern = bundle.get_message(message).value
    assert pattern is not None, f"{message} says nothing in {language}"
    said, mistakes = bundle.format_pattern(pattern)
    assert not mistakes, mistakes
    return str(said)
