"""YAML to nodes: plain fields by a reader of ours, everything else by libyaml.

PyYAML is loaded when the first text needs it. Most stories do not, and loading it is a fifteenth
of the command that builds one.
"""

from generator.content.plain_fields import plain_mapping
from generator.content.source import SourceFile
from generator.content.tree import MappingNode


def load_mapping(source: SourceFile, text: str, *, first_line: int = 1) -> MappingNode | None:
    """Return the mapping that the text holds; None, with diagnostics, when it is not one.

    `first_line` is the line of the file on which the text begins (front matter: 2).
    """
    plain = plain_mapping(text)
    if plain is not None:
        return plain
    from generator.content.composed import compose_mapping  # noqa: PLC0415  # see above

    return compose_mapping(source, text, first_line=first_line)
