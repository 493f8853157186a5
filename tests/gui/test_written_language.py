"""In which language a desk writes its briefs: what an article says in another one can be translated on its card."""

import pytest

from briefing.app.settings import Settings
from briefing.gui.language import written
from briefing.model.section import SectionKind
from briefing.model.translating import is_foreign
from tests.gui.hands import STORY, Hands

FRENCH = (
    "Le pont du port rouvre lundi\n\n"
    "Le pont a rouvert lundi après deux ans de travaux, et les premiers bus sont passés à midi.\n\n"
    "« Nous avons tenu parole envers la ville », a déclaré Ada Lind, directrice du port, lors de la cérémonie.\n\n"
    "Les travaux doivent se terminer en mai, selon le port, et le péage doit baisser dans les deux ans.\n"
)


@pytest.mark.parametrize(
    ("settings", "article", "language", "foreign"),
    [
        (Settings(language="fr"), STORY, "fr", True),
        (Settings(language="fr"), FRENCH, "fr", False),
        (Settings(language="en"), STORY, "en", False),
        (Settings(language="en"), FRENCH, "en", True),
        (Settings(language="en", written="fr"), FRENCH, "fr", False),
    ],
)
def test_an_article_in_another_language_than_the_desk_writes_is_foreign(
    hands: Hands, settings: Settings, article: str, language: str, foreign: bool
) -> None:
    hands.window.preferences.change(settings)
    hands.window.files.opening.open_text(article)
    hands.wait(lambda: hands.window.has_brief)
    desk = hands.window.view.desk
    desk.add_passage(SectionKind.BACKGROUND, "A", desk.brief.sources[0].article.paragraphs[0].span)
    hands.wait(lambda: hands.window.view.made)
    entry = desk.brief.section(SectionKind.BACKGROUND).entries[-1]
    assert (desk.brief.language, is_foreign(desk.brief, entry)) == (language, foreign)


def test_the_language_of_briefs_is_the_one_chosen_for_them_before_the_windows() -> None:
    assert written(Settings(language="fr", written="de")) == "de"
    assert written(Settings(language="fr")) == "fr"
    assert len(written(Settings())) == 2
