"""`briefing export`: a brief of all sources together, as documents, as a `.brief`, or both."""

from argparse import Namespace
from pathlib import Path

from briefing.app import details, drafting, sources
from briefing.app.drafting import Named
from briefing.app.export import check_target, export, read_template, refuse_source
from briefing.cli.articles import articles_of
from briefing.cli.progress import complain
from briefing.errors import BriefingError
from briefing.messages import say
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.model.suggestion import PROPOSED


def export_brief(asked: Namespace) -> bool:
    """Write the brief that the options ask for; False, and each reason reported, where a source cannot be read."""
    for target in asked.targets:
        check_target(target)
        refuse_source(target, filter(None, (*asked.sources, asked.returned, asked.template)))
    template = read_template(str(asked.template)) if asked.template else None
    articles = articles_of(asked, asked.sources)
    if articles is None:
        return False
    made = export(
        _brief(asked, articles),
        asked.targets,
        template,
        originals=sources.originals_of(articles + _before(asked)),
        template_text=asked.template_text,
        despite_errors=asked.despite_errors,
    )
    for exported in made:
        for missing in exported.made.missing:
            complain(f"{exported.path.name}: no font here has “{missing.character}” in “{missing.words}”")
        for remark in exported.made.remarks:
            complain(f"{exported.path.name}: {remark}")
    return True


def _before(asked: Namespace) -> list[Named]:
    """The articles of the brief that this one goes on from, whose background may be kept."""
    return list(sources.read_articles(str(asked.after))) if asked.after else []


def _brief(asked: Namespace, articles: list[Named]) -> Brief:
    """The brief that the options ask for."""
    heading = details.read_details(asked.details) if asked.details else details.DetailsFile()
    brief = details.with_details(_drafted(asked, articles), heading)
    for kind in (*PROPOSED, *asked.sections) if asked.sections else ():
        brief = revise.include_section(brief, kind, kind in asked.sections)
    if asked.style:
        brief = revise.set_style(brief, asked.style)
    if asked.citations:
        brief = revise.set_citations(brief, asked.citations)
    if asked.page_size:
        brief = revise.set_page_size(brief, asked.page_size)
    return revise.set_title(brief, asked.title) if asked.title else brief


def _drafted(asked: Namespace, articles: list[Named]) -> Brief:
    """The first draft of the articles, or the next story; where a `.brief` comes first, that with the others added."""
    if asked.after:
        return _next_story(asked.after, articles)
    if not sources.is_brief(asked.sources[0]):
        if asked.returned:
            raise _not_carried_back(asked.returned)
        return drafting.draft(articles, asked.style or drafting.DEFAULT_STYLE).brief
    brief = sources.load_brief(Path(asked.sources[0]))
    if asked.returned:
        brief = _carried_back(brief, asked.returned)
    added = articles[len(brief.sources) :]
    return drafting.with_articles(brief, added).brief if added else brief


def _next_story(before: Path, articles: list[Named]) -> Brief:
    """A brief of the news in an article, after a brief on the same subject."""
    from briefing.app.versions import next_story

    return next_story(sources.load_brief(before), sources.only(tuple(articles), "--after")).draft.brief


def _not_carried_back(returned: Path) -> BriefingError:
    what = say("“{name}” was not carried back", name=returned.name)
    return BriefingError(what, say("the first source is no .brief"), say("Name the one that it was made from"))


def _carried_back(brief: Brief, returned: Path) -> Brief:
    """The brief with what colleagues changed in a Word file; what alters a speaker's words stays out, and is told."""
    from briefing.app.returned import carried_back_all, read_returned, refusal
    from briefing.cli.returned_table import entry_name

    changes = read_returned(brief, returned)
    for change in changes:
        if why := refusal(brief, change):
            complain(f"{returned.name}: {entry_name(brief, change.entry)} stays as it was: {why}")
    return carried_back_all(brief, changes)
