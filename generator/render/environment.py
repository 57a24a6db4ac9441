"""Jinja2 set up for one locale: autoescape on, nothing undefined, nothing ambient.

Owns the globals and filters of a template, and the step from a template's failure to a
diagnostic. Dynamic includes are not used by the theme.
"""

from collections.abc import Callable
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateError, TemplateSyntaxError
from markupsafe import Markup

from generator.diagnostics import Diagnostic, diagnostic, span_in
from generator.l10n.clocks import clock_face
from generator.l10n.language import Language
from generator.l10n.messages import Catalog
from generator.render.calling import Messages
from generator.render.compiling import PlainEnvironment
from generator.render.filters import filters_of
from generator.render.scripts import script_of
from generator.render.slips import said_of
from generator.saying import say


class TemplateFault(Exception):
    """A template failed; carries what to tell its author."""

    def __init__(self, found: Diagnostic) -> None:
        super().__init__(found.message)
        self.diagnostic = found


def make_environment(
    loader: BaseLoader, *, language: Language, catalog: Catalog, asset: Callable[..., str]
) -> Environment:
    """Return the environment of one locale's pages."""
    environment = PlainEnvironment(loader)
    messages = Messages(catalog)
    environment.globals["_"] = environment.globals["gettext"] = messages.gettext
    environment.globals["ngettext"], environment.globals["pgettext"] = messages.ngettext, messages.pgettext  # fmt: skip
    environment.globals.pop("lipsum", None)
    environment.globals["asset"] = asset
    environment.globals["script"] = lambda kind: asset(script_of(kind))
    environment.globals["digits"] = language.digits("0123456789")
    environment.globals["hours"], environment.globals["whole_hours"] = clock_face(language)
    environment.globals["quotes"] = language.tongue.quotes
    environment.globals["comma"] = (language.tongue.joins or (", ",))[0]
    environment.filters.update(filters_of(language))
    return environment


def is_of_a_template(error: Exception, folders: list[Path]) -> bool:
    """Return True when a template is wrong, or what it called failed; False for our own fault."""
    return isinstance(error, TemplateError) or bool(_place_in_template(error, folders)[0])


def fault_of(error: Exception, folders: list[Path], site: Path, page: str) -> TemplateFault:
    """Return the fault to tell for an exception that a template raised on a page."""
    name, line = "", 1
    if isinstance(error, TemplateSyntaxError):
        name, line = error.filename or error.name or "", error.lineno
    else:
        name, line = _place_in_template(error, folders)
    path, source = _shown(name, folders, site, line)
    message = str(error) or type(error).__name__
    if not isinstance(error, TemplateError):
        message = f"{type(error).__name__}: {message}"
    return TemplateFault(
        diagnostic(
            "template-error",
            span_in(path, line, 1, source),
            said_of(message),
            help=say(
                "while rendering {page}; docs/templates.md lists what a template may use", page=page
            ),
        )
    )


def _place_in_template(error: Exception, folders: list[Path]) -> tuple[str, int]:
    """Return the innermost template file that an exception went through, and the line there."""
    name, line = "", 1
    traceback = error.__traceback__
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if any(file.startswith(str(folder)) for folder in folders):
            name, line = file, traceback.tb_lineno
        traceback = traceback.tb_next
    return name, line


def _shown(name: str, folders: list[Path], site: Path, line: int) -> tuple[str, str]:
    """Return a template's path for people, and its line."""
    if not name:
        return "templates", ""
    path = Path(name)
    if not path.is_absolute():
        path = next((f / name for f in folders if (f / name).is_file()), path)
    try:
        lines = path.read_text("utf-8", "replace").split("\n")
    except OSError:
        lines = []
    source = lines[line - 1] if 0 < line <= len(lines) else ""
    resolved = path.resolve()
    if resolved.is_relative_to(site.resolve()):
        return resolved.relative_to(site.resolve()).as_posix(), source
    for folder in folders:
        if resolved.is_relative_to(folder.resolve()):
            return "templates/" + resolved.relative_to(folder.resolve()).as_posix(), source
    return path.name, source


def safe_markup(text: str) -> Markup:
    """Return text that this program made itself as markup."""
    return Markup(text)  # noqa: S704  # made by the renderer from escaped parts
