"""How words are counted (IN10)."""

import pytest

from rostrum.texts.words import count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mr President, we thank you.", 5),
        ("We don’t ask for well-known things.", 6),
        ("L’Union européenne et ses États membres n’en ont pas.", 9),
        ("Le point 5 : l’examen « annuel » — enfin !", 6),
        ("¿Qué más? 2.000 personas – o más", 6),
        ("Господин Председатель — коллеги, 1997 год", 5),
        ("السيد الرئيس، وأشكركم على ذلك.", 5),
        ("المادة ٥ من الاتفاقية", 4),
        ("… * — !", 0),
        ("", 0),
    ],
)
def test_words_are_counted_as_word_processors_do(text: str, words: int) -> None:
    """What stands between spaces and dashes, if there is a letter or a digit in it; in each script."""
    assert count(text) == words
