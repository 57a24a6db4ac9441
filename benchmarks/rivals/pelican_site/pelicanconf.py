"""Pelican's settings: Bengali is the site, `languages.py` makes the English half from the same ones."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
SITEURL = "https://bench.example"
SITENAME = "খবর"
AUTHOR = "ডেস্ক"
TIMEZONE = "Asia/Kolkata"
DEFAULT_LANG = "bn"
PATH = str(HERE / "content")
THEME = str(HERE / "theme")
THEME_STATIC_PATHS: list[str] = []
STATIC_PATHS = ["extra"]
EXTRA_PATH_METADATA = {
    f"extra/{name}": {"path": name} for name in ("index.html", "404.html", "robots.txt")
}
PLUGIN_PATHS = [str(HERE)]
PLUGINS = ["languages"]

ARTICLE_PATHS = ["bn"]
PAGE_PATHS = ["pages"]
PAGE_URL = PAGE_LANG_URL = "{lang}/{slug}/"
PAGE_SAVE_AS = PAGE_LANG_SAVE_AS = "{lang}/{slug}/index.html"
DIRECT_TEMPLATES = ["index", "archives", "404", "sitemap"]
SLUGIFY_SOURCE = "basename"
READERS = {"rst": None, "html": None}
DEFAULT_PAGINATION = False
DEFAULT_DATE_FORMAT = "%-d %B %Y, %-I:%M %p IST"
FORMATTED_FIELDS: list[str] = []
MARKDOWN = {"extensions": ["markdown.extensions.meta"], "output_format": "html5"}
SUMMARY_MAX_LENGTH = None
MENU = ("technology", "networks", "economy", "city", "state", "world", "incidents", "status")

FEED_ALL_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
CATEGORY_FEED_ATOM = None
FEED_MAX_ITEMS = 20
RSS_FEED_SUMMARY_ONLY = False
FEED_RSS = "bn/feed.xml"
CATEGORY_FEED_RSS = "bn/{slug}/feed.xml"

ARTICLE_URL, ARTICLE_SAVE_AS = "bn/stories/{slug}/", "bn/stories/{slug}/index.html"
CATEGORY_URL, CATEGORY_SAVE_AS = "bn/{slug}/", "bn/{slug}/index.html"
TAG_URL, TAG_SAVE_AS = "bn/topics/{slug}/", "bn/topics/{slug}/index.html"
AUTHOR_URL, AUTHOR_SAVE_AS = "bn/people/{slug}/", "bn/people/{slug}/index.html"
MONTH_ARCHIVE_URL = "bn/{date:%Y}/{date:%m}/"
MONTH_ARCHIVE_SAVE_AS = "bn/{date:%Y}/{date:%m}/index.html"
INDEX_SAVE_AS, INDEX_URL = "bn/index.html", "bn/"
ARCHIVES_SAVE_AS, ARCHIVES_URL = "bn/archive/index.html", "bn/archive/"
SITEMAP_SAVE_AS = "bn/sitemap.xml"
globals()["404_SAVE_AS"] = "bn/404.html"
