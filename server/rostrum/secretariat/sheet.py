"""The sheet: personal links on paper, one card each with a code for a phone's camera.

A page of its own without scripts, to be printed and cut; it holds tokens, so it is kept like keys.
"""

from collections.abc import Iterable
from html import escape

import segno

from rostrum.catalogues import RIGHT_TO_LEFT, SOURCE, said
from rostrum.floor.programme import Programme
from rostrum.floor.terms import Language
from rostrum.secretariat.links import Holder, PersonalLink

PAGE = """<!doctype html>
<html lang="{lang}" dir="{direction}"><meta charset="utf-8"><title>{title}</title>
<style>
  body {{ font: 11pt/1.35 sans-serif; margin: 1cm; }}
  main {{ display: grid; grid-template-columns: repeat(2, 1fr); gap: 6mm; }}
  section {{ display: flex; gap: 5mm; align-items: center; padding: 4mm; border: 1px solid #888; break-inside: avoid; }}
  svg {{ width: 34mm; height: 34mm; flex: none; }}
  h2 {{ font-size: 13pt; margin: 0 0 1mm; }}
  p {{ margin: 0 0 1mm; }}
  code {{ font-size: 7pt; overflow-wrap: anywhere; }}
</style>
<main>
{cards}
</main>
</html>
"""

CARD = """<section>{code}<div><h2>{name}</h2><p>{role}</p><p>{meeting}</p><code>{link}</code></div></section>"""


def sheet(programme: Programme, links: Iterable[tuple[Holder, PersonalLink]], lang: Language = SOURCE) -> str:
    """The page with a card for each link, in a language; names in it, in English or in the first that they have."""
    language = next((one for one in (lang, SOURCE) if one in programme.languages), programme.languages[0])
    names = {delegation.id: delegation.names[language] for delegation in programme.delegations}
    title = programme.title[language]
    cards = (
        CARD.format(
            code=segno.make(link.link, error="m").svg_inline(border=0, omitsize=True),
            name=escape(names.get(holder.delegation or "", said(f"role-{holder.role}", {}, lang))),
            role=escape(" ".join(filter(None, (said(f"role-{holder.role}", {}, lang), holder.booth)))),
            meeting=escape(title),
            link=escape(link.link),
        )
        for holder, link in links
    )
    return PAGE.format(
        lang=lang,
        direction="rtl" if lang in RIGHT_TO_LEFT else "ltr",
        title=escape(said("machine-sheet-title", {"meeting": title}, lang)),
        cards="\n".join(cards),
    )
