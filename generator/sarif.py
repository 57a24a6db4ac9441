"""Diagnostics as one SARIF 2.1.0 document (OASIS), which code hosts and editors read.

Owns the form: a region is what is told of, with its end where that is known, and its line is the context. Columns count Unicode code points, and the document says so (`columnKind`, 3.14.17).
"""

import json
from collections.abc import Sequence
from urllib.parse import quote

from generator import __version__
from generator.codes import CODES
from generator.diagnostics import ENGLISH, Diagnostic, Fix, Span, Voice, letters_of

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_sarif(diagnostics: Sequence[Diagnostic], voice: Voice = ENGLISH) -> str:
    """Return the document; the levels of SARIF have the names of ours."""
    codes = sorted({one.code for one in diagnostics})
    places = {code: place for place, code in enumerate(codes)}
    language = {"language": voice.locale} if voice.locale else {}  # without it: "en-US"
    document = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Khobor",
                        "semanticVersion": __version__,
                        **language,
                        "rules": [_rule(code, voice) for code in codes],
                    }
                },
                **language,
                "columnKind": "unicodeCodePoints",
                "results": [_result(one, places[one.code]) for one in diagnostics],
            }
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _rule(code: str, voice: Voice) -> dict[str, object]:
    row = CODES[code]
    return {
        "id": code,
        "shortDescription": {"text": voice.meanings.get(code, row.meaning)},
        "defaultConfiguration": {"level": row.level},
    }


def _result(found: Diagnostic, rule: int) -> dict[str, object]:
    span = found.span
    region: dict[str, object] = {"startLine": span.line, "startColumn": span.column}
    if letters := letters_of(found):
        region["endColumn"] = span.column + letters
    file = {"uri": quote(span.path)}
    place: dict[str, object] = {"artifactLocation": file, "region": region}
    if span.source:
        begins = span.cut + 1
        place["contextRegion"] = {
            "startLine": span.line, "startColumn": begins, "endColumn": begins + len(span.source),
            "snippet": {"text": span.source},
        }  # fmt: skip
    text = f"{found.message}\n{found.help}" if found.help else found.message
    result: dict[str, object] = {
        "ruleId": found.code,
        "ruleIndex": rule,
        "level": found.level,
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    }
    if found.fix is not None:
        changes = [_change(*place) for place in ((span, found.fix), *found.more)]
        result["fixes"] = [
            {"artifactChanges": [{"artifactLocation": file, "replacements": changes}]}
        ]
    return result


def _change(span: Span, fix: Fix) -> dict[str, object]:
    gone = {
        "startLine": span.line,
        "startColumn": span.column,
        "endColumn": span.column + len(fix.old),
    }
    return {"deletedRegion": gone, "insertedContent": {"text": fix.new}}
