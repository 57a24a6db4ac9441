"""A plugin: lists of the second language too, translations linked, related stories.

Pelican lists articles of the default language only. Here the other language has an articles
generator of its own over its own folder, with the same settings but for the folder `en` in
addresses, so that no story is read twice. Related stories are counted by common tags.
"""

from collections import Counter
from itertools import chain

from pelican import signals
from pelican.generators import ArticlesGenerator

ENGLISH = {
    "DEFAULT_LANG": "en",
    "SITENAME": "News",
    "AUTHOR": "Desk",
    "ARTICLE_PATHS": ["en"],
}


class EnglishArticles(ArticlesGenerator):
    """The same, in English."""

    def __init__(self, context, settings, **rest):
        """Put the English settings in place of the Bengali ones."""
        own = {
            key: "en/" + value[3:]
            for key, value in settings.items()
            if isinstance(value, str) and value.startswith("bn/")
        } | ENGLISH
        super().__init__(context=context | own, settings=settings | own, **rest)


def link(generators) -> None:
    """Link translations by slug, and give each article the five with most tags in common."""
    halves = [g for g in generators if isinstance(g, ArticlesGenerator)]
    by_slug = [{article.slug: article for article in half.articles} for half in halves]
    for here, there in (by_slug, by_slug[::-1]):
        for slug, article in here.items():
            article.translations = [there[slug]]
    for half in halves:
        relate(half)


def relate(half: ArticlesGenerator) -> None:
    """Give each article of a language its related ones, as plugins for it do."""
    for article in half.articles:
        common = Counter(chain.from_iterable(half.tags[tag] for tag in article.tags))
        del common[article]
        article.related_posts = [other for other, _ in common.most_common(5)]


def register() -> None:
    """Connect the plugin."""
    signals.get_generators.connect(lambda _: EnglishArticles, weak=False)
    signals.all_generators_finalized.connect(link)
