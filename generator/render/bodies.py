"""A body's parts joined to markup: facts escaped as text, blocks by their templates.

The last step of a `${…}`: its value becomes a text node and nothing else.
"""

from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape
from msgspec import Struct

from generator.index import keys
from generator.l10n.bidi import isolate_markup
from generator.model.text import Block, LinkEnd, LinkStart, Reference
from generator.pages.matters import BodyFace
from generator.pages.stories import block_face
from generator.pages.view import View
from generator.render.environment import safe_markup


class BodyRenderer(Struct):
    """Joins the bodies of one locale's pages."""

    view: View
    environment: Environment

    def install(self) -> None:
        """Give the templates the `body` filter."""

        @pass_context
        def body(context: Context, face: BodyFace) -> Markup:
            around = {"page": context["page"], "site": context["site"], "bare": False}
            return self.markup(face, around)

        self.environment.filters["body"] = body

    def markup(self, face: BodyFace, around: dict[str, Any]) -> Markup:
        """Return a body as markup; `around` is what block templates see besides `it`.

        They see `nth` too, the block's number in its body, for ids that are on the page once.
        """
        version = self.view.publication.index.version(face.kind, face.owner, face.locale)
        parts = version.body.parts if version is not None else ()
        rtl = self.view.speaking.voice.language.rtl
        if len(parts) == 1 and isinstance(parts[0], str):
            return safe_markup(isolate_markup(parts[0]) if rtl else parts[0])
        said: list[str] = []
        linked = True
        for nth, part in enumerate(parts):
            if isinstance(part, str):
                said.append(isolate_markup(part) if rtl else part)
            elif isinstance(part, Reference):
                said.append(self.view.speaking.reference(part, face.incident).__html__())
            elif isinstance(part, Block):
                said.append(self._block(part, face.incident, {**around, "nth": nth}))
            elif isinstance(part, LinkStart):
                start = self._link(part)
                linked = bool(start)
                said.append(start)
            elif isinstance(part, LinkEnd):
                said.append("</a>" if linked else "")
        return safe_markup("".join(said))

    def _block(self, block: Block, incident: str, around: dict[str, Any]) -> str:
        face = block_face(self.view, block, incident)
        if face is None:
            return ""
        name = f"block/{block.name}.html"
        self.view.publication.trace.read(keys.template(name))
        template = self.environment.get_template(name)
        return template.render(it=face, **around)

    def _link(self, link: LinkStart) -> str:
        """Return the start tag; empty when the record is not published: then it is plain text."""
        view = self.view
        url = view.url(link.kind, link.id)
        if not url:
            return ""
        fragment = f"#{link.fragment}" if link.fragment else ""
        if link.kind == "incident" and link.fragment:
            from generator.pages.updates import shelf_url  # noqa: PLC0415

            update = link.fragment.removeprefix("update-")
            number = view.publication.index.shelf_of(link.id, update)
            url = shelf_url(view, link.id, number) if number else url
        foreign = ""
        places = view.publication.index.places(link.kind, link.id)
        if view.locale not in places:
            code = next(iter(places))
            foreign = f' hreflang="{escape(view.publication.languages[code].tag)}"'
        return f'<a href="{escape(url + fragment)}"{foreign}>'
